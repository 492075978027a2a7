"""The base document made ready to be written into: its page, styles, headers, footers and cover stay, its text goes.

Styles that it lacks are taken over from the house document, in the base's own fonts and theme colours. What its text
alone used (pictures, comments, notes, links) leaves the file with it, so that nothing of a trainer's draft travels on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from otop_report.compose.placed import Properties
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.document import house_document, open_document
from otop_report.export.office_xml import NAMESPACES, make, name
from otop_report.export.to_docx_xml import language, value

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part

_HOUSE_COLOURS = {
    "text1": "tx1", "text2": "tx2", "background1": "bg1", "background2": "bg2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}  # fmt: skip
"""Names that styles have for slots of the theme, where these differ."""
_ONLY_OF_TEXT = frozenset(
    {
        "image", "chart", "hyperlink", "oleObject", "package", "diagramData", "diagramLayout", "diagramQuickStyle",
        "diagramColors", "diagramDrawing", "aFChunk", "subDocument", "video", "audio", "media", "control",
    }
)  # fmt: skip
_DROPPED = frozenset(
    {
        "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "vbaProject", "wordVbaData",
        "attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "keyMapCustomizations",
        "attachedToolbars", "glossaryDocument",
    }
)  # fmt: skip
_DROPPED_OF_PACKAGE = frozenset({"extended-properties", "thumbnail", "origin", "signature"})
_DROPPED_SETTINGS = (
    "writeProtection", "attachedTemplate", "mailMerge", "documentProtection", "trackRevisions", "revisionView", "rsids",
    "docVars", "formsDesign", "updateFields", "doNotEmbedSmartTags",
)  # fmt: skip
_NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"


@dataclass(frozen=True, slots=True)
class Base:
    """An open base document, ready to be written into.

    `cover` is the page set-up of its own cover page, whose texts still stand at the head of the body, or None;
    `page` is that of all other pages, the last element of the body.
    """

    document: WordDocument
    cover: etree._Element | None
    page: etree._Element


def opened_base(base: bytes, base_name: str, theme: DocumentTheme, properties: Properties) -> Base:
    """The base document without its text (a cover of its own stays), with every style the theme speaks of.

    Raises UnreadableFile; `base_name` stands in its text.
    """
    document = open_document(base, base_name)
    cover = _cleared(document, theme)
    _drop_settings(document)
    _drop_package_parts(document)
    _take_over_styles(document, theme)
    _set_language(document, properties.language)
    _set_properties(document, properties)
    body = document.element.body
    page = body.find(name("w:sectPr"))
    if page is None:
        page = make("w:sectPr")
        body.append(page)
    return Base(document, cover, page)


def _cleared(document: WordDocument, theme: DocumentTheme) -> etree._Element | None:
    """Empties the body up to its last section and gives the cover's page set-up; a cover's table stays at the head."""
    body = document.element.body
    cover = None
    kept = 0
    children = [child for child in body if child.tag != name("w:sectPr")]
    if theme.house:
        kept = 1 + next(place for place, child in enumerate(children) if "otop-field:country" in _tags(child))
        first = next(body.iter(name("w:sectPr")))
        cover = deepcopy(first) if first.getparent() is not body else None
    for child in children[kept:]:
        body.remove(child)
    for columns in body.iterfind(f"{name('w:sectPr')}/{name('w:cols')}"):
        columns.attrib.pop(name("w:num"), None)
        for column in list(columns):
            columns.remove(column)
    return cover


def _tags(element: etree._Element) -> list[str]:
    return [tag.get(name("w:val"), "") for tag in element.iter(name("w:tag"))]


def _drop_settings(document: WordDocument) -> None:
    """Protection, mail merge, a distant template: what would stop people, ask them something or call somewhere."""
    settings = document.settings.element
    for setting in _DROPPED_SETTINGS:
        for element in settings.findall(name(f"w:{setting}")):
            settings.remove(element)
    for relation in list(document.part.rels.values()):
        if _kind(relation.reltype) == "settings":
            _drop_relations(relation.target_part, _DROPPED)
    _drop_relations(document.part, _DROPPED)


def _drop_package_parts(document: WordDocument) -> None:
    """The picture of the first page, signatures and counted words of the base document are not those of the report."""
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if _kind(relation.reltype) in _DROPPED_OF_PACKAGE]:
        del relations[key]


def drop_unused_relations(document: WordDocument) -> None:
    """Takes out what only the base document's own text used, and the texts of its footnotes."""
    part = document.part
    used = set(
        re.findall(r'"(rId[^"]+|[A-Za-z][^" ]*)"', etree.tostring(document.element, encoding="unicode"))
    )
    for key in [
        key
        for key, relation in part.rels.items()
        if _kind(relation.reltype) in _ONLY_OF_TEXT and key not in used
    ]:
        del part.rels[key]
    for relation in part.rels.values():
        if _kind(relation.reltype) in {"footnotes", "endnotes"}:
            _keep_separators(relation.target_part)


