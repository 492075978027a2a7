"""What must hold for a rendered report, told as sentences: an empty list is a sound one.

Words are judged on the pages LibreOffice draws (and in the speaker notes), shapes and texts on the written XML.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from otop_report.completeness.shown import asked
from otop_report.compose.geometry import Rect
from otop_report.compose.placed import PlacedParagraph, Slide, TableBox, TextBox
from otop_report.report.kinds import pieces
from otop_report.report.model import Report
from otop_report.report.text import plain
from otop_report.workshop.model import Workshop
from tests import office

# poppler's boxes are as high as the font's tallest signs; the letters themselves stand in the middle of them.
_LETTERS = 0.30
_POINT = 12700
_BULLET = re.compile(r"^(?:[▪–]|\d{1,2}\.(?=\D))")
# Scripts whose signs are drawn joined or in another order than they are typed: a PDF does not tell the text back.
_NOT_TOLD_BACK = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1780-\u18af\u1a20-\u1aaf\u1b00-\u1c4f\ua800-\uabff"
    "\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00011fff\U0001e900-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader sees of a file: its pages, and the speaker notes of a deck."""

    pages: Sequence[office.Page]
    notes: Sequence[str] = ()


def answer_texts(workshop: Workshop, report: Report, *, on_slides: bool) -> Iterator[tuple[str, str]]:
    """Every displayed text of every answer that is shown, with its question; on slides less what is left out."""
    for one in asked(workshop, report):
        if one.answer is None or (on_slides and one.topic.id in report.leave_out):
            continue
        for _, text in pieces(one.question, one.answer, report.language):
            yield one.question.id, text


def lost_words(texts: Iterable[tuple[str, str]], shown: Shown) -> list[str]:
    """The words of answers that stand on no page and in no notes: each word as often as it was written.

    A word cut over lines is found where its letters stand one after the other. Of what is written without spaces
    between words every line may be cut anywhere: there `lost_letters` tells.
    """
    words = Counter(same(word.text) for page in shown.pages for word in page.words)
    words.update(same(word) for text in shown.notes for word in text.split())
    running = "\0".join(
        (*("".join(page.text.split()) for page in shown.pages), *("".join(t.split()) for t in shown.notes))
    )
    running = same(running)
    lost = []
    for question, text in texts:
        for word in text.split():
            wanted = same(word)
            if not wanted or _NOT_TOLD_BACK.search(word) or _is_wide(word):
                continue
            if words[wanted]:
                words[wanted] -= 1
            elif wanted not in running:
                lost.append(f"{question}: {word!r}")
    return lost


def lost_letters(texts: Iterable[tuple[str, str]], shown: Shown) -> list[str]:
    """The letters that stand less often on the pages and in the notes than in the answers."""
    there = Counter(same("".join(page.text for page in shown.pages) + "".join(shown.notes)))
    wanted = Counter(
        same("".join(word for _, text in texts for word in text.split() if not _NOT_TOLD_BACK.search(word)))
    )
    return [f"{count} times {letter!r}" for letter, count in (wanted - there).items()]


def same(text: str) -> str:
    """Text as it can be compared with what a PDF tells: composed, without spaces and signs that are not seen.

    Capitals count as small letters, as some decks draw titles in capitals.
    """
    composed = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in composed if unicodedata.category(sign) not in _UNSEEN)


_UNSEEN = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cn", "Mn", "Me"})


def _is_wide(text: str) -> bool:
    return any(unicodedata.east_asian_width(sign) in "WF" for sign in text)


def _is_plain(text: str) -> bool:
    """Whether poppler knows how wide a word is drawn: western and East Asian letters, more than one."""
    known = all(sign < "\u0530" or "\u1e00" <= sign < "\u20d0" or _is_wide(sign) for sign in text)
    return known and len(same(text)) > 1 and all(unicodedata.category(sign) not in _UNKNOWN for sign in text)


_UNKNOWN = _UNSEEN | {"So", "Sk", "Cs"}


