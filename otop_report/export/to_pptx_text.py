"""Placed text as the text body of a shape: paragraphs without line breaks of our own, runs with language and links.

What a style leaves open is inherited and written nowhere, as long as there is a placeholder to inherit from. A box of
its own (and a table cell) has none, so there everything is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from lxml import etree

from otop_report.compose.geometry import Colour
from otop_report.compose.placed import ParagraphStyle, PlacedParagraph
from otop_report.export.office_xml import make
from otop_report.export.to_pptx_xml import emu, fill, written
from otop_report.report.text import Run, Runs

SLIDE_NUMBER = "{6D9C1B6E-5B0C-4C0D-9A57-6B6C0D5E1F2A}"
_ALIGN = {"left": "l", "right": "r", "center": "ctr", "centre": "ctr", "justify": "just"}
_SCHEMES = {"http", "https", "mailto", "ftp", "tel"}
_LONGEST_ADDRESS = 2000
_ADDRESS_CHARACTERS = "%/:?#[]@!$&'()*+,;=~-._"
_WORDS = re.compile(r"\s+|\S+")
AddLink = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text of one box is written: its language, and how an address becomes a relationship id.

    `whole` text has no placeholder to inherit from, so that everything is said. `weighed` text says whether it is
    bold: LibreOffice takes a footer without any look of its own for a field, and sets that in its own way. `field`
    makes each paragraph a field of that type (`slidenum`).
    """

    language: str
    add_link: AddLink
    whole: bool = False
    weighed: bool = False
    field: str = ""


def paragraphs(placed: Sequence[PlacedParagraph], setting: Setting) -> list[etree._Element]:
    """`a:p` elements; an empty box gets one empty paragraph, which Office demands."""
    starts = _starts(placed)
    made = [_paragraph(each, starts[number], setting) for number, each in enumerate(placed)]
    return made or [make("a:p")]


def plain_paragraph(text: str, language: str) -> etree._Element:
    """A paragraph of the notes."""
    if not text:
        return make("a:p", None, make("a:endParaRPr", {"lang": language}))
    return make("a:p", None, make("a:r", None, make("a:rPr", {"lang": language}), written("a:t", text)))


def _starts(placed: Sequence[PlacedParagraph]) -> list[int]:
    """For each numbered paragraph the first number of its list; Office counts on from there by itself."""
    starts: list[int] = []
    for number, each in enumerate(placed):
        own = each.style.number
        before = placed[number - 1].style.number if number else None
        follows = own is not None and before is not None and own == before + 1
        starts.append(starts[-1] if follows else own or 0)
    return starts


def _paragraph(placed: PlacedParagraph, start: int, setting: Setting) -> etree._Element:
    style = placed.style
    paragraph = make("a:p", None, _properties(style, start, setting))
    for run in (part for joined in merged(placed.runs) for part in _link_words(joined)):
        paragraph.append(_field(run, style, setting) if setting.field else _run(run, style, setting))
    end = _run_properties("a:endParaRPr", Run(""), style, setting)
    # After text Office takes the size of the last run; an empty line has only this.
    if not placed.text or style.own_size:
        paragraph.append(end)
    return paragraph


def merged(runs: Runs) -> Runs:
    """The runs of all lines with neighbours of the same look joined; empty ones are gone."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and replace(joined[-1], text="") == replace(run, text=""):
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return tuple(joined)


def _link_words(run: Run) -> Runs:
    """A linked run word by word: LibreOffice makes a field of each, and breaks no line inside a field."""
    if not run.link:
        return (run,)
    return tuple(replace(run, text=part) for part in _WORDS.findall(run.text))


def _properties(style: ParagraphStyle, start: int, setting: Setting) -> etree._Element | None:
    """`a:pPr`, or None where everything is inherited."""
    whole = setting.whole
    indent = style.indent if style.indent is not None else (0.0 if whole else None)
    hanging = style.hanging if style.hanging is not None else (0.0 if whole else None)
    attributes = {
        "marL": None if indent is None else emu(indent),
        "lvl": style.level or None,
        "indent": None if hanging is None else -emu(hanging),
        "algn": _ALIGN.get(style.align) if style.align else ("l" if whole else None),
        "rtl": 1 if style.rtl else (0 if whole else None),
    }
    children = [
        _spacing("a:lnSpc", style.line_spacing, percent=True),
        _spacing("a:spcBef", 0.0 if whole and style.space_before is None else style.space_before),
        _spacing("a:spcAft", 0.0 if whole and style.space_after is None else style.space_after),
        *_bullet(style, start, whole),
    ]
    properties = make("a:pPr", attributes, *children)
    return properties if len(properties) or properties.attrib else None


def _spacing(tag: str, value: float | None, *, percent: bool = False) -> etree._Element | None:
    if value is None:
        return None
    if percent:
        return make(tag, None, make("a:spcPct", {"val": round(value * 100000)}))
    return make(tag, None, make("a:spcPts", {"val": round(value * 100)}))


def _bullet(style: ParagraphStyle, start: int, whole: bool) -> list[etree._Element]:
    if style.number is not None:
        first = start if start != 1 else None
        numbering = make("a:buAutoNum", {"type": "arabicPeriod", "startAt": first})
        return [make("a:buFont", {"typeface": "+mj-lt"}), numbering]
    if style.bullet:
        return [make("a:buFont", {"typeface": "Arial"}), make("a:buChar", {"char": style.bullet})]
    if style.bullet == "" or whole:
        return [make("a:buNone")]
    return []


def _run(run: Run, style: ParagraphStyle, setting: Setting) -> etree._Element:
    return make("a:r", None, _run_properties("a:rPr", run, style, setting), written("a:t", run.text))


def _field(run: Run, style: ParagraphStyle, setting: Setting) -> etree._Element:
    properties = _run_properties("a:rPr", run, style, setting)
    return make("a:fld", {"id": SLIDE_NUMBER, "type": setting.field}, properties, written("a:t", run.text))


def _run_properties(tag: str, run: Run, style: ParagraphStyle, setting: Setting) -> etree._Element:
    bold = True if run.bold else style.bold
    italic = True if run.italic else style.italic
    sized = style.own_size or setting.whole
    attributes = {
        "lang": setting.language,
        "sz": round(style.size * 100) if sized else None,
        "b": _flag(bold, setting.whole or setting.weighed),
        "i": _flag(italic, setting.whole),
    }
    properties = make(tag, attributes)
    colour = style.bold_colour if run.bold and style.bold_colour is not None else style.colour
    if colour is not None or setting.whole:
        properties.append(fill(colour or Colour("tx1")))
    if style.font:
        properties.append(make("a:latin", {"typeface": style.font}))
        properties.append(make("a:cs", {"typeface": style.font}))
    address = web_address(run.link)
    if address and tag == "a:rPr":
        properties.append(make("a:hlinkClick", {"r:id": setting.add_link(address)}))
    return properties


def _flag(value: bool | None, whole: bool) -> int | None:
    if value is None:
        return 0 if whole else None
    return int(value)


def web_address(link: str) -> str:
    """A link as Office takes it: escaped, with a scheme that opens a page or a letter; "" for anything else."""
    link = link.strip()
    if not link:
        return ""
    try:
        scheme = urlsplit(link).scheme.casefold()
    except ValueError:
        return ""
    escaped = quote(link, safe=_ADDRESS_CHARACTERS)
    return escaped if scheme in _SCHEMES and len(escaped) <= _LONGEST_ADDRESS else ""


