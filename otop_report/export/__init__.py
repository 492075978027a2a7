"""Exporting: a Deck becomes a PowerPoint file, a Document a Word file. Composing decided; writers only put."""
