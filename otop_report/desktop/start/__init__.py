"""The start window: three doors, the files of last time, and the sample."""
