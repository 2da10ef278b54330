"""chronofact: from a folder of articles to a timeline that readers can trust."""
