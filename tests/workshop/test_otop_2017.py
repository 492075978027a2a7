"""The bundled workshop asks what the announcement asks; its ids are a contract."""

from __future__ import annotations

import pytest

from otop_report.workshop.load import load_workshop
from otop_report.workshop.model import Condition, Kind, Question, Role, ShownAs, Workshop

# question: (topic, kind), with * where it is required
ASKED = {
    "participant.name*": ("you", "text"),
    "participant.country*": ("you", "country"),
    "participant.organisation*": ("you", "text"),
    "participant.position*": ("you", "text"),
    "participant.role*": ("you", "choice"),
    "participant.experience_years": ("you", "number"),
    "participant.email": ("you", "text"),
    "participant.photo": ("you", "pictures"),
    "participant.responsibilities*": ("work", "paragraphs"),
    "overview.programme_name*": ("glance", "text"),
    "overview.start_year": ("glance", "year"),
    "overview.lead_agency*": ("glance", "text"),
    "overview.coverage": ("glance", "choice"),
    "overview.budget": ("glance", "number"),
    "overview.legal_basis": ("glance", "text"),
    "overview.background*": ("background", "message"),
    "overview.goals*": ("goals", "bullets"),
    "overview.support": ("support", "table"),
    "overview.partners": ("partners", "table"),
    "overview.products*": ("products", "table"),
    "overview.indicators": ("indicators", "series"),
    "overview.pictures": ("pictures", "pictures"),
    "problems.country*": ("country", "table"),
    "problems.work*": ("work", "table"),
    "problems.priority*": ("priority", "message"),
    "problems.support_needed": ("support_needed", "bullets"),
    "case.title*": ("glance", "text"),
    "case.outcome*": ("glance", "choice"),
    "case.place*": ("glance", "text"),
    "case.product": ("glance", "text"),
    "case.period": ("glance", "text"),
    "case.cost": ("glance", "number"),
    "case.background*": ("background", "message"),
    "case.timeline": ("timeline", "table"),
    "case.results": ("results", "table"),
    "case.expected*": ("failure", "message"),
    "case.reasons*": ("reasons", "message"),
    "case.lessons*": ("lessons", "bullets"),
    "case.transfer": ("transfer", "paragraphs"),
    "case.pictures": ("pictures", "pictures"),
    "accomplishments.understanding": ("understanding", "message"),
    "accomplishments.action_plan": ("action_plan", "table"),
    "accomplishments.partnerships": ("partners", "bullets"),
}

PROBLEM = "problem* description* cause affected area severity response"
COLUMNS = {
    "overview.support": "measure* offer* payer",
    "overview.partners": "partner* type* role",
    "overview.products": "product* place* category* producers sales market",
    "problems.country": PROBLEM,
    "problems.work": PROBLEM,
    "case.timeline": "when* event* who",
    "case.results": "measure* unit before after source",
    "accomplishments.action_plan": "action* who deadline resources indicator",
}

AREAS = (
    "strategy innovation consultation technology operations tourism competitions marketing "
    "finance raw_material standards other"
)
OPTIONS = {
    "participant.role": "government technical_mission organisation_leader business_owner",
    "overview.coverage": "national regional pilot none_yet",
    "case.outcome": "success failure mixed",
    "overview.support/measure": "finance training design certification technology fairs shops online tourism",
    "overview.partners/type": "government business ngo community donor university",
    "overview.products/category": "food drink craft textile agriculture tourism other",
    "overview.products/market": "local national export",
    "problems.country/area": AREAS,
    "problems.work/area": AREAS,
}

COUNTS = {
    "participant.photo": (None, 1),
    "overview.goals": (2, 6),
    "overview.support": (None, 8),
    "overview.partners": (None, 12),
    "overview.products": (1, 30),
    "overview.pictures": (None, 12),
    "problems.country": (1, 8),
    "problems.work": (1, 8),
    "problems.support_needed": (None, 6),
    "case.timeline": (None, 12),
    "case.results": (None, 10),
    "case.lessons": (1, 6),
    "case.pictures": (None, 12),
    "accomplishments.action_plan": (None, 10),
    "accomplishments.partnerships": (None, 6),
}


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return load_workshop("otop-2017")


def question(workshop: Workshop, question_id: str) -> Question:
    found = workshop.question(question_id)
    assert found is not None
    return found


