"""The vocabulary of the house base document: its colours, its sections, and the XML of properties of text.

Sizes are points, distances points or twentieths of a point, colours follow the theme's slots so that a trainer
recolours the whole document by changing the theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of the theme: what Word shows (`value`), the slot it follows, and a tint of it in hexadecimal."""

    value: str
    slot: str
    tint: str = ""

    def attributes(self, value: str = "w:val") -> str:
        """The attributes of `w:color`; a border calls the first one `w:color`."""
        tint = f' w:themeTint="{self.tint}"' if self.tint else ""
        return f'{value}="{self.value}" w:themeColor="{self.slot}"{tint}'


INK: Final = Colour("22252A", "text1")
WHITE: Final = Colour("FFFFFF", "background1")
STONE: Final = Colour("645E54", "text2")
TEA: Final = Colour("1F4D3A", "accent1")
STRAW: Final = Colour("F6E1B7", "accent5", "66")
HAIR: Final = Colour("D4D0C9", "accent6", "66")

SECTIONS: Final = (
    ("Overview", TEA),
    ("Problems", Colour("A3442E", "accent2")),
    ("Case", Colour("2F4B7C", "accent3")),
    ("Accomplishments", Colour("526428", "accent4")),
)
"""Name and colour of the sections: section 1 gives the plain style, the others a style of their own."""

TEXT_WIDTH: Final = 9026
"""Twentieths of a point between the margins of an A4 page (6.27 inches)."""

HEADING_TAB: Final = 605
"""0.42 inches: where the words of a numbered heading and of a line of the contents begin."""

HEADINGS_LIST: Final = 1
NUMBERS_LIST: Final = 2
FIRST_BULLET_LIST: Final = 3
"""Numbers of the lists: the headings, numbered items, then one list of bullets for each section."""


def twips(points: float) -> int:
    """Twentieths of a point, the unit of most distances in a Word file."""
    return round(points * 20)


def run(
    size: float = 0,
    *,
    bold: bool | None = None,
    italic: bool = False,
    colour: Colour | None = None,
    underline: bool = False,
) -> str:
    """The inside of `w:rPr` in the order the schema asks for; `size` in points, 0 = inherited."""
    parts = []
    if bold is not None:
        value = "" if bold else ' w:val="0"'
        parts.append(f"<w:b{value}/><w:bCs{value}/>")
    if italic:
        parts.append("<w:i/><w:iCs/>")
    if colour:
        parts.append(f"<w:color {colour.attributes()}/>")
    if size:
        parts.append(f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>')
    if underline:
        parts.append('<w:u w:val="single"/>')
    return "".join(parts)


def spacing(before: float | None = None, after: float | None = None, line: float | None = None) -> str:
    """`w:spacing`: points before and after, line as a multiple of single spacing."""
    attributes = []
    if before is not None:
        attributes.append(f'w:before="{twips(before)}"')
    if after is not None:
        attributes.append(f'w:after="{twips(after)}"')
    if line is not None:
        attributes.append(f'w:line="{round(240 * line)}" w:lineRule="auto"')
    return f"<w:spacing {' '.join(attributes)}/>"


def numbered(list_number: int, level: int = 0) -> str:
    """`w:numPr` of a paragraph style."""
    at = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{at}<w:numId w:val="{list_number}"/></w:numPr>'


def tabs(*stops: tuple[str, int]) -> str:
    """`w:tabs`: (kind, position in twentieths of a point)."""
    return "<w:tabs>" + "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in stops) + "</w:tabs>"


WORD_NAMES: Final = {
    name: name
    if name in ("Normal", "Title", "Subtitle", "TOC Heading") or name.startswith("List")
    else name.lower()
    for name in (
        *("Normal", "Title", "Subtitle", "TOC Heading", "List Bullet", "List Bullet 2", "List Number"),
        *("Heading 1", "Heading 2", "Heading 3", "Caption", "Header", "Footer", "TOC 1", "TOC 2"),
    )
}
"""Styles that Word knows itself, by the name people see, with the name the file must carry."""


def style_id(name: str) -> str:
    """The id of a style in the file."""
    return name.replace(" ", "")
