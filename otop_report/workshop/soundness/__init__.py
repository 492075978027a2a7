"""Whether a workshop file can be used: every check looks at the whole draft and tells all it finds.

`faults` runs the CHECKS. A check never stops the others; what a check cannot judge, because something else is wrong
there and told already, it passes over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from otop_report.workshop.draft import Draft
from otop_report.workshop.schema import Fault
from otop_report.workshop.soundness.conditions import (
    circles,
    condition_questions,
    condition_values,
)
from otop_report.workshop.soundness.files import base_files
from otop_report.workshop.soundness.ids import full_ids, id_spelling, same_ids
from otop_report.workshop.soundness.keys import missing_keys, missing_labels
from otop_report.workshop.soundness.kinds import (
    choices_and_columns,
    column_kinds,
    question_kinds,
    roles,
    shown_as,
)
from otop_report.workshop.soundness.limits import column_limits, contradicting_limits, limits_of_the_kind
from otop_report.workshop.soundness.texts import languages, texts
from otop_report.workshop.soundness.whole import contact, dates, export_limits, phases, sections

CHECKS: tuple[Callable[[Draft], Iterator[Fault]], ...] = (
    missing_keys,
    missing_labels,
    id_spelling,
    full_ids,
    same_ids,
    question_kinds,
    column_kinds,
    choices_and_columns,
    shown_as,
    roles,
    limits_of_the_kind,
    contradicting_limits,
    column_limits,
    condition_questions,
    condition_values,
    circles,
    sections,
    phases,
    dates,
    contact,
    export_limits,
    languages,
    texts,
    base_files,
)
"""What a sound workshop keeps to."""


def faults(draft: Draft) -> tuple[Fault, ...]:
    """Everything that the CHECKS find."""
    return tuple(fault for check in CHECKS for fault in check(draft))
