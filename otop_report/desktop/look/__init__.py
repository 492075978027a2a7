"""How the windows look: colour tokens, palettes, style sheet, signs."""
