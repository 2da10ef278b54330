"""How many and how much: counts and measures of events as intervals, and how two of them stand."""
