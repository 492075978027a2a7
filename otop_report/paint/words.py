"""Text, line by line: each composed line at its own place, in one piece, never wrapped again.

Where the font of a deck is not on this computer, a line is squeezed or spread to the width that composing gave it, so
that it ends where it ends in Office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from otop_report.compose.geometry import Colour, Rect
from otop_report.compose.metrics import Font, line_height
from otop_report.compose.placed import Line, ParagraphStyle, PlacedParagraph, TextBox
from otop_report.compose.theme import LevelStyle, Placeholder
from otop_report.compose.theme.backdrop import Bullet, PlaceLook, Stroke
from otop_report.paint.inks import Inks
from otop_report.paint.typefaces import SYMBOLS, UNITS, Face, Typefaces
from otop_report.report.text import Run, Runs

BASELINE = 0.785
"""Where in its height a line's baseline stands; so it is in Calibri, and near enough in any font for text."""
_LINK = Colour("hlink")
_SPREAD = 0.01
"""Differences of width up to this part are those of rounding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a paragraph is drawn, nothing left to inherit."""

    face: Face
    colour: Colour | None = None
    bold_colour: Colour | None = None
    align: str = "left"
    rtl: bool = False
    spacing: float = 1.0
    bullet: str = ""
    bullet_look: Bullet = field(default_factory=Bullet)
    indent: float = 0.0
    hanging: float = 0.0
    outline: Stroke | None = None


