"""Pictures are decoded no larger than they are drawn, kept while there is room, and asked for by several threads."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

from PIL import Image

from otop_report.paint.images import Images


def a_photo(width: int, height: int, form: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.effect_mandelbrot((width, height), (-2, -1.5, 1, 1.5), 9).convert("RGB").save(out, form)
    return out.getvalue()


def test_a_picture_is_decoded_a_little_larger_than_it_is_drawn() -> None:
    images = Images({"p": a_photo(1600, 800)}.get)
    image = images.image("p", 300)
    assert image is not None
    assert 300 <= image.width() <= 380
    assert abs(image.width() / image.height() - 2) < 0.02


def test_a_picture_is_never_enlarged_and_0_gives_all_of_it() -> None:
    images = Images({"p": a_photo(160, 80)}.get)
    for pixels in (4000, 0):
        image = images.image("p", pixels)
        assert image is not None
        assert (image.width(), image.height()) == (160, 80)


def test_a_turned_picture_stands_on_its_side() -> None:
    image = Images({"p": a_photo(160, 80, "PNG")}.get).image("p", 0, turn=90)
    assert image is not None
    assert (image.width(), image.height()) == (80, 160)


def test_what_is_no_picture_or_not_there_is_none() -> None:
    images = Images({"p": b"GIF89a but no more"}.get)
    assert images.image("p", 100) is None
    assert images.image("q", 100) is None


def test_a_picture_is_decoded_once_for_sizes_that_are_close() -> None:
    asked: list[str] = []
    data = a_photo(1600, 800)

    def bytes_of(name: str) -> bytes:
        asked.append(name)
        return data

    images = Images(bytes_of)
    for pixels in (300, 301, 302):
        images.image("p", pixels)
    assert asked == ["p"]


def test_the_oldest_picture_goes_when_there_is_no_room() -> None:
    asked: list[str] = []
    data = a_photo(100, 100, "PNG")

    def bytes_of(name: str) -> bytes:
        asked.append(name)
        return data

    images = Images(bytes_of, room=100 * 100 * 4 * 2)
    for name in ("a", "b", "c", "c", "a"):
        images.image(name, 0)
    assert asked == ["a", "b", "c", "a"]


def test_several_threads_may_ask_at_once() -> None:
    images = Images({str(number): a_photo(300, 200) for number in range(4)}.get, room=500_000)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: images.image(str(number % 4), 100 + number), range(80)))
    assert all(image is not None and not image.isNull() for image in found)
