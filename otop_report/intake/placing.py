"""Finds the exported boxes again in a file: by their names, and where those are lost by their words and their slide.

LibreOffice drops the names of placeholders. The carried property says which boxes stood where, with a hash of their
words; so an unchanged box is known by its words, and a changed one is what is left on its slide and reads most like it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from otop_report.compose.anchors import Placed, parse_anchor, visible_hash
from otop_report.intake.visible import VisibleBox

LEAST_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Found:
    """What became of the exported boxes: the boxes with their anchors, and the anchors of those that changed or went.

    `slides` maps the number of a slide as exported to its number now.
    """

    boxes: tuple[VisibleBox, ...]
    changed: frozenset[str]
    gone: frozenset[str]
    slides: Mapping[int, int]


def find_exported(
    boxes: Sequence[VisibleBox], placed: Sequence[Placed], expected: Mapping[str, str]
) -> Found:
    """The boxes of a file beside those that were exported. `expected` gives the words of each question's answer."""
    entries = [entry for entry in placed if not entry.in_notes]
    owner: dict[int, Placed] = {}
    taken: set[str] = set()
    _by_name(boxes, entries, owner, taken)
    _by_words(boxes, entries, owner, taken)
    slides = _slides(boxes, owner)
    _by_likeness(boxes, entries, owner, taken, slides, expected)
    named = tuple(
        replace(box, anchor=parse_anchor(owner[at].anchor)) if at in owner else replace(box, anchor=None)
        for at, box in enumerate(boxes)
    )
    return Found(
        boxes=named,
        changed=frozenset(one.anchor for at, one in owner.items() if visible_hash(boxes[at].text) != one.hash),
        gone=frozenset(entry.anchor for entry in entries if entry.anchor not in taken),
        slides=slides,
    )


def _by_name(
    boxes: Sequence[VisibleBox], entries: Sequence[Placed], owner: dict[int, Placed], taken: set[str]
) -> None:
    """A box of the same name; of several (a copied slide) the one that still reads the same."""
    by_anchor: dict[str, list[int]] = defaultdict(list)
    for at, box in enumerate(boxes):
        if box.anchor is not None:
            by_anchor[str(box.anchor)].append(at)
    for entry in entries:
        here = by_anchor.get(entry.anchor, [])
        same = [at for at in here if visible_hash(boxes[at].text) == entry.hash]
        if here:
            owner[(same or here)[0]] = entry
            taken.add(entry.anchor)


def _by_words(
    boxes: Sequence[VisibleBox], entries: Sequence[Placed], owner: dict[int, Placed], taken: set[str]
) -> None:
    """A nameless box of the same words, on the same slide if there is one."""
    by_hash: dict[str, list[int]] = defaultdict(list)
    for at, box in enumerate(boxes):
        if at not in owner and box.text.strip():
            by_hash[visible_hash(box.text)].append(at)
    for entry in entries:
        here = [at for at in by_hash.get(entry.hash, []) if at not in owner]
        if entry.anchor not in taken and here:
            slide = _slide(entry)
            owner[min(here, key=lambda at: abs(boxes[at].slide - slide))] = entry
            taken.add(entry.anchor)


def _slides(boxes: Sequence[VisibleBox], owner: Mapping[int, Placed]) -> dict[int, int]:
    """For each slide as exported, the slide on which most of its boxes now stand; else the one of that number."""
    votes: dict[int, Counter[int]] = defaultdict(Counter)
    for at, entry in owner.items():
        votes[_slide(entry)][boxes[at].slide] += 1
    return {exported: counts.most_common(1)[0][0] for exported, counts in votes.items()}


def _by_likeness(
    boxes: Sequence[VisibleBox],
    entries: Sequence[Placed],
    owner: dict[int, Placed],
    taken: set[str],
    slides: Mapping[int, int],
    expected: Mapping[str, str],
) -> None:
    """What is left over on a slide, matched by how much it reads like the answer, the most alike first."""
    pairs = []
    for entry in entries:
        anchor = parse_anchor(entry.anchor)
        if entry.anchor in taken or anchor is None:
            continue
        slide = slides.get(_slide(entry), _slide(entry))
        if slide and _slide(entry) not in slides and slide in slides.values():
            continue  # another slide stands in its place: this one was taken out
        for at, box in enumerate(boxes):
            if at not in owner and box.slide == slide and box.text.strip():
                likeness = _likeness(box.text, expected.get(anchor.question, ""))
                pairs.append((likeness, -at, entry.anchor, entry))
    for likeness, minus_at, name, entry in sorted(pairs, key=lambda pair: (-pair[0], -pair[1], pair[2])):
        if likeness >= LEAST_ALIKE and -minus_at not in owner and name not in taken:
            owner[-minus_at] = entry
            taken.add(name)


def _likeness(seen: str, expected: str) -> float:
    """The part of the seen words that stand, in order, in the expected ones."""
    words, known = seen.casefold().split()[:2000], expected.casefold().split()[:4000]
    if not words:
        return 0.0
    blocks = SequenceMatcher(None, words, known, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(words)


def _slide(entry: Placed) -> int:
    """The slide an entry was on; 0 in a document."""
    number = entry.where.removeprefix("slide ")
    return int(number) if number.isdecimal() and len(number) < 6 else 0
