"""Which layout of a base deck plays which role: by the house's names, else by what placeholders stand where.

A deck whose layouts carry the house's names is taken as drawn for its roles, master by master. Any other deck is asked
for its best layout with a title and one large body, its cover, its section header and its title-only layout; the
roles without an equal there get the nearest of these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from otop_report.compose.theme import LAYOUT_ROLES, Layout, Placeholder

HOUSE_NAMES: Mapping[str, tuple[str, ...]] = {
    "cover": ("Cover",),
    "cover_picture": ("Cover with picture", "Cover"),
    "contents": ("Contents", "Message"),
    "opener": ("Opener",),
    "glance": ("At a glance", "Message"),
    "message": ("Message",),
    "message_picture": ("Message + picture", "Message"),
    "two_columns": ("Text in two columns", "Message"),
    "table": ("Table", "Message"),
    "problem_list": ("Problem list", "Message"),
    "problem_card": ("Problem card", "Message"),
    "timeline": ("Timeline", "Message"),
    "before_after": ("Before/after numbers", "Message"),
    "before_after_bars": ("Before/after bars", "Before/after numbers", "Message"),
    "figures": ("Figures", "Message"),
    "chart": ("Chart", "Message"),
    "chart_callout": ("Chart + callout", "Chart", "Message"),
    "picture_1": ("Picture 1", "Message"),
    "picture_2": ("Picture 2", "Message"),
    "picture_3": ("Picture 3", "Message"),
    "picture_4": ("Picture 4", "Message"),
    "lessons": ("Lessons", "Message"),
    "closing": ("Closing", "Cover"),
}
_NEEDED = {"Cover", "Opener", "Message", "Table"}
_CONTENT_ROLES = (
    "message",
    "message_picture",
    "two_columns",
    "table",
    "chart",
    "chart_callout",
    "contents",
    "lessons",
)
_COVER_ROLES = ("cover", "cover_picture", "closing")
Roles = dict[tuple[str, int], Layout]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A layout with what tells its use: its Office type (`titleOnly`), and whether text runs downwards in it."""

    layout: Layout
    kind: str
    vertical: bool = False


def is_house(masters: Sequence[Sequence[Candidate]]) -> bool:
    """Whether the layouts carry the house's names, so that their regions can be trusted."""
    names = {candidate.layout.name for master in masters for candidate in master}
    return names >= _NEEDED


def house_roles(masters: Sequence[Sequence[Candidate]]) -> tuple[Roles, tuple[int, int, int, int]]:
    """The layout of every role and colour in a deck of our own names, and the accents of its masters.

    The masters stand for the colours 1 to 4 in their order; what a master has not (the cover) is another's. A deck
    with a single master shows every section in its first accent.
    """
    sections = [master for master in masters if any(entry.layout.name == "Message" for entry in master)]
    several = len(sections) > 1
    roles: Roles = {}
    for colour in (1, 2, 3, 4):
        own = sections[colour - 1] if colour <= len(sections) else sections[0]
        ordered = [*own, *(entry for master in sections for entry in master if entry not in own)]
        ordered += [entry for master in masters for entry in master if master not in sections]
        by_name: dict[str, Layout] = {}
        for entry in ordered:
            by_name.setdefault(entry.layout.name, entry.layout)
        for role in LAYOUT_ROLES:
            roles[role, colour] = next(by_name[name] for name in HOUSE_NAMES[role] if name in by_name)
    accents = [colour if several and colour <= len(sections) else 1 for colour in (1, 2, 3, 4)]
    return roles, (accents[0], accents[1], accents[2], accents[3])


def nearest_roles(candidates: Sequence[Candidate], width: float, height: float) -> Roles:
    """The layout of every role in a stranger's deck, the same for all four colours."""
    upright = [entry for entry in candidates if not entry.vertical] or list(candidates)
    message = _best_message(upright, width * height)
    plain = _only_title(upright, message)
    cover = _of_kind(upright, "title") or _with_subtitle(upright) or plain
    opener = _of_kind(upright, "secHead") or plain
    roles: Roles = {}
    for role in LAYOUT_ROLES:
        layout = plain
        if role in _CONTENT_ROLES:
            layout = message
        elif role in _COVER_ROLES:
            layout = cover
        elif role == "opener":
            layout = opener
        for colour in (1, 2, 3, 4):
            roles[role, colour] = layout
    return roles


def suits(candidates: Sequence[Candidate], area: float) -> float:
    """How well a master's best layout for text serves; masters without layouts do not at all."""
    return max((_message_score(entry, area)[0] for entry in candidates if not entry.vertical), default=-100.0)


def main_body(layout: Layout) -> Placeholder | None:
    """The largest place for running text in a layout."""
    bodies = layout.all("body", "object")
    return max(bodies, key=_area, default=None)


def _best_message(candidates: Sequence[Candidate], area: float) -> Layout:
    """The layout with a title and one large body and little else; the barest one where there is none."""
    return max(candidates, key=lambda entry: _message_score(entry, area)).layout


def _message_score(entry: Candidate, area: float) -> tuple[float, float]:
    layout = entry.layout
    bodies = layout.all("body", "object")
    largest = max((_area(place) for place in bodies), default=0.0) / area
    score = 4.0 * (layout.first("title") is not None) + 4.0 * (largest >= 0.25)
    score -= 2.0 * max(0, len(bodies) - 1)
    score -= 2.0 * len(layout.all("picture", "chart", "table", "subtitle"))
    score += 1.0 * (entry.kind in ("obj", "tx")) - 1.0 * layout.dark
    return score, largest


def _of_kind(candidates: Sequence[Candidate], kind: str) -> Layout | None:
    found = (entry.layout for entry in candidates if entry.kind == kind)
    return next((layout for layout in found if layout.first("title") is not None), None)


def _only_title(candidates: Sequence[Candidate], message: Layout) -> Layout:
    """The layout with a title and room to build in, if it looks like that for text; else that one itself."""
    content = ("body", "object", "subtitle", "picture", "chart", "table")
    for entry in candidates:
        layout = entry.layout
        if layout.first("title") and not layout.all(*content) and _alike(layout, message):
            return layout
    return message


def _alike(one: Layout, other: Layout) -> bool:
    """Whether two layouts show their titles in the same place and colour, on a ground of the same lightness."""
    titles = one.first("title"), other.first("title")
    if titles[0] is None or titles[1] is None or one.dark is not other.dark:
        return False
    if titles[0].levels[0].colour != titles[1].levels[0].colour:
        return False
    first, second = titles[0].rect, titles[1].rect
    return max(abs(first.x - second.x), abs(first.y - second.y), abs(first.bottom - second.bottom)) < 4.0


def _with_subtitle(candidates: Sequence[Candidate]) -> Layout | None:
    """A cover by what stands on it: a title and a subtitle, without a picture if there is one of that sort."""
    layouts = [entry.layout for entry in candidates]
    covers = [layout for layout in layouts if layout.first("title") and layout.first("subtitle")]
    return min(covers, key=lambda layout: len(layout.all("picture")), default=None)


def _area(place: Placeholder) -> float:
    return place.rect.width * place.rect.height
