"""The page on how a timeline was made."""
