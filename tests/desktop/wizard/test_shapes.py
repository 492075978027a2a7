from __future__ import annotations

import pytest

from otop_report.desktop.wizard.shapes import Shape, shape_for


@pytest.mark.parametrize(
    ("width", "height", "zoom", "shape"),
    [
        (1366, 728, 1.0, Shape.WIDE),
        (1180, 700, 1.0, Shape.WIDE),
        (1179, 700, 1.0, Shape.RAIL),
        (1024, 700, 1.0, Shape.RAIL),
        (979, 700, 1.0, Shape.COMPACT),
        (1366, 559, 1.0, Shape.COMPACT),
        (1366, 728, 1.25, Shape.RAIL),
        (1366, 728, 1.5, Shape.COMPACT),
        (2560, 1400, 2.0, Shape.WIDE),
    ],
)
def test_the_shape_follows_the_room_and_the_text_size(width: int, height: int, zoom: float, shape: Shape) -> None:
    assert shape_for(width, height, zoom, folded=False) is shape


def test_folded_slides_are_a_rail_however_wide_the_window_is() -> None:
    assert shape_for(1600, 900, 1.0, folded=True) is Shape.RAIL
