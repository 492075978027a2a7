"""The slides around the topics: cover, openers, closing.

What the participant section answers stands here and on "about the presenter" (`presenter`). A text too
long for its place on the cover is shortened there, and then said in full about the presenter: nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from otop_report.completeness.shown import Asked
from otop_report.compose.anchors import Anchor
from otop_report.compose.deck.draft import Draft, Note, Piece
from otop_report.compose.deck.kinds.facts import fact_text
from otop_report.compose.deck.kinds.pictures import covering
from otop_report.compose.deck.places import (
    COVER_PICTURE,
    NUMERAL,
    SERIES,
    TOPICS,
    WORKSHOP,
    reference,
    title_place,
)
from otop_report.compose.deck.setting import Setting
from otop_report.compose.deck.texts import Filled, Look, as_much_as_fits, as_runs, one_box
from otop_report.compose.geometry import accent
from otop_report.compose.placed import Box, PictureBox
from otop_report.compose.theme import Layout, Placeholder
from otop_report.report.kinds.values import PictureItem, PicturesAnswer
from otop_report.report.text import plain
from otop_report.workshop.model import Question, Role, Section

CoverPicture = tuple[Question, int, PictureItem]
"""A picture with the question and the place in its answer that it comes from."""

_COVER_TITLE_SHARES = (1.0, 0.867, 0.733, 0.6, 0.5, 0.45, 0.367, 0.3, 0.2)
_FOOT_GAP = 4.0
_COVER_SIZES = (20.0, 18.0, 16.0, 14.0)
_WORKSHOP_SIZES = (16.0, 14.0, 12.0)
_COVER_LOOK = Look(accent=accent(1), role="cover")


@dataclass(frozen=True, slots=True)
class Person:
    """What the participant answered to the questions with a role, as it is shown."""

    texts: Mapping[Role, str]
    questions: Mapping[Role, str]

    def piece(self, role: Role, *, bold: bool = False) -> Piece | None:
        """A role's answer as a paragraph, or None."""
        text = self.texts.get(role, "")
        return Piece(runs=as_runs(text, bold=bold), question=self.questions[role]) if text else None


def person_of(questions: Sequence[Asked], setting: Setting) -> Person:
    """The answers with a role."""
    texts: dict[Role, str] = {}
    ids: dict[Role, str] = {}
    for one in questions:
        if one.question.role is not None and one.answer is not None:
            texts[one.question.role] = fact_text(one.question, one.answer, setting.report.language)
            ids[one.question.role] = one.question.id
    return Person(texts, ids)


def cover_picture(questions: Sequence[Asked], setting: Setting) -> CoverPicture | None:
    """The first picture that is marked for the cover; None where the deck's cover has no place for one."""
    for one in questions if setting.theme.house else ():
        if isinstance(one.answer, PicturesAnswer):
            for number, item in enumerate(one.answer.items):
                if item.cover and item.sha256 in setting.report.pictures:
                    return one.question, number, item
    return None


def cover(
    person: Person, picture: CoverPicture | None, setting: Setting
) -> tuple[Draft, frozenset[str]]:
    """The cover, and the ids of the questions whose answers it shows in full."""
    theme = setting.theme
    layout = theme.layout("cover" if picture is None else "cover_picture", 1)
    filled: list[Filled] = []
    shortened: set[str] = set()
    country = person.piece(Role.COUNTRY) or Piece(runs=as_runs(setting.text(setting.workshop.series)))
    title, cut = _cover_title(country, layout, setting)
    if cut and country.question:
        shortened.add(country.question)
    subtitle, cut_questions = _presenter_box(person, layout, setting)
    shortened |= cut_questions
    # Where no country is known the series is the title, and is not said again above it.
    said = _series_pieces(setting)[0 if country.question else 1 :]
    series = _label(_without_flag(layout), said) if theme.house else None
    workshop = _label(_above_foot(layout), _workshop_pieces(setting)) if theme.house else None
    filled += [box for box in (series, title, subtitle, workshop) if box is not None]
    boxes: list[Box] = [box.box for box in filled]
    if picture is not None:
        boxes.append(_cover_picture_box(picture, layout, setting))
    placements = tuple(
        placement for box in filled for placement in box.placements() if placement.question not in shortened
    )
    draft = Draft(
        layout=layout,
        boxes=tuple(boxes),
        placements=placements,
        notes=_picture_notes(picture, setting) if picture is not None else (),
        title=plain(title.pieces[0].runs),
    )
    return draft, frozenset(placement.question for placement in placements)


