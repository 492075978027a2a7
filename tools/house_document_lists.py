"""The numbering and the theme of the house base document, as the XML of their parts."""

from __future__ import annotations

from typing import Final

from tools.house_document_xml import (
    FIRST_BULLET_LIST,
    HEAD,
    HEADING_TAB,
    HEADINGS_LIST,
    NUMBERS_LIST,
    SECTIONS,
    STONE,
    TEA,
    A,
    W,
    run,
    style_id,
    tabs,
)


def numbering_xml() -> str:
    """`word/numbering.xml`: headings as one multilevel list, numbers, and bullets in each section's colour."""

    def level(
        number: int, form: str, text: str, paragraph: str, characters: str = "", style: str = ""
    ) -> str:
        linked = f'<w:pStyle w:val="{style_id(style)}"/>' if style else ""
        return (
            f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{paragraph}</w:pPr>'
            f"{f'<w:rPr>{characters}</w:rPr>' if characters else ''}</w:lvl>"
        )

    def definition(number: int, kind: str, levels: str) -> str:
        # w:nsid tells Word which lists belong together when text is pasted; any fixed number does.
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x07010000 + number:08X}"/>'
            f'<w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
        )

    def hanging(left: int, by: int) -> str:
        return f'<w:ind w:left="{left}" w:hanging="{by}"/>'

    heading = tabs(("num", HEADING_TAB)) + hanging(HEADING_TAB, HEADING_TAB)
    symbol = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:hint="default"/>'
    definitions = [
        definition(
            HEADINGS_LIST,
            "multilevel",
            level(0, "decimal", "%1", heading, style="Heading 1")
            + level(1, "decimal", "%1.%2", heading, style="Heading 2"),
        ),
        definition(
            NUMBERS_LIST,
            "multilevel",
            level(0, "decimal", "%1.", hanging(317, 317), run(colour=TEA, bold=True), "List Number")
            + level(1, "lowerLetter", "%2.", hanging(634, 317)),
        ),
    ]
    for place, (_, colour) in enumerate(SECTIONS):
        linked = ("List Bullet", "List Bullet 2") if place == 0 else ("", "")
        definitions.append(
            definition(
                FIRST_BULLET_LIST + place,
                "multilevel",
                level(0, "bullet", "▪", hanging(317, 317), symbol + run(colour=colour), linked[0])
                + level(1, "bullet", "–", hanging(634, 317), symbol + run(colour=STONE), linked[1]),
            )
        )
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(1, len(definitions) + 1)
    )
    return f'{HEAD}<w:numbering xmlns:w="{W}">{"".join(definitions)}{numbers}</w:numbering>'


THEME_COLOURS: Final = (
    ("dk1", "22252A"),
    ("lt1", "FFFFFF"),
    ("dk2", "645E54"),
    ("lt2", "FAF7F0"),
    ("accent1", "1F4D3A"),
    ("accent2", "A3442E"),
    ("accent3", "2F4B7C"),
    ("accent4", "526428"),
    ("accent5", "E8B54A"),
    ("accent6", "948A77"),
    ("hlink", "2F4B7C"),
    ("folHlink", "645E54"),
)


def theme_xml() -> str:
    """`word/theme/theme1.xml`: the house colours and Calibri; effects stay flat."""
    colours = "".join(f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>' for slot, value in THEME_COLOURS)
    font = '<a:latin typeface="Calibri"/><a:ea typeface="Microsoft JhengHei"/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 25400))
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="{A}" name="OTOP"><a:themeElements><a:clrScheme name="OTOP">{colours}</a:clrScheme>'
        f'<a:fontScheme name="OTOP"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="OTOP"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
