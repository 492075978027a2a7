"""The kinds of answer: the values, and one module a kind that reads, writes and measures them."""