def overlapping_words(pages: Sequence[office.Page]) -> list[str]:
    """Pairs of words drawn over each other; less signs whose boxes poppler does not know (emoji, joined scripts)."""
    found = []
    for number, page in enumerate(pages, 1):
        words = sorted((word for word in page.words if _is_plain(word.text)), key=lambda word: word.box.top)
        for position, word in enumerate(words):
            for other in words[position + 1 :]:
                if other.box.top >= word.box.bottom:
                    break
                if _overlap(_letters(word.box), _letters(other.box)):
                    found.append(f"page {number}: {word.text!r} and {other.text!r}")
    return found


def words_off_page(pages: Sequence[office.Page]) -> list[str]:
    """Words that do not stand wholly on their page."""
    return [
        f"page {number}: {word.text!r}"
        for number, page in enumerate(pages, 1)
        for word in page.words
        if same(word.text)
        if word.box.left < -1
        or word.box.right > page.width + 1
        or _letters(word.box).top < -1
        or _letters(word.box).bottom > page.height + 1
    ]


def words_over_footer(
    pages: Sequence[office.Page], footer_top: float, footers: Sequence[Counter[str]]
) -> list[str]:
    """Words that reach below the line where the footer begins and are not the footer's own, slide by slide."""
    found = []
    for number, (page, footer) in enumerate(zip(pages, footers, strict=True), 1):
        below = Counter(word.text for word in page.words if _letters(word.box).bottom > footer_top + 1)
        found += [f"slide {number}: {word!r}" for word in below - footer]
    return found


def footers_of(data: bytes) -> list[Counter[str]]:
    """The words of footer, date and slide number of each slide."""
    from pptx import Presentation
    from pptx.enum.shapes import PP_PLACEHOLDER

    own = {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE}
    return [
        Counter(
            word
            for shape in slide.placeholders
            if shape.placeholder_format.type in own
            for word in shape.text_frame.text.split()
        )
        for slide in Presentation(io.BytesIO(data)).slides
    ]


def stands_in(box: office.Box, rect: Rect) -> bool:
    """Whether a word's middle lies inside a box of the deck."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return rect.x <= x <= rect.right and rect.y <= y <= rect.bottom


def drawn_lines(page: office.Page, rect: Rect) -> list[str]:
    """The lines that stand in a box of the deck, without spaces and bullets."""
    rows: list[list[office.Word]] = []
    middle = -1e9
    for word in sorted(page.words, key=lambda word: word.box.top + word.box.bottom):
        here = (word.box.top + word.box.bottom) / 2
        if not stands_in(word.box, rect):
            continue
        if here - middle > 4:
            rows.append([])
            middle = here
        rows[-1].append(word)
    lines = ("".join(word.text for word in sorted(row, key=lambda word: word.box.left)) for row in rows)
    return [_BULLET.sub("", letters(line)) for line in lines]


def composed_lines(slide: Slide) -> Iterator[tuple[Rect, list[str]]]:
    """The boxes of text and the columns of tables of a slide, with the lines that composing broke."""
    for box in slide.boxes:
        if isinstance(box, TextBox):
            yield box.rect.inset(-20, -6, -5, -6), _lines_of(box.paragraphs)
        elif isinstance(box, TableBox):
            x = box.rect.x
            for number, width in enumerate(box.column_widths):
                cells = [row.cells[number] for row in box.rows if number < len(row.cells)]
                paragraphs = [paragraph for cell in cells for paragraph in cell.paragraphs]
                yield Rect(x, box.rect.y - 6, width, box.rect.height + 40), _lines_of(paragraphs)
                x += width


def _lines_of(paragraphs: Iterable[PlacedParagraph]) -> list[str]:
    broken = (letters(plain(line.runs)) for paragraph in paragraphs for line in paragraph.lines)
    return [_BULLET.sub("", line) for line in broken if line]


def size_of_calibri(box: office.Box) -> float:
    """The size in points of a word in Calibri (Carlito), whose boxes poppler draws 1.3 ems high."""
    return (box.bottom - box.top) / 1.3


def table_heads(slide: Slide) -> set[str]:
    """The words in the heads of a slide's tables, which are labels and may be smaller."""
    return {
        word
        for box in slide.boxes
        if isinstance(box, TableBox)
        for row in box.rows[: box.header_rows]
        for cell in row.cells
        for paragraph in cell.paragraphs
        for word in paragraph.text.split()
    }


