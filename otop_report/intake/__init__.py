"""Intake: received presentations and documents are read back into answers.

    Package ──read──► VisibleFile ──recognise──► Submission

`READERS` has the reader of what can be seen in a file, by the name of the root of its main part, `module:function`.
"""

_OFFICE = "http://schemas.openxmlformats.org"

READERS = {
    f"{{{_OFFICE}/presentationml/2006/main}}presentation": "otop_report.intake.from_pptx:read_pptx",
    f"{{{_OFFICE}/wordprocessingml/2006/main}}document": "otop_report.intake.from_docx:read_docx",
}
