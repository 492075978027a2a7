"""OTOP Report Builder: answers to a workshop's questions become a PowerPoint and a Word file.

Importing the package costs next to nothing: it loads none of Qt, python-pptx, python-docx, pydantic or
Jinja2. Each room is imported by whoever needs it; `docs/architecture.md` says what stands where.
"""

__version__ = "0.1.0"
