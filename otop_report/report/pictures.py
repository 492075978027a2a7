"""Takes a picture file in, once: what every later stage gets is an upright JPEG or PNG of at most 2,000 pixels.

Phones and cameras give HEIC, sideways JPEG, wide colours; scanners give CMYK and 16-bit TIFF; the web gives WebP and
moving GIF. All of them become sRGB, 8 bits, the first frame. A JPEG that is already like that keeps its bytes. The same
file always gives the same picture.
"""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast

from otop_report.errors import UnreadableFile
from otop_report.report.model import Picture

if TYPE_CHECKING:
    from PIL import Image

LONGEST_SIDE = 2000
LARGEST_FILE = 100 * 1024 * 1024
SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png"}

# Only what Pillow decodes itself: some of its other formats call programs.
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "HEIF", "AVIF")
_JPEG_QUALITY = 90
# A drawing stays PNG; a photo that came without loss may weigh megabytes, and nobody sees the difference.
_HEAVY_PNG = 1_000_000
_ORIENTATION = 0x0112
_NOT_IN_A_FILE_NAME = frozenset('<>:"/\\|?*')
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)})
_LONGEST_NAME = 100


def take_in(data: bytes, name: str) -> Picture:
    """The picture in a file's bytes; `name` is the file's, for messages.

    UnreadableFile says what is wrong with a file that holds no picture, only a part of one, or a huge one.
    """
    if len(data) > LARGEST_FILE:
        raise UnreadableFile(name, "The file is larger than 100 MB. Make the picture smaller and add it again.")
    with _opened(data, name) as image:
        if _is_fine(image):
            image.load()
            return _picture(data, "image/jpeg", image.size)
        lossless = image.format not in ("JPEG", "MPO", "HEIF", "AVIF")
        prepared = _prepared(image)
    encoded, media_type = _encoded(prepared, lossless)
    return _picture(encoded, media_type, prepared.size)


