"""The editors of rows: tables, cards, series, and what is pasted into them."""
