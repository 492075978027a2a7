"""New parts of a presentation that python-pptx opened: slides, notes pages, pictures, charts.

python-pptx looks through the whole package whenever a part needs a name, and through all slides whenever one is added.
Here names are counted, and what is certainly new is not looked for: the two-thousandth slide takes as long as the
tenth. Nothing is cloned from layouts and masters, either: composing said what stands on a slide.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from otop_report.export.office_xml import make
from otop_report.report.model import Picture
from otop_report.report.pictures import SUFFIXES

if TYPE_CHECKING:
    from pptx.opc.packuri import PackURI
    from pptx.parts.chart import ChartPart
    from pptx.parts.image import ImagePart
    from pptx.parts.slide import NotesMasterPart, NotesSlidePart
    from pptx.presentation import Presentation
    from pptx.slide import Slide, SlideLayout

_FIRST_SLIDE_ID = 256


class DeckParts:
    """Adds parts to an open presentation that has no slides yet."""

    def __init__(self, office: Presentation) -> None:
        self._presentation = office.part
        self._package = office.part.package
        self._list_of_slides = office.element.get_or_add_sldIdLst()
        self._taken = {part.partname.rpartition(".")[0] for part in self._package.iter_parts()}
        self._numbers: dict[str, Iterator[int]] = {}
        self._slide_ids = count(_FIRST_SLIDE_ID)
        self._pictures: dict[str, ImagePart] = {}

    def add_slide(self, layout: SlideLayout) -> Slide:
        """An empty slide at the end."""
        from pptx.opc.constants import RELATIONSHIP_TYPE
        from pptx.parts.slide import SlidePart

        part: SlidePart = SlidePart.new(self._named("/ppt/slides/slide", ".xml"), self._package, layout.part)
        # `relate_to` would first look whether one of the slides before is the same part.
        relation = self._presentation.rels._add_relationship(RELATIONSHIP_TYPE.SLIDE, part)
        self._list_of_slides.append(make("p:sldId", {"id": next(self._slide_ids), "r:id": relation}))
        slide: Slide = part.slide
        return slide

    @property
    def notes_master(self) -> NotesMasterPart:
        """The base deck's notes master; one that has none gets the usual one."""
        return self._presentation.notes_master_part

    def add_notes_page(self, slide: Slide) -> NotesSlidePart:
        """An empty notes page of a slide."""
        from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
        from pptx.oxml.slide import CT_NotesSlide
        from pptx.parts.slide import NotesSlidePart

        name = self._named("/ppt/notesSlides/notesSlide", ".xml")
        part = NotesSlidePart(name, CONTENT_TYPE.PML_NOTES_SLIDE, self._package, CT_NotesSlide.new())
        part.relate_to(self.notes_master, RELATIONSHIP_TYPE.NOTES_MASTER)
        part.relate_to(slide.part, RELATIONSHIP_TYPE.SLIDE)
        slide.part.relate_to(part, RELATIONSHIP_TYPE.NOTES_SLIDE)
        return part

    def picture(self, picture: Picture) -> ImagePart:
        """The part of a picture; the file holds each picture once."""
        from pptx.parts.image import ImagePart

        if picture.sha256 not in self._pictures:
            name = self._named("/ppt/media/image", SUFFIXES[picture.media_type])
            self._pictures[picture.sha256] = ImagePart(name, picture.media_type, self._package, picture.data)
        return self._pictures[picture.sha256]

    def add_chart(self, content: bytes, workbook: bytes) -> ChartPart:
        """A chart with the workbook that Office edits its values in."""
        from pptx.opc.constants import CONTENT_TYPE
        from pptx.parts.chart import ChartPart
        from pptx.parts.embeddedpackage import EmbeddedXlsxPart

        name = self._named("/ppt/charts/chart", ".xml")
        part: ChartPart = ChartPart.load(name, CONTENT_TYPE.DML_CHART, self._package, content)
        name = self._named("/ppt/embeddings/Microsoft_Excel_Sheet", ".xlsx")
        part.chart_workbook.xlsx_part = EmbeddedXlsxPart(name, CONTENT_TYPE.SML_SHEET, self._package, workbook)
        return part

    def _named(self, stem: str, suffix: str) -> PackURI:
        """The name with the lowest number that is free."""
        from pptx.opc.packuri import PackURI

        numbers = self._numbers.setdefault(stem, count(1))
        free = next(name for number in numbers if (name := f"{stem}{number}") not in self._taken)
        return PackURI(free + suffix)
