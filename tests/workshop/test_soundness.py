from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from otop_report.errors import NewerFile, Problem, UnsoundWorkshop
from otop_report.workshop.load import load_workshop, workshop_from_bytes
from tests.workshop.writing import DECK, DOCUMENT, SMALL, a_folder, a_zip, marked_line, planted

NAME = "honey.otopworkshop"


def problems(text: str, files: Mapping[str, str | bytes] = MappingProxyType({})) -> tuple[Problem, ...]:
    """What is wrong with a workshop of that text and further files."""
    try:
        workshop_from_bytes(a_zip({"workshop.toml": text, **files}), NAME)
    except UnsoundWorkshop as error:
        return error.problems
    return ()


def test_the_small_workshop_is_sound() -> None:
    assert problems(SMALL) == ()


FAULTS: dict[str, tuple[str, str, str, str]] = {
    # what: (old text, new text, where, message)
    "an unknown key": (
        "min_words = 60",
        "min_word = 60 # HERE",
        "case.reasons",
        'unknown key "min_word"; did you mean "min_words"?',
    ),
    "an unknown key like no other": (
        'id = "closing"\n',
        'id = "closing"\nzzz = 1 # HERE\n',
        "phase 1",
        'unknown key "zzz"; expected id, name',
    ),
    "a key of the workshop in a table": (
        "max_slides = 12",
        'version = "2" # HERE',
        "[limits]",
        'unknown key "version" here; it belongs at the top of the file, before the first [ ]',
    ),
    "a key of a table at the top": (
        'organiser = "Ministry of Agriculture"',
        "max_pages = 5 # HERE",
        "",
        'unknown key "max_pages" here; it belongs in [limits]',
    ),
    "a version that is a number": (
        'organiser = "Ministry of Agriculture"',
        "version = 1.10 # HERE",
        "",
        "version: expected text in quotes; found the number 1.1",
    ),
    "a date in quotes": (
        "starts = 2026-03-16",
        'starts = "2026-03-16" # HERE',
        "[dates]",
        'starts: expected a date without quotes, as in 2017-03-16; found the text "2026-03-16"',
    ),
    "a number in quotes": (
        "min_words = 60",
        'min_words = "60" # HERE',
        "case.reasons",
        'min_words: expected a whole number; found the text "60"',
    ),
    "a limit of an export that is no number": (
        "max_slides = 12",
        "max_slides = true # HERE",
        "[limits]",
        'max_slides: expected a whole number, or "none"; found true',
    ),
    "a text that is a number": (
        'prompt = "What will you do?"',
        "prompt = 7 # HERE",
        "plan.actions",
        'prompt: expected text in quotes, or { en = "…", es = "…" }; found the number 7',
    ),
    "a question with single brackets": (
        '[[section.topic.question]]\nid = "actions"',
        '[section.topic.question] # HERE\nid = "actions"',
        "topic plan.actions",
        "question: write [[section.topic.question]] with two brackets on each side; found a table",
    ),
    "a missing prompt": (
        '[[section.topic.question]]\nid = "actions"\nkind = "bullets"\nprompt = "What will you do?"',
        '[[section.topic.question]] # HERE\nid = "actions"\nkind = "bullets"',
        "plan.actions",
        '"prompt" must be given',
    ),
    "a missing id": (
        '[[section.topic.question]]\nid = "outcome"',
        "[[section.topic.question]] # HERE",
        "topic case.glance, question 1",
        '"id" must be given',
    ),
    "a missing label where several questions share a topic": (
        '[[section.topic.question]]\nid = "country"\nkind = "country"\nlabel = "Country"',
        '[[section.topic.question]] # HERE\nid = "country"\nkind = "country"',
        "participant.country",
        '"label" must be given, because the topic has more than one question',
    ),
    "a section without topics": (
        '[[section]]\nid = "plan"',
        '[[section]] # HERE\nid = "empty"\nname = "Empty"\n[[section]]\nid = "plan"',
        "section empty",
        "a section needs at least one [[section.topic]]",
    ),
    "an id with a capital": (
        'id = "steps"\nkind',
        'id = "Steps" # HERE\nkind',
        "case.Steps",
        'the id "Steps" cannot be used; '
        "an id starts with a small letter and has small letters a–z, digits and _, at most 40 in all",
    ),
    "a question's id that names another section": (
        'id = "steps"\nkind',
        'id = "plan.steps" # HERE\nkind',
        "plan.steps",
        'the id "plan.steps" stands in the section "case"; write "case.steps" or only "steps"',
    ),
    "a question's id twice, in different topics": (
        'id = "steps"\nkind',
        'id = "outcome" # HERE\nkind',
        "case.outcome",
        'there is already a question with the id "case.outcome"; ids must differ',
    ),
    "a section's id twice": (
        'id = "plan"\nname',
        'id = "case" # HERE\nname',
        "section case",
        'there is already a section with the id "case"; ids must differ',
    ),
    "an option's id twice": (
        '{ id = "failure", label = "Failure" },',
        '{ id = "failure", label = "Failure" },\n  { id = "failure", label = "Fiasco" }, # HERE',
        "case.outcome",
        'there is already an option with the id "failure"; ids must differ',
    ),
    "a column's id twice": (
        '{ id = "weight", label = "Weight"',
        '{ id = "when", label = "When" }, # HERE\n  { id = "weight", label = "Weight"',
        "case.steps",
        'there is already a column with the id "when"; ids must differ',
    ),
    "an unknown kind": (
        'kind = "message"',
        'kind = "mesage" # HERE',
        "case.reasons",
        'unknown kind "mesage"; expected one of text, number, year, date, country, choice, message, paragraphs, '
        'bullets, table, series, pictures; did you mean "message"?',
    ),
    "an unknown kind of column": (
        'kind = "number", minimum = 1, maximum = 5 },',
        'kind = "country" }, # HERE',
        "case.steps",
        'unknown kind of a column "country"; expected one of text, number, year, date, choice',
    ),
    "a choice without options": (
        '[[section.topic.question]]\nid = "actions"\nkind = "bullets"',
        '[[section.topic.question]] # HERE\nid = "actions"\nkind = "choice"',
        "plan.actions",
        "a choice without options; give at least one option",
    ),
    "a table without columns": (
        '[[section.topic.question]]\nid = "actions"\nkind = "bullets"',
        '[[section.topic.question]] # HERE\nid = "actions"\nkind = "table"',
        "plan.actions",
        "a table without columns; give at least one column",
    ),
    "columns where there is no table": (
        'prompt = "What will you do?"',
        'prompt = "What will you do?"\ncolumns = [{ id = "a", label = "A" }] # HERE',
        "plan.actions",
        "columns are for the kind table, not for bullets",
    ),
    "a unit where there is no number": (
        'prompt = "What will you do?"',
        'prompt = "What will you do?"\nasks_unit = true # HERE',
        "plan.actions",
        "asks_unit is for the kind number, not for bullets",
    ),
    "a choice column without options": (
        '{ id = "weight", label = "Weight", kind = "number", minimum = 1, maximum = 5 },',
        '{ id = "weight", label = "Weight", kind = "choice" }, # HERE',
        "case.steps",
        'the column "weight" is a choice without options; give at least one option',
    ),
    "an unknown form": (
        'shown_as = "timeline"',
        'shown_as = "time_line" # HERE',
        "case.steps",
        'unknown shown_as "time_line"; expected one of table, cards, timeline, before_after; '
        'did you mean "timeline"?',
    ),
    "a form that does not fit the kind": (
        'prompt = "What will you do?"',
        'prompt = "What will you do?"\nshown_as = "cards" # HERE',
        "plan.actions",
        "the kind bullets cannot be shown as cards; it can be shown as bullets, lessons",
    ),
    "a form of a kind that has but one": (
        'kind = "message"',
        'kind = "message"\nshown_as = "cards" # HERE',
        "case.reasons",
        "the kind message cannot be shown as cards; it has only one form",
    ),
    "a form without the columns it needs": (
        'shown_as = "timeline"',
        'shown_as = "before_after" # HERE',
        "case.steps",
        'shown as before_after it needs the columns "measure" and "before" and "after"',
    ),
    "an unknown role": (
        'role = "name"',
        'role = "names" # HERE',
        "participant.name",
        'unknown role "names"; expected one of name, country, organisation, position, contact; did you mean "name"?',
    ),
    "a role of another kind": (
        'label = "Country"\n',
        'label = "Country"\nrole = "name" # HERE\n',
        "participant.country",
        "the role name is for a question of the kind text, not country",
    ),
    "a limit of another kind": (
        'prompt = "Did it succeed?"',
        'prompt = "Did it succeed?"\nmax_words = 3 # HERE',
        "case.outcome",
        "max_words means nothing for the kind choice; it takes no limits",
    ),
    "a limit that another kind has": (
        "min_words = 60",
        "min_count = 2 # HERE",
        "case.reasons",
        "min_count means nothing for the kind message; "
        "it takes min_words, max_words, max_headline_words, max_points",
    ),
    "limits that contradict": (
        "min_words = 60",
        "min_words = 600 # HERE",
        "case.reasons",
        "min_words = 600 is more than max_words = 200; no answer keeps to both",
    ),
    "a limit below nothing": (
        "min_words = 60",
        "min_words = -1 # HERE",
        "case.reasons",
        "min_words = -1; expected 0 or more",
    ),
    "a limit that allows nothing": (
        "min_words = 60",
        "max_points = 0 # HERE",
        "case.reasons",
        "max_points = 0 allows nothing; expected at least 1",
    ),
    "required, and none allowed": (
        'prompt = "What will you do?"',
        'prompt = "What will you do?"\nrequired = true\nmax_count = 0 # HERE',
        "plan.actions",
        "required, but max_count = 0 allows no answer",
    ),
    "a limit that is no number": (
        "minimum = 1, maximum = 5 },",
        "minimum = nan }, # HERE",
        "case.steps",
        "minimum must be an ordinary number, not nan",
    ),
    "limits of a column that contradict": (
        "minimum = 1, maximum = 5 },",
        "minimum = 5, maximum = 1 }, # HERE",
        "case.steps",
        "minimum = 5 is more than maximum = 1; no answer keeps to both",
    ),
    "a limit of another kind of column": (
        '{ id = "when", label = "When", required = true },',
        '{ id = "when", label = "When", minimum = 2 }, # HERE',
        "case.steps",
        "minimum means nothing for the kind text; it takes max_words",
    ),
    "show_if on a question that does not exist": (
        'show_if = { question = "case.outcome", is = ["failure"] }',
        'show_if = { question = "case.outcom", is = ["failure"] } # HERE',
        "topic case.steps",
        'show_if names the question "case.outcom", which does not exist; did you mean "case.outcome"?',
    ),
    "a value that is no option": (
        'is = ["failure"] }',
        'is = ["failed"] } # HERE',
        "topic case.steps",
        'show_if: "failed" is no option of "case.outcome"; did you mean "failure"?',
    ),
    "a value like no option": (
        'is = "failure", prompt = "Why did it fail?" }]',
        'is = "xyz", prompt = "Why did it fail?" }] # HERE',
        "case.reasons",
        'prompt_if: "xyz" is no option of "case.outcome"; it has success, failure',
    ),
    "show_if on a question without values": (
        'show_if = { question = "case.outcome", is = ["failure"] }',
        'show_if = { question = "reasons", is = ["failure"] } # HERE',
        "topic case.steps",
        'show_if names "case.reasons" of the kind message; '
        "only a choice or a text has values a condition can name",
    ),
    "show_if without values": (
        'show_if = { question = "case.outcome", is = ["failure"] }',
        'show_if = { question = "case.outcome" } # HERE',
        "topic case.steps",
        '"is" must be given: the values for which it holds',
    ),
    "a question that hangs on itself": (
        'prompt = "Did it succeed?"',
        'prompt = "Did it succeed?"\nshow_if = { question = "outcome", is = "success" } # HERE',
        "case.outcome",
        "show_if names the question it belongs to; it could never be shown",
    ),
    "a topic that hangs on a question of its own": (
        'name = "At a glance"',
        'name = "At a glance"\nshow_if = { question = "outcome", is = "success" } # HERE',
        "topic case.glance",
        'show_if names "case.outcome", a question of the topic itself; it could never be shown',
    ),
    "a prompt that hangs on its own question": (
        'options = [\n  { id = "success"',
        'prompt_if = [{ question = "outcome", is = "success", prompt = "Really?" }] # HERE\n'
        'options = [\n  { id = "success"',
        "case.outcome",
        "prompt_if names the question it belongs to",
    ),
    "a colour there is not": (
        'id = "case"\nname',
        'id = "case"\ncolour = 5 # HERE\nname',
        "section case",
        "colour = 5; expected 1, 2, 3 or 4",
    ),
    "two presenter sections": (
        'id = "case"\nname',
        'id = "case"\npresenter = true # HERE\nname',
        "section case",
        'only one section presents the participant, and "participant" does',
    ),
    "a phase that does not exist": (
        'phase = "closing"',
        'phase = "closed" # HERE',
        "section plan",
        'there is no phase "closed"; did you mean "closing"?',
    ),
    "an end before the start": (
        "ends = 2026-03-29",
        "ends = 2026-03-09 # HERE",
        "[dates]",
        "the workshop ends on 2026-03-09, before it starts on 2026-03-16",
    ),
    "a deadline after the end": (
        "ends = 2026-03-29",
        "ends = 2026-03-29\ndeadline = 2026-04-01 # HERE",
        "[dates]",
        "the deadline 2026-04-01 is after the end of the workshop, 2026-03-29",
    ),
    "an e-mail address that is none": (
        'email = "honey@example.org"',
        'email = "honey example.org" # HERE',
        "[contact]",
        '"honey example.org" is no e-mail address; expected one as name@example.org',
    ),
    "a silly text size": (
        "min_body_pt = 24",
        "min_body_pt = 4 # HERE",
        "[limits]",
        "min_body_pt = 4; expected 10 to 40 points",
    ),
    "slides for nobody": (
        "max_slides = 12",
        "max_slides = 0 # HERE",
        "[limits]",
        'max_slides = 0; expected at least 3, or "none" for no limit',
    ),
    "a language not declared": (
        'name = "Case study"',
        'name = { en = "Case study", fr = "Étude de cas" } # HERE',
        "section case",
        'name: the language "fr" is not listed in languages',
    ),
    "a text without the workshop's own language": (
        'name = "Case study"',
        'name = { es = "Estudio de caso" } # HERE',
        "section case",
        'name has no text in "en", the workshop\'s own language',
    ),
    "languages without the workshop's own": (
        'languages = ["en", "es"]',
        'languages = ["es"] # HERE',
        "",
        'languages must also list the workshop\'s own language, "en"',
    ),
    "a language that is none": (
        'languages = ["en", "es"]',
        'languages = ["en", "es", "Spanish!"] # HERE',
        "",
        '"Spanish!" is no language; expected one as "en", "es", "fr" or "zh-Hant"',
    ),
    "a blank text": ('name = "Case study"', 'name = " " # HERE', "section case", "name is blank"),
    "a control character": (
        'name = "Case study"',
        'name = "Case\\u0007" # HERE',
        "section case",
        "name holds a control character, which no Office file can hold; delete it",
    ),
    "a base deck that is not there": (
        "[[phase]]",
        '[look]\ndeck = "deck.pptx" # HERE\n\n[[phase]]',
        "[look]",
        'there is no file "deck.pptx"',
    ),
    "a path out of the folder": (
        "[[phase]]",
        '[look]\ndocument = "../document.docx" # HERE\n\n[[phase]]',
        "[look]",
        '"../document.docx" leads out of the folder; put the file into the folder and write only its name, with /',
    ),
}


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_is_told_with_its_place(what: str) -> None:
    old, new, where, message = FAULTS[what]
    text = planted((old, new))
    assert Problem(where, message, marked_line(text), "workshop.toml") in problems(text)


