"""Keeps `resources/translations`: the sentences of the windows in the program's languages.

    .venv/bin/python tools/translations.py

reads what `otop_report/` has to say (`self.tr("…")` and `translate("Context", "…")`), brings the `.ts` files up to date
and makes the `.qm` files that Qt reads. What is translated stays; a new sentence comes *unfinished*, with the words of
the same sentence elsewhere if there are any; a sentence that is gone is dropped. Qt's own `lupdate` is not used: it
passes over sentences within f-strings, and it takes the name of a variable for the context.

The files hold neither places in the code nor dates: the same sentences give the same bytes.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "otop_report"
FOLDER = ROOT / "resources" / "translations"

FORMS = {"es": 2, "fr": 2, "zh-Hant": 1}
"""The languages, and in how many forms a counted sentence (`%n`) stands in each."""

_QT_NAMES = {"es": "es", "fr": "fr", "zh-Hant": "zh_TW"}


class UnclearContext(Exception):
    """A sentence whose context cannot be told from the code."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence of the code. `context` is the class that says it, `remark` tells two uses of the same words apart."""

    context: str
    source: str
    remark: str = ""
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Translated:
    """A sentence in another language: one form, or as many as the language counts in."""

    forms: tuple[str, ...]
    is_finished: bool


Translations = Mapping[Sentence, Translated]


def sentences(sources: Path = SOURCES) -> tuple[Sentence, ...]:
    """Everything the windows say, by context and alphabet, each once. Raises UnclearContext."""
    found = {one for file in sources.rglob("*.py") for one in _of_module(file)}
    return tuple(sorted(found))


def _of_module(file: Path) -> Iterator[Sentence]:
    text = file.read_text("utf-8")
    if "tr(" not in text and "translate(" not in text:
        return
    yield from _below(ast.parse(text), "", file)


def _below(node: ast.AST, inside: str, file: Path) -> Iterator[Sentence]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _said(child, inside, file)
        yield from _below(child, child.name if isinstance(child, ast.ClassDef) else inside, file)


def _said(call: ast.Call, inside: str, file: Path) -> Iterator[Sentence]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [word.value if isinstance(word, ast.Constant) else None for word in call.args]
    if name == "tr":
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        if not (isinstance(owner, ast.Name) and owner.id == "self" and inside):
            raise UnclearContext(f"{file.name}:{call.lineno}: only `self.tr(…)` says which class speaks")
        texts = [inside, *texts]
    elif name != "translate" or len(texts) < 2 or not isinstance(texts[0], str):
        return  # a painter, a transform and a str translate other things
    if not isinstance(texts[1], str):
        raise UnclearContext(f"{file.name}:{call.lineno}: the sentence must stand in the call itself")
    remark = texts[2] if len(texts) > 2 and isinstance(texts[2], str) else ""
    yield Sentence(str(texts[0]), texts[1], remark, is_counted=len(texts) > 3)


def read_ts(text: str) -> dict[Sentence, Translated]:
    """What a .ts file holds."""
    found = {}
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            sentence = Sentence(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""),
                is_counted=message.get("numerus") == "yes",
            )
            words = message.find("translation")
            assert words is not None
            forms = tuple(form.text or "" for form in words.iter("numerusform")) or (words.text or "",)
            found[sentence] = Translated(forms, words.get("type") != "unfinished")
    return found


def brought_up_to_date(wanted: tuple[Sentence, ...], known: Translations, forms: int) -> dict[Sentence, Translated]:
    """The translations of just the wanted sentences; `forms` is how many a counted one has."""
    alike = {(one.source, one.is_counted): words for one, words in known.items() if any(words.forms)}
    made = {}
    for one in wanted:
        guess = alike.get((one.source, one.is_counted))
        blank = ("",) * (forms if one.is_counted else 1)
        made[one] = known.get(one) or Translated(guess.forms if guess else blank, is_finished=False)
    return made


def ts_text(language: str, translations: Translations) -> str:
    """The text of a .ts file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{_QT_NAMES[language]}" sourcelanguage="en">')
    for context in sorted({one.context for one in translations}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for one in sorted(one for one in translations if one.context == context):
            lines += _message(one, translations[one])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(sentence: Sentence, words: Translated) -> list[str]:
    lines = ['    <message numerus="yes">' if sentence.is_counted else "    <message>"]
    lines.append(f"        <source>{escape(sentence.source)}</source>")
    if sentence.remark:
        lines.append(f"        <comment>{escape(sentence.remark)}</comment>")
    state = "" if words.is_finished else ' type="unfinished"'
    if sentence.is_counted:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in words.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(words.forms[0])}</translation>")
    return [*lines, "    </message>"]


def made_qm(ts: str) -> bytes:
    """The .qm file of a .ts file, made by Qt's lrelease; unfinished sentences stay English."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.ts"), Path(folder, "out.qm")
        source.write_text(ts, "utf-8")
        subprocess.run([program, "-silent", "-nounfinished", source, "-qm", target], check=True)
        return target.read_bytes()


def main() -> None:
    """Brings the files up to date and says what is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    wanted = sentences()
    for language, forms in FORMS.items():
        ts = FOLDER / f"otop_{language}.ts"
        known = read_ts(ts.read_text("utf-8")) if ts.is_file() else {}
        translations = brought_up_to_date(wanted, known, forms)
        text = ts_text(language, translations)
        ts.write_text(text, "utf-8")
        ts.with_suffix(".qm").write_bytes(made_qm(text))
        unfinished = [one for one, words in translations.items() if not words.is_finished]
        print(f"{language}: {len(wanted)} sentences, {len(unfinished)} to translate")
        for one in unfinished:
            print(f"    {one.context}: {one.source}")


if __name__ == "__main__":
    main()
