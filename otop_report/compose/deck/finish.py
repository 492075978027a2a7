"""The last step to slides: unique titles, marks of continuation, eyebrows, footers, numbered anchors, provenance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from otop_report.compose.anchors import TITLES, Anchor, parse_anchor
from otop_report.compose.deck.draft import Draft, Note, Piece
from otop_report.compose.deck.earlier import Earlier
from otop_report.compose.deck.frame import Person
from otop_report.compose.deck.places import eyebrow_place
from otop_report.compose.deck.setting import Setting
from otop_report.compose.deck.texts import Filled, Look, as_runs, joined, one_box
from otop_report.compose.deck.titles import Title, TitleForm, fitted, title_box, title_form, unique
from otop_report.compose.geometry import Colour, accent
from otop_report.compose.placed import Box, GroupBox, Placement, ShapeBox, Slide, TextBox
from otop_report.compose.theme import Layout, Placeholder
from otop_report.report.text import Run, Runs
from otop_report.workshop.model import Role, Section, Topic

_LABEL_SIZES = (14.0, 12.0, 10.0)


@dataclass(frozen=True, slots=True)
class Group:
    """Slides that share a title: those of a topic. `title_from` is the (question, path) that the title shows.

    Slides around the topics stand alone, with their title already in a box; they have no section.
    """

    drafts: tuple[Draft, ...]
    title: str
    section: Section | None = None
    topic: Topic | None = None
    name: str = ""
    title_from: tuple[str, str] | None = None


def finished(
    groups: Sequence[Group], person: Person, setting: Setting, earlier: Earlier
) -> tuple[tuple[Slide, ...], tuple[Placement, ...]]:
    """The slides in order, and where each answer stands. The setting is that around the topics (`of_topic`)."""
    seen = {group.title for group in groups if group.section is None}
    anchors: Counter[str] = Counter()
    slides: list[Slide] = []
    placements: list[Placement] = []
    for group in groups:
        for draft, title, boxes, own in _with_titles(group, seen, setting, earlier):
            number = len(slides) + 1
            numbered, names = _numbered((*boxes, *draft.boxes), anchors)
            where = f"slide {number}"
            placements += [
                replace(one, where=where, anchor=names.get(one.anchor, one.anchor))
                for one in (*own, *draft.placements)
            ]
            placements += [_in_notes(note, where) for note in draft.notes if note.question]
            slides.append(
                Slide(
                    id=group.topic.id if group.topic else where,
                    layout=draft.layout.index,
                    title=title,
                    boxes=(*numbered, *_foot(person, group.section, draft.layout, number, setting, earlier)),
                    notes=tuple(note.text for note in draft.notes),
                    topic=group.topic.id if group.topic else "",
                    colour=group.section.colour if group.section else 1,
                )
            )
    return _with_ids(slides), tuple(placements)


_Titled = tuple[Draft, str, tuple[Box, ...], tuple[Placement, ...]]


def _with_titles(group: Group, seen: set[str], setting: Setting, earlier: Earlier) -> list[_Titled]:
    """`_titled`, from earlier where the group is the same and none of its titles is another slide's by now."""
    if group.section is None:
        return [(draft, *_of_frame(draft, group.title, setting)) for draft in group.drafts]
    alone = earlier.made(
        ("titled", group.section.id, group.title), (group, setting), lambda: _titled(group, set(), setting)
    )
    titles = {title for _, title, _, _ in alone}
    if not seen.isdisjoint(titles):
        return _titled(group, seen, setting)
    seen |= titles
    return alone


