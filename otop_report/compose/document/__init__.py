"""Composing the document: a report becomes a flow of blocks that loses nothing.

setting   what all blocks of one report share
passage   a block with the answers that stand in it
grid      tables with column widths, split into groups of columns
kinds/    one module a kind of question: its blocks
frame     cover, header and footer, contents, properties
assemble  compose_document: sections in order, captions numbered, pages counted
"""

from otop_report.compose.document.assemble import compose_document

__all__ = ["compose_document"]
