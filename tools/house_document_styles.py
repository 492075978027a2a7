"""The styles of the house base document, as the XML of their part.

The section colour is inherited: each style that shows it exists plain (section 1, accent 1) and once for each
section, based on the plain one and differing in the colour alone.
"""

from __future__ import annotations

from tools.house_document_xml import (
    FIRST_BULLET_LIST,
    HAIR,
    HEAD,
    HEADING_TAB,
    HEADINGS_LIST,
    INK,
    NUMBERS_LIST,
    SECTIONS,
    STONE,
    STRAW,
    TEA,
    TEXT_WIDTH,
    WHITE,
    WORD_NAMES,
    Colour,
    W,
    numbered,
    run,
    spacing,
    style_id,
    tabs,
)


def paragraph_style(
    name: str,
    *,
    based_on: str = "Normal",
    following: str = "",
    paragraph: str = "",
    characters: str = "",
    priority: int = 99,
    quick: bool = True,
) -> str:
    """One paragraph style; names are what people see, ids are the names without spaces."""
    kind = "" if name == "Normal" else f'<w:basedOn w:val="{style_id(based_on)}"/>'
    after = f'<w:next w:val="{style_id(following)}"/>' if following else ""
    identity = "" if name in WORD_NAMES else ' w:customStyle="1"'
    if name == "Normal":
        identity = ' w:default="1"'
    return (
        f'<w:style w:type="paragraph"{identity} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{WORD_NAMES.get(name, name)}"/>{kind}{after}<w:uiPriority w:val="{priority}"/>'
        f"{'<w:qFormat/>' if quick else ''}{f'<w:pPr>{paragraph}</w:pPr>' if paragraph else ''}"
        f"{f'<w:rPr>{characters}</w:rPr>' if characters else ''}</w:style>"
    )


def variants() -> list[tuple[str, str, Colour, int]]:
    """(name, suffix of its styles, colour, its list of bullets) of each section."""
    return [
        (name, f" {name}", colour, FIRST_BULLET_LIST + place) for place, (name, colour) in enumerate(SECTIONS)
    ]


def text_styles() -> list[str]:
    """Headings, running text, lists and captions."""
    hanging = '<w:ind w:left="317" w:hanging="317"/>'
    styles = [
        paragraph_style("Normal", paragraph="<w:widowControl/>" + spacing(0, 8, 1.12), priority=0),
        paragraph_style(
            "Heading 1",
            following="Normal",
            paragraph="<w:keepNext/><w:keepLines/><w:pageBreakBefore/>"
            + numbered(HEADINGS_LIST)
            + spacing(0, 12, 1)
            + '<w:outlineLvl w:val="0"/>',
            characters=run(22, bold=True, colour=TEA),
            priority=9,
        ),
        paragraph_style(
            "Heading 2",
            following="Normal",
            paragraph="<w:keepNext/><w:keepLines/>"
            + numbered(HEADINGS_LIST, 1)
            + spacing(18, 6, 1)
            + '<w:outlineLvl w:val="1"/>',
            characters=run(15, bold=True),
            priority=9,
        ),
        paragraph_style(
            "Heading 3",
            following="Normal",
            paragraph="<w:keepNext/><w:keepLines/>" + spacing(12, 4, 1) + '<w:outlineLvl w:val="2"/>',
            characters=run(12, bold=True),
            priority=9,
        ),
        paragraph_style(
            "Key message",
            following="Normal",
            paragraph="<w:keepNext/><w:keepLines/>" + spacing(0, 8, 1.05),
            characters=run(13, bold=True, colour=TEA),
            priority=10,
        ),
        paragraph_style(
            "List Bullet",
            paragraph=numbered(FIRST_BULLET_LIST) + spacing(after=4) + hanging,
            priority=11,
        ),
        paragraph_style(
            "List Bullet 2",
            paragraph=numbered(FIRST_BULLET_LIST, 1)
            + spacing(after=4)
            + '<w:ind w:left="634" w:hanging="317"/>',
            priority=11,
        ),
        paragraph_style(
            "List Number", paragraph=numbered(NUMBERS_LIST) + spacing(after=4) + hanging, priority=11
        ),
        paragraph_style(
            "Caption", following="Normal", paragraph=spacing(5, 4, 1.05), characters=run(10), priority=35
        ),
        paragraph_style(
            "Table Caption",
            based_on="Caption",
            following="Normal",
            paragraph="<w:keepNext/>" + spacing(10, 5),
            priority=35,
        ),
        paragraph_style(
            "Figure", following="Caption", paragraph="<w:keepNext/>" + spacing(6, 0, 1), priority=34
        ),
        paragraph_style(
            "Source", paragraph=spacing(4, 14, 1.05), characters=run(9, colour=STONE), priority=36
        ),
    ]
    for name, suffix, colour, bullets in variants():
        styles += [
            paragraph_style(
                "Heading 1" + suffix,
                based_on="Heading 1",
                following="Normal",
                characters=run(colour=colour),
                priority=9,
            ),
            paragraph_style(
                "Key message" + suffix,
                based_on="Key message",
                following="Normal",
                characters=run(colour=colour),
                priority=10,
            ),
            paragraph_style(
                "List Bullet" + suffix, based_on="List Bullet", paragraph=numbered(bullets), priority=11
            ),
            character_style(f"Section {name}", run(bold=True, colour=colour)),
        ]
    return styles