def _titled(group: Group, seen: set[str], setting: Setting) -> list[_Titled]:
    """Each draft with its title, the boxes above its body and the placement of a headline in the title; its titles are
    put to those that are `seen`.
    """
    counts = Counter(_titled_as(draft) for draft in group.drafts)
    positions: Counter[tuple[str, str] | str | None] = Counter()
    heads: dict[tuple[str, str] | str | None, str] = {}
    wholes: list[tuple[Title, str]] = []
    for draft in group.drafts:
        same = _titled_as(draft)
        positions[same] += 1
        whole = fitted(draft.title or group.title, setting, draft.layout)
        if same not in heads:
            heads[same] = unique(whole.head, group.name, seen, setting, draft.layout)
        mark = (
            setting.words.say("continuation", number=positions[same], count=counts[same])
            if positions[same] > 1
            else ""
        )
        title = unique(heads[same] + mark, "", seen, setting, draft.layout) if mark else heads[same]
        seen.add(title)
        wholes.append((whole, title))
    forms = _forms(group, [title for _, title in wholes], setting)
    is_continued = any(count > 1 for count in counts.values())
    result: list[_Titled] = []
    for draft, (whole, title) in zip(group.drafts, wholes, strict=True):
        first = title == heads[_titled_as(draft)]
        source = (draft.title_from if draft.title else group.title_from) if first else None
        anchor = str(Anchor(*source)) if source else _own_anchor(group, draft.title, is_first=first)
        box = title_box(title, setting, draft.layout, anchor, forms[_titled_as(draft), draft.layout.index])
        placements = _headline(source, whole.head, bool(whole.rest), anchor)
        # Where slides of the topic go on, their titles count the parts; a second count above them would confuse.
        shown = replace(draft, eyebrow="") if is_continued else draft
        result.append((draft, title, (*_eyebrow(group, shown, setting), box), placements))
    return result


def _forms(
    group: Group, titles: Sequence[str], setting: Setting
) -> dict[tuple[tuple[str, str] | str | None, int], TitleForm]:
    """One form for all slides of one title (and one layout), so that it does not jump from slide to slide."""
    together: dict[tuple[tuple[str, str] | str | None, int], list[str]] = defaultdict(list)
    layouts = {draft.layout.index: draft.layout for draft in group.drafts}
    for draft, title in zip(group.drafts, titles, strict=True):
        together[_titled_as(draft), draft.layout.index].append(title)
    return {key: title_form(same, setting, layouts[key[1]]) for key, same in together.items()}


def _titled_as(draft: Draft) -> tuple[str, str] | str | None:
    """What slides under the same title share: the answer it shows, its words, or that it is the topic's."""
    return draft.title_from if draft.title and draft.title_from else draft.title


def _own_anchor(group: Group, own: str | None, *, is_first: bool) -> str:
    """The anchor of a title that is the topic's, so that a new one can be read back."""
    return str(Anchor(TITLES, group.topic.id)) if group.topic and own is None and is_first else ""


def _of_frame(
    draft: Draft, title: str, setting: Setting
) -> tuple[str, tuple[Box, ...], tuple[Placement, ...]]:
    """A slide around the topics: its title stands in a box already, or is set here."""
    for box in draft.boxes:
        if isinstance(box, TextBox) and box.role == "title":
            return "\n".join(paragraph.text for paragraph in box.paragraphs), (), ()
    return title, (title_box(title, setting, draft.layout, ""),), ()


def _headline(
    source: tuple[str, str] | None, head: str, continues: bool, anchor: str
) -> tuple[Placement, ...]:
    if source is None:
        return ()
    text = head.removesuffix("…") if continues else head
    return (
        Placement(
            question=source[0],
            path=source[1],
            where="",
            anchor=anchor,
            paragraph=0,
            text=text,
            continues=continues,
        ),
    )


def _numbered(boxes: Sequence[Box], anchors: Counter[str]) -> tuple[tuple[Box, ...], dict[str, str]]:
    """The boxes with every anchor used once in the deck: the second box of a part is #2; and old names to new."""
    names: dict[str, str] = {}

    def own(box: Box) -> Box:
        if isinstance(box, GroupBox):
            inner = tuple(one for one in map(own, box.boxes) if isinstance(one, TextBox | ShapeBox))
            return replace(box, boxes=inner)
        if isinstance(box, ShapeBox) or not box.anchor:
            return box
        anchors[box.anchor] += 1
        anchor = parse_anchor(box.anchor)
        if anchor is None or anchors[box.anchor] == 1:
            return box
        names[box.anchor] = str(replace(anchor, number=anchors[box.anchor]))
        return replace(box, anchor=names[box.anchor])

    return tuple(map(own, boxes)), names


