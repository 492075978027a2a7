"""Live slides: beside the sheet, in full size, and as a rehearsal. All of them paint the one composed deck."""