class Words:
    """Draws text in the fonts and colours of one layout; `font` is that of text which names none.

    On pages wide lines have their leading below the text, on slides above it, as in Office.
    """

    def __init__(self, typefaces: Typefaces, inks: Inks, font: str, *, on_pages: bool = False) -> None:
        self._on_pages = on_pages
        self._typefaces = typefaces
        self._inks = inks
        self._font = font

    def box(
        self, painter: QPainter, box: TextBox, place: Placeholder | None = None, look: PlaceLook | None = None
    ) -> None:
        """A text box; `place` and `look` are those of the placeholder it inherits from."""
        left, top, right, bottom = box.insets
        inner = box.rect.inset(left, top, right, bottom)
        if box.fill is not None:
            rect = box.rect
            painter.fillRect(QRectF(rect.x, rect.y, rect.width, rect.height), self._inks.of(box.fill))
        self.paragraphs(painter, box.paragraphs, inner, box.vertical, place, look, box.columns, box.column_gap)

    def paragraphs(
        self,
        painter: QPainter,
        paragraphs: Sequence[PlacedParagraph],
        inner: Rect,
        vertical: str,
        place: Placeholder | None = None,
        look: PlaceLook | None = None,
        columns: int = 1,
        gap: float = 0.0,
    ) -> None:
        """Paragraphs inside a rectangle."""
        if not paragraphs:
            return
        height = paragraphs[-1].y + paragraphs[-1].height
        spare = 0.0 if columns > 1 else inner.height - height
        start = inner.y + {"middle": spare / 2, "bottom": spare}.get(vertical, 0.0)
        width = (inner.width - gap * (columns - 1)) / columns
        column, above = 0, 0.0
        for paragraph in paragraphs:
            drawn = self._look(paragraph.style, place, look)
            y = paragraph.y
            for number, (line, high, baseline) in enumerate(self._heights(paragraph, drawn)):
                if column < columns - 1 and y - above + high > inner.height + 0.5:
                    column, above = column + 1, y
                at = Rect(inner.x + column * (width + gap), start + y - above, width, high)
                last = number == len(paragraph.lines) - 1
                self._line(painter, line, at, at.y + baseline, drawn, is_first=number == 0, is_last=last)
                y += high

    def _look(self, style: ParagraphStyle, place: Placeholder | None, look: PlaceLook | None) -> Look:
        """A style over the level it inherits from."""
        number = style.level
        level = place.levels[min(number, len(place.levels) - 1)] if place is not None and place.levels else None
        base = level or LevelStyle(font=self._font)
        bullet = f"{style.number}." if style.number is not None else style.bullet
        own = look.bullets[min(number, len(look.bullets) - 1)] if look is not None and look.bullets else Bullet()
        if bullet:
            own = replace(own, font=None if style.number is not None else "Arial")
        capitals = look.capitals[min(number, len(look.capitals) - 1)] if look is not None and look.capitals else False
        letters = look.letters[min(number, len(look.letters) - 1)] if look is not None and look.letters else None
        return Look(
            outline=letters,
            face=Face(
                name=style.font or base.font,
                size=style.size,
                bold=base.bold if style.bold is None else style.bold,
                italic=base.italic if style.italic is None else style.italic,
                capitals=capitals,
            ),
            colour=style.colour or (base.colour if level is not None else None),
            bold_colour=style.bold_colour,
            align=style.align or base.align,
            rtl=style.rtl,
            spacing=base.line_spacing if style.line_spacing is None else style.line_spacing,
            bullet=base.bullet if bullet is None else bullet,
            bullet_look=own,
            indent=base.indent if style.indent is None else style.indent,
            hanging=base.hanging if style.hanging is None else style.hanging,
        )

    def _heights(self, paragraph: PlacedParagraph, look: Look) -> Iterator[tuple[Line, float, float]]:
        """The lines with their heights, which together are the paragraph's, and their baselines in them."""
        font = Font(look.face.name, look.face.size, look.face.bold, look.face.italic, self._on_pages)
        heights = [line_height(font, look.spacing, "".join(run.text for run in line.runs)) for line in paragraph.lines]
        share = paragraph.height / sum(heights) if heights and sum(heights) > 0 else 1.0
        plain = line_height(font, min(look.spacing, 1.0) if self._on_pages else look.spacing)
        for line, height in zip(paragraph.lines, heights, strict=True):
            # What other scripts need beyond the font's own height: East Asian signs above, the others below.
            wide = any(sign >= "\u2e80" for run in line.runs for sign in run.text)
            above = max(height - plain, 0.0) if wide and not self._on_pages else 0.0
            yield line, height * share, (plain * BASELINE + above) * share

    def _line(
        self, painter: QPainter, line: Line, at: Rect, baseline: float, look: Look, *, is_first: bool, is_last: bool
    ) -> None:
        """One line in its strip of the box."""
        indent = look.indent - (look.hanging if is_first and not look.bullet else 0.0)
        left, right = (0.0, indent) if look.rtl else (indent, 0.0)
        strip = at.inset(left, 0, right, 0)
        if is_first and look.bullet and any(run.text.strip() for run in line.runs):
            self._bullet(painter, at, baseline, look, line)
        runs = _without_end(line.runs)
        if not runs:
            return
        laid = self.laid_out(runs, look)
        drawn = laid.lineAt(0).naturalTextWidth() / UNITS
        share = self._share(drawn, line.width, look)
        if look.align == "justify" and not is_last and drawn > 0.5 * strip.width:
            share = strip.width / drawn
        width = drawn * share
        x = strip.x
        if look.align in ("right", "center", "centre"):
            x += (strip.width - width) * (1.0 if look.align == "right" else 0.5)
        elif look.rtl:
            x += strip.width - width
        if look.outline is not None:
            # Outlined letters are shapes; in a PDF only plain ones can be found.
            self._draw(painter, self.laid_out(runs, replace(look, outline=None)), x, baseline, share, look.colour)
        self._draw(painter, laid, x, baseline, share, look.colour)

    def _share(self, drawn: float, composed: float, look: Look) -> float:
        """By how much a line is squeezed or spread to be as wide as it was composed."""
        if drawn <= 0 or composed <= 0 or look.face.capitals:
            return 1.0
        share = composed / drawn
        if self._typefaces.has_widths_of(look.face.name):
            exact = self._typefaces.ligatures or abs(share - 1) > _SPREAD
            return share if share < 1 - 4 * _SPREAD or not exact else 1.0
        return share if abs(share - 1) > _SPREAD else 1.0

    def plain(
        self, painter: QPainter, text: str, x: float, baseline: float, face: Face, colour: Colour | None, align: str
    ) -> None:
        """A text of one look at a point: `x` is its left, middle or right (`align`: left, center, right)."""
        laid = self.laid_out((Run(text),), Look(face=face))
        width = laid.lineAt(0).naturalTextWidth() / UNITS
        self._draw(painter, laid, x - width * {"center": 0.5, "right": 1.0}.get(align, 0.0), baseline, 1.0, colour)

    def width(self, text: str, face: Face) -> float:
        """How wide a text of one look is drawn, in points."""
        # A QTextLine is only good as long as its layout, which therefore has a name.
        laid = self.laid_out((Run(text),), Look(face=face))
        return laid.lineAt(0).naturalTextWidth() / UNITS

    def _draw(
        self, painter: QPainter, laid: QTextLayout, x: float, baseline: float, share: float, colour: Colour | None
    ) -> None:
        painter.save()
        painter.translate(x, baseline)
        painter.scale(share / UNITS, 1 / UNITS)
        painter.setPen(self._inks.of(colour))
        laid.draw(painter, QPointF(0.0, -laid.lineAt(0).ascent()))
        painter.restore()

    def laid_out(self, runs: Runs, look: Look) -> QTextLayout:
        """Runs as one laid-out line."""
        laid = QTextLayout("".join(run.text for run in runs), self._typefaces.font(look.face))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
        laid.setTextOption(option)
        formats = list(self._formats(runs, look))
        if formats:
            laid.setFormats(formats)
        laid.beginLayout()
        laid.createLine().setLineWidth(1e6)
        laid.endLayout()
        return laid

    def _formats(self, runs: Runs, look: Look) -> Iterator[QTextLayout.FormatRange]:
        """What differs from the paragraph's own look."""
        start = 0
        outline = look.outline
        for run in runs:
            length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
            if run.bold or run.italic or run.link or outline is not None:
                shape = QTextLayout.FormatRange()
                shape.start, shape.length = start, length
                face = replace(look.face, bold=look.face.bold or run.bold, italic=look.face.italic or run.italic)
                looks = QTextCharFormat()
                looks.setFont(self._typefaces.font(face))
                if outline is not None:
                    looks.setTextOutline(QPen(QColor(f"#{outline.colour}"), outline.width * UNITS))
                    looks.setForeground(self._inks.of(look.colour))
                colour = look.bold_colour if run.bold and look.bold_colour is not None else None
                if run.link:
                    looks.setFontUnderline(True)
                    colour = _LINK
                if colour is not None:
                    looks.setForeground(self._inks.of(colour))
                shape.format = looks
                yield shape
            start += length

    def _bullet(self, painter: QPainter, at: Rect, baseline: float, look: Look, line: Line) -> None:
        own = look.bullet_look
        symbols = SYMBOLS.get((own.font or "").casefold(), {})
        sign = "".join(symbols.get(character, character) for character in look.bullet)
        name = own.font if own.font and not symbols and not own.font.startswith("+") else look.face.name
        first_bold = line.runs[0].bold if line.runs else False
        face = Face(name, look.face.size * own.share, look.face.bold or first_bold, look.face.italic)
        laid = self.laid_out((Run(sign),), Look(face=face))
        start = look.indent - look.hanging
        width = laid.lineAt(0).naturalTextWidth() / UNITS
        x = at.right - start - width if look.rtl else at.x + start
        colour = Colour(own.colour) if own.colour else look.colour
        self._draw(painter, laid, x, baseline, 1.0, colour)


def _without_end(runs: Runs) -> Runs:
    """The runs without the spaces that hang over the end of a line."""
    while runs and not runs[-1].text.rstrip(" "):
        runs = runs[:-1]
    if runs and runs[-1].text.endswith(" "):
        runs = (*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip(" ")))
    return runs


