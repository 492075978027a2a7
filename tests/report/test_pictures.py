from __future__ import annotations

import hashlib
import io
import random
import resource
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from otop_report.errors import UnreadableFile
from otop_report.report.model import Picture
from otop_report.report.pictures import LONGEST_SIDE, kept_name, take_in, turned
from tests.builders import drawn_image, picture_bytes

# The drawing of the builders as a phone writes it: stored sideways, with a mark that turns it upright.
HEIC = Path(__file__).parent / "data" / "sideways.heic"
WHITE, GREEN = (255, 255, 255), (0, 100, 0)


def saved(image: Image.Image, form: str, **more: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, form, **more)
    return target.getvalue()


def corners(data: bytes) -> list[tuple[int, ...]]:
    """The colours near the four corners, rounded, clockwise from the upper left."""
    with Image.open(io.BytesIO(data)) as image:
        picture = image.convert("RGB")
    right, bottom = picture.width - 4, picture.height - 4
    return [_pixel(picture, place) for place in ((3, 3), (right, 3), (right, bottom), (3, bottom))]


def _pixel(image: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    value = image.getpixel(place)
    assert isinstance(value, tuple)
    return value


def looks_like(data: bytes, *expected: tuple[int, int, int], within: int = 12) -> bool:
    return all(
        abs(got - wanted) <= within
        for corner, colour in zip(corners(data), expected, strict=True)
        for got, wanted in zip(corner, colour, strict=True)
    )


def looks_right(picture: Picture) -> bool:
    return looks_like(picture.data, WHITE, GREEN, GREEN, GREEN)


def test_a_jpeg_that_is_right_already_keeps_its_bytes() -> None:
    data = picture_bytes()
    picture = take_in(data, "a.jpg")

    assert picture.data == data
    assert picture.sha256 == hashlib.sha256(data).hexdigest()
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 320, 240)


