"""The XML parts of the house deck: theme, master, layouts, notes master, table styles.

Everything here turns values of `tools.house_deck` into the text of one part; the measures and the choice of layouts
are made there. `tools.house_package` puts the parts together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from tools.house_package import DECLARATION
from tools.house_weave import Cloth, Rectangle

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
PRESENTATION_TYPE = "application/vnd.openxmlformats-officedocument.presentationml"
THEME_COLOURS = (
    ("dk1", "22252A"), ("lt1", "FFFFFF"), ("dk2", "645E54"), ("lt2", "FAF7F0"),
    ("accent1", "1F4D3A"), ("accent2", "A3442E"), ("accent3", "2F4B7C"),
    ("accent4", "526428"), ("accent5", "E8B54A"), ("accent6", "948A77"),
    ("hlink", "2F4B7C"), ("folHlink", "645E54"),
)  # fmt: skip
LEVELS = 5


def emu(inches: float) -> int:
    """Inches as whole EMU."""
    return round(inches * 914400)


@dataclass(frozen=True, slots=True)
class Style:
    """How the text of a slot looks: points, a colour name, per cent of line height, points before and after."""

    size: float
    colour: str = "ink"
    bold: bool = False
    line: float = 95
    before: float = 0
    after: float = 0
    align: str = "l"
    number_indent: float = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """One placeholder of a layout: its kind (`p:ph` type), idx, name, box in inches, and own looks if it has them."""

    kind: str
    idx: int
    name: str
    box: Rectangle | None = None
    style: Style | None = None
    anchor: str | None = None
    columns: int = 1
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A named layout: its slots, whether the section colour fills it, and the ornament drawn on it."""

    name: str
    slots: tuple[Slot, ...]
    kind: str = ""
    full_colour: bool = False
    cloth: Cloth | None = None
    own_selvedge: Rectangle | None = None


def colour(name: str, accent: int) -> str:
    """The colour called `name` as a theme reference; "section" is the accent of the master."""
    if name in SLOTS:
        return f'<a:schemeClr val="{SLOTS[name]}"/>'
    base, modulation, offset = DERIVED[name]
    slot = base or f"accent{accent}"
    shift = f'<a:lumMod val="{modulation}000"/>' + (f'<a:lumOff val="{offset}000"/>' if offset else "")
    return f'<a:schemeClr val="{slot}">{shift}</a:schemeClr>' if modulation else f'<a:schemeClr val="{slot}"/>'


SLOTS = {"ink": "tx1", "white": "bg1", "stone": "tx2", "paper": "bg2", "honey": "accent5", "bark": "accent6"}
DERIVED = {
    "section": ("", 0, 0),
    "straw": ("accent5", 40, 60),
    "hair": ("accent6", 40, 60),
    "warp": ("", 93, 7),
    "weft": ("", 96, 4),
}


def fill(name: str, accent: int) -> str:
    return f"<a:solidFill>{colour(name, accent)}</a:solidFill>"


def level_properties(tag: str, style: Style, accent: int, font: str = "mn") -> str:
    """One level of a list style, without a bullet; `number_indent` numbers the paragraphs instead."""
    indent = emu(style.number_indent)
    bullet = "<a:buNone/>"
    if indent:
        bullet = f'<a:buClr>{colour("section", accent)}</a:buClr><a:buFont typeface="+mj-lt"/>'
        bullet += '<a:buAutoNum type="arabicPeriod"/>'
    weight = "1" if style.bold else "0"
    return (
        f'<a:{tag} marL="{indent}" indent="{-indent}" algn="{style.align}" defTabSz="914400" rtl="0" '
        f'eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
        f'<a:lnSpc><a:spcPct val="{round(style.line * 1000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(style.before * 100)}"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="{round(style.after * 100)}"/></a:spcAft>{bullet}'
        f'<a:defRPr sz="{round(style.size * 100)}" b="{weight}" kern="1200">{fill(style.colour, accent)}'
        f'<a:latin typeface="+{font}-lt"/><a:ea typeface="+{font}-ea"/><a:cs typeface="+{font}-cs"/></a:defRPr>'
        f"</a:{tag}>"
    )


def transform(box: Rectangle, tag: str = "a") -> str:
    return (
        f'<{tag}:xfrm><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></{tag}:xfrm>'
    )


