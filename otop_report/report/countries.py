"""The names of countries: of a code in a language, and the code of a name in any language the program knows.

The names come from `resources/countries.json`, which `tools/country_names.py` makes out of the Unicode locale data.
Codes are ISO 3166 alpha-2.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from otop_report.assets import resource

_STATE_FORMS = re.compile(
    r"^(the )?(\w+ )?(republic of|kingdom of|state of|republica d[eo]l?|reino de|estado de"
    r"|republique (du|de la|des?|d)|royaume (du|de|d)) (the )?"
)


@dataclass(frozen=True, slots=True)
class _Names:
    by_language: Mapping[str, Mapping[str, str]]
    code_by_folded: Mapping[str, str]
    by_code: Mapping[str, tuple[str, ...]]


def name_of(code: str, language: str) -> str:
    """The name of a country in `language` (`es`, `zh-Hant`), else in English; an unknown code is its own name."""
    by_language = _names().by_language
    wanted = language.replace("-", "_").casefold()
    base = wanted.split("_")[0]
    tags = sorted(by_language, key=lambda tag: (tag.casefold() != wanted, tag.casefold().split("_")[0] != base))
    best = tags[0] if tags[0].casefold().split("_")[0] == base else "en"
    return by_language[best].get(code) or by_language["en"].get(code, code)


def code_of(name: str) -> str | None:
    """The code of a country by its code or any of its names, whatever the case, accents and punctuation; else None."""
    typed = name.strip()
    if len(typed) == 2 and typed.upper() in _names().by_language["en"]:
        return typed.upper()
    known = _names().code_by_folded
    whole = folded(typed)
    return known.get(whole) or known.get(_STATE_FORMS.sub("", whole))


def names_of_all() -> Mapping[str, tuple[str, ...]]:
    """Every country's names by its code: in all languages, then what else it is called; none of them twice."""
    return _names().by_code


def folded(name: str) -> str:
    """A name without what people write differently: case, accents, punctuation, `&`, `Saint`, a leading `the`."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    letters = "".join(c for c in letters if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", " ", letters.replace(".", "")).split()
    words = ["st" if word == "saint" else word for word in words if word not in ("and", "y", "et")]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


@cache
def _names() -> _Names:
    content = json.loads(resource("countries.json").read_text(encoding="utf-8"))
    code_by_folded: dict[str, str] = {}
    for by_code in content["names"].values():
        for code, name in by_code.items():
            code_by_folded.setdefault(folded(name), code)
    for code, aliases in content["aliases"].items():
        for alias in aliases:
            code_by_folded[folded(alias)] = code
    by_code = {
        code: tuple(dict.fromkeys(
            [*(names[code] for names in content["names"].values() if code in names), *content["aliases"].get(code, ())]
        ))
        for code in content["names"]["en"]
    }  # fmt: skip
    return _Names(content["names"], code_by_folded, by_code)
