"""The editors of short values: a line, a number, a day, a country, one of several options."""