def freeform(pieces: Sequence[Rectangle], tone: str, accent: int, number: int, name: str) -> str:
    """All rectangles of one tone as a single decorative, locked freeform."""
    left, top = min(p.x for p in pieces), min(p.y for p in pieces)
    right, bottom = max(p.x + p.width for p in pieces), max(p.y + p.height for p in pieces)
    frame = Rectangle(left, top, right - left, bottom - top)
    path = []
    for piece in pieces:
        x0, y0 = mils(piece.x - left), mils(piece.y - top)
        x1, y1 = mils(piece.x + piece.width - left), mils(piece.y + piece.height - top)
        corners = "".join(f'<a:lnTo><a:pt x="{x}" y="{y}"/></a:lnTo>' for x, y in ((x1, y0), (x1, y1), (x0, y1)))
        path.append(f'<a:moveTo><a:pt x="{x0}" y="{y0}"/></a:moveTo>{corners}<a:close/>')
    return (
        f'<p:sp><p:nvSpPr>{ornament_name(number, name)}<p:cNvSpPr><a:spLocks noGrp="1" noSelect="1" noRot="1" '
        'noMove="1" noResize="1" noEditPoints="1" noChangeArrowheads="1" noChangeShapeType="1"/></p:cNvSpPr>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(frame)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>'
        f'<a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{mils(frame.width)}" h="{mils(frame.height)}">{"".join(path)}</a:path></a:pathLst></a:custGeom>'
        f'{fill(tone, accent)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def mils(inches: float) -> int:
    return round(inches * 1000)


def ornament_name(number: int, name: str) -> str:
    """The name of a shape that only decorates: no description, marked as decorative."""
    return (
        f'<p:cNvPr id="{number}" name={quoteattr(name)} descr=""><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
        "</a:extLst></p:cNvPr>"
    )


def cloth_shapes(cloth: Cloth, accent: int, number: int, tones: tuple[str, str], bar: Rectangle | None) -> str:
    """The freeforms of a cloth, over a `bar` in the section colour where it is a selvedge."""
    shapes = [freeform((bar,), "section", accent, number, "Selvedge")] if bar else []
    for name, tone, pieces in (
        ("Warp", tones[0], cloth.warp),
        ("Weft", tones[1], cloth.weft),
        ("Strand", "honey", cloth.honey),
    ):
        shapes.append(freeform(pieces, tone, accent, number + len(shapes), name))
    return "".join(shapes)


def placeholder(slot: Slot, number: int, accent: int, on_layout: bool = True) -> str:
    """The shape of a slot on its layout (or master)."""
    kind = "" if slot.kind == "obj" else f' type="{slot.kind}"'
    idx = f' idx="{slot.idx}"' if slot.idx and on_layout else ""
    size = ' sz="quarter"' if slot.kind in ("ftr", "sldNum") else ""
    custom = ' hasCustomPrompt="1"' if slot.prompt and on_layout and slot.kind not in ("ftr", "sldNum") else ""
    frame = transform(slot.box) if slot.box else ""
    geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' if slot.box else ""
    levels = slot_levels(slot, accent) if slot.style else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(slot.name)}/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f"</p:cNvSpPr><p:nvPr><p:ph{kind}{size}{idx}{custom}/></p:nvPr></p:nvSpPr><p:spPr>{frame}{geometry}</p:spPr>"
        f"<p:txBody>{body_properties(slot)}<a:lstStyle>{levels}</a:lstStyle>{prompt_paragraphs(slot, on_layout)}"
        "</p:txBody></p:sp>"
    )


def slot_levels(slot: Slot, accent: int) -> str:
    """The list styles of a slot with looks of its own; only running text has a second level."""
    assert slot.style is not None
    levels = level_properties("lvl1pPr", slot.style, accent)
    if slot.kind == "obj":
        second = replace(slot.style, number_indent=0)
        left = max(slot.style.number_indent, 0.24)
        levels += dashed(level_properties("lvl2pPr", second, accent), left + 0.24, 0.24, "stone", accent, "–")
    return levels


def dashed(level: str, left: float, hanging: float, shade: str, accent: int, mark: str) -> str:
    """A level without a bullet, given one: `left` and `hanging` in inches."""
    bullet = (
        f'<a:buClr>{colour(shade, accent)}</a:buClr><a:buSzPct val="100000"/><a:buFont typeface="Arial" '
        f'panose="020F0502020204030204" pitchFamily="34" charset="0"/><a:buChar char="{mark}"/>'
    )
    indented = level.replace('marL="0" indent="0"', f'marL="{emu(left)}" indent="{-emu(hanging)}"', 1)
    return indented.replace("<a:buNone/>", bullet, 1)


