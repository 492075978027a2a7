"""Wording: every sentence the program itself adds to slides, pages and files, by language.

`words(language).say("continuation", number=2, count=3)` fills the sentence of that name with values. The sentences
stand in `templates/wording/LANGUAGE.toml`, Jinja2 templates in a sandbox; values are only ever filled in, never read
as templates. A language that lacks a sentence, or is not there at all, says it in its base language, else in English.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

FALLBACK = "en"


class UnknownSentence(LookupError):
    """A sentence was asked for that no language has: an error of the program, found by its tests."""


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language. `language` is the language tag they are really in (`en` where it fell back)."""

    language: str
    months: tuple[str, ...]
    _sentences: SandboxedEnvironment = field(repr=False)

    def say(self, sentence: str, **values: object) -> str:
        """The sentence of that name with its values; one that it needs and does not get is an error.

        Raises UnknownSentence, and jinja2.UndefinedError for a value that is missing.
        """
        from jinja2 import TemplateNotFound

        try:
            return self._sentences.get_template(sentence).render(values)
        except TemplateNotFound as error:
            raise UnknownSentence(f"no language has a sentence {sentence!r}") from error

    @property
    def names(self) -> frozenset[str]:
        """The names of all sentences."""
        return frozenset(self._sentences.list_templates())

    def day(self, day: date) -> str:
        """A day in words: `16 March 2017`."""
        return self.say("day", day=day.day, month=self.months[day.month - 1], year=day.year)

    def days(self, starts: date, ends: date) -> str:
        """A span of days in words, without saying a month or a year twice: `16–29 March 2017`."""
        if starts == ends:
            return self.day(starts)
        if starts.year != ends.year:
            return self.say("days_of_two_years", starts=self.day(starts), ends=self.day(ends))
        months = self.months[starts.month - 1], self.months[ends.month - 1]
        name = "days_of_one_month" if starts.month == ends.month else "days_of_two_months"
        return self.say(
            name, first=starts.day, last=ends.day, month=months[0], last_month=months[1], year=starts.year
        )

    def listing(self, items: Sequence[str]) -> str:
        """Items one after the other, the last joined by "and"."""
        if len(items) < 2:
            return "".join(items)
        return self.say("listing", items=list(items[:-1]), last=items[-1])


@lru_cache(maxsize=16)
def words(language: str) -> Words:
    """The words of a language tag (`es`, `zh-Hant`, `fr_CA`); English where there is none of that language."""
    known = [tag for tag in _chain(language) if _path_of(tag) is not None]
    sentences: dict[str, str] = {}
    months: tuple[str, ...] = ()
    for tag in reversed(known):
        content = _read(tag)
        months = tuple(content["dates"].pop("months"))
        sentences |= {name: text for table in content.values() for name, text in table.items()}
    return Words(known[0], months, _environment(sentences))


def languages() -> tuple[str, ...]:
    """The languages there are sentences in, English first."""
    from otop_report import assets

    tags = sorted(path.stem for path in assets.template("wording").glob("*.toml"))
    return (FALLBACK, *(tag for tag in tags if tag != FALLBACK))


def _chain(language: str) -> list[str]:
    """`zh-Hant-TW` → zh-Hant-TW, zh-Hant, zh, en, in the spelling of the files where they exist.

    Where only another form of the same language is there (`zh-Hant` for `zh-TW`), it is read sooner than English.
    """
    parts = language.replace("_", "-").split("-")
    tags = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    spelled = {tag.casefold(): tag for tag in languages()}
    chain = [spelled.get(tag.casefold(), tag) for tag in tags]
    kin = [tag for tag in languages() if tag.split("-")[0].casefold() == parts[0].casefold()]
    return [*dict.fromkeys([*chain, *kin, FALLBACK])]


def _path_of(tag: str) -> Any:
    from otop_report import assets

    return next((path for path in assets.template("wording").glob("*.toml") if path.stem == tag), None)


def _read(tag: str) -> dict[str, dict[str, Any]]:
    import tomllib

    return tomllib.loads(_path_of(tag).read_text(encoding="utf-8"))


def _environment(sentences: Mapping[str, str]) -> SandboxedEnvironment:
    from jinja2 import DictLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    # Plain text goes into slides and pages: escaping is the writers' business, not the sentences'.
    return SandboxedEnvironment(
        autoescape=False,
        undefined=StrictUndefined,
        loader=DictLoader(dict(sentences)),
        cache_size=len(sentences),
        auto_reload=False,
    )
