"""Exporting: a Deck becomes a PowerPoint file, a Document a Word file. Composing decided; writers only put.

`EXPORTERS` says what a file becomes by the end of its name, the longest that fits: `report.pdf` is the presentation,
`report.docx.pdf` the document. Each is `module:function`, read only when it is wanted: an `order.Exporter`.
"""

EXPORTERS = {
    ".pptx": "otop_report.export.order:deck_of",
    ".docx": "otop_report.export.order:document_of",
    ".pdf": "otop_report.export.order:deck_as_pdf",
    ".docx.pdf": "otop_report.export.order:document_as_pdf",
}
