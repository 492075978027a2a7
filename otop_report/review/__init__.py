"""What a facilitator does with received files: read them all, set them beside the list of expected people, tell."""
