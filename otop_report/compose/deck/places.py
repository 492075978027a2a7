"""Where things stand in a layout: the house's regions where the deck is drawn for them, else title and body.

Placeholder indices are those of the house deck (10 eyebrow, 14–17 pictures, 20–23 captions, 30 source, 31 table,
32 chart, 33 chart title, 40–43 cover and opener); a stranger's deck is asked by kind and size only.
"""

from __future__ import annotations

from otop_report.compose.geometry import Rect
from otop_report.compose.placed import PlaceholderRef
from otop_report.compose.theme import DeckTheme, Layout, LevelStyle, Placeholder

EYEBROW, SOURCE, TABLE, CHART, CHART_TITLE = 10, 30, 31, 32, 33
FIRST_PICTURE, COVER_PICTURE, FIRST_CAPTION = 14, 15, 20
SERIES, WORKSHOP, NUMERAL, TOPICS = 40, 41, 42, 43

_LABEL_SIZE = 14.0
_SOURCE_SIZE = 12.0


def title_place(theme: DeckTheme, layout: Layout) -> Placeholder:
    """The title's place; a layout without one gets a strip above the body."""
    place = layout.first("title")
    if place is not None and place.rect.width > 72 and place.rect.height > 18:
        return place
    top = max(0.06 * theme.height, 18.0)
    rect = Rect(theme.body.x, top, theme.body.width, max(theme.body.y - top - 6.0, 40.0))
    style = LevelStyle(size=28.0, bold=True, font=theme.heading_font)
    return Placeholder(idx=0, kind="title", name="", rect=rect, insets=(0, 0, 0, 0), levels=(style,))


def body_place(theme: DeckTheme, layout: Layout) -> Placeholder:
    """The place of running text: the layout's body, else the theme's body region."""
    bodies = [
        place
        for place in layout.all("body", "object")
        if not (theme.house and (place.idx == EYEBROW or place.idx >= FIRST_PICTURE))
    ]
    place = max(bodies, key=lambda place: place.rect.width * place.rect.height, default=None)
    if place is None or place.rect.height < 0.25 * theme.height or place.rect.width < 0.3 * theme.width:
        return free_place(theme, theme.body)
    return place


def free_place(
    theme: DeckTheme, rect: Rect, size: float = 20.0, style: LevelStyle | None = None, vertical: str = "top"
) -> Placeholder:
    """A place that no placeholder of the layout has: text there stands in a box of its own and says everything.

    `style` sets its look where it is not that of plain body text of `size` points.
    """
    plain = LevelStyle(size=size, font=theme.body_font, space_after=0.45 * size, line_spacing=0.95)
    return Placeholder(
        idx=-1, kind="free", name="", rect=rect, insets=(0, 0, 0, 0), levels=(style or plain,), vertical=vertical
    )


def label_place(theme: DeckTheme, layout: Layout, idx: int, rect: Rect, size: float = _LABEL_SIZE) -> Placeholder:
    """The place of a label (eyebrow, caption, source): the house's placeholder of that index, else `rect`."""
    place = layout.at(idx) if theme.house else None
    return place if place is not None else free_place(theme, rect, size)


def eyebrow_place(theme: DeckTheme, layout: Layout) -> Placeholder | None:
    """The place of the eyebrow; a stranger's deck has none."""
    return layout.at(EYEBROW) if theme.house else None


def source_place(theme: DeckTheme, layout: Layout, body: Rect) -> Placeholder:
    """The place of the source line: the house's, else the last line of the body."""
    height = 1.4 * _SOURCE_SIZE
    return label_place(
        theme, layout, SOURCE, Rect(body.x, body.bottom - height, body.width, height), _SOURCE_SIZE
    )


def reference(place: Placeholder) -> PlaceholderRef | None:
    """How a box names its placeholder; None for a box of its own."""
    if place.kind == "free":
        return None
    return PlaceholderRef(place.idx, place.kind, inherits=bool(place.name) or place.kind != "title")
