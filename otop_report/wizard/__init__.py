"""What the wizard knows without a window: the order of pages, how each stands, what is next, how full a field is.

Pure functions from a workshop and a report to values; the windows in `desktop` only show them.
"""
