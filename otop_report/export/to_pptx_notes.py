"""The speaker's notes of a slide: a notes page with the slide's picture and plain paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from otop_report.export.to_pptx_text import plain_paragraph
from otop_report.export.to_pptx_xml import make, name, named

if TYPE_CHECKING:
    from lxml import etree
    from pptx.slide import Slide


def add_notes(slide: Slide, notes: Sequence[str], language: str) -> None:
    """Gives a slide its notes. A base deck without a notes master gets the usual one."""
    page = slide.notes_slide
    places = {holder.get("type", "obj"): holder for holder in page.part.notes_master.element.iter(name("p:ph"))}
    tree = page.element.find(f"{name('p:cSld')}/{name('p:spTree')}")
    for shape in list(tree)[2:]:
        tree.remove(shape)
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
            make("p:txBody", None, make("a:bodyPr"), make("a:lstStyle"), *text),
        )
    )


def _idx(holder: etree._Element | None) -> str | None:
    return holder.get("idx") if holder is not None else None
