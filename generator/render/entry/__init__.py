"""One event as it stands in a list and on its own page: sentences, notes, badges, comparisons."""
