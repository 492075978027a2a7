from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otop_report.wizard.cropping import LEAST, WHOLE, Crop, Handle, dragged, shaped, turned_crop

PART = st.floats(0, 0.45)
CROPS = st.tuples(PART, PART, st.floats(0.55, 1), st.floats(0.55, 1))


def test_a_frame_turns_with_its_picture() -> None:
    upper_left: Crop = (0.0, 0.0, 0.5, 0.25)
    assert turned_crop(upper_left, 90) == (0.75, 0.0, 1.0, 0.5)
    assert turned_crop(upper_left, 180) == (0.5, 0.75, 1.0, 1.0)
    assert turned_crop(upper_left, 270) == (0.0, 0.5, 0.25, 1.0)
    assert turned_crop(WHOLE, 90) == WHOLE


def test_four_turns_lead_back() -> None:
    crop: Crop = (0.1, 0.2, 0.7, 0.9)
    for _ in range(4):
        crop = turned_crop(crop, 90)
    assert crop == (0.1, 0.2, 0.7, 0.9)


def test_an_edge_moves_alone_and_stays_in_the_picture() -> None:
    assert dragged(WHOLE, Handle.LEFT, 0.1, 0.5) == (0.1, 0.0, 1.0, 1.0)
    assert dragged(WHOLE, Handle.RIGHT, 0.4, 0.0) == WHOLE
    assert dragged(WHOLE, Handle.LEFT, 2.0, 0.0) == (1 - LEAST, 0.0, 1.0, 1.0)


def test_the_frame_moves_as_a_whole_up_to_the_edge() -> None:
    assert dragged((0.1, 0.1, 0.5, 0.5), Handle.FRAME, 0.2, 0.9) == (0.3, 0.6, 0.7, 1.0)


def test_a_corner_keeps_the_shape_and_the_opposite_corner() -> None:
    assert dragged(WHOLE, Handle.RIGHT_BOTTOM, -0.5, -0.2, shape=1.0) == (0.0, 0.0, 0.8, 0.8)
    assert dragged((0.2, 0.2, 0.6, 0.6), Handle.LEFT_TOP, -1.0, 0.0, shape=1.0) == (0.0, 0.0, 0.6, 0.6)


def test_a_shape_takes_the_largest_frame_that_fits_near_the_old_one() -> None:
    assert shaped(WHOLE, 2.0) == (0.0, 0.25, 1.0, 0.75)
    assert shaped((0.0, 0.0, 0.2, 0.2), 0.5) == (0.0, 0.0, 0.5, 1.0)


@pytest.mark.parametrize("shape", [None, 0.5, 1.0, 1.8])
@given(crop=CROPS, handle=st.sampled_from(Handle), across=st.floats(-1, 1), down=st.floats(-1, 1))
def test_whatever_is_dragged_the_frame_stays_in_the_picture(
    shape: float | None, crop: Crop, handle: Handle, across: float, down: float
) -> None:
    left, top, right, bottom = dragged(crop, handle, across, down, shape)
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1
