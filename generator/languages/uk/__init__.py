"""The words of Ukrainian."""
