"""Builds `templates/otop-2017/document.docx`, the base document of the house.

Run `python -m tools.house_document` after changing the look; a test compares the committed file with what this
builds. The file is an ordinary Word document: real styles, a multilevel list, theme colours and fonts. Its first
section is the cover with the contents, its second shows every style; an export keeps the cover, the headers, the
footers and the page, and replaces the rest. What an export fills are content controls tagged `otop-field:NAME`
(series, subtitle, country, name, position, workshop, organiser and contents on the cover; country, header, section
and footer in the headers and footers); a trainer may move them, restyle them, or use them in a document of his own.

`build()` returns the bytes, the same for the same source: fixed order and fixed time of the parts.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from tools.house_document_lists import numbering_xml, theme_xml
from tools.house_document_styles import styles_xml
from tools.house_document_xml import HEAD, SECTIONS, TEXT_WIDTH, W, run, style_id
from tools.house_weave import Rectangle, Weave, wide_cloth

TARGET: Final = Path(__file__).resolve().parent.parent / "templates" / "otop-2017" / "document.docx"

PAGE_WIDTH: Final = 8.27
BAND_HEIGHT: Final = 4.80
COVER_TOP: Final = 0.62
COVER_WIDTH: Final = 4.85

R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REL: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
GROUP: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
DRAWING: Final = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:wpg="{GROUP}" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def inches(length: float) -> int:
    """Twentieths of a point."""
    return round(length * 1440)


def emu(length: float) -> int:
    """English metric units, the unit of drawings."""
    return round(length * 914400)


def paragraph(style: str, inside: str) -> str:
    """One paragraph; `inside` is XML."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr>{inside}</w:p>'


def text(words: str, characters: str = "") -> str:
    """One run."""
    properties = f"<w:rPr>{characters}</w:rPr>" if characters else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def field(name: str, number: int, content: str) -> str:
    """A content control that an export fills; `content` is what stands there until then: runs or paragraphs."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name.capitalize()}"/><w:tag w:val="otop-field:{name}"/>'
        f'<w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )


def page_number() -> str:
    """The PAGE field in bold."""
    bold = f"<w:rPr>{run(bold=True)}</w:rPr>"
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>1</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{bold}{part}</w:r>" for part in parts)


def freeform(pieces: Sequence[Rectangle], frame: Rectangle) -> str:
    """`a:custGeom` with one closed sub-path for each piece: nothing of the ornament can be knocked out of place."""

    def point(x: float, y: float) -> str:
        return f'<a:pt x="{emu(x - frame.x)}" y="{emu(y - frame.y)}"/>'

    paths = ""
    for piece in pieces:
        right, bottom = piece.x + piece.width, piece.y + piece.height
        corners = ((right, piece.y), (right, bottom), (piece.x, bottom))
        lines = "".join(f"<a:lnTo>{point(x, y)}</a:lnTo>" for x, y in corners)
        paths += f"<a:moveTo>{point(piece.x, piece.y)}</a:moveTo>{lines}<a:close/>"
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{emu(frame.width)}" h="{emu(frame.height)}">{paths}</a:path></a:pathLst></a:custGeom>'
    )


def extent(pieces: Sequence[Rectangle]) -> Rectangle:
    """The smallest rectangle that holds all pieces."""
    left, top = min(piece.x for piece in pieces), min(piece.y for piece in pieces)
    right = max(piece.x + piece.width for piece in pieces)
    bottom = max(piece.y + piece.height for piece in pieces)
    return Rectangle(left, top, right - left, bottom - top)


def shape(number: int, name: str, frame: Rectangle, geometry: str, fill: str) -> str:
    """One shape of the band's group; `frame` in inches from the page's corner."""
    return (
        f'<wps:wsp><wps:cNvPr id="{number}" name="{name}"/>'
        '<wps:cNvSpPr><a:spLocks noSelect="1" noMove="1"/></wps:cNvSpPr>'
        f'<wps:spPr><a:xfrm><a:off x="{emu(frame.x)}" y="{emu(frame.y)}"/>'
        f'<a:ext cx="{emu(frame.width)}" cy="{emu(frame.height)}"/></a:xfrm>'
        f"{geometry}<a:solidFill>{fill}</a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def tone(accent: int, modulation: int = 0) -> str:
    """A theme colour, or a lighter one: `modulation` per cent of its luminance with the rest added."""
    if not modulation:
        return f'<a:schemeClr val="accent{accent}"/>'
    return (
        f'<a:schemeClr val="accent{accent}"><a:lumMod val="{modulation}000"/>'
        f'<a:lumOff val="{100 - modulation}000"/></a:schemeClr>'
    )


def band_shapes() -> str:
    """The band and the three tones of its cloth."""
    frame = Rectangle(0, 0, PAGE_WIDTH, BAND_HEIGHT)
    cloth = wide_cloth(Weave(0.40, 0.293, 0.02, 6.27, 0, 5, 12), 6, 0.40, frame)
    tones = (
        ("Weft", cloth.weft, tone(1, 96)),
        ("Warp", cloth.warp, tone(1, 93)),
        ("Strand", cloth.honey, tone(5)),
    )
    return shape(101, "Band", frame, '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', tone(1)) + "".join(
        shape(number, name, extent(pieces), freeform(pieces, extent(pieces)), fill)
        for number, (name, pieces, fill) in enumerate(tones, 102)
    )


def band() -> str:
    """The paragraph of the cover's header: the band with its cloth, behind the text, hidden from screen readers."""
    width, height = emu(PAGE_WIDTH), emu(BAND_HEIGHT)
    decorative = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    drawing = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="1" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="100" name="Cover band" descr="">{decorative}</wp:docPr><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{band_shapes()}</wpg:wgp></a:graphicData>'
        "</a:graphic></wp:anchor></w:drawing>"
    )
    # The paragraph is as good as nothing high: a header that grows would push the cover's text down.
    return (
        '<w:p><w:pPr><w:pStyle w:val="Header"/><w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
        '<w:spacing w:line="20" w:lineRule="exact"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg">'
        f"{drawing}</mc:Choice></mc:AlternateContent></w:r></w:p>"
    )


