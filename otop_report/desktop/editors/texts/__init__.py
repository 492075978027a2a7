"""The editors of running text: messages, bullets, paragraphs, and what is pasted into them."""
