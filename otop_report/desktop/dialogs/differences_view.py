"""DifferencesView: what differs between two states of a report, side by side and marked."""

from __future__ import annotations

import html
from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtWidgets import QTextBrowser, QWidget

from otop_report.desktop.look.theme import Look
from otop_report.report.keeping.differences import Difference, Differs, differences
from otop_report.report.model import Report
from otop_report.workshop.model import Workshop


class DifferencesView(QTextBrowser):
    """Shows the differences of two reports of one workshop."""

    def __init__(self, workshop: Workshop, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._look = look
        self._language = language
        self.setAccessibleName(self.tr("What differs from now"))
        self.setOpenLinks(False)

    def show_differences(self, before: Report, now: Report, head: str) -> None:
        """The one at the left, the other at the right; `head` says which is which."""
        found = differences(self._workshop, before, now)
        self.setHtml(self._page(found, head) if found else html.escape(self.tr("Nothing differs from now.")))

    def _page(self, found: Sequence[Difference], head: str) -> str:
        colours = self._look.tokens
        parts = [f"<p style='color:{colours.ink_soft}'>{html.escape(head)}</p>"]
        for one in found:
            before, after = marked(one.before or "", one.after or "", colours.clay, colours.tea_text)
            nothing = f"<span style='color:{colours.ink_hint}'>{html.escape(self.tr('not there'))}</span>"
            parts.append(
                f"<h4>{html.escape(self._name(one))}</h4><table width='100%' cellpadding='4'><tr>"
                f"<td width='50%'>{before or nothing}</td><td width='50%'>{after or nothing}</td></tr></table><hr>"
            )
        return "".join(parts)

    def _name(self, one: Difference) -> str:
        topic = next((topic for topic in self._workshop.topics if topic.id == one.topic), None)
        question = self._workshop.question(one.question)
        names = [topic.name.in_language(self._language)] if topic is not None else []
        if question is not None and topic is not None and len(topic.questions) > 1:
            names.append(question.label.in_language(self._language))
        extra = {
            Differs.TITLE: self.tr("title of the slide"),
            Differs.LEFT_OUT: self.tr("shown on the slides"),
            Differs.LANGUAGE: self.tr("language of the report"),
        }
        return " › ".join([*names, extra[one.what]] if one.what in extra else names)


def marked(before: str, after: str, gone: str, new: str) -> tuple[str, str]:
    """Two texts as HTML, what went out of the one struck through, what came into the other underlined."""
    old, now = before.split(" "), after.split(" ")
    left, right = [], []
    for what, a, b, c, d in SequenceMatcher(None, old, now, autojunk=False).get_opcodes():
        was, is_now = (html.escape(" ".join(words)).replace("\n", "<br>") for words in (old[a:b], now[c:d]))
        if what == "equal":
            left.append(was)
            right.append(is_now)
            continue
        if was:
            left.append(f"<s style='color:{gone}'>{was}</s>")
        if is_now:
            right.append(f"<u style='color:{new}'>{is_now}</u>")
    return " ".join(left), " ".join(right)
