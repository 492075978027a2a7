"""New parts get the lowest free names, and a slide never takes what the base deck has."""

import io
from collections.abc import Iterator

import pytest
from pptx import Presentation
from pptx.presentation import Presentation as OpenPresentation

from otop_report.export.to_pptx_parts import DeckParts
from tests.builders import a_picture


@pytest.fixture
def office() -> OpenPresentation:
    """A presentation that has the pictures 1 and 3 on its first layout."""
    presentation = Presentation()
    for colour, number in (("red", 1), ("blue", 3)):
        picture = a_picture(colour=colour)
        layout = presentation.slide_layouts[0].part
        part, _ = layout.get_or_add_image_part(io.BytesIO(picture.data))
        part.partname = type(part.partname)(f"/ppt/media/image{number}.jpg")
    return presentation


def names(office: OpenPresentation, folder: str) -> Iterator[str]:
    return (str(part.partname) for part in office.part.package.iter_parts() if f"/{folder}/" in part.partname)


def test_a_picture_gets_the_lowest_number_that_no_picture_of_any_form_has(office: OpenPresentation) -> None:
    parts = DeckParts(office)
    made = [parts.picture(a_picture(colour=colour, form="PNG")).partname for colour in ("green", "white", "black")]
    assert made == ["/ppt/media/image2.png", "/ppt/media/image4.png", "/ppt/media/image5.png"]


def test_the_same_picture_is_one_part(office: OpenPresentation) -> None:
    parts = DeckParts(office)
    assert parts.picture(a_picture()) is parts.picture(a_picture())


def test_slides_are_in_the_order_in_which_they_were_added(office: OpenPresentation) -> None:
    parts = DeckParts(office)
    added = [parts.add_slide(office.slide_layouts[number % 5]).slide_id for number in range(12)]
    assert [slide.slide_id for slide in office.slides] == added == list(range(256, 268))


def test_every_slide_has_a_notes_page_of_its_own_and_all_have_one_master(office: OpenPresentation) -> None:
    parts = DeckParts(office)
    for _ in range(3):
        parts.add_notes_page(parts.add_slide(office.slide_layouts[0]))
    assert len(set(names(office, "notesSlides"))) == 3
    assert len(set(names(office, "notesMasters"))) == 1
    assert all(slide.has_notes_slide for slide in office.slides)