def turned(data: bytes, degrees: int) -> bytes:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees, as the same kind of file."""
    from PIL import Image

    if degrees % 360 == 0:
        return data
    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
        return _saved(image.transpose(turns[degrees % 360]), image.format or "PNG")


def kept_name(file: str, media_type: str) -> str:
    """The name a picture is kept under: that of its file without folders, fit for any system, with a right suffix."""
    name = PurePosixPath(file.replace("\\", "/")).name
    stem = PurePosixPath(name).stem if "." in name else name
    stem = "".join("_" if c in _NOT_IN_A_FILE_NAME or not c.isprintable() else c for c in stem)
    stem = stem.strip(" .")[:_LONGEST_NAME].rstrip(" .") or "picture"
    if stem.split(".")[0].upper() in _DEVICES:
        stem = f"_{stem}"
    suffix = PurePosixPath(name).suffix
    is_right = suffix.lower() in ((".jpg", ".jpeg") if media_type == "image/jpeg" else (".png",))
    return stem + (suffix if is_right else SUFFIXES[media_type])


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Image.Image]:
    """The opened picture; everything that goes wrong in decoding it becomes one clear error."""
    import pi_heif
    from PIL import Image, UnidentifiedImageError

    Image.init()
    pi_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(_without_heif_metadata(data)), formats=_FORMATS) as image:
                yield image
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
        raise UnreadableFile(
            name, "The picture has too many pixels (more than 89 million). Make it smaller and add it again."
        ) from error
    except UnidentifiedImageError as error:
        raise UnreadableFile(name, _why_unknown(data)) from error
    # What Pillow's decoders raise for files that are cut off, damaged or made to harm.
    except (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError, RuntimeError) as error:
        raise UnreadableFile(name, _DAMAGED) from error
    except (struct.error, zlib.error) as error:
        raise UnreadableFile(name, _DAMAGED) from error


def _without_heif_metadata(data: bytes) -> bytes:
    """A HEIC picture whose EXIF and the like belong to nothing; anything else as it is.

    Reading damaged metadata can end the whole process inside pi_heif 1.4, and none of it is needed: a HEIC says how it
    stands in the picture's own properties. `cdsc` marks the references by which metadata belongs to a picture; they
    stand in the box `meta`, among the boxes of the file, each of which begins with its size and its name.
    """
    place = 0
    while data[4:8] == b"ftyp" and 0 <= place < len(data) - 8:
        size, name = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        if size == 1:
            size = int.from_bytes(data[place + 8 : place + 16], "big")
        end = place + size if size >= 8 else len(data)
        if name == b"meta":
            return data[:place] + data[place:end].replace(b"cdsc", b"skip") + data[end:]
        place = end
    return data


_DAMAGED = "The picture is damaged or only a part of it is there. Open it, save it again, and add it anew."


def _why_unknown(data: bytes) -> str:
    start = data[:1000].lstrip().lower()
    if not start:
        return "The file is empty."
    if b"<svg" in start:
        return "This is an SVG drawing. Save it as PNG and add that."
    if start.startswith(b"%pdf"):
        return "This is a PDF. Save its page as JPEG or PNG and add that."
    return "This is not a picture that the program reads. Save it as JPEG or PNG and add that."


def _is_fine(image: Image.Image) -> bool:
    """Whether it is a JPEG that needs nothing done."""
    if image.format != "JPEG" or image.mode not in ("RGB", "L") or max(image.size) > LONGEST_SIDE:
        return False
    return image.getexif().get(_ORIENTATION, 1) == 1 and _is_srgb(image)


def _prepared(image: Image.Image) -> Image.Image:
    """Upright, sRGB or grey (with transparency only where there is some), 8 bits, small enough."""
    from PIL import Image, ImageOps

    image.seek(0)
    if image.format == "JPEG":
        # Decodes at a half, a quarter or an eighth where that is still large enough: saves memory and time.
        image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(image)
    plain = _in_srgb(upright)
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return plain


def _in_srgb(image: Image.Image) -> Image.Image:
    """8 bits a channel, in a mode that JPEG or PNG can hold, in the colours every screen understands."""
    if image.mode.startswith("I") or image.mode == "F":
        image = _in_eight_bits(image)
    has_alpha = image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info
    if not _is_srgb(image):
        image = _converted_by_profile(image)
    if has_alpha:
        with_alpha = image.convert("RGBA")
        lowest, _ = _extremes(with_alpha.getchannel("A"))
        return with_alpha if lowest < 255 else with_alpha.convert("RGB")
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Grey values of 16 or 32 bits, or of any range, as 8 bits."""
    if image.mode.startswith("I;16"):
        low, high = 0.0, 65535.0
    else:
        image = image.convert("F")
        low, high = _extremes(image)
        if low >= 0 and 255 < high <= 65535:
            low, high = 0.0, 65535.0
    scale = 255 / (high - low) if high > low else 0.0
    return image.convert("F").point(lambda value: value * scale - low * scale).convert("L")


def _extremes(image: Image.Image) -> tuple[float, float]:
    """The lowest and the highest value of a picture of one channel."""
    low, high = cast("tuple[float, float]", image.getextrema())
    return low, high


def _is_srgb(image: Image.Image) -> bool:
    """Whether no colour profile, or the common one, says how its colours are meant."""
    profile = image.info.get("icc_profile")
    return image.mode not in ("CMYK", "LAB", "YCbCr", "HSV") and (not profile or b"sRGB" in profile[:2000])


def _converted_by_profile(image: Image.Image) -> Image.Image:
    """By its own profile into sRGB; where the profile is of no use, as well as it goes without."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    source = image.convert(mode) if image.mode in ("P", "PA", "LA", "RGBa") else image
    if not profile:
        return source.convert(mode)
    try:
        own, srgb = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(source, own, srgb, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return source.convert(mode)
    return source.convert(mode) if converted is None else converted


def _encoded(image: Image.Image, lossless: bool) -> tuple[bytes, str]:
    if image.mode == "RGBA":
        return _saved(image, "PNG"), "image/png"
    if lossless:
        png = _saved(image, "PNG")
        if len(png) <= _HEAVY_PNG:
            return png, "image/png"
    return _saved(image, "JPEG"), "image/jpeg"


def _saved(image: Image.Image, form: str) -> bytes:
    """The bytes of a file that holds the pixels and nothing else: no place, no date, no camera."""
    bare = image.copy()
    bare.info = {}
    target = io.BytesIO()
    if form == "JPEG":
        bare.save(target, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    else:
        bare.save(target, "PNG", compress_level=9)
    return target.getvalue()


def _picture(data: bytes, media_type: str, size: tuple[int, int]) -> Picture:
    return Picture(hashlib.sha256(data).hexdigest(), media_type, *size, data)
