"""Attributes of named things that are no persons: prices, deals, data sheets, results."""
