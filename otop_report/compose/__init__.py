"""Composing: a report becomes a Deck of placed slides and a Document of blocks. No Qt, and no Office library
but for themes.
"""
