"""Dialogs: short questions that a window asks, and long answers it gives."""
