"""Timelines as lists: their sections, pages by year, the strip over them, what filters search."""
