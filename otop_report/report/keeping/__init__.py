"""Keeping: whatever happens to the computer, what was written is there. `kept_report` is the one door."""
