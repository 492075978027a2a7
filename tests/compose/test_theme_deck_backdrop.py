"""What is read of a base deck's masters and layouts: made with python-pptx, the house deck, and decks of others."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.util import Pt

from otop_report import assets
from otop_report.compose.theme.backdrop import (
    Backdrop,
    FixedShape,
    FixedWords,
    GradientFill,
    PictureFill,
    SolidFill,
)
from otop_report.compose.theme.deck import read_deck_theme
from otop_report.compose.theme.deck_backdrop import read_backdrop
from otop_report.errors import UnreadableFile
from tests.conftest import SHARED

NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
PLAIN = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'
TURNED = 'rot="5400000" flipH="1"'
FILES = sorted(path.name for path in (SHARED / "real-files").glob("*.p?tx")) if SHARED is not None else ["none"]


def a_shape(properties: str, rest: str = "", attributes: str = "") -> str:
    return (
        f'<p:sp {NS}><p:nvSpPr><p:cNvPr id="90" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr><a:xfrm {attributes}><a:off x="127000" y="254000"/><a:ext cx="1270000" cy="635000"/></a:xfrm>'
        f"{properties}</p:spPr>{rest}</p:sp>"
    )


def backdrop_with(*shapes: str, on_master: bool = False, background: str = "") -> Backdrop:
    """The backdrop of python-pptx's own deck, with these shapes on its first layout or on its master."""
    deck = Presentation()
    part = deck.slide_master if on_master else deck.slide_layouts[0]
    for shape in shapes:
        part.shapes.element.append(parse_xml(shape))
    if background:
        ground = parse_xml(f"<p:bg {NS}><p:bgPr>{background}<a:effectLst/></p:bgPr></p:bg>")
        part.element.find("{*}cSld").insert(0, ground)
    out = io.BytesIO()
    deck.save(out)
    return read_backdrop(out.getvalue())


def first_shape(backdrop: Backdrop) -> FixedShape:
    (item,) = backdrop.layout(0).items
    assert isinstance(item, FixedShape)
    return item


def test_a_rectangle_has_its_place_and_its_theme_colour_with_its_changes() -> None:
    changes = '<a:lumMod val="50000"/><a:lumOff val="50000"/><a:alpha val="40000"/>'
    fill = f'<a:solidFill><a:schemeClr val="tx1">{changes}</a:schemeClr></a:solidFill>'
    shape = first_shape(backdrop_with(a_shape(f'<a:prstGeom prst="rect"/>{fill}')))
    assert (shape.width, shape.height) == (100.0, 50.0)
    assert shape.matrix == (1.0, 0.0, 0.0, 1.0, 10.0, 20.0)
    assert shape.fill == SolidFill("808080", 0.4)
    assert shape.stroke is None


def test_what_stands_on_the_master_stands_on_every_layout_that_shows_it() -> None:
    line = '<a:ln w="25400"><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></a:ln>'
    backdrop = backdrop_with(a_shape(f'<a:prstGeom prst="ellipse"/>{line}'), on_master=True)
    assert all(len(layout.items) == 1 for layout in backdrop.layouts.values())
    stroke = first_shape(backdrop).stroke
    assert stroke is not None
    assert (stroke.colour, stroke.width) == ("FF0000", 2.0)


def test_a_layout_may_hide_the_shapes_of_its_master() -> None:
    deck = Presentation()
    deck.slide_master.shapes.element.append(parse_xml(a_shape("<a:solidFill><a:srgbClr val='00FF00'/></a:solidFill>")))
    deck.slide_layouts[0].element.set("showMasterSp", "0")
    out = io.BytesIO()
    deck.save(out)
    backdrop = read_backdrop(out.getvalue())
    assert [len(backdrop.layout(number).items) for number in (0, 1)] == [0, 1]


