"""The editor of pictures: taking in, order, crop, texts."""
