"""German: its words and rules."""