def test_a_turned_and_mirrored_shape_keeps_its_middle() -> None:
    shape = first_shape(backdrop_with(a_shape(f'<a:prstGeom prst="rtTriangle"/>{PLAIN}', attributes=TURNED)))
    a, b, c, d, e, f = shape.matrix
    middle = (50 * a + 25 * c + e, 50 * b + 25 * d + f)
    assert middle == pytest.approx((60.0, 45.0))
    assert (a, b, c, d) == pytest.approx((0.0, -1.0, -1.0, 0.0))


def test_shapes_in_a_group_are_scaled_with_it() -> None:
    inner = a_shape('<a:prstGeom prst="rect"/><a:grpFill/>')
    group = (
        f'<p:grpSp {NS}><p:nvGrpSpPr><p:cNvPr id="80" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="2540000" cy="1270000"/><a:chOff x="127000" y="254000"/>'
        '<a:chExt cx="1270000" cy="635000"/></a:xfrm><a:solidFill><a:srgbClr val="123456"/></a:solidFill></p:grpSpPr>'
        f"{inner}</p:grpSp>"
    )
    shape = first_shape(backdrop_with(group))
    assert shape.matrix == pytest.approx((2.0, 0.0, 0.0, 2.0, 0.0, 0.0))
    assert shape.fill == SolidFill("123456")


def test_a_drawn_form_is_brought_to_its_size() -> None:
    path = (
        '<a:custGeom><a:avLst/><a:gdLst><a:gd name="half" fmla="*/ w 1 2"/></a:gdLst><a:pathLst>'
        '<a:path w="0" h="0"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="half" y="b"/></a:lnTo>'
        '<a:cubicBezTo><a:pt x="0" y="0"/><a:pt x="0" y="0"/><a:pt x="r" y="0"/></a:cubicBezTo><a:close/></a:path>'
        '<a:path w="10" h="10" fill="none"><a:moveTo><a:pt x="0" y="5"/></a:moveTo>'
        '<a:arcTo wR="5" hR="5" stAng="10800000" swAng="10800000"/></a:path>'
        '</a:pathLst></a:custGeom><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'
    )
    one, other = first_shape(backdrop_with(a_shape(path))).outlines
    assert [kind for kind, _ in one.steps] == ["M", "L", "C", "Z"]
    assert one.steps[1][1] == pytest.approx((50.0, 50.0))
    assert not other.filled
    assert other.steps[-1][1][-2:] == pytest.approx((100.0, 25.0))


def test_a_gradient_keeps_its_stops_and_its_angle() -> None:
    stops = '<a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="0000FF"/></a:gs>'
    background = f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="5400000"/></a:gradFill>'
    assert backdrop_with(background=background).layout(0).background == GradientFill(
        stops=((0.0, "FF0000", 1.0), (1.0, "0000FF", 1.0)), angle=90.0
    )


def test_words_of_a_fixed_shape_are_broken_at_its_width() -> None:
    words = (
        '<p:txBody><a:bodyPr lIns="0" rIns="0" anchor="b"/><a:p><a:pPr algn="r"/><a:r><a:rPr sz="1200" b="1"/>'
        "<a:t>One town, one product, one very long line of words</a:t></a:r></a:p></p:txBody>"
    )
    (item,) = backdrop_with(a_shape("<a:noFill/>", words)).layout(0).items
    assert isinstance(item, FixedWords)
    (paragraph,) = item.box.paragraphs
    assert len(paragraph.lines) > 2
    assert (paragraph.style.size, paragraph.style.bold, paragraph.style.align) == (12.0, True, "right")
    assert item.box.vertical == "bottom"