@pytest.mark.parametrize(
    "what",
    [
        "a base deck that is not there",
        "a missing prompt",
        "a number in quotes",
        "a question that hangs on itself",
        "a text that is a number",
        "an id with a capital",
        "an option's id twice",
        "an unknown form",
        "an unknown key",
        "an unknown kind",
        "limits that contradict",
        "show_if on a question that does not exist",
    ],
)
def test_one_fault_is_told_once(what: str) -> None:
    old, new, _where, _message = FAULTS[what]
    assert len(problems(planted((old, new)))) == 1


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    several = [FAULTS[what] for what in ("a colour there is not", "an unknown kind", "a silly text size")]
    text = planted(*((old, new) for old, new, _where, _message in several))
    found = problems(text)
    assert {message for _old, _new, _where, message in several} == {problem.message for problem in found}
    assert [problem.line for problem in found] == sorted(problem.line or 0 for problem in found)


def test_the_error_is_a_line_for_each_problem() -> None:
    text = planted((FAULTS["an unknown key"][0], FAULTS["an unknown key"][1]))
    with pytest.raises(UnsoundWorkshop) as caught:
        workshop_from_bytes(a_zip({"workshop.toml": text}), NAME)
    place = Path(NAME) / "workshop.toml"
    assert str(caught.value) == (
        f'{place}:{marked_line(text)}: case.reasons: unknown key "min_word"; did you mean "min_words"?'
    )


