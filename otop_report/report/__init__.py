"""What a participant answered: the values, the report file, its pictures, and answers as JSON."""