def body_properties(slot: Slot) -> str:
    """Insets 0 and no automatic fitting, wherever the slot does not simply inherit its place and look."""
    if slot.box is None and slot.anchor is None:
        return "<a:bodyPr/>"
    anchor = f' anchor="{slot.anchor}"' if slot.anchor else ""
    columns = f' numCol="{slot.columns}" spcCol="{emu(0.5)}"' if slot.columns > 1 else ""
    return (
        f'<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"{columns} rtlCol="0"{anchor}>'
        "<a:noAutofit/></a:bodyPr>"
    )


def prompt_paragraphs(slot: Slot, on_layout: bool) -> str:
    if slot.kind == "sldNum":
        return (
            '<a:p><a:fld id="{6D9C1B6E-5B0C-4C0D-9A57-6B6C0D5E1F2A}" type="slidenum"><a:rPr lang="en-GB"/>'
            "<a:t>‹#›</a:t></a:fld><a:endParaRPr lang=\"en-GB\"/></a:p>"
        )
    if not slot.prompt:
        return '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
    paragraphs = []
    for number, text in enumerate(slot.prompt.split("\n")):
        level = "" if on_layout or not number else f'<a:pPr lvl="{number}"/>'
        paragraphs.append(f'<a:p>{level}<a:r><a:rPr lang="en-GB"/><a:t>{escape(text)}</a:t></a:r></a:p>')
    return "".join(paragraphs)


def tree(shapes: str) -> str:
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
        f"{shapes}</p:spTree>"
    )


def background(name: str, accent: int) -> str:
    return f"<p:bg><p:bgPr>{fill(name, accent)}<a:effectLst/></p:bgPr></p:bg>"


def layout_part(layout: Layout, accent: int, selvedge_of: Cloth | None) -> str:
    """The XML of one layout; `selvedge_of` is the cloth of `own_selvedge`."""
    shapes, number = "", 2
    for cloth, tones, bar in (
        (layout.cloth, ("warp", "weft"), None),
        (selvedge_of, ("weft", "warp"), layout.own_selvedge),
    ):
        if cloth is not None:
            shapes += cloth_shapes(cloth, accent, number, tones, bar)
            number += 4
    for slot in layout.slots:
        shapes += placeholder(slot, number, accent)
        number += 1
    own = background("section", accent) if layout.full_colour else ""
    hidden = ' showMasterSp="0"' if layout.full_colour else ""
    kind = f' type="{layout.kind}"' if layout.kind else ""
    return (
        f'{DECLARATION}<p:sldLayout {NAMESPACES}{hidden}{kind} preserve="1" userDrawn="1">'
        f"<p:cSld name={quoteattr(layout.name)}>{own}{tree(shapes)}</p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def master_part(
    slots: Sequence[Slot], cloth: Cloth, bar: Rectangle, accent: int, styles: str, layout_ids: Iterable[int]
) -> str:
    """The XML of one slide master: paper, selvedge, title, body, footer and slide number, and the text styles."""
    shapes = cloth_shapes(cloth, accent, 2, ("weft", "warp"), bar)
    for number, slot in enumerate(slots, start=6):
        shapes += placeholder(slot, number, accent, on_layout=False)
    ids = "".join(f'<p:sldLayoutId id="{value}" r:id="rId{n}"/>' for n, value in enumerate(layout_ids, start=1))
    return (
        f'{DECLARATION}<p:sldMaster {NAMESPACES} preserve="1"><p:cSld>'
        f'{background("paper", accent)}{tree(shapes)}</p:cSld>'
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
        'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>'
        f"<p:txStyles>{styles}</p:txStyles></p:sldMaster>"
    )


def text_styles(title: Style, body: Style, accent: int) -> str:
    """Title, body and other styles of a master; the body's first level has the square bullet of the section."""
    levels = []
    margin = 0.34 if body.size >= 24 else 0.28
    for level in range(1, 10):
        mark, shade = ("▪", "section") if level == 1 else ("–", "stone")
        plain = level_properties(f"lvl{level}pPr", body, accent)
        levels.append(dashed(plain, margin * min(level, LEVELS), margin, shade, accent, mark))
    other = "".join(
        f'<a:lvl{level}pPr marL="{emu(0.5) * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" '
        f'latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200">{fill("ink", accent)}'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>'
        f"</a:lvl{level}pPr>"
        for level in range(1, 10)
    )
    return (
        f'<p:titleStyle>{level_properties("lvl1pPr", title, accent, "mj")}</p:titleStyle>'
        f'<p:bodyStyle>{"".join(levels)}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle>'
    )