def test_a_circle_of_conditions_is_told_once_with_its_way() -> None:
    text = planted(
        (
            'prompt = "Did it succeed?"',
            'prompt = "Did it succeed?"\nshow_if = { question = "sort", is = "a" } # HERE',
        ),
        (
            '[[section.topic]]\nid = "reasons"',
            '[[section.topic.question]]\nid = "sort"\nkind = "text"\nlabel = "Sort"\nprompt = "Which sort?"\n'
            'show_if = { question = "case.outcome", is = "success" }\n[[section.topic]]\nid = "reasons"',
        ),
        ('kind = "choice"', 'kind = "choice"\nlabel = "Outcome"'),
    )
    assert problems(text) == (
        Problem(
            "case.outcome",
            'show_if goes in a circle: "case.outcome" → "case.sort" → "case.outcome"; none of them could ever be shown',
            marked_line(text),
            "workshop.toml",
        ),
    )


def test_a_question_of_the_report_cannot_hang_on_one_of_a_later_phase() -> None:
    text = planted(
        ('kind = "bullets"\nprompt = "What will you do?"', 'kind = "text"\nprompt = "What will you do?"'),
        ('show_if = { question = "case.outcome"', 'show_if = { question = "plan.actions"'),
    )
    assert [problem.message for problem in problems(text)] == [
        'show_if names "plan.actions", which is asked only in the phase "closing"'
    ]