def test_it_asks_every_question_in_its_place_and_order(workshop: Workshop) -> None:
    found = {
        f"{one.id}{'*' * one.required}": (topic.id.split(".")[1], str(one.kind))
        for topic in workshop.topics
        for one in topic.questions
    }
    assert list(found.items()) == list(ASKED.items())


def test_its_tables_have_their_columns(workshop: Workshop) -> None:
    found = {
        one.id: " ".join(f"{column.id}{'*' * column.required}" for column in one.columns)
        for one in workshop.questions
        if one.kind is Kind.TABLE
    }
    assert found == COLUMNS


def test_its_choices_have_their_options(workshop: Workshop) -> None:
    found = {one.id: one.options for one in workshop.questions if one.options}
    found |= {
        f"{one.id}/{column.id}": column.options
        for one in workshop.questions
        for column in one.columns
        if column.options
    }
    assert {name: " ".join(option.id for option in options) for name, options in found.items()} == OPTIONS


def test_its_counts_are_those_of_the_announcement(workshop: Workshop) -> None:
    found = {
        one.id: (one.limits.min_count, one.limits.max_count)
        for one in workshop.questions
        if (one.limits.min_count, one.limits.max_count) != (None, None)
    }
    assert found == COUNTS


def test_its_words_are_those_of_the_announcement(workshop: Workshop) -> None:
    background = question(workshop, "overview.background").limits
    work = question(workshop, "participant.responsibilities").limits
    assert (background.min_words, background.max_words) == (60, 450)
    assert (work.min_words, work.max_words) == (20, 120)


def test_severity_is_from_one_to_five(workshop: Workshop) -> None:
    severity = question(workshop, "problems.country").column("severity")
    assert severity is not None
    assert (severity.kind, severity.minimum, severity.maximum) == (Kind.NUMBER, 1, 5)


def test_forms_roles_and_units(workshop: Workshop) -> None:
    forms = {one.id: one.shown_as for one in workshop.questions if one.shown_as not in (None, ShownAs.TABLE)}
    assert forms == {
        "overview.goals": ShownAs.BULLETS,
        "overview.indicators": ShownAs.CHART,
        "problems.country": ShownAs.CARDS,
        "problems.work": ShownAs.CARDS,
        "problems.support_needed": ShownAs.BULLETS,
        "case.timeline": ShownAs.TIMELINE,
        "case.results": ShownAs.BEFORE_AFTER,
        "case.lessons": ShownAs.LESSONS,
        "accomplishments.partnerships": ShownAs.BULLETS,
    }
    assert {one.role: one.id for one in workshop.questions if one.role} == {
        Role.NAME: "participant.name",
        Role.COUNTRY: "participant.country",
        Role.ORGANISATION: "participant.organisation",
        Role.POSITION: "participant.position",
        Role.CONTACT: "participant.email",
    }
    assert [one.id for one in workshop.questions if one.asks_unit] == ["overview.budget", "case.cost"]


def test_a_failure_is_asked_about_only_where_there_was_one(workshop: Workshop) -> None:
    failure = next(topic for topic in workshop.topics if topic.id == "case.failure")
    assert failure.show_if == Condition("case.outcome", ("failure", "mixed"))


def test_the_prompt_for_the_reasons_follows_the_outcome(workshop: Workshop) -> None:
    reasons = question(workshop, "case.reasons")
    prompts = {
        outcome: next(
            (other.prompt for other in reasons.prompt_if if outcome in other.condition.values), reasons.prompt
        )
        for outcome in ("success", "failure", "mixed")
    }
    assert len(set(prompts.values())) == 3


def test_sections_have_their_colours_and_the_accomplishments_their_phase(workshop: Workshop) -> None:
    assert [(one.id, one.colour, one.presenter, one.optional, one.phase) for one in workshop.sections] == [
        ("participant", 1, True, False, None),
        ("overview", 1, False, False, None),
        ("problems", 2, False, False, None),
        ("case", 3, False, False, None),
        ("accomplishments", 4, False, True, "closing"),
    ]


def test_every_message_has_a_weak_and_a_strong_example(workshop: Workshop) -> None:
    messages = [one for one in workshop.questions if one.kind is Kind.MESSAGE]
    assert [one.id for one in messages if not (one.weak_example and one.strong_example)] == []


def test_it_brings_its_own_deck_and_document(workshop: Workshop) -> None:
    assert (workshop.base_deck, workshop.base_document) == ("deck.pptx", "document.docx")
