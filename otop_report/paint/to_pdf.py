"""A Deck as PDF, painted: for printing and looking at. It has no tags: a screen reader finds no headings in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from otop_report.compose.placed import Deck, Properties
from otop_report.compose.theme.backdrop import Backdrop
from otop_report.paint.application import drawing_application
from otop_report.paint.pdf_file import finished
from otop_report.paint.slides import SlidePainter, images_of, typefaces_of
from otop_report.report.model import Picture

_DOTS = 1200
"""Dots an inch that places are rounded to; pictures are not enlarged to it."""
_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""


def deck_as_pdf(deck: Deck, backdrop: Backdrop, pictures: Mapping[str, Picture]) -> bytes:
    """The PDF of a deck, a page a slide, each the size of a slide."""
    # The application is kept until everything is drawn.
    application = drawing_application()
    fonts = typefaces_of(deck, backdrop, ligatures=False)
    slides = SlidePainter(backdrop, images_of(pictures, backdrop), fonts)

    def page(painter: QPainter, number: int) -> None:
        slides.paint(painter, deck.slides[number], number + 1)

    data = pdf_of(len(deck.slides), page, (deck.width, deck.height), deck.properties)
    del application
    return data


def pdf_of(
    count: int, page: Callable[[QPainter, int], None], size: tuple[float, float], properties: Properties
) -> bytes:
    """A PDF of `count` pages of that size (points); `page` draws the one of a number (from 0), the point its unit."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    layout = QPageLayout(
        QPageSize(QSizeF(*size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    writer.setPageLayout(layout)
    writer.setResolution(_DOTS)
    writer.setTitle(properties.title)
    writer.setAuthor(properties.author)
    writer.setCreator("OTOP Report Builder")
    writer.setDocumentXmpMetadata(QByteArray(_metadata(properties).encode()))
    painter = QPainter(writer)
    # Qt ends the process if a device goes while something paints on it: be it that drawing has raised.
    try:
        painter.scale(_DOTS / 72, _DOTS / 72)
        for number in range(count):
            if number:
                writer.newPage()
            page(painter, number)
    finally:
        painter.end()
        buffer.close()
    return finished(bytes(data.data()), properties.language)


def _metadata(properties: Properties) -> str:
    return _METADATA.format(
        title=escape(properties.title), author=escape(properties.author), language=escape(properties.language)
    )