def _eyebrow(group: Group, draft: Draft, setting: Setting) -> tuple[TextBox, ...]:
    """Above the title: the section, the topic and the draft's own words, where the deck has a place for them."""
    place = eyebrow_place(setting.theme, draft.layout)
    if place is None or group.section is None:
        return ()
    section = setting.text(group.section.name)
    attempts: list[Runs] = [(Run(section, bold=True),)]
    topic = group.name if group.name != (draft.title or group.title) else ""
    for words in (joined((topic, draft.eyebrow)), topic):
        if words:
            attempts.insert(-1, (Run(section, bold=True), Run(f"\u2002\u2002{words}")))
    for runs in attempts:
        filled = _in_one_line(runs, place, "label", _section_colour(group.section, draft.layout, setting))
        if filled is not None:
            return (filled.box,)
    return ()


def _foot(
    person: Person, section: Section | None, layout: Layout, number: int, setting: Setting, earlier: Earlier
) -> tuple[TextBox, ...]:
    """`_footer`, from earlier where it is the same."""
    given = (person, section, layout, number, setting)
    return earlier.made(("foot", number), given, lambda: _footer(*given))


def _footer(
    person: Person, section: Section | None, layout: Layout, number: int, setting: Setting
) -> tuple[TextBox, ...]:
    """Footer and slide number in their placeholders; on a slide of full colour only the country."""
    boxes = []
    place = layout.first("footer")
    if place is not None:
        country = person.texts.get(Role.COUNTRY, "")
        colour = None if layout.dark else _section_colour(section, layout, setting)
        lines = (_with_bold_start(text, country) for text in _footers(person, layout, setting))
        filled = next((box for runs in lines if (box := _in_one_line(runs, place, "footer", colour))), None)
        if filled is not None:
            boxes.append(filled.box)
    place = layout.first("slide_number")
    if place is not None:
        filled = _in_one_line(as_runs(str(number)), place, "slide_number")
        if filled is not None:
            boxes.append(filled.box)
    return tuple(boxes)


def _footers(person: Person, layout: Layout, setting: Setting) -> list[str]:
    """What may stand in the footer, the best first: the year goes, then the workshop, then the name."""
    country, name = person.texts.get(Role.COUNTRY, ""), person.texts.get(Role.NAME, "")
    workshop = setting.text(setting.workshop.short_title)
    starts = setting.workshop.starts
    year = str(starts.year) if starts else ""
    if layout.dark:
        return [country] if country else []
    say = setting.words.say
    attempts = [
        say("deck_footer", country=country, name=name, workshop=workshop, year=year),
        say("deck_footer", country=country, name=name, workshop=workshop, year=""),
        say("deck_footer", country=country, name=name, workshop="", year=""),
        country,
        name,
    ]
    return [attempt for attempt in dict.fromkeys(attempts) if attempt]


def _with_bold_start(text: str, start: str) -> Runs:
    """A line whose first words are bold, if it begins with them."""
    if not start or not text.startswith(start):
        return as_runs(text)
    rest = text.removeprefix(start)
    return (Run(start, bold=True), Run(rest)) if rest else (Run(start, bold=True),)


def _section_colour(section: Section | None, layout: Layout, setting: Setting) -> Colour:
    """The colour of a section's name, where it can be read; the first section's on slides around the topics."""
    return setting.readable(layout, accent(setting.theme.accents[(section.colour if section else 1) - 1]))


def _in_one_line(runs: Runs, place: Placeholder, role: str, bold_colour: Colour | None = None) -> Filled | None:
    """A label on one line at its own size or the next smaller ones, or None."""
    own = place.levels[0].size
    look = Look(accent=accent(1), role=role, bold_colour=bold_colour)
    for size in (own, *(size for size in _LABEL_SIZES if size < own)):
        filled = one_box((Piece(runs=runs),), place, (size,), look)
        if filled is not None and len(filled.box.paragraphs[0].lines) == 1:
            return filled
    return None


def _in_notes(note: Note, where: str) -> Placement:
    return Placement(
        question=note.question, path=note.path, where=where, anchor="", paragraph=-1, text=note.text, in_notes=True
    )


def _with_ids(slides: Sequence[Slide]) -> tuple[Slide, ...]:
    """Stable ids: the topic's, numbered from the second slide on."""
    counts: Counter[str] = Counter()
    result = []
    for slide in slides:
        counts[slide.id] += 1
        count = counts[slide.id]
        result.append(replace(slide, id=f"{slide.id}#{count}") if count > 1 else slide)
    return tuple(result)
