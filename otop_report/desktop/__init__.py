"""Everything with a window. Widgets listen to the one `OpenReport` they are given and keep no answer of their own."""