def test_a_phase_that_asks_nothing_is_told() -> None:
    assert [problem.message for problem in problems(planted(('phase = "closing"\n', "")))] == [
        'no section is asked in the phase "closing"'
    ]


def test_two_questions_with_one_role_are_told() -> None:
    text = planted(
        ('kind = "country"\nlabel = "Country"', 'kind = "text"\nlabel = "Country"\nrole = "name" # HERE')
    )
    assert problems(text) == (
        Problem(
            "participant.country",
            'the role name is already that of "participant.name"; each role is given once',
            marked_line(text),
            "workshop.toml",
        ),
    )


def test_a_misspelt_file_gets_the_nearest_right_name() -> None:
    text = planted(("[[phase]]", '[look]\ndeck = "dek.pptx"\n\n[[phase]]'))
    found = problems(text, {"deck.pptx": DECK})
    assert found[0].message == 'there is no file "dek.pptx"; did you mean "deck.pptx"?'


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("deck.pptx", DOCUMENT, '"deck.pptx" is not a PowerPoint file, or it is damaged'),
        ("deck.pptx", b"", '"deck.pptx" is not a PowerPoint file, or it is damaged'),
        (
            "document.docx",
            b"\xd0\xcf\x11\xe0 old",
            '"document.docx" is locked with a password or of an old form; save it as .docx without a password',
        ),
    ],
)
def test_a_base_file_that_no_program_could_open_is_told(name: str, data: bytes, message: str) -> None:
    assert [problem.message for problem in problems(SMALL, {name: data})] == [message]