def page_styles() -> list[str]:
    """Cover, contents, header and footer, and what stands in the cells of tables."""
    line = f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="6" {HAIR.attributes("w:color")}/></w:pBdr>'
    right = ("right", TEXT_WIDTH)
    contents_tabs = tabs(("left", HEADING_TAB), right)
    hanging = f'<w:ind w:left="{HEADING_TAB}" w:hanging="{HEADING_TAB}"/>'
    small = run(9, colour=STONE)
    return [
        paragraph_style(
            "Title",
            following="Subtitle",
            paragraph="<w:keepNext/>" + spacing(0, 8, 0.85),
            characters=run(60, bold=True, colour=WHITE),
            priority=10,
        ),
        paragraph_style(
            "Subtitle", paragraph=spacing(0, 0, 1.05), characters=run(12, colour=WHITE), priority=11
        ),
        paragraph_style(
            "Cover Series", paragraph=spacing(0, 0, 1.05), characters=run(12, colour=WHITE), priority=12
        ),
        paragraph_style(
            "Cover Workshop", paragraph=spacing(0, 0, 1.05), characters=run(10.5, colour=STRAW), priority=12
        ),
        paragraph_style(
            "TOC Heading",
            following="Normal",
            paragraph="<w:keepNext/>" + spacing(32, 14, 1),
            characters=run(22, bold=True, colour=TEA),
            priority=39,
        ),
        paragraph_style(
            "TOC 1",
            following="Normal",
            paragraph="<w:keepNext/>" + contents_tabs + spacing(8, 5, 1) + hanging,
            characters=run(12, bold=True, colour=TEA),
            priority=39,
            quick=False,
        ),
        paragraph_style(
            "TOC 2",
            following="Normal",
            paragraph=contents_tabs + spacing(0, 5, 1) + hanging,
            priority=39,
            quick=False,
        ),
        paragraph_style(
            "Header", paragraph=line + tabs(right) + spacing(0, 0, 1), characters=small, quick=False
        ),
        paragraph_style("Footer", paragraph=tabs(right) + spacing(0, 0, 1), characters=small, quick=False),
        paragraph_style("Table Text", paragraph=spacing(0, 0, 1.05), characters=run(10.5), priority=37),
        paragraph_style(
            "Table Head", based_on="Table Text", paragraph="<w:keepNext/>", characters=run(10), priority=37
        ),
    ]


def character_style(name: str, characters: str) -> str:
    """One character style."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="40"/><w:rPr>{characters}</w:rPr></w:style>'
    )


def table_styles() -> list[str]:
    """ "OTOP" (head, rule, hairlines) and "OTOP Facts" (labels at the left), plain and for each section."""
    hair = f'w:val="single" w:sz="4" w:space="0" {HAIR.attributes("w:color")}'

    def rule(colour: Colour) -> str:
        return f'w:val="single" w:sz="16" w:space="0" {colour.attributes("w:color")}'

    # 0.06 inch above and below, 0.11 inch at the right; nothing at the left, so that text stands on the page's edge.
    margins = (
        '<w:tblCellMar><w:top w:w="86" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="86" w:type="dxa"/><w:right w:w="158" w:type="dxa"/></w:tblCellMar>'
    )
    styles = []
    for suffix, colour in [("", TEA)] + [(suffix, colour) for _, suffix, colour, _ in variants()]:
        styles.append(
            table_style(
                "OTOP" + suffix,
                f"<w:tblBorders><w:bottom {hair}/><w:insideH {hair}/></w:tblBorders>{margins}",
                f'<w:tblStylePr w:type="firstRow"><w:rPr>{run(bold=True, colour=colour)}</w:rPr><w:tcPr><w:tcBorders>'
                f'<w:bottom {rule(colour)}/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
                f'<w:tblStylePr w:type="firstCol"><w:rPr>{run(bold=True)}</w:rPr></w:tblStylePr>',
            )
        )
        styles.append(
            table_style(
                "OTOP Facts" + suffix,
                f"<w:tblBorders><w:top {rule(colour)}/><w:bottom {hair}/><w:insideH {hair}/></w:tblBorders>{margins}",
                f'<w:tblStylePr w:type="firstCol"><w:rPr>{run(colour=STONE)}</w:rPr></w:tblStylePr>',
            )
        )
    return styles


def table_style(name: str, table: str, conditions: str) -> str:
    """One table style based on Word's plain table."""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="50"/><w:tblPr>{table}</w:tblPr>{conditions}</w:style>'
    )


def styles_xml() -> str:
    """`word/styles.xml`."""
    fonts = (
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
        'w:cstheme="minorBidi"/>'
    )
    # The ink stands in the defaults, not in Normal: a paragraph style that names a colour would win over the
    # head and the first column of a table style.
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{run(11, colour=INK)}"
        '<w:lang w:val="en-GB" w:eastAsia="zh-TW" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    fixed = (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
        f"<w:rPr>{run(colour=Colour('2F4B7C', 'hyperlink'), underline=True)}</w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
        f"<w:rPr>{run(colour=STONE)}</w:rPr></w:style>"
    )
    return (
        f'{HEAD}<w:styles xmlns:w="{W}">{defaults}{fixed}{"".join(text_styles())}{"".join(page_styles())}'
        f"{''.join(table_styles())}</w:styles>"
    )
