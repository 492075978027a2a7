"""Finding a country by what is typed of any of its names, in any language the program knows."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from otop_report.report.countries import code_of, folded, name_of, names_of_all

MOST = 8
_NEAR = 0.72


@dataclass(frozen=True, slots=True)
class Found:
    """A country: its code, its name in the language asked for, and the other name that was typed (or "")."""

    code: str
    name: str
    also: str = ""


def all_countries(language: str) -> tuple[Found, ...]:
    """Every country by its name in a language, in the order of those names."""
    every = (Found(code, name_of(code, language)) for code in names_of_all())
    return tuple(sorted(every, key=lambda one: (folded(one.name), one.name)))


def search(typed: str, language: str, most: int = MOST) -> tuple[Found, ...]:
    """The countries of which any name holds what was typed: names that begin so first, then words that do.

    A name in `language` comes before another name of the same fit; accents and case do not count. A code (`HN`) counts
    as a name.
    """
    wanted = folded(typed)
    if not wanted:
        return ()
    ranked: list[tuple[int, int, str, Found]] = []
    for code, names in names_of_all().items():
        own = name_of(code, language)
        fits = [(_fit(wanted, folded(name)), name != own, name) for name in dict.fromkeys((own, *names))]
        if len(typed.strip()) == 2:
            fits.append((0 if code == typed.strip().upper() else 9, True, code))
        fit, is_other, name = min(fits, key=lambda one: (one[0], one[1], len(one[2])))
        if fit < 9:
            ranked.append((fit, is_other, folded(own), Found(code, own, name if is_other else "")))
    return tuple(found for *_, found in sorted(ranked, key=lambda one: one[:3])[:most])


def nearest_country(typed: str, language: str) -> Found | None:
    """The country whose name comes near to one that is none (`Hondurus`); None where nothing does."""
    wanted = folded(typed)
    if not wanted or code_of(typed) is not None:
        return None
    by_folded = {folded(name): code for code, names in names_of_all().items() for name in names}
    close = get_close_matches(wanted, by_folded, n=1, cutoff=_NEAR)
    if not close:
        return None
    code = by_folded[close[0]]
    return Found(code, name_of(code, language))


def _fit(wanted: str, name: str) -> int:
    """0 the whole name, 1 its beginning, 2 that of a word, 3 somewhere inside (from three letters on), 9 not."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in f" {name}":
        return 2
    is_letters = len(wanted) >= 3 or any(ord(c) > 0x2E80 for c in wanted)
    return 3 if is_letters and wanted in name else 9
