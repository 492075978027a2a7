"""Writes the width tables of `resources/metrics/` from installed fonts.

    python tools/font_widths.py FOLDER      (a folder of fonts, looked through with all below it)

Composing breaks lines without any font at hand, so that a report comes out the same on every machine. It
measures with tables made once from fonts that are free and have the widths of the fonts Office uses: Carlito
for Calibri, Liberation Sans for Arial, Liberation Serif for Times New Roman. A table holds, for each of the
four styles, the advance of every character, what a pair of characters adds or takes (kerning), and the advances of
ligatures such as "tt" in Carlito, all in font units. Pairs are found by shaping, so this tool, and nothing else in
the project, needs `uharfbuzz`.

What those fonts do not hold is looked up in `others.json.gz`: the widest that the bold Noto fonts and DejaVu Sans draw
a character, rounded up to twentieths of an em. The output depends on the fonts alone.
"""

from __future__ import annotations

import argparse
import gzip
import json
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import uharfbuzz
from fontTools.ttLib import TTFont

STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
FAMILIES = {"carlito": "Carlito", "liberation-sans": "LiberationSans", "liberation-serif": "LiberationSerif"}
# The characters whose pairs are looked at: Latin, Greek and Cyrillic letters, Vietnamese, usual punctuation.
PAIRED = (
    (0x20, 0x7F), (0xA0, 0x180), (0x218, 0x21C), (0x386, 0x3CF), (0x400, 0x460), (0x1EA0, 0x1EFA),
    (0x2010, 0x2027), (0x20AC, 0x20AD), (0x2122, 0x2123), (0x2212, 0x2213),
)  # fmt: skip
# Fonts that draw what the families lack; the East Asian ones are left out, their characters are one em wide.
OTHERS = (
    "NotoSans*-Bold.ttf",
    "NotoSerif*-Bold.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "DejaVuSans-Bold.ttf",
    "DejaVuMathTeXGyre.ttf",
    "NotoSans*-Regular.ttf",
)
# What is drawn with another glyph where a font has none of its own, and what is never seen.
STAND_INS = {0xA0: 0x20, 0x2010: 0x2D, 0x2011: 0x2D}
UNSEEN = (0xAD, 0x2028, 0x2029)
METRICS = Path(__file__).resolve().parents[1] / "resources" / "metrics"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("fonts", type=Path)
    fonts = parser.parse_args().fonts
    METRICS.mkdir(parents=True, exist_ok=True)
    for family, stem in FAMILIES.items():
        tables = {style.lower(): face_table(find(fonts, f"{stem}-{style}.ttf")) for style in STYLES}
        write(f"{family}.json.gz", tables)
    write("others.json.gz", others(fonts))


def write(name: str, tables: object) -> None:
    """A table as packed JSON, the same bytes for the same table."""
    text = json.dumps(tables, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    target = METRICS / name
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{name}: {target.stat().st_size / 1000:.0f} kB")


def find(folder: Path, name: str) -> Path:
    return next(iter(sorted(folder.rglob(name))))


def face_table(path: Path) -> dict[str, object]:
    """One style: units per em, the three parts of the line height, advances, pairs."""
    font = TTFont(path)
    characters = {code: font["hmtx"][glyph][0] for code, glyph in sorted(font.getBestCmap().items())}
    for code, stand_in in STAND_INS.items():
        characters.setdefault(code, characters[stand_in])
    characters = dict(sorted((characters | dict.fromkeys(UNSEEN, 0)).items()))
    paired = [code for low, high in PAIRED for code in range(low, high) if code in characters]
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))))
    horizontal = font["hhea"]
    return {
        "units": font["head"].unitsPerEm,
        "ascent": horizontal.ascent,
        "descent": -horizontal.descent,
        "gap": horizontal.lineGap,
        "advances": runs_of(characters),
        "pairs": pairs_of(shaper, paired),
        "ligatures": ligatures_of(shaper, paired),
    }


def others(fonts: Path) -> dict[str, list[int]]:
    """The widest advances of all other characters, in twentieths of an em."""
    widest: dict[int, int] = {}
    for path in sorted({path for pattern in OTHERS for path in fonts.rglob(pattern)}):
        font = TTFont(path)
        units = font["head"].unitsPerEm
        for code, glyph in font.getBestCmap().items():
            advance = -(-20 * font["hmtx"][glyph][0] // units)
            widest[code] = max(advance, widest.get(code, 0))
    drawn = {code: widest[code] for code in sorted(widest) if own_width(chr(code))}
    return runs_of(drawn)


def own_width(character: str) -> bool:
    """Whether a character has a width that neither its kind nor its script tells."""
    wide = unicodedata.east_asian_width(character) in "WF"
    return not wide and unicodedata.category(character) not in {"Mn", "Me", "Cf", "Cc", "Co", "Cn"}


def runs_of(advances: dict[int, int]) -> dict[str, list[int]]:
    """Advances of neighbouring code points as one list under the first one (hexadecimal)."""
    runs: dict[str, list[int]] = {}
    previous, run = -2, []
    for code, advance in advances.items():
        if code != previous + 1:
            run = runs.setdefault(f"{code:x}", [])
        run.append(advance)
        previous = code
    return runs


def pairs_of(font: uharfbuzz.Font, codes: list[int]) -> dict[str, object]:
    """What pairs add to the sum of their advances: characters that behave alike stand in one class."""
    single = {code: shaped(font, chr(code)) for code in codes}
    rows = {
        first: tuple(
            shaped(font, chr(first) + chr(second)) - single[first] - single[second] for second in codes
        )
        for first in codes
    }
    columns = list(zip(*rows.values(), strict=True))
    seconds = grouped(zip(codes, columns, strict=True))
    firsts = grouped(rows.items())
    column_of = {code: number for number, column in enumerate(seconds.values()) for code in column[:1]}
    values = []
    for row in firsts:
        by_column = {
            column_of[code]: value for code, value in zip(codes, row, strict=True) if code in column_of
        }
        values.append({str(number): value for number, value in by_column.items() if value})
    return {
        "first": ["".join(map(chr, group)) for group in firsts.values()],
        "second": ["".join(map(chr, group)) for group in seconds.values()],
        "values": values,
    }


def grouped(items: Iterable[tuple[int, tuple[int, ...]]]) -> dict[tuple[int, ...], list[int]]:
    groups: dict[tuple[int, ...], list[int]] = {}
    for code, row in items:
        if any(row):
            groups.setdefault(row, []).append(code)
    return groups


def ligatures_of(font: uharfbuzz.Font, codes: list[int]) -> dict[str, int]:
    """The advances of two or three characters that become one glyph; only f and t begin one in these fonts."""
    found = {}
    for first in "ft":
        for second in map(chr, codes):
            positions = shape(font, first + second)
            if len(positions) == 1:
                found[first + second] = sum(positions)
                for third in map(chr, codes):
                    longer = shape(font, first + second + third)
                    if len(longer) == 1:
                        found[first + second + third] = sum(longer)
    return found


def shaped(font: uharfbuzz.Font, text: str) -> int:
    """The advance of a text with kerning and without ligatures."""
    return sum(shape(font, text, ligatures=False))


def shape(font: uharfbuzz.Font, text: str, *, ligatures: bool = True) -> list[int]:
    """The advances of the glyphs of a text."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {"liga": ligatures})
    return [position.x_advance for position in buffer.glyph_positions]


if __name__ == "__main__":
    main()