def header_xml() -> str:
    """Country and what the report is at the left, the section at the right."""
    country = text("Country", f'<w:rStyle w:val="{style_id("Section Overview")}"/>')
    line = (
        field("country", 201, country)
        + field("header", 202, text("  ·  One Town, One Product: country report"))
        + "<w:r><w:tab/></w:r>"
        + field("section", 203, text("Section"))
    )
    return f'{HEAD}<w:hdr xmlns:w="{W}">{paragraph("Header", line)}</w:hdr>'


def cover_header_xml() -> str:
    """The header of the first page: nothing but the band."""
    return f'{HEAD}<w:hdr xmlns:w="{W}" {DRAWING}>{band()}</w:hdr>'


def footer_xml(number: int) -> str:
    """Participant and workshop at the left, the page at the right."""
    line = field("footer", number, text("Name  ·  Workshop, year")) + "<w:r><w:tab/></w:r>" + page_number()
    return f'{HEAD}<w:ftr xmlns:w="{W}">{paragraph("Footer", line)}</w:ftr>'


def cover_row(height: float, vertical: str, content: str, padding: str = "") -> str:
    """A row of the cover's table, on the band's colour: a view that shows no header keeps it readable."""
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{inches(height)}" w:hRule="atLeast"/></w:trPr>'
        f'<w:tc><w:tcPr><w:tcW w:w="{inches(COVER_WIDTH)}" w:type="dxa"/>'
        '<w:shd w:val="clear" w:color="auto" w:fill="1F4D3A" w:themeFill="accent1"/>'
        f'{padding}<w:vAlign w:val="{vertical}"/></w:tcPr>{content}</w:tc></w:tr>'
    )


def cover_table() -> str:
    """The text on the band: a table without lines; its rows and the top margin together fill the band."""
    bold = run(bold=True)

    def line(style: str, name: str, number: int, shown: str, characters: str = "") -> str:
        return paragraph(style, field(name, number, text(shown, characters)))

    rows = (
        cover_row(
            0.50,
            "top",
            line("Cover Series", "series", 301, "One Town, One Product", bold)
            + line("Cover Series", "subtitle", 302, "Country report"),
        ),
        cover_row(1.75, "bottom", line("Title", "country", 303, "Country")),
        cover_row(
            1.05,
            "top",
            line("Subtitle", "name", 304, "Name", bold)
            + line("Subtitle", "position", 305, "Position, organisation"),
            '<w:tcMar><w:top w:w="144" w:type="dxa"/></w:tcMar>',
        ),
        cover_row(
            0.88,
            "bottom",
            line("Cover Workshop", "workshop", 306, "Workshop")
            + line("Cover Workshop", "organiser", 307, "Organiser  ·  dates"),
            '<w:tcMar><w:bottom w:w="360" w:type="dxa"/></w:tcMar>',
        ),
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{inches(COVER_WIDTH)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="{inches(COVER_WIDTH)}"/></w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def section(top: float, header: float, references: str, *, first_page: bool = False) -> str:
    """`w:sectPr` of an A4 page."""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{inches(top)}" w:right="1440" w:bottom="{inches(0.95)}" w:left="1440" '
        f'w:header="{inches(header)}" w:footer="{inches(0.55)}" w:gutter="0"/><w:cols w:space="720"/>'
        f"{'<w:titlePg/>' if first_page else ''}</w:sectPr>"
    )


def specimen() -> str:
    """A page that shows the styles by their names, for whoever opens the base document to change it."""
    parts = [paragraph("Heading 1", text("Heading 1"))]
    for style in (
        "Normal",
        "Heading 2",
        "Heading 3",
        "Key message",
        "List Bullet",
        "List Bullet 2",
        "List Number",
    ):
        parts.append(paragraph(style, text(style)))
    parts += [paragraph("Table Caption", text("Table Caption")), specimen_table("OTOP", head=True)]
    parts += [paragraph("Source", text("Source")), specimen_table("OTOP Facts", head=False)]
    parts.append(paragraph("Caption", text("Caption")))
    for name, _ in SECTIONS[1:]:
        for style in (f"Heading 1 {name}", f"Key message {name}", f"List Bullet {name}"):
            parts.append(paragraph(style, text(style)))
        parts += [specimen_table(f"OTOP {name}", head=True), paragraph("Normal", "")]
        parts += [specimen_table(f"OTOP Facts {name}", head=False)]
    return "".join(parts) + paragraph("Normal", "")


def specimen_table(style: str, *, head: bool) -> str:
    """A table of two rows and two columns in `style`."""
    width = TEXT_WIDTH // 2
    look = f'w:firstRow="{int(head)}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'

    def row(names: tuple[str, str], mark: str) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(name, text(name))}</w:tc>'
            for name in names
        )
        return f"<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>{cells}</w:tr>"

    body = row(("Table Text", "Table Text"), "")
    first = row(("Table Head", "Table Head"), "<w:tblHeader/>") if head else body
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style_id(style)}"/><w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"06A0" if head else "0680"}" {look}/></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="{width}"/><w:gridCol w:w="{width}"/></w:tblGrid>{first}{body}</w:tbl>'
    )