def test_a_deck_that_is_a_document_is_told() -> None:
    text = planted(("[[phase]]", '[look]\ndeck = "document.docx"\nlogo = "logo.png"\n\n[[phase]]'))
    found = problems(text, {"document.docx": DOCUMENT, "logo.png": b"GIF89a"})
    assert [problem.message for problem in found] == [
        '"document.docx" cannot be the deck; expected .pptx or .potx',
        '"logo.png" is not a PNG picture',
    ]


def test_a_base_file_that_is_a_link_to_outside_is_told(tmp_path: Path) -> None:
    (tmp_path / "secret.pptx").write_bytes(DECK)
    folder = a_folder(tmp_path / "honey", {"workshop.toml": SMALL})
    (folder / "deck.pptx").symlink_to(tmp_path / "secret.pptx")
    with pytest.raises(UnsoundWorkshop, match="leads out of its folder"):
        load_workshop(folder)


def test_translations_are_checked_with_their_own_file_and_line() -> None:
    found = problems(
        SMALL,
        {
            "translations/es.toml": '"titel" = "Taller"\n\n"case.reasons.name" = "Razones"\n"case.name" = 3\n'
            '"case.reasons.guidance" = "x"\n"case.reason.synonyms" = ["x"]\n'
        },
    )
    assert [(problem.where, problem.message, problem.line) for problem in found] == [
        ("case.name", "expected text in quotes", 4),
        ("titel", 'the workshop has no such text; did you mean "title"?', 1),
        ("case.reasons.name", 'workshop.toml gives this text in "es" too; keep only one', 3),
        ("case.reasons.guidance", "workshop.toml gives no such text in the workshop's own language", 5),
        ("case.reason.synonyms", 'the workshop has no such list; did you mean "case.reasons.synonyms"?', 6),
    ]
    assert {problem.file for problem in found} == {"translations/es.toml"}


