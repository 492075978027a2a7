"""The list of contents: a row a section, with its number, name and topics, and the slide on which it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.deck.canvas import Canvas
from otop_report.compose.deck.draft import Draft, Piece
from otop_report.compose.deck.places import body_place
from otop_report.compose.deck.rows import Placed, placed
from otop_report.compose.deck.setting import Setting, TopicSetting
from otop_report.compose.deck.texts import Filled, Look, as_much_as_fits, as_runs, one_box
from otop_report.compose.geometry import Rect, accent
from otop_report.workshop.model import Section

_FEW = 3
_PITCH = 112.3
_TEXT_AT, _PAGE_WIDTH = 79.7, 54.5
_BESIDE_PAGE = 12.0
_LIST_SIZES = (24.0, 20.0, 18.0, 16.0)
_OPTICAL = 2.0
"""A large digit stands so much off its frame's left edge."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Sizes of numeral, name and topics; where numeral and name begin below the rule, and the gap before topics."""

    numeral: float
    name: float
    topics: float
    above: float
    above_name: float
    gap: float


_LARGE = _Scale(54.0, 26.0, 18.0, 12.2, 13.4, 4.0)
_SMALL = _Scale(44.0, 24.0, 16.0, 9.0, 9.0, 2.0)


@dataclass(frozen=True, slots=True)
class Listed:
    """A section as it is listed: the names of its topics, and the number of the slide on which it begins."""

    section: Section
    topics: tuple[str, ...]
    slide: int


def contents(sections: Sequence[Listed], setting: Setting) -> Draft:
    """The slide with all sections: rows where they fit, else a list in the body's place."""
    layout = setting.theme.layout("contents", 1)
    rows = [_row(number, sections, setting) for number in range(len(sections))]
    boxes = tuple(box for row in rows if row is not None for box in row.boxes)
    if any(row is None for row in rows):
        boxes = (_list(sections, setting).box,)
    return Draft(layout=layout, boxes=boxes, title=setting.words.say("contents"))


def _row(place: int, sections: Sequence[Listed], setting: Setting) -> Placed | None:
    """A section's row under a rule in its colour; as many of its topics as there is room for."""
    listed = sections[place]
    section = listed.section
    topic = TopicSetting(setting=setting, section=section, topic=section.topics[0], title="")
    canvas = Canvas(topic, setting.theme.layout("contents", 1), setting.theme.body)
    scale = _LARGE if len(sections) <= _FEW else _SMALL
    pitch = min(canvas.rect.height / len(sections), canvas.down(_PITCH))
    row = Rect(canvas.rect.x, canvas.rect.y + place * pitch, canvas.rect.width, pitch - 3.0)
    text_at = canvas.across(_TEXT_AT)
    right = row.inset(left=row.width - _PAGE_WIDTH, top=canvas.down(scale.above_name))
    middle = row.inset(text_at, canvas.down(scale.above_name), _PAGE_WIDTH + _BESIDE_PAGE)
    numeral = row.inset(top=canvas.down(scale.above), right=row.width - text_at + 6.0)
    large = canvas.text(
        replace(numeral, x=numeral.x - _OPTICAL), (Piece(runs=as_runs(str(place + 1))),), (scale.numeral,), bold=True,
        colour=canvas.accent_text, role="figure", line_spacing=0.8,
    )  # fmt: skip
    heading = Piece(runs=as_runs(setting.text(section.name)))
    name = canvas.text(middle, (heading,), canvas.sizes(scale.name, 20.0, 18.0, 16.0), bold=True)
    page = canvas.text(
        right, (Piece(runs=as_runs(str(listed.slide))),), canvas.sizes(scale.name, 20.0, 18.0, 16.0), bold=True,
        colour=canvas.accent_text, align="right", role="label",
    )  # fmt: skip
    if large is None or name is None or page is None:
        return None
    high = name.box.text_height
    name = replace(name, box=replace(name.box, rect=replace(middle, height=high)))
    rule = canvas.rule(row.x, row.y, row.width, 2.0)
    topics = _topics(canvas, middle.inset(top=high + scale.gap), listed.topics, scale)
    return placed(rule, large, name, *((topics,) if topics is not None else ()), page)


def _topics(canvas: Canvas, rect: Rect, names: Sequence[str], scale: _Scale) -> Filled | None:
    """The names of topics in one paragraph, the last ones left out until it fits; None where there is no room."""
    for count in range(len(names), 0, -1):
        text = canvas.topic.setting.words.say("topics", topics=list(names[:count]))
        filled = canvas.text(
            rect, (Piece(runs=as_runs(text)),), canvas.sizes(scale.topics)[:1], colour=canvas.stone
        )
        if filled is not None:
            return filled
    return None


def _list(sections: Sequence[Listed], setting: Setting) -> Filled:
    """The names and topics of all sections as text, without the topics where that is too much."""
    layout = setting.theme.layout("contents", 1)
    place = body_place(setting.theme, layout)
    pieces: list[Piece] = []
    for number, listed in enumerate(sections, 1):
        pieces.append(Piece(runs=as_runs(f"{number}\u2002{setting.text(listed.section.name)}"), lead=True))
        if listed.topics:
            pieces.append(Piece(runs=as_runs(setting.words.say("topics", topics=list(listed.topics)))))
    sizes = tuple(size for size in _LIST_SIZES if size >= setting.minimum) or (setting.minimum,)
    look = Look(accent=setting.readable(layout, accent(setting.theme.accents[0])))
    names = [piece for piece in pieces if piece.lead]
    filled = one_box(pieces, place, sizes, look) or one_box(names, place, sizes, look)
    return filled if filled is not None else as_much_as_fits(names, place, sizes[-1], look)[0]
