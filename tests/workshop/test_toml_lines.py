from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from otop_report.errors import Problem
from otop_report.workshop.toml_lines import Path, TomlText, line_numbers, read_toml

KEYS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=6)
TEXTS = st.text(st.sampled_from("ab\n\"'#[]{}=,\\ é"), max_size=20)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        TEXTS | st.integers(0, 9) | st.booleans(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=5,
)


def paths(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    yield path, value
    items: Any = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in items:
        yield from paths(inner, (*path, key))


def numbered(value: Any, count: Iterator[int]) -> Any:
    """The same tree with every leaf that is a number made one that stands there only once."""
    if isinstance(value, dict):
        return {key: numbered(inner, count) for key, inner in value.items()}
    if isinstance(value, list):
        return [numbered(inner, count) for inner in value]
    return next(count) if isinstance(value, int) and not isinstance(value, bool) else value


@given(TREES)
def test_every_value_has_its_line(tree: dict[str, Any]) -> None:
    tree = numbered(tree, iter(range(7_700_000, 7_800_000)))
    text = tomlkit.dumps(tree)
    found = line_numbers(text)
    rows = text.split("\n")
    for path, value in paths(tree):
        assert path in found
        if isinstance(value, int) and not isinstance(value, bool):
            assert str(value) in rows[found[path] - 1]


def test_lines_are_those_a_person_sees() -> None:
    text = (
        'a = """\n[no.table]\nb = 1\n"""\n'  # lines 1-4
        "\n# [[section]]\n"  # 5, 6
        '[[section]]\nid = "x"\n'  # 7, 8
        "[[section.topic]]\n"  # 9
        "[section.topic.extra]\nk.l = [1, # ]\n  {m = 2}]\n"  # 10-12
        "[[section]]\n[[section.topic]]\n'q.r' = 3\n"  # 13-15
    )
    found = line_numbers(text)
    assert found[("section", 0)] == 7
    assert found[("section", 0, "id")] == 8
    assert found[("section", 0, "topic", 0)] == 9
    assert found[("section", 0, "topic", 0, "extra", "k", "l")] == 11
    assert found[("section", 0, "topic", 0, "extra", "k", "l", 1, "m")] == 12
    assert found[("section", 1, "topic", 0, "q.r")] == 15
    assert ("no", "table") not in found


def test_a_path_that_is_not_there_has_the_line_of_the_table_around_it() -> None:
    toml = read_toml(b"\n[a]\nb = 1\n", "x.toml")
    assert isinstance(toml, TomlText)
    assert toml.line(("a", "c", 3)) == 2


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    toml = read_toml(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n", "x.toml")
    assert isinstance(toml, TomlText)
    assert (toml.data, toml.line(("b",))) == ({"a": 1, "b": 2}, 2)


def broken(raw: bytes) -> Problem:
    problem = read_toml(raw, "x.toml")
    assert isinstance(problem, Problem)
    assert problem.file == "x.toml"
    return problem


def test_text_that_is_not_utf_8_is_told_with_its_line() -> None:
    problem = broken('a = 1\nb = "café"\n'.encode("latin-1"))
    assert (problem.line, problem.message) == (
        2,
        "this is not UTF-8 text; save the file with the encoding UTF-8",
    )


def test_curly_quotes_are_named_as_the_fault() -> None:
    problem = broken("a = 1\nb = “name”\n".encode())
    assert problem.line == 2
    assert 'straight quotes ("…"), not curly ones' in problem.message


def test_a_missing_closing_quote_is_named_as_the_fault() -> None:
    problem = broken(b'a = 1\nb = "name\nc = 3\n')
    assert problem.line == 2
    assert "a closing quote may be missing" in problem.message


def test_an_open_long_text_is_told() -> None:
    assert "a closing quote may be missing" in broken(b'a = """\nb = 1\n').message


def test_a_key_that_stands_there_twice_is_told() -> None:
    problem = broken(b"a = 1\na = 2\n")
    assert problem.line == 2
    assert "the same key or table stands there twice" in problem.message


def test_a_text_without_quotes_is_told() -> None:
    assert broken(b"a = name\n").message.endswith("; texts stand between quotes")


def test_what_only_wants_to_exhaust_the_reader_is_a_problem_like_any_other() -> None:
    assert "too long or too deep" in broken(b"a = " + b"[" * 100_000).message
    assert "too long or too deep" in broken(b"a = " + b"[" * 300 + b"]" * 300).message
    assert "too long or too deep" in broken(b"a = " + b"1" * 10_000).message


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_told_about(raw: bytes) -> None:
    assert isinstance(read_toml(raw, "x.toml"), TomlText | Problem)
