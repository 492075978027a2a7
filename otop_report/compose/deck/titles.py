"""Titles: sized to fit their place, unique in the deck, never cut without the rest being said in the body."""

from __future__ import annotations

from dataclasses import dataclass, replace

from otop_report.compose.deck.draft import Piece
from otop_report.compose.deck.places import title_place
from otop_report.compose.deck.setting import Setting
from otop_report.compose.deck.texts import Look, as_runs, box_of, height_of, set_paragraphs
from otop_report.compose.geometry import INK
from otop_report.compose.placed import TextBox
from otop_report.compose.theme import Layout
from otop_report.report.text import plain

_SHARES = (1.0, 0.875, 0.75, 0.625)
_STEPS = (28.0, 24.0, 20.0, 18.0, 16.0)
_SMALLEST = 20.0
_SMALLEST_OF_STRANGERS = 16.0
_LOOK = Look(accent=INK, role="title")
_MOST_CHARACTERS = 400
_MOST_SLIDES = 188


@dataclass(frozen=True, slots=True)
class Title:
    """What of a title stands in its place, and what goes on in the body."""

    head: str
    rest: str = ""


def fitted(text: str, setting: Setting, layout: Layout) -> Title:
    """As many words of a title as its place holds at its smallest size; usually all of them."""
    if _fits(text, setting, layout):
        return Title(text)
    words = text[:_MOST_CHARACTERS].split(" ")
    low, high = 0, len(words)
    while low < high - 1:
        middle = (low + high) // 2
        if _fits(" ".join(words[:middle]) + "…", setting, layout):
            low = middle
        else:
            high = middle
    if low == 0:  # one word that is too long for the place
        head = words[0]
        while len(head) > 8 and not _fits(head + "…", setting, layout):
            head = head[: len(head) * 3 // 4]
        return Title(head + "…", text)
    head = " ".join(words[:low])
    return Title(head + "…", text[len(head) :].lstrip(" "))


def title_box(text: str, setting: Setting, layout: Layout, anchor: str) -> TextBox:
    """The title's box at the first size that holds it without leaving one word alone on its last line."""
    place = title_place(setting.theme, layout)
    candidates = []
    for size in _sizes(place.levels[0].size, setting):
        paragraphs = set_paragraphs((Piece(runs=as_runs(text)),), place, size, _LOOK)
        if height_of(paragraphs) <= place.inner.height + 0.01:
            lines = paragraphs[0].lines
            widow = len(lines) > 1 and " " not in plain(lines[-1].runs).strip()
            candidates.append((widow, paragraphs))
            if not widow:
                break
    good = [paragraphs for widow, paragraphs in candidates if not widow]
    if candidates:
        paragraphs = (good or [candidates[0][1]])[0]
    inherits = place.name != ""
    box = box_of(paragraphs, place, _LOOK, anchor)
    if inherits:
        return box
    return _standing_alone(box, setting)


def _standing_alone(box: TextBox, setting: Setting) -> TextBox:
    """A title that inherits nothing says everything itself."""
    paragraphs = tuple(
        replace(
            paragraph,
            style=replace(
                paragraph.style,
                own_size=True,
                bold=True,
                font=setting.theme.heading_font,
                bullet="",
                align=paragraph.style.align or "left",
            ),
        )
        for paragraph in box.paragraphs
    )
    return replace(box, paragraphs=paragraphs, moved=True)


def _sizes(own: float, setting: Setting) -> tuple[float, ...]:
    """The sizes a title may take: the design's, steps of it, and in a stranger's deck down to the body's."""
    least = min(_SMALLEST if setting.theme.house else _SMALLEST_OF_STRANGERS, own)
    steps = {float(round(own * share)) for share in _SHARES} | set(_STEPS)
    return (own, *sorted((size for size in steps if least <= size < own), reverse=True))


def _fits(text: str, setting: Setting, layout: Layout) -> bool:
    """Whether a title fits at some size together with the longest mark of a continuation."""
    text += setting.words.say("continuation", number=_MOST_SLIDES, count=_MOST_SLIDES)
    place = title_place(setting.theme, layout)
    piece = Piece(runs=as_runs(text))
    return any(
        height_of(set_paragraphs((piece,), place, size, _LOOK)) <= place.inner.height + 0.01
        for size in reversed(_sizes(place.levels[0].size, setting))
    )


def unique(title: str, topic: str, seen: set[str], setting: Setting, layout: Layout) -> str:
    """The title, or where another slide has it already, one with the topic's name before it, or with a number."""
    if title not in seen:
        return title
    named = setting.words.say("row_title", topic=topic, row=title)
    if topic not in {"", title} and named not in seen and _fits(named, setting, layout):
        return named
    number = 2
    while (numbered := setting.words.say("numbered_title", title=title, number=number)) in seen:
        number += 1
    return numbered
