"""A small workshop as text, with a fault planted where a test wants it.

`planted(old, new)` gives the text with `old` replaced; the line that a problem should name is the one that holds the
comment `# HERE` in `new`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

SMALL = '''\
id = "honey-2026"
title = "Workshop on honey"
organiser = "Ministry of Agriculture"
languages = ["en", "es"]

[dates]
starts = 2026-03-16
ends = 2026-03-29

[contact]
email = "honey@example.org"

[limits]
max_slides = 12
min_body_pt = 24

[[phase]]
id = "closing"
name = "Closing"

[[section]]
id = "participant"
name = "About you"
presenter = true

[[section.topic]]
id = "you"
name = "You"

[[section.topic.question]]
id = "name"
kind = "text"
label = "Name"
prompt = "What is your name?"
role = "name"

[[section.topic.question]]
id = "country"
kind = "country"
label = "Country"
prompt = "Which country?"

[[section]]
id = "case"
name = "Case study"

[[section.topic]]
id = "glance"
name = "At a glance"

[[section.topic.question]]
id = "outcome"
kind = "choice"
prompt = "Did it succeed?"
options = [
  { id = "success", label = "Success" },
  { id = "failure", label = "Failure" },
]

[[section.topic]]
id = "reasons"
name = { en = "Reasons", es = "Motivos" }

[[section.topic.question]]
id = "reasons"
kind = "message"
prompt = """
Why did it
succeed?
"""
required = true
min_words = 60
max_words = 200
prompt_if = [{ question = "outcome", is = "failure", prompt = "Why did it fail?" }]

[[section.topic]]
id = "steps"
name = "Steps"
show_if = { question = "case.outcome", is = ["failure"] }

[[section.topic.question]]
id = "steps"
kind = "table"
shown_as = "timeline"
prompt = "What happened?"
columns = [
  { id = "when", label = "When", required = true },
  { id = "event", label = "What", required = true },
  { id = "weight", label = "Weight", kind = "number", minimum = 1, maximum = 5 },
  { id = "sort", label = "Sort", kind = "choice", options = [
    { id = "good", label = "Good" },
  ] },
]

[[section]]
id = "plan"
name = "Plan"
phase = "closing"

[[section.topic]]
id = "actions"
name = "Actions"

[[section.topic.question]]
id = "actions"
kind = "bullets"
prompt = "What will you do?"
'''

SPANISH = """\
"title" = "Taller sobre la miel"
"case.name" = "Estudio de caso"
"case.reasons.prompt" = "¿Por qué resultó?"
"case.reasons.prompt_if.1" = "¿Por qué fracasó?"
"case.outcome.options.success" = "Éxito"
"case.steps.columns.sort.options.good" = "Bueno"
"case.reasons.synonyms" = ["Causas"]
"phase.closing.name" = "Clausura"
"organiser" = ""
"""


def planted(*replacements: tuple[str, str]) -> str:
    """SMALL with each (old, new) replaced once; `old` must be there."""
    text = SMALL
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def marked_line(text: str) -> int:
    """The line that holds `# HERE`."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if "# HERE" in line)


def a_folder(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """The folder with these files in it."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def a_zip(files: Mapping[str, str | bytes]) -> bytes:
    """A zip with these files in it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def an_office_file(part: str) -> bytes:
    """The least that looks like an Office file with that main part."""
    return a_zip({"[Content_Types].xml": "<Types/>", part: "<xml/>"})


DECK = an_office_file("ppt/presentation.xml")
DOCUMENT = an_office_file("word/document.xml")
