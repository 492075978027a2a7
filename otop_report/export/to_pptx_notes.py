"""The speaker's notes of a slide: a notes page with the slide's picture and plain paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from otop_report.export.office_xml import make, name
from otop_report.export.to_pptx_parts import DeckParts
from otop_report.export.to_pptx_text import plain_paragraph
from otop_report.export.to_pptx_xml import named

if TYPE_CHECKING:
    from lxml import etree
    from pptx.slide import Slide


def add_notes(parts: DeckParts, slide: Slide, notes: Sequence[str], language: str) -> None:
    """Gives a slide its notes. A base deck without a notes master gets the usual one."""
    tree = parts.add_notes_page(slide).notes_slide.shapes.element
    master = parts.notes_master.notes_master
    places = {holder.get("type", "obj"): holder for holder in master.element.iter(name("p:ph"))}
    image = make("p:ph", {"type": "sldImg", "idx": _idx(places.get("sldImg"))})
    locks = make("a:spLocks", {"noGrp": 1, "noRot": 1, "noChangeAspect": 1})
    tree.append(
        make(
            "p:sp",
            None,
            make(
                "p:nvSpPr",
                None,
                named(2, "Slide image"),
                make("p:cNvSpPr", None, locks),
                make("p:nvPr", None, image),
            ),
            make("p:spPr"),
        )
    )
    body = places.get("body")
    words = make("p:ph", {"type": "body", "sz": body.get("sz") if body is not None else None, "idx": _idx(body) or "1"})
    text = [plain_paragraph(paragraph, language) for paragraph in notes]
    tree.append(
        make(
            "p:sp",
            None,
            make(
                "p:nvSpPr",
                None,
                named(3, "Notes"),
                make("p:cNvSpPr", None, make("a:spLocks", {"noGrp": 1})),
                make("p:nvPr", None, words),
            ),
            make("p:spPr"),
            make("p:txBody", None, make("a:bodyPr", None, make("a:normAutofit")), _look(), *text),
        )
    )


def _look() -> etree._Element:
    """Small text without bullets: LibreOffice does not read the notes master's own style, and sets 20 points."""
    level = make("a:lvl1pPr", {"marL": 0, "indent": 0}, make("a:buNone"), make("a:defRPr", {"sz": 1100}))
    return make("a:lstStyle", None, level)


def _idx(holder: etree._Element | None) -> str | None:
    return holder.get("idx") if holder is not None else None