def test_a_picture_is_kept_with_its_crop() -> None:
    deck = Presentation()
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, "PNG")
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    picture = slide.shapes.add_picture(io.BytesIO(out.getvalue()), Pt(10), Pt(20), Pt(100), Pt(50))
    picture.crop_left = 0.25
    relation = deck.slide_layouts[0].part.relate_to(slide.part.related_part(picture._element.blip_rId), _IMAGE)
    element = picture._element
    colours = '<a:prstClr val="black"/><a:prstClr val="white"/>'
    element.find(".//{*}blip").append(parse_xml(f"<a:duotone {NS}>{colours}</a:duotone>"))
    element.find(".//{*}blip").set(f"{{{_RELATIONS}}}embed", relation)
    deck.slide_layouts[0].shapes.element.append(element)
    saved = io.BytesIO()
    deck.save(saved)
    backdrop = read_backdrop(saved.getvalue())
    fill = first_shape(backdrop).fill
    assert isinstance(fill, PictureFill)
    assert fill.crop == (0.25, 0.0, 1.0, 1.0)
    assert fill.duotone == ("000000", "FFFFFF")
    assert backdrop.pictures[fill.part] == out.getvalue()


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_IMAGE = f"{_RELATIONS}/image"


def test_what_cannot_be_painted_is_named_in_plain_words() -> None:
    chart = (
        f'<p:graphicFrame {NS}><p:nvGraphicFramePr><p:cNvPr id="70" name="c"/><p:cNvGraphicFramePr/><p:nvPr/>'
        '</p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></p:graphicFrame>'
    )
    cloud = a_shape('<a:prstGeom prst="cloud"/><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>')
    lost = a_shape('<a:blipFill><a:blip r:embed="rId99"/></a:blipFill>')
    backdrop = backdrop_with(chart, cloud, lost)
    assert backdrop.unpainted == ("a chart", "a shape of the form cloud", "a picture that is not in the deck")
    assert backdrop.layout(0).items == ()


@pytest.mark.parametrize(
    "properties",
    [
        '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val many"/></a:avLst></a:prstGeom>',
        "<a:custGeom><a:pathLst><a:path><a:lnTo/><a:close/><a:arcTo/></a:path></a:pathLst></a:custGeom>",
        '<a:custGeom><a:gdLst><a:gd name="x" fmla="*/ 1 1 0"/></a:gdLst><a:pathLst/></a:custGeom>',
        '<a:gradFill><a:gsLst/></a:gradFill><a:ln w="thin"><a:gradFill/></a:ln>',
        '<a:solidFill><a:schemeClr val="nowhere"/></a:solidFill>',
    ],
)
def test_a_broken_shape_is_no_error(properties: str) -> None:
    fill = "" if "Fill" in properties else '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>'
    assert backdrop_with(a_shape(properties + fill)).unpainted == ()


def test_everything_of_the_house_deck_is_painted() -> None:
    backdrop = read_backdrop(assets.template("otop-2017", "deck.pptx").read_bytes())
    assert backdrop.unpainted == ()
    assert backdrop.house_tables
    assert (backdrop.width, backdrop.height) == (960.0, 540.0)
    assert all(layout.items for layout in backdrop.layouts.values())
    bodies = [layout.looks[1, "object"] for layout in backdrop.layouts.values() if (1, "object") in layout.looks]
    assert {body.bullets[0].font for body in bodies} <= {"Arial", "+mj-lt"}
    assert any(body.bullets[0].colour == "1F4D3A" for body in bodies)


@pytest.mark.parametrize("name", FILES)
def test_decks_of_others_are_read(name: str, shared: Path) -> None:
    data = (shared / "real-files" / name).read_bytes()
    try:
        theme = read_deck_theme(data, name)
    except UnreadableFile:
        with pytest.raises(UnreadableFile):
            read_backdrop(data, name)
        return
    backdrop = read_backdrop(data, name)
    assert (backdrop.width, backdrop.height) == (theme.width, theme.height)
    for layout in theme.roles.values():
        assert backdrop.layout(layout.index).placeholders == layout.placeholders


def test_what_is_no_deck_is_unreadable() -> None:
    with pytest.raises(UnreadableFile):
        read_backdrop(b"no deck")