def document_xml() -> str:
    """Cover and contents in the first section, the styles in the second."""
    tab = "<w:r><w:tab/></w:r>"
    line = text("1") + tab + text("Section") + tab + text("2")
    contents = paragraph("TOC Heading", text("Contents")) + paragraph("TOC 1", line)
    references = (
        '<w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId7"/>'
    )
    own = '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId6"/>'
    cover = section(COVER_TOP, 0.30, references, first_page=True)
    return (
        f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{cover_table()}{field("contents", 310, contents)}'
        f"<w:p><w:pPr>{cover}</w:pPr></w:p>{specimen()}{section(1.10, 0.50, own)}</w:body></w:document>"
    )


def settings_xml() -> str:
    """`word/settings.xml`: Word 2013 and later, theme colours mapped one to one."""
    slots = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
    slots |= {f"accent{number}": f"accent{number}" for number in range(1, 7)}
    slots |= {"hyperlink": "hyperlink", "followedHyperlink": "followedHyperlink"}
    mapping = " ".join(f'w:{name}="{slot}"' for name, slot in slots.items())
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1))
    )
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/><w:compat>{compatible}</w:compat>'
        f'<w:themeFontLang w:val="en-GB" w:eastAsia="zh-TW" w:bidi="ar-SA"/><w:clrSchemeMapping {mapping}/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def relationships(*targets: tuple[str, str]) -> str:
    """A part of relationships: (type, target) each, numbered rId1, rId2, …"""
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{REL}">{lines}</Relationships>'


def content_types() -> str:
    """`[Content_Types].xml`."""
    kinds = {
        f"/word/{name}.xml": WORD + kind
        for name, kind in (
            ("document", "document.main+xml"),
            ("styles", "styles+xml"),
            ("numbering", "numbering+xml"),
            ("settings", "settings+xml"),
            ("header1", "header+xml"),
            ("header2", "header+xml"),
            ("footer1", "footer+xml"),
            ("footer2", "footer+xml"),
        )
    }
    kinds["/word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    types = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>'
    )


def parts() -> dict[str, str]:
    """Every part of the package by its name."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            (f"{R}/officeDocument", "word/document.xml"),
            (REL + "/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": (
            f'{HEAD}<cp:coreProperties xmlns:cp="{CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>Base document of OTOP reports</dc:title></cp:coreProperties>"
        ),
        "word/document.xml": document_xml(),
        "word/_rels/document.xml.rels": relationships(
            (f"{R}/styles", "styles.xml"),
            (f"{R}/numbering", "numbering.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/header", "header1.xml"),
            (f"{R}/header", "header2.xml"),
            (f"{R}/footer", "footer1.xml"),
            (f"{R}/footer", "footer2.xml"),
            (f"{R}/theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles_xml(),
        "word/numbering.xml": numbering_xml(),
        "word/settings.xml": settings_xml(),
        "word/header1.xml": header_xml(),
        "word/header2.xml": cover_header_xml(),
        "word/footer1.xml": footer_xml(211),
        "word/footer2.xml": footer_xml(221),
        "word/theme/theme1.xml": theme_xml(),
    }


def build() -> bytes:
    """The base document; the bytes differ only where another zlib packs them."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, content.encode("utf-8"))
    return packed.getvalue()


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(build())
