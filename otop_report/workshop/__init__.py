"""What is asked: the workshop, its loading from a folder or file, and whether it is sound."""