def _keep_separators(part: Part) -> None:
    """Leaves a part of notes nothing but its separating lines."""
    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    for note in [note for note in root if note.get(name("w:type")) is None]:
        root.remove(note)
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    for key in list(part.rels):
        del part.rels[key]


def _drop_relations(part: Part, kinds: frozenset[str]) -> None:
    for key in [key for key, relation in part.rels.items() if _kind(relation.reltype) in kinds]:
        del part.rels[key]


def _kind(relation_type: str) -> str:
    return relation_type.rpartition("/")[2]


def _take_over_styles(document: WordDocument, theme: DocumentTheme) -> None:
    """Adds the styles the base lacks, from the house document."""
    if not theme.borrowed:
        return
    house = open_document(house_document())
    own = {_style_name(style): style for style in house.styles.element.findall(name("w:style"))}
    ids = {style.get(name("w:styleId"), "") for style in document.styles.element.findall(name("w:style"))}
    default = next(
        (
            style.get(name("w:styleId"), "")
            for style in document.styles.element.findall(name("w:style"))
            if style.get(name("w:type")) == "paragraph"
            and style.get(name("w:default")) in {"1", "true", "on"}
        ),
        "",
    )
    lists = _Lists(document, house)
    for new_name, house_name in theme.borrowed.items():
        style = deepcopy(own[house_name])
        new_id = _free(style.get(name("w:styleId"), ""), ids)
        ids.add(new_id)
        style.set(name("w:styleId"), new_id)
        _set(style, "w:name", new_name)
        _rebase(style, theme, default)
        _recolour(style, theme)
        _renumber(style, house_name, new_id, lists)
        document.styles.element.append(style)


def _rebase(style: etree._Element, theme: DocumentTheme, default: str) -> None:
    """Bases a borrowed style on what the base document has: another borrowed style, else its plain text."""
    based = style.find(name("w:basedOn"))
    following = style.find(name("w:next"))
    if following is not None:
        style.remove(following)
    if based is None:
        return
    if style.get(name("w:type")) != "paragraph":
        style.remove(based)
    elif based.get(name("w:val")) == "TableText" and "Table Text" in theme.borrowed:
        pass
    elif default:
        based.set(name("w:val"), default)
    else:
        style.remove(based)


def _recolour(style: etree._Element, theme: DocumentTheme) -> None:
    """Gives every theme colour the value it has here, for programs that look at nothing else."""
    for element in style.iter():
        slot = element.get(name("w:themeColor"))
        if slot is None:
            continue
        colour = theme.colours.get(_HOUSE_COLOURS.get(slot, slot), "000000")
        tint = int(element.get(name("w:themeTint"), "ff"), 16) / 255
        channels = (int(colour[start : start + 2], 16) for start in (0, 2, 4))
        shown = "".join(f"{round(255 - (255 - channel) * tint):02X}" for channel in channels)
        attribute = name("w:color") if element.get(name("w:color")) else name("w:val")
        element.set(attribute, shown)


def _renumber(style: etree._Element, house_name: str, style_id: str, lists: _Lists) -> None:
    """Takes the list of a borrowed list style over; a borrowed heading has no number (the base's own have none)."""
    properties = style.find(name("w:pPr"))
    numbers = None if properties is None else properties.find(name("w:numPr"))
    if properties is None or numbers is None:
        return
    if house_name.startswith("heading"):
        properties.remove(numbers)
        return
    number, level = (numbers.find(name(tag)) for tag in ("w:numId", "w:ilvl"))
    if number is not None:
        at = 0 if level is None else int(level.get(name("w:val"), "0"))
        number.set(name("w:val"), str(lists.taken_over(number.get(name("w:val"), ""), at, style_id)))


