"""What stands behind the boxes of a slide: backgrounds, fixed shapes, pictures and words of masters and layouts.

`deck_backdrop.read_backdrop` makes these from a base deck; paint draws them, so that a slide in a window looks
as the exported one does in Office. Colours are settled to hex digits, lengths are points; every item has a `matrix`
that brings its own coordinates (from 0, 0 to its width and height) to those of the slide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from otop_report.compose.placed import TextBox
from otop_report.compose.theme import Placeholder

Matrix = tuple[float, float, float, float, float, float]
"""x' = a x + c y + e, y' = b x + d y + f, as (a, b, c, d, e, f)."""
Step = tuple[str, tuple[float, ...]]
"""A step of an outline: M and L with a point, C with three points (a cubic curve), Z with none."""
Sides = tuple[float, float, float, float]
SAME_PLACE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
NUMBER_SIGN = "‹#›"
"""What stands for the slide's number in fixed words."""


@dataclass(frozen=True, slots=True)
class SolidFill:
    """One colour (hex digits); `alpha` 1 covers all."""

    colour: str
    alpha: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GradientFill:
    """Colours that run into each other. `stops` are (place from 0 to 1, hex digits, alpha).

    `angle` is in degrees clockwise, 0 from left to right; None runs outwards from `centre` (parts of the area).
    """

    stops: tuple[tuple[float, str, float], ...]
    angle: float | None = None
    centre: tuple[float, float] = (0.5, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFill:
    """A picture of the base deck (`part`, its name there), cropped to `crop` (left, top, right, bottom as parts of it).

    It is stretched to the area less `margins` (left, top, right, bottom as parts of the area), or where `tile` is given
    (offset and scale: x, y, x scale, y scale) laid over the area again and again. `duotone` are the colours (hex
    digits) that stand for its black and its white.
    """

    part: str
    crop: Sides = (0.0, 0.0, 1.0, 1.0)
    margins: Sides = (0.0, 0.0, 0.0, 0.0)
    tile: Sides | None = None
    alpha: float = 1.0
    duotone: tuple[str, str] | None = None


Fill = SolidFill | GradientFill | PictureFill


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line: `dash` are the lengths of strokes and gaps in widths of the line, `cap` is flat, round or square."""

    colour: str
    alpha: float = 1.0
    width: float = 0.75
    dash: tuple[float, ...] = ()
    cap: str = "flat"


@dataclass(frozen=True, slots=True)
class Outline:
    """One path of a shape; some paths of a shape are only filled or only drawn as lines."""

    steps: tuple[Step, ...]
    filled: bool = True
    stroked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedShape:
    """A shape or a picture (a shape that is filled with it)."""

    outlines: tuple[Outline, ...]
    width: float
    height: float
    matrix: Matrix = SAME_PLACE
    fill: Fill | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedWords:
    """Words that stand on every slide of a layout; the box says all of its look. NUMBER_SIGN in them is the number of
    the slide.
    """

    box: TextBox
    matrix: Matrix = SAME_PLACE


FixedItem = FixedShape | FixedWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """How a placeholder draws the bullet of a list level; None is as the text. `share` is its size in sizes of it."""

    colour: str | None = None
    font: str | None = None
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLook:
    """What a placeholder hands down to the boxes in it beside what composing knows: its ground, its outline, and by
    list level how bullets look, whether all letters are capitals, and the outline of letters.
    """

    fill: Fill | None = None
    stroke: Stroke | None = None
    bullets: tuple[Bullet, ...] = ()
    capitals: tuple[bool, ...] = ()
    letters: tuple[Stroke | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutBackdrop:
    """What is behind the boxes of one layout, the farthest first. `colours` maps theme slots to hex digits as they hold
    on it; `looks` are those of its placeholders by (idx, kind). `unpainted` names in plain words what cannot be drawn.
    """

    background: Fill = SolidFill("FFFFFF")
    items: tuple[FixedItem, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    looks: Mapping[tuple[int, str], PlaceLook] = field(default_factory=lambda: MappingProxyType({}))
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    heading_font: str = "Calibri"
    body_font: str = "Calibri"
    unpainted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A base deck as paint sees it. `layouts` are numbered as in the deck's slides; `pictures` are the bytes of the
    base deck's own pictures by part; `house_tables` tells that tables and charts take the house's quiet colours.
    """

    width: float
    height: float
    layouts: Mapping[int, LayoutBackdrop]
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    ea_font: str = ""
    house_tables: bool = False

    def layout(self, number: int) -> LayoutBackdrop:
        """The backdrop of a layout; plain white where there is none."""
        return self.layouts.get(number, _PLAIN)

    @property
    def unpainted(self) -> tuple[str, ...]:
        """Everything that cannot be drawn on any layout, each once."""
        return tuple(dict.fromkeys(what for layout in self.layouts.values() for what in layout.unpainted))


_PLAIN = LayoutBackdrop()
