"""English: its words and rules."""
