"""Pages of a document, drawn as Word shows the exported ones.

    pages = PagePainter(theme, look, images, typefaces)
    pages.paint(painter, page)        the painter's unit is the point
    pages.image(page, width)          a QImage of that many pixels
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from otop_report.compose.geometry import Rect
from otop_report.compose.pages.layout import Page
from otop_report.compose.pages.texts import PageBox
from otop_report.compose.placed import ChartBox, PictureBox, Properties, ShapeBox, TextBox
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.backdrop import LayoutBackdrop
from otop_report.compose.theme.page_look import PageLook
from otop_report.paint.application import drawing_application
from otop_report.paint.backdrop import BackdropPainter
from otop_report.paint.charts import paint_chart
from otop_report.paint.images import Images
from otop_report.paint.inks import Inks
from otop_report.paint.shapes import paint_picture, paint_shape
from otop_report.paint.to_pdf import pdf_of
from otop_report.paint.typefaces import Typefaces
from otop_report.paint.words import Words
from otop_report.report.model import Picture


class PagePainter:
    """Draws pages over one base document."""

    def __init__(self, theme: DocumentTheme, look: PageLook, images: Images, typefaces: Typefaces) -> None:
        self.width, self.height = theme.page_width, theme.page_height
        self._images = images
        self._inks = Inks(look.colours, house=theme.house, on_pages=True)
        self._font = theme.styles["normal"].font
        self._words = Words(typefaces, self._inks, self._font, on_pages=True)

    def image(self, page: Page, width: int, ratio: float = 1.0) -> QImage:
        """A page as a picture of that many pixels; `ratio` is noted in it (device pixels to one of the window)."""
        scale = width / self.width
        image = QImage(width, max(1, round(self.height * scale)), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            painter.scale(scale, scale)
            self.paint(painter, page)
        finally:
            painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def paint(self, painter: QPainter, page: Page) -> None:
        """A page with everything on it, on white."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        sheet = QRectF(0.0, 0.0, self.width, self.height)
        painter.setClipRect(sheet, Qt.ClipOperation.IntersectClip)
        if page.items:
            ground = LayoutBackdrop(items=page.items)
            whole = Rect(0.0, 0.0, self.width, self.height)
            BackdropPainter(ground, whole, self._images, self._words).paint(painter, str(page.number))
        else:
            painter.fillRect(sheet, QColor("white"))
        for box in page.boxes:
            self._box(painter, box)
        painter.restore()

    def _box(self, painter: QPainter, box: PageBox) -> None:
        match box:
            case TextBox():
                self._words.box(painter, box)
            case ChartBox():
                paint_chart(painter, box.chart, box.rect, self._words, self._inks, self._font)
            case PictureBox():
                paint_picture(painter, box, self._images)
            case ShapeBox():
                paint_shape(painter, box, self._inks)


def pages_as_pdf(
    pages: tuple[Page, ...], theme: DocumentTheme, look: PageLook, pictures: Mapping[str, Picture],
    properties: Properties,
) -> bytes:  # fmt: skip
    """The PDF of a document's pages."""
    application = drawing_application()

    def bytes_of(name: str) -> bytes | None:
        picture = pictures.get(name)
        return picture.data if picture is not None else look.pictures.get(name)

    typefaces = Typefaces("", properties.language, ligatures=False)
    drawn = PagePainter(theme, look, Images(bytes_of), typefaces)

    def page(painter: QPainter, number: int) -> None:
        drawn.paint(painter, pages[number])

    data = pdf_of(len(pages), page, (theme.page_width, theme.page_height), properties)
    del application
    return data