def deck_faults(data: bytes) -> list[str]:
    """What is wrong with the slides as written: titles, alternative texts, empty placeholders, places."""
    from pptx import Presentation

    deck = Presentation(io.BytesIO(data))
    width, height = deck.slide_width or 0, deck.slide_height or 0
    found = []
    titles: Counter[str] = Counter()
    for number, slide in enumerate(deck.slides, 1):
        title = slide.shapes.title
        text = title.text_frame.text.strip() if title is not None else ""
        titles[text] += 1
        if not text:
            found.append(f"slide {number} has no title")
        for shape in slide.shapes:
            name = f"slide {number}: {shape.name}"
            if shape.is_placeholder and shape.has_text_frame and not shape.text_frame.text.strip():
                found.append(f"{name} is an empty placeholder")
            if needs_description(shape._element) and not description(shape._element):
                found.append(f"{name} has no alternative text")
            left, top = shape.left or 0, shape.top or 0
            if (
                min(left, top) < -_POINT
                or left + shape.width > width + _POINT
                or top + shape.height > height + _POINT
            ):
                found.append(f"{name} leaves the slide")
    return found + [f"{count} slides are titled {text!r}" for text, count in titles.items() if count > 1]


def document_faults(data: bytes) -> list[str]:
    """What is wrong with a document as written: pictures, charts and tables without alternative text."""
    from docx import Document
    from docx.oxml.ns import qn

    body = Document(io.BytesIO(data)).element.body
    found = []
    for drawing in body.iter(qn("wp:docPr")):
        if not drawing.get("descr") and not decorative(drawing):
            found.append(f"the drawing {drawing.get('name')} has no alternative text")
    for number, table in enumerate(body.iter(qn("w:tbl")), 1):
        properties = table.find(qn("w:tblPr"))
        told = properties is not None and properties.find(qn("w:tblDescription")) is not None
        if not told and not _is_layout(table):
            found.append(f"table {number} has no alternative text")
    return found


def needs_description(element: etree._Element) -> bool:
    """Whether a shape is a picture, a chart or a table that is no mere decoration."""
    tag = str(element.tag).rsplit("}", 1)[-1]
    return tag in {"pic", "graphicFrame"} and not decorative(element)


def decorative(element: etree._Element) -> bool:
    """Whether a drawing is marked as decoration."""
    return any(str(part.tag).endswith("}decorative") and part.get("val") == "1" for part in element.iter())


def description(element: etree._Element) -> str:
    """The alternative text of a shape."""
    for part in element.iter():
        if str(part.tag).endswith("}cNvPr"):
            return (part.get("descr") or "").strip()
    return ""


def notes_of(data: bytes) -> list[str]:
    """The speaker notes of every slide that has any."""
    from pptx import Presentation

    deck = Presentation(io.BytesIO(data))
    return [
        slide.notes_slide.notes_text_frame.text
        for slide in deck.slides
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame
    ]


def _is_layout(table: etree._Element) -> bool:
    """A table without a style only places things side by side: the cover, pictures in a row."""
    return table.find(".//{*}tblPr/{*}tblStyle") is None


def _letters(box: office.Box) -> office.Box:
    """The part of a word's box in which its letters stand."""
    height = box.bottom - box.top
    return office.Box(box.left, box.top + _LETTERS * height, box.right, box.bottom - _LETTERS * height)


def _overlap(one: office.Box, other: office.Box) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > 1
        and min(one.bottom, other.bottom) - max(one.top, other.top) > 1
    )


def letters(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def written_text(data: bytes) -> str:
    """All text of a written deck or document that a reader can come to: slides, notes, charts, body."""
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [
            etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if re.match(
                r"(ppt/(slides|notesSlides|charts)|word/charts)/[^/]*\.xml$|word/document\.xml$", name
            )
        ]
    return "".join(text.text or "" for part in parts for text in part.iter("{*}t", "{*}v"))