def theme_part(name: str) -> str:
    """A theme with the house colours and fonts; only its name differs from master to master."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in THEME_COLOURS)
    fonts = (
        '<a:latin typeface="Calibri" panose="020F0502020204030204"/><a:ea typeface="Microsoft JhengHei"/>'
        '<a:cs typeface=""/>'
    )
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">{solid}<a:prstDash val="solid"/>'
        '<a:miter lim="800000"/></a:ln>'
        for width in (9525, 12700, 25400)
    )
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name={quoteattr(name)}>'
        f'<a:themeElements><a:clrScheme name="One strand in the cloth">{colours}</a:clrScheme>'
        f'<a:fontScheme name="One strand in the cloth"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}'
        f'</a:minorFont></a:fontScheme><a:fmtScheme name="Flat"><a:fillStyleLst>{solid * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}"
        f'</a:lnStyleLst><a:effectStyleLst>{"<a:effectStyle><a:effectLst/></a:effectStyle>" * 3}</a:effectStyleLst>'
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/>"
        "<a:extraClrSchemeLst/></a:theme>"
    )


def table_styles_part(styles: Sequence[tuple[str, str, int]]) -> str:
    """One table style a section (id, name, accent): no fill, a strong line under the head, hairlines under rows."""

    def edge(side: str, width: int, tone: str, accent: int) -> str:
        line = f'<a:ln w="{width}" cmpd="sng">{fill(tone, accent)}</a:ln>' if width else "<a:ln><a:noFill/></a:ln>"
        return f"<a:{side}>{line}</a:{side}>"

    def words(tone: str, accent: int, bold: bool) -> str:
        weight = ' b="on"' if bold else ""
        font = '<a:fontRef idx="minor"><a:prstClr val="black"/></a:fontRef>'
        return f"<a:tcTxStyle{weight}>{font}{colour(tone, accent)}</a:tcTxStyle>"

    def style(identity: str, name: str, accent: int) -> str:
        none = "".join(edge(side, 0, "hair", accent) for side in ("left", "right", "top"))
        rows = edge("bottom", 9525, "hair", accent) + edge("insideH", 9525, "hair", accent)
        return (
            f"<a:tblStyle styleId={quoteattr(identity)} styleName={quoteattr(name)}>"
            f"<a:wholeTbl>{words('ink', accent, False)}<a:tcStyle><a:tcBdr>{none}{rows}{edge('insideV', 0, '', accent)}"
            "</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
            f"<a:firstCol>{words('ink', accent, True)}<a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>"
            f"<a:firstRow>{words('section', accent, True)}<a:tcStyle><a:tcBdr>"
            f"{edge('bottom', 25400, 'section', accent)}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>"
            "</a:firstRow></a:tblStyle>"
        )

    every = "".join(style(*entry) for entry in styles)
    return (
        f'{DECLARATION}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f"def={quoteattr(styles[0][0])}>{every}</a:tblStyleLst>"
    )


def notes_master_part(ratio: float) -> str:
    """The notes page: the slide (width by height `ratio`) small above, and room for long notes, in ink on white."""
    style = Style(11, after=4, line=100)
    levels = "".join(level_properties(f"lvl{level}pPr", style, 1) for level in range(1, 10))
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image Placeholder 1"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>'
        f"{transform(Rectangle(0.75, 0.5, 2.7 * ratio, 2.7))}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525">'
        f'{fill("hair", 1)}</a:ln></p:spPr></p:sp>'
    )
    words = Slot("body", 3, "Notes Placeholder 2", Rectangle(0.75, 3.45, 6.0, 6.05), style, "t", prompt="Notes")
    text = placeholder(words, 3, 1).replace(' hasCustomPrompt="1"', ' sz="quarter"', 1)
    return (
        f'{DECLARATION}<p:notesMaster {NAMESPACES}><p:cSld>{background("white", 1)}{tree(picture + text)}</p:cSld>'
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
        'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f"<p:notesStyle>{levels}</p:notesStyle></p:notesMaster>"
    )


def presentation_part(size: tuple[float, float], masters: Sequence[int], default_styles: str) -> str:
    """The root part: masters by their ids, the notes master, and the slide size in inches."""
    ids = "".join(f'<p:sldMasterId id="{value}" r:id="rId{n}"/>' for n, value in enumerate(masters, start=1))
    named = ' type="screen4x3"' if size[0] == 10 else ""
    return (
        f'{DECLARATION}<p:presentation {NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">'
        f"<p:sldMasterIdLst>{ids}</p:sldMasterIdLst>"
        f'<p:notesMasterIdLst><p:notesMasterId r:id="rId{len(masters) + 1}"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{emu(size[0])}" cy="{emu(size[1])}"{named}/><p:notesSz cx="6858000" cy="9144000"/>'
        f"<p:defaultTextStyle>{default_styles}</p:defaultTextStyle></p:presentation>"
    )
