"""What concerns the workshop as a whole: sections, phases, dates, contact, limits of exported files."""

from __future__ import annotations

import math
from collections.abc import Iterator

from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import NO_LIMIT, Fault, nearest

SMALLEST_BODY, LARGEST_BODY = 10, 40
"""Points: below, nobody reads a slide; above, no sentence fits on one."""

_COLOURS = range(1, 5)
_LEAST = {"max_slides": 3, "talk_minutes": 1, "question_minutes": 0, "max_pages": 1, "max_file_megabytes": 1}


def sections(draft: Draft) -> Iterator[Fault]:
    """Colours exist, and one section at most presents the participant."""
    presenter = ""
    for position, section in enumerate(draft.workshop.section):
        path = ("section", position)
        if section.colour is not None and section.colour not in _COLOURS:
            yield Fault((*path, "colour"), f"colour = {section.colour}; expected 1, 2, 3 or 4")
        if section.presenter and presenter:
            yield Fault(
                (*path, "presenter"), f'only one section presents the participant, and "{presenter}" does'
            )
        if section.presenter:
            presenter = presenter or section.id
            if section.phase:
                yield Fault((*path, "phase"), "the presenter section belongs to every phase; leave phase out")


def phases(draft: Draft) -> Iterator[Fault]:
    """Sections name phases that exist, every phase asks something, and so does the report that is brought along."""
    workshop = draft.workshop
    known = [phase.id for phase in workshop.phase if phase.id]
    for position, section in enumerate(workshop.section):
        if section.phase and section.phase not in known and ("phase",) not in draft.spoiled:
            hint = nearest(section.phase, known) or "; give it as [[phase]]"
            yield Fault(("section", position, "phase"), f'there is no phase "{section.phase}"{hint}')
    for position, phase in enumerate(workshop.phase):
        if phase.id and not any(section.phase == phase.id for section in workshop.section):
            yield Fault(("phase", position), f'no section is asked in the phase "{phase.id}"')
    if workshop.section and all(section.phase or section.presenter for section in workshop.section):
        yield Fault(
            ("section", 0),
            "nothing is asked before the workshop; at least one section has neither phase nor presenter",
        )


def dates(draft: Draft) -> Iterator[Fault]:
    """The days come in their order."""
    given = draft.workshop.dates
    if given.starts and given.ends and given.ends < given.starts:
        yield Fault(
            ("dates", "ends"), f"the workshop ends on {given.ends}, before it starts on {given.starts}"
        )
    if given.deadline and given.ends and given.deadline > given.ends:
        yield Fault(
            ("dates", "deadline"),
            f"the deadline {given.deadline} is after the end of the workshop, {given.ends}",
        )


def contact(draft: Draft) -> Iterator[Fault]:
    """An e-mail address looks like one."""
    email = draft.workshop.contact.email.strip()
    name, at, host = email.rpartition("@")
    if email and not (at and name and host and " " not in email):
        yield Fault(("contact", "email"), f'"{email}" is no e-mail address; expected one as name@example.org')


def export_limits(draft: Draft) -> Iterator[Fault]:
    """The limits of exported files are such as a file could keep to."""
    limits = draft.workshop.limits
    if not SMALLEST_BODY <= limits.min_body_pt <= LARGEST_BODY:
        yield Fault(
            ("limits", "min_body_pt"),
            f"min_body_pt = {limits.min_body_pt:g}; expected {SMALLEST_BODY} to {LARGEST_BODY} points",
        )
    for key, least in _LEAST.items():
        value = getattr(limits, key)
        if value != NO_LIMIT and not (math.isfinite(value) and value >= least):
            yield Fault(
                ("limits", key), f'{key} = {value:g}; expected at least {least}, or "none" for no limit'
            )
