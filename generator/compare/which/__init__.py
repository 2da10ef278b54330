"""Which one, where, why and in which words: questions that one happening answers once."""