class _Lists:
    """Takes lists of the house document over into the base document, each once."""

    def __init__(self, document: WordDocument, house: WordDocument) -> None:
        self._numbering = numbering_of(document)
        self._house = house.part.numbering_part.element
        self._taken: dict[str, tuple[int, etree._Element]] = {}

    def taken_over(self, house_number: str, level: int, style_id: str) -> int:
        """The number that the list has in the base document; one of its levels now belongs to the borrowed style."""
        if house_number not in self._taken:
            definition = deepcopy(self._definition(house_number))
            new = 1 + max(_numbers(self._numbering, "w:abstractNum", "w:abstractNumId"), default=0)
            definition.set(name("w:abstractNumId"), str(new))
            for linked in list(definition.iter(name("w:pStyle"))):
                _remove(linked)
            self._taken[house_number] = add_list(self._numbering, definition, new), definition
        number, definition = self._taken[house_number]
        form = definition.findall(name("w:lvl"))[level].find(name("w:numFmt"))
        if form is not None:
            form.addnext(value("w:pStyle", style_id))
        return number

    def _definition(self, house_number: str) -> etree._Element:
        abstract = str(definition_of(self._house, house_number))
        definition: etree._Element = next(
            each
            for each in self._house.findall(name("w:abstractNum"))
            if each.get(name("w:abstractNumId")) == abstract
        )
        return definition


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def numbering_of(document: WordDocument) -> etree._Element:
    """The root of the document's lists; an empty one is made where it has none."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            existing: etree._Element = relation.target_part.element
            return existing
    blob = f'<w:numbering xmlns:w="{NAMESPACES["w"]}"/>'.encode()
    part = NumberingPart.load(PackURI("/word/numbering.xml"), _NUMBERING_TYPE, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    added: etree._Element = part.element
    return added


def definition_of(numbering: etree._Element, number: str) -> int:
    """The number of the definition that a list follows."""
    for each in numbering.findall(name("w:num")):
        definition = each.find(name("w:abstractNumId"))
        if each.get(name("w:numId")) == number and definition is not None:
            return int(definition.get(name("w:val"), "0"))
    return 0


def add_list(
    numbering: etree._Element, definition: etree._Element | None, abstract: int, *, restart: bool = False
) -> int:
    """Adds a list (and its definition, if there is one to add) in the order of the schema; gives its number."""
    if definition is not None:
        first = numbering.find(name("w:num"))
        numbering.append(definition) if first is None else first.addprevious(definition)
    number = 1 + max(_numbers(numbering, "w:num", "w:numId"), default=0)
    start = make("w:lvlOverride", {"w:ilvl": 0}, value("w:startOverride", 1)) if restart else None
    added = make("w:num", {"w:numId": number}, value("w:abstractNumId", abstract), start)
    others = numbering.findall(name("w:num"))
    others[-1].addnext(added) if others else numbering.append(added)
    return number


def _numbers(numbering: etree._Element, tag: str, attribute: str) -> Iterator[int]:
    return (int(each.get(name(attribute), "0")) for each in numbering.findall(name(tag)))


def _style_name(style: etree._Element) -> str:
    found = style.find(name("w:name"))
    return "" if found is None else found.get(name("w:val"), "")


def _set(style: etree._Element, tag: str, content: str) -> None:
    element = style.find(name(tag))
    if element is not None:
        element.set(name("w:val"), content)


def _free(wanted: str, used: set[str]) -> str:
    """An id that no style of the base document has; ids are compared without case."""
    folded = {one.casefold() for one in used}
    candidates = (wanted, *(f"{wanted}Otop{number}" for number in range(1, len(used) + 2)))
    return next(candidate for candidate in candidates if candidate.casefold() not in folded)


def _set_language(document: WordDocument, tag: str) -> None:
    """The language of all text that names none; the others of the three stay the base's."""
    defaults = document.styles.element.find(f"{name('w:docDefaults')}/{name('w:rPrDefault')}/{name('w:rPr')}")
    if defaults is None:
        return
    wanted = language(tag)
    own = defaults.find(name("w:lang"))
    if own is None:
        defaults.append(wanted)
    else:
        for key, spelled in wanted.attrib.items():
            own.set(key, spelled)


def _set_properties(document: WordDocument, properties: Properties) -> None:
    """What every program shows of a file. No dates: the same report gives the same file."""
    core = document.core_properties
    for element in list(core._element):
        core._element.remove(element)
    core.title = properties.title[:255]
    core.author = core.last_modified_by = properties.author[:255]
    core.subject = properties.subject[:255]
    core.keywords = properties.keywords[:255]
    core.language = properties.language