# EXIF orientation: which corner of the stored picture is white so that the upright one has it at the upper left.
@pytest.mark.parametrize(
    ("orientation", "stored"),
    [
        (2, Image.Transpose.FLIP_LEFT_RIGHT),
        (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM),
        (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90),
        (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ],
)
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_stands_upright(form: str, orientation: int, stored: Image.Transpose) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = take_in(saved(drawn_image().transpose(stored), form, exif=exif), "phone")

    assert (picture.width, picture.height) == (320, 240)
    assert looks_right(picture)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert not image.getexif()


@pytest.mark.parametrize("form", ["PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_the_usual_forms_become_jpeg_or_png(form: str) -> None:
    picture = take_in(picture_bytes(form=form), "a picture")

    assert picture.media_type in ("image/jpeg", "image/png")
    assert looks_right(picture)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.format in ("JPEG", "PNG")
        assert image.size == (picture.width, picture.height) == (320, 240)


def test_heic_becomes_an_upright_jpeg() -> None:
    picture = take_in(HEIC.read_bytes(), "IMG_0001.HEIC")

    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 320, 240)
    assert looks_right(picture)


def test_cmyk_becomes_srgb() -> None:
    picture = take_in(saved(drawn_image().convert("CMYK"), "JPEG"), "print.jpg")

    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.mode == "RGB"
    assert looks_like(picture.data, WHITE, GREEN, GREEN, GREEN, within=20)


def test_colours_follow_the_profile_of_the_picture() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.createProfile("sRGB")
    in_lab = ImageCms.profileToProfile(drawn_image(), srgb, lab, outputMode="LAB")
    assert in_lab is not None
    picture = take_in(saved(in_lab, "TIFF", icc_profile=lab.tobytes()), "lab.tif")

    assert looks_right(picture)


def test_a_profile_of_no_use_is_no_obstacle() -> None:
    picture = take_in(saved(drawn_image(), "JPEG", icc_profile=b"no profile at all"), "a.jpg")

    assert looks_right(picture)


def test_grey_of_sixteen_bits_keeps_its_shades() -> None:
    image = Image.new("I;16", (100, 60), 0x8000)
    picture = take_in(saved(image, "PNG"), "scan.png")

    assert looks_like(picture.data, *[(128, 128, 128)] * 4, within=1)


def test_grey_of_floating_point_keeps_its_shades() -> None:
    image = Image.linear_gradient("L").convert("F").point(lambda value: value * 0.01 + 3)
    picture = take_in(saved(image, "TIFF"), "scan.tif")

    top, _, bottom, _ = corners(picture.data)
    assert top[0] < 10
    assert bottom[0] > 245


def test_transparency_stays_where_there_is_some() -> None:
    clear = drawn_image().convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    opaque = drawn_image().convert("RGBA")

    with Image.open(io.BytesIO(take_in(saved(clear, "PNG"), "a.png").data)) as image:
        assert image.mode == "RGBA"
    with Image.open(io.BytesIO(take_in(saved(opaque, "PNG"), "a.png").data)) as image:
        assert image.mode == "RGB"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA"])
def test_every_mode_becomes_one_that_office_shows(mode: str) -> None:
    form = "TIFF" if mode == "PA" else "PNG"
    picture = take_in(saved(drawn_image().convert("LA" if mode == "PA" else mode), form), "a")

    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.mode in ("L", "RGB", "RGBA")
    assert corners(picture.data)[0] == WHITE


def test_of_a_moving_picture_the_first_frame_is_taken() -> None:
    frames = [drawn_image(), drawn_image(colour="red")]
    for form in ("GIF", "WEBP", "PNG"):
        picture = take_in(saved(frames[0], form, save_all=True, append_images=frames[1:], duration=100), "a")
        assert looks_right(picture)


def test_a_large_picture_is_made_smaller_in_its_proportions() -> None:
    for form in ("JPEG", "PNG"):
        picture = take_in(picture_bytes(5000, 2500, form=form), "a")
        assert (picture.width, picture.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
        assert looks_right(picture)


def test_a_thin_picture_keeps_at_least_a_pixel() -> None:
    picture = take_in(saved(Image.new("RGB", (30_000, 3), "white"), "PNG"), "line.png")

    assert (picture.width, picture.height) == (LONGEST_SIDE, 1)


def test_a_heavy_photo_without_loss_becomes_jpeg() -> None:
    noise = Image.effect_noise((900, 900), 90).convert("RGB")

    assert take_in(saved(noise, "PNG"), "a.png").media_type == "image/jpeg"
    assert take_in(picture_bytes(900, 900, form="PNG"), "a.png").media_type == "image/png"


def huge_png(side: int) -> bytes:
    """A PNG whose header promises side × side pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(9999))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_a_huge_picture_is_refused_without_taking_the_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for side in (10_000, 40_000):
        with pytest.raises(UnreadableFile, match="too many pixels"):
            take_in(huge_png(side), "huge.png")

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_a_picture_that_is_cut_off_is_a_clear_error(form: str) -> None:
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    data = saved(noise, form)

    with pytest.raises(UnreadableFile, match=r"damaged|not a picture"):
        take_in(data[: len(data) // 2], "a")


def test_any_changed_byte_gives_a_picture_or_a_clear_error() -> None:
    drawn = (picture_bytes(40, 30, form=form) for form in ("JPEG", "PNG", "WEBP", "GIF", "TIFF"))
    for data in (*drawn, HEIC.read_bytes()):
        for place in range(0, min(len(data), 400), 3):
            changed = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
            try:
                assert take_in(changed, "a").width <= LONGEST_SIDE
            except UnreadableFile:
                continue


@pytest.mark.parametrize("seed", [193, 842, 877, 980, 984])
def test_a_heic_with_damaged_metadata_does_not_end_the_program(seed: int) -> None:
    """These changes once ended the process inside the decoder."""
    chance = random.Random(seed)
    data = bytearray(HEIC.read_bytes())
    for _ in range(chance.choice([1, 2, 8])):
        data[chance.randrange(600)] = chance.randrange(256)

    try:
        assert take_in(bytes(data), "a").width <= LONGEST_SIDE
    except UnreadableFile:
        pass


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"just words", "not a picture"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not a picture"),
        (b"\xff\xd8\xff", "not a picture"),
    ],
)
def test_what_is_no_picture_is_a_clear_error(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message):
        take_in(data, "a.jpg")


def test_the_same_file_always_gives_the_same_picture_and_taking_in_again_changes_nothing() -> None:
    for data in (picture_bytes(3000, 2000), picture_bytes(form="PNG"), picture_bytes(form="WEBP"), HEIC.read_bytes()):
        first = take_in(data, "a")

        assert take_in(data, "b") == first
        assert take_in(first.data, "a") == first


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_is_turned_clockwise(form: str) -> None:
    data = picture_bytes(form=form)

    assert turned(data, 0) == turned(data, 360) == data
    assert looks_like(turned(data, 90), GREEN, WHITE, GREEN, GREEN)
    assert looks_like(turned(data, 180), GREEN, GREEN, WHITE, GREEN)
    assert looks_like(turned(data, 270), GREEN, GREEN, GREEN, WHITE)
    assert turned(data, 90) == turned(data, 90)


@pytest.mark.parametrize(
    ("file", "media_type", "name"),
    [
        ("photos/a hill.jpg", "image/jpeg", "a hill.jpg"),
        ("a.JPEG", "image/jpeg", "a.JPEG"),
        ("IMG_1.HEIC", "image/jpeg", "IMG_1.jpg"),
        ("a.jpg", "image/png", "a.png"),
        ("C:\\x\\Ñandú.png", "image/png", "Ñandú.png"),
        ('a<b>:"|?*.png', "image/png", "a_b______.png"),
        ("CON.png", "image/png", "_CON.png"),
        ("..", "image/png", "picture.png"),
        ("", "image/jpeg", "picture.jpg"),
        ("photo", "image/jpeg", "photo.jpg"),
        ("a.b.c", "image/jpeg", "a.b.jpg"),
        ("x" * 300 + ".jpg", "image/jpeg", "x" * 100 + ".jpg"),
    ],
)
def test_a_picture_keeps_a_name_that_every_system_takes(file: str, media_type: str, name: str) -> None:
    assert kept_name(file, media_type) == name
    assert kept_name(name, media_type) == name
