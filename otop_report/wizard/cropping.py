"""How a picture's frame is turned, moved and given another shape.

A crop is (left, top, right, bottom) as parts, 0 to 1, of the turned picture: nothing of the picture itself is lost.
"""

from __future__ import annotations

from enum import StrEnum

Crop = tuple[float, float, float, float]

WHOLE: Crop = (0.0, 0.0, 1.0, 1.0)
LEAST = 0.05
"""The least part of a side that a frame holds."""
_DIGITS = 4


class Handle(StrEnum):
    """What of the frame is moved: all of it, an edge, or a corner."""

    FRAME = "frame"
    LEFT = "left"
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT_TOP = "left top"
    RIGHT_TOP = "right top"
    RIGHT_BOTTOM = "right bottom"
    LEFT_BOTTOM = "left bottom"

    @property
    def across(self) -> int:
        """-1 where it is at the left, 1 at the right, else 0."""
        return ("right" in self.value) - ("left" in self.value)

    @property
    def down(self) -> int:
        """-1 where it is at the top, 1 at the bottom, else 0."""
        return ("bottom" in self.value) - ("top" in self.value)


def turned_crop(crop: Crop, degrees: int) -> Crop:
    """The same part of the picture when that is turned clockwise by a multiple of 90 degrees more."""
    left, top, right, bottom = crop
    match degrees % 360:
        case 90:
            return _tidy((1 - bottom, left, 1 - top, right))
        case 180:
            return _tidy((1 - right, 1 - bottom, 1 - left, 1 - top))
        case 270:
            return _tidy((top, 1 - right, bottom, 1 - left))
    return crop


def dragged(crop: Crop, handle: Handle, across: float, down: float, shape: float | None = None) -> Crop:
    """The crop when a handle is moved by parts of the picture's sides, kept inside the picture.

    `shape` is the width by height, in parts, that the frame keeps; None leaves it free.
    """
    left, top, right, bottom = crop
    if handle is Handle.FRAME:
        across = min(max(across, -left), 1 - right)
        down = min(max(down, -top), 1 - bottom)
        return _tidy((left + across, top + down, right + across, bottom + down))
    if handle.across < 0:
        left = min(max(left + across, 0.0), right - LEAST)
    if handle.across > 0:
        right = max(min(right + across, 1.0), left + LEAST)
    if handle.down < 0:
        top = min(max(top + down, 0.0), bottom - LEAST)
    if handle.down > 0:
        bottom = max(min(bottom + down, 1.0), top + LEAST)
    if shape is None:
        return _tidy((left, top, right, bottom))
    return _kept_in_shape((left, top, right, bottom), handle, shape) or crop


def shaped(crop: Crop, shape: float) -> Crop:
    """The largest frame of a shape (width by height, in parts) in the picture, as near as can be to where it was."""
    width, height = min(1.0, shape), min(1.0, 1 / shape)
    left = min(max((crop[0] + crop[2] - width) / 2, 0.0), 1 - width)
    top = min(max((crop[1] + crop[3] - height) / 2, 0.0), 1 - height)
    return _tidy((left, top, left + width, top + height))


def _kept_in_shape(crop: Crop, handle: Handle, shape: float) -> Crop | None:
    """The crop in its shape, what is opposite to the handle staying where it is; None where it would be too small."""
    left, top, right, bottom = crop
    width, height = right - left, bottom - top
    if not handle.down:
        height = width / shape
    elif not handle.across:
        width = height * shape
    else:
        width = max(width, height * shape)
        height = width / shape
    room_across = {-1: right, 0: left + right if left + right <= 1 else 2 - left - right, 1: 1 - left}[handle.across]
    room_down = {-1: bottom, 0: top + bottom if top + bottom <= 1 else 2 - top - bottom, 1: 1 - top}[handle.down]
    part = min(1.0, room_across / width, room_down / height)
    width, height = width * part, height * part
    if min(width, height) < LEAST:
        return None
    left = {-1: right - width, 0: (left + right - width) / 2, 1: left}[handle.across]
    top = {-1: bottom - height, 0: (top + bottom - height) / 2, 1: top}[handle.down]
    return _tidy((left, top, left + width, top + height))


def _tidy(crop: Crop) -> Crop:
    left, top, right, bottom = (min(max(round(part, _DIGITS), 0.0), 1.0) for part in crop)
    return left, top, right, bottom
