"""Which font of this computer draws a font that a deck names.

Fonts are made UNITS to the point, without hinting, so that glyphs keep their exact widths at every scale; whoever draws
text scales its painter by 1 / UNITS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

UNITS = 16
_TWINS = {
    "calibri": ("Carlito",), "cambria": ("Caladea",), "arial": ("Liberation Sans", "Arimo", "Helvetica"),
    "helvetica": ("Arial", "Liberation Sans", "Arimo"), "times new roman": ("Liberation Serif", "Tinos", "Times"),
    "courier new": ("Liberation Mono", "Cousine"), "carlito": ("Calibri",),
}  # fmt: skip
"""Fonts with the same widths."""
_MEASURED = {"calibri", "carlito", "arial", "helvetica", "times new roman"}
"""Fonts whose widths composing knows exactly; of others it only has an estimate, which no line is spread to."""
_PLAIN = ("Carlito", "Calibri", "Segoe UI", "Open Sans", "Noto Sans", "Arial", "Liberation Sans", "DejaVu Sans")
_LIGATURES = ("liga", "clig", "dlig")
_EAST_ASIAN = {
    "zh-hant": ("Microsoft JhengHei", "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC"),
    "zh-hans": ("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
    "ja": ("Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR"),
}  # fmt: skip
_LIKE_HANT = {"zh-tw", "zh-hk", "zh-mo"}
SYMBOLS = {
    "wingdings": dict(zip("§ØüqvlnuàèéðÞ", "▪➢✓❑❖●■◆→➔→➪⇒", strict=True)),
    "symbol": {"·": "•", "®": "→"},
}
"""Bullets of fonts that hold signs instead of letters, as signs that every font has."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font as a deck names it: family, size in points, style."""

    name: str
    size: float
    bold: bool = False
    italic: bool = False
    capitals: bool = False


class Typefaces:
    """The fonts of one deck on this computer. `ea_font` is the theme's East Asian font, `language` that of the text.

    `ligatures` are drawn on screens; in a PDF they would be signs without letters, that nobody finds or copies.
    `is_here` tells whether a family is installed.
    """

    def __init__(
        self,
        ea_font: str = "",
        language: str = "en",
        *,
        ligatures: bool = True,
        is_here: Callable[[str], bool] = QFontDatabase.hasFamily,
    ) -> None:
        self.ligatures = ligatures
        self._is_here = is_here
        tag = language.replace("_", "-").casefold()
        tag = "zh-hant" if tag in _LIKE_HANT else "zh-hans" if tag.startswith("zh") and "hant" not in tag else tag
        wanted = [ea_font, *_EAST_ASIAN.get(tag, _EAST_ASIAN.get(tag[:2], ())), *_EAST_ASIAN["zh-hant"]]
        self._further = [family for family in dict.fromkeys(wanted) if family and is_here(family)][:2]
        self._families: dict[str, tuple[str, bool]] = {}
        self._fonts: dict[Face, QFont] = {}

    def font(self, face: Face) -> QFont:
        """The font that draws a face, UNITS to the point."""
        font = self._fonts.get(face)
        if font is None:
            family, _ = self._family(face.name)
            font = QFont([family, *self._further])
            font.setPixelSize(max(1, round(face.size * UNITS)))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
            font.setBold(face.bold)
            font.setItalic(face.italic)
            if not self.ligatures:
                for feature in _LIGATURES:
                    font.setFeature(QFont.Tag(feature), 0)
            if face.capitals:
                font.setCapitalization(QFont.Capitalization.AllUppercase)
            self._fonts[face] = font
        return font

    def has_widths_of(self, name: str) -> bool:
        """Whether what draws a font has its widths; if not, a line is drawn as wide as it was composed."""
        return self._family(name)[1]

    def _family(self, name: str) -> tuple[str, bool]:
        key = name.strip().casefold()
        found = self._families.get(key)
        if found is None:
            same = [family for family in (name.strip(), *_TWINS.get(key, ())) if family and self._is_here(family)]
            if same:
                found = (same[0], True)
            elif key in _MEASURED:
                others = [family for family in _PLAIN if self._is_here(family)]
                found = (others[0] if others else QFont().defaultFamily(), False)
            else:
                found = (QFontInfo(QFont(name)).family() if key else QFont().defaultFamily(), True)
            self._families[key] = found
        return found
