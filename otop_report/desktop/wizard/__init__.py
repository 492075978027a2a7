"""The wizard window: contents at the left, one topic on the sheet, its slides at the right, the footer below."""
