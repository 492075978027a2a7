"""The inbox as a value: what was received for one workshop, beside the list of who is expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from otop_report.completeness import Finding, SectionState, Status
from otop_report.review.roster import Expected, match

STATUSES = (Status.COMPLETE, Status.INCOMPLETE, Status.UNSURE, Status.UNREADABLE)
"""How a received file can stand, in the order in which they are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One received file as it was read: `kind` is report, answers, pptx, docx or other; `workshop` an id.

    `country` is ISO alpha-2, or what was written where no country of that name is known. An unreadable file has its
    reason as a finding, and nothing else.
    """

    file: str
    kind: str
    status: Status
    workshop: str = ""
    name: str = ""
    country: str = ""
    sections: tuple[SectionState, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """Everything received. `not_received` are those of the roster without a readable file, `unmatched` the files of
    nobody on the roster; both are empty where there is no roster.
    """

    workshop: str
    received: tuple[Received, ...]
    not_received: tuple[Expected, ...] = ()
    unmatched: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[str, int]:
        """How many files stand how."""
        return {str(status): sum(one.status is status for one in self.received) for status in STATUSES}

    @property
    def all_complete(self) -> bool:
        """Whether every file is complete and nobody's is missing."""
        return not self.not_received and all(one.status is Status.COMPLETE for one in self.received)


def inbox(received: Sequence[Received], roster: Sequence[Expected] = ()) -> Inbox:
    """What was received, beside the roster."""
    workshops = [one.workshop for one in received if one.workshop]
    found = match(roster, [(one.name, one.country) for one in received])
    there = {at for at, one in zip(found, received, strict=True) if one.status is not Status.UNREADABLE}
    return Inbox(
        workshop=workshops[0] if workshops else "",
        received=tuple(received),
        not_received=tuple(person for at, person in enumerate(roster) if at not in there),
        unmatched=tuple(one.file for at, one in zip(found, received, strict=True) if roster and at is None),
    )