def test_a_translation_into_a_language_not_declared_is_told() -> None:
    found = problems(SMALL, {"translations/fr.toml": '"title" = "Atelier"\n'})
    assert [problem.message for problem in found] == [
        'the language "fr" is not listed in languages of workshop.toml'
    ]


def test_a_translation_into_the_workshops_own_language_is_told() -> None:
    found = problems(SMALL, {"translations/en.toml": '"title" = "Workshop"\n'})
    assert "its texts stand in workshop.toml" in found[0].message


def test_a_translation_that_is_no_toml_is_told_beside_the_faults_of_the_workshop() -> None:
    found = problems(
        planted(("max_slides = 12", "max_slides = 0")), {"translations/es.toml": "title = Taller"}
    )
    assert [problem.file for problem in found] == ["workshop.toml", "translations/es.toml"]


def test_a_file_of_a_newer_form_is_refused_untouched() -> None:
    data = a_zip({"workshop.toml": 'format = 2\nwhatever = "new"\n' + SMALL})
    with pytest.raises(NewerFile, match="newer version of this program"):
        workshop_from_bytes(data, NAME)


def test_an_empty_file_says_what_a_workshop_needs() -> None:
    assert [problem.message for problem in problems("")] == [
        '"id" must be given',
        '"title" must be given',
        "a workshop needs at least one [[section]]",
    ]


LINES = SMALL.splitlines()


@settings(deadline=None)
@given(st.lists(st.integers(0, len(LINES) - 1), max_size=6), st.text('ab"=[]{}1, \n', max_size=8))
def test_any_damage_to_the_text_is_told_and_never_breaks_the_program(lost: list[int], junk: str) -> None:
    kept = [line for number, line in enumerate(LINES) if number not in lost]
    kept.insert(lost[0] if lost else 0, junk)
    assert all(problem.message and problem.file for problem in problems("\n".join(kept)))


VALUES = st.sampled_from(
    [
        "1",
        "-1",
        "1.5",
        "nan",
        "inf",
        "true",
        '"x"',
        '""',
        "[]",
        "[1]",
        "[[]]",
        "{}",
        "{ a = 1 }",
        "2026-01-01",
    ]
)


@settings(deadline=None)
@given(
    st.sampled_from([number for number, line in enumerate(LINES) if " = " in line and "{" not in line]),
    VALUES,
)
def test_any_value_in_any_place_is_taken_or_told_with_its_line(number: int, value: str) -> None:
    key = LINES[number].split(" = ")[0]
    lines = [*LINES[:number], f"{key} = {value}", *LINES[number + 1 :]]
    assert all(problem.line for problem in problems("\n".join(lines)))
