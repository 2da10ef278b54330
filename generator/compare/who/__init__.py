"""What is told of one person, wherever in a story: names, ages, homes, relatives and other figures."""
