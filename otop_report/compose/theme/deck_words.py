"""The words of fixed shapes as text boxes with their lines broken, all of their look said.

A paragraph has one size and colour, those of its first run; bold and italic are kept run by run.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from lxml import etree

from otop_report.compose.breaking import break_lines
from otop_report.compose.direction import is_rtl
from otop_report.compose.geometry import Rect
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import ParagraphStyle, PlacedParagraph, TextBox
from otop_report.compose.theme import LevelStyle
from otop_report.compose.theme.backdrop import NUMBER_SIGN
from otop_report.compose.theme.deck_package import A, P, whole
from otop_report.compose.theme.deck_places import Ground, insets_of, level_of, levels_of, vertical_of
from otop_report.report.text import Run, Runs, clean, plain

_NO_WRAP = 100000.0
_MOST_PARAGRAPHS = 200
_FONT_STEPS = 100000


def fixed_words(
    shape: etree._Element, width: float, height: float, ground: Ground, colour: str | None
) -> TextBox | None:
    """The words of a shape of that size, in a box that starts at 0, 0; None where it has none. `colour` (hex digits) is
    what the shape's style gives its text.
    """
    body = shape.find(f"{P}txBody")
    if body is None or not has_words(body):
        return None
    settings = body.find(f"{A}bodyPr")
    insets = insets_of((shape,))
    scale, wraps = 1.0, True
    if settings is not None:
        shrunk = settings.find(f"{A}normAutofit")
        scale = whole(shrunk.get("fontScale"), _FONT_STEPS) / _FONT_STEPS if shrunk is not None else 1.0
        wraps = settings.get("wrap") != "none"
    paragraphs: list[PlacedParagraph] = []
    bottom = after = 0.0
    for element in body.findall(f"{A}p")[:_MOST_PARAGRAPHS]:
        level = _level(shape, element, ground, colour)
        level = replace(level, size=level.size * scale)
        runs = _runs(element, level)
        font = Font(level.font, level.size, level.bold, level.italic)
        room = width - insets[0] - insets[2] - level.indent
        lines = break_lines(runs, font, max(room, level.size) if wraps else _NO_WRAP)
        high = sum(line_height(font, level.line_spacing, plain(line.runs)) for line in lines)
        top = bottom + (after + level.space_before if paragraphs else 0.0)
        paragraphs.append(PlacedParagraph(lines=lines, style=_style(level, runs), y=top, height=high))
        bottom, after = top + high, level.space_after
    return TextBox(
        rect=Rect(0.0, 0.0, width, height),
        paragraphs=tuple(paragraphs),
        role="fixed",
        insets=insets,
        vertical=vertical_of((shape,)),
        text_height=bottom,
    )


def has_words(element: etree._Element) -> bool:
    """Whether any text that can be seen stands in an element."""
    return any((text.text or "").strip() for text in element.iter(f"{A}t"))


def _level(shape: etree._Element, paragraph: etree._Element, ground: Ground, colour: str | None) -> LevelStyle:
    """The style of a paragraph: its own, its first run's, the shape's, the master's, the deck's."""
    (steps,) = levels_of((shape,), "footer", ground)
    own_list = shape.find(f"{P}txBody/{A}lstStyle/{A}lvl1pPr")
    of_shape = [own_list] if own_list is not None else []
    others = [step for step in steps if step is not own_list]
    properties = paragraph.find(f"{A}pPr")
    own = deepcopy(properties) if properties is not None else etree.Element(f"{A}pPr")
    for old in own.findall(f"{A}defRPr"):
        own.remove(old)
    run = paragraph.find(f"*/{A}rPr")
    if run is not None:
        look = etree.SubElement(own, f"{A}defRPr")
        look.attrib.update({str(key): str(value) for key, value in run.attrib.items()})
        look.extend(deepcopy(part) for part in run)
    styled = []
    if colour is not None:
        step = etree.Element(f"{A}lvl1pPr")
        fill = etree.SubElement(etree.SubElement(step, f"{A}defRPr"), f"{A}solidFill")
        etree.SubElement(fill, f"{A}srgbClr", val=colour)
        styled.append(step)
    return level_of([own, *of_shape, *styled, *others], "footer", ground)


def _runs(paragraph: etree._Element, level: LevelStyle) -> Runs:
    runs = []
    for part in paragraph:
        text = part.findtext(f"{A}t") or ""
        if part.tag == f"{A}br":
            text = " "
        elif part.tag == f"{A}fld" and part.get("type") == "slidenum":
            text = NUMBER_SIGN
        properties = part.find(f"{A}rPr")
        bold, italic = (
            properties is not None and properties.get(key) in ("1", "true") for key in ("b", "i")
        )
        if text:
            runs.append(Run(clean(text).replace("\n", " "), bold and not level.bold, italic and not level.italic))
    return tuple(runs)


def _style(level: LevelStyle, runs: Runs) -> ParagraphStyle:
    rtl = is_rtl(plain(runs))
    return ParagraphStyle(
        size=level.size,
        own_size=True,
        font=level.font,
        bold=level.bold,
        italic=level.italic,
        colour=level.colour,
        align="right" if rtl and level.align == "left" else level.align,
        rtl=rtl,
        bullet=level.bullet,
        indent=level.indent,
        hanging=level.hanging,
        space_before=level.space_before,
        space_after=level.space_after,
        line_spacing=level.line_spacing,
    )
