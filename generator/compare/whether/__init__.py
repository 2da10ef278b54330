"""What one affirms and another denies: deeds, possession, states."""