def opener(section: Section, number: int, topics: Sequence[str], setting: Setting) -> Draft:
    """A section's first slide: its number, its name and its first topics."""
    layout = setting.theme.layout("opener", section.colour)
    look = Look(accent=accent(section.colour), role="cover")
    name = setting.text(section.name)
    title = _cover_title(Piece(runs=as_runs(name)), layout, setting)[0]
    boxes = [title]
    if setting.theme.house:
        numeral = _label(layout.at(NUMERAL), [Piece(runs=as_runs(str(number)))], look)
        listed = _label(layout.at(TOPICS), [Piece(runs=as_runs(topic)) for topic in topics[:4]], look)
        boxes = [box for box in (numeral, title, listed) if box is not None]
    return Draft(layout=layout, boxes=tuple(box.box for box in boxes), title=name)


def closing(person: Person, setting: Setting) -> Draft:
    """The last slide: thanks, and whom to write to."""
    theme = setting.theme
    layout = theme.layout("closing", 1)
    title = _cover_title(Piece(runs=as_runs(setting.words.say("closing"))), layout, setting)[0]
    pieces = [
        piece
        for piece in (
            person.piece(Role.NAME, bold=True),
            person.piece(Role.ORGANISATION),
            person.piece(Role.CONTACT),
        )
        if piece is not None
    ]
    boxes = [title]
    place = (layout.at(1) if theme.house else layout.first("subtitle")) or _body_of_cover(layout, setting)
    if place is not None and pieces:
        contact = one_box(pieces, place, _steps(place), _COVER_LOOK)
        if contact is not None:
            boxes.append(contact)
    if theme.house:
        series = _label(layout.at(SERIES), _series_pieces(setting)[:1])
        workshop = _label(_above_foot(layout), _workshop_pieces(setting))
        boxes = [box for box in (series, *boxes, workshop) if box is not None]
    return Draft(
        layout=layout, boxes=tuple(box.box for box in boxes), title=setting.words.say("closing")
    )


def _cover_title(piece: Piece, layout: Layout, setting: Setting) -> tuple[Filled, bool]:
    """A large title at the first size that holds it; whether it had to be shortened."""
    place = title_place(setting.theme, layout)
    own = place.levels[0].size
    steps = [float(round(own * share)) for share in _COVER_TITLE_SHARES]
    sizes = [size for size in steps if size >= 20] or [own]
    look = Look(accent=accent(1), role="title")
    anchor = str(Anchor(piece.question)) if piece.question else ""
    filled = one_box((piece,), place, sizes, look, anchor)
    if filled is not None and not filled.breaks_a_word:
        return filled, False
    smaller = next(
        (
            box
            for size in sizes
            if (box := one_box((piece,), place, (size,), look, anchor)) is not None and not box.breaks_a_word
        ),
        filled,
    )
    if smaller is not None:
        return smaller, False
    return _shortened(piece, place, sizes[-1], look, anchor), True


def _shortened(piece: Piece, place: Placeholder, size: float, look: Look, anchor: str) -> Filled:
    """As much of a paragraph as its place holds, ending in an ellipsis."""
    filled, _ = as_much_as_fits((piece,), place, size, look, anchor)
    text = "".join(run.text for run in filled.pieces[0].runs)[:-4].rstrip() + "…"
    short = replace(piece, runs=as_runs(text), question="")
    again = one_box((short,), place, (size,), look, anchor)
    return again if again is not None else filled


def _presenter_box(person: Person, layout: Layout, setting: Setting) -> tuple[Filled | None, set[str]]:
    """Name, position and organisation under the country: as many of them as fit, and those that do not."""
    place = layout.first("subtitle") or _body_of_cover(layout, setting)
    foot = _above_foot(layout) if setting.theme.house else None
    if place is not None and foot is not None:
        height = foot.rect.y - _FOOT_GAP - place.rect.y
        place = replace(place, rect=replace(place.rect, height=max(height, place.rect.height)), moved=True)
    roles = (Role.NAME, Role.POSITION, Role.ORGANISATION)
    pieces = [
        piece for role in roles if (piece := person.piece(role, bold=role is Role.NAME)) is not None
    ]
    if not pieces:
        return None, set()
    if place is None:
        return None, {piece.question for piece in pieces}
    for count in range(len(pieces), 0, -1):
        filled = one_box(pieces[:count], place, _steps(place), _COVER_LOOK, str(Anchor(pieces[0].question)))
        if filled is not None:
            return filled, {piece.question for piece in pieces[count:]}
    short = _shortened(pieces[0], place, _steps(place)[-1], _COVER_LOOK, str(Anchor(pieces[0].question)))
    return short, {piece.question for piece in pieces}


def _without_flag(layout: Layout) -> Placeholder | None:
    """The place of the series' name: where the flag would be, as there is none."""
    series, below = layout.at(SERIES), layout.first("subtitle")
    if series is None or below is None:
        return series
    rect = replace(series.rect, x=below.rect.x, width=series.rect.right - below.rect.x)
    return replace(series, rect=rect, moved=True)


def _above_foot(layout: Layout) -> Placeholder | None:
    """The place of the workshop's words, high enough for three lines: title, organiser, dates."""
    place = layout.at(WORKSHOP)
    if place is None:
        return None
    height = max(3.6 * place.levels[0].size, place.rect.height)
    rect = replace(place.rect, y=place.rect.bottom - height, height=height)
    return replace(place, rect=rect, moved=True)


def _body_of_cover(layout: Layout, setting: Setting) -> Placeholder | None:
    """A stranger's title slide without a subtitle may have a body."""
    place = layout.first("body") or layout.first("object")
    title = layout.first("title")
    if place is None or (title is not None and place.rect.overlaps(title.rect)):
        return None
    return place


def _steps(place: Placeholder) -> tuple[float, ...]:
    own = place.levels[0].size
    return (own, *(size for size in _COVER_SIZES if size < own))


def _label(place: Placeholder | None, pieces: Sequence[Piece], look: Look = _COVER_LOOK) -> Filled | None:
    """Short words of the program in their place, dropped from the end until they fit."""
    if place is None:
        return None
    own = place.levels[0].size
    sizes = (own, *(size for size in _WORKSHOP_SIZES if size < own))
    for count in range(len(pieces), 0, -1):
        filled = one_box(pieces[:count], place, sizes, look)
        if filled is not None:
            return filled
    return None


def _series_pieces(setting: Setting) -> list[Piece]:
    workshop = setting.workshop
    texts = [(setting.text(workshop.series), True), (setting.text(workshop.subtitle), False)]
    return [Piece(runs=as_runs(text, bold=bold)) for text, bold in texts if text]


def _workshop_pieces(setting: Setting) -> list[Piece]:
    workshop, words = setting.workshop, setting.words
    dates = words.days(workshop.starts, workshop.ends) if workshop.starts and workshop.ends else ""
    lines = (setting.text(workshop.title), setting.text(workshop.organiser), dates)
    return [Piece(runs=as_runs(text)) for text in lines if text]


def _cover_picture_box(
    picture: CoverPicture, layout: Layout, setting: Setting
) -> PictureBox:
    question, number, item = picture
    place = layout.at(COVER_PICTURE)
    if place is None:
        raise ValueError("the layout for a cover with a picture has no place for one")
    return PictureBox(
        rect=place.rect,
        sha256=item.sha256,
        anchor=str(Anchor(question.id, str(number))),
        alt=setting.words.say("cover_picture_alt", text=item.alt or item.caption),
        turn=item.turn,
        crop=covering(item, setting.report.pictures[item.sha256], place.rect),
        placeholder=reference(place),
    )


def _picture_notes(picture: CoverPicture, setting: Setting) -> tuple[Note, ...]:
    """Caption and credit of the picture on the cover, which are nowhere else."""
    question, number, item = picture
    credit = setting.words.say("photo", credit=item.credit) if item.credit else ""
    parts = (("caption", item.caption), ("credit", credit))
    return tuple(Note(text=text, question=question.id, path=f"{number}/{part}") for part, text in parts if text)
