"""What all blocks of one report share: the report, the workshop, the theme and the words of its language."""

from __future__ import annotations

from dataclasses import dataclass

from otop_report.compose.direction import is_rtl
from otop_report.compose.flow import Caption
from otop_report.compose.theme import DocumentTheme
from otop_report.report.model import Report
from otop_report.report.text import Run
from otop_report.wording import Words
from otop_report.workshop.model import LocalText, Section, Topic, Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One report on its way to one document."""

    workshop: Workshop
    report: Report
    theme: DocumentTheme
    words: Words

    def text(self, text: LocalText) -> str:
        """A string of the workshop in the report's language."""
        return text.in_language(self.report.language)

    def label(self, sentence: str, value: str) -> str:
        """What a sentence says before its value: "Photo: "."""
        return self.words.say(sentence, **{value: "\0"}).partition("\0")[0]

    def caption(self, kind: str, text: str, anchor: str = "") -> Caption:
        """A caption of a table or figure; it gets its number when everything stands."""
        label, _, rest = self.words.say(f"{kind}_caption", number="\0", text="\0").partition("\0")
        mark = rest.partition("\0")[0]
        return Caption(
            kind=kind,
            label=label,
            number=0,
            mark=mark,
            text=(Run(text),) if text else (),
            anchor=anchor,
            rtl=is_rtl(text),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSetting:
    """One topic's part of the setting."""

    setting: Setting
    section: Section
    topic: Topic

    @property
    def colour(self) -> int:
        """The section's colour (1–4)."""
        return self.section.colour

    @property
    def accent(self) -> int:
        """The accent of the base document that stands for that colour: the first where it knows no sections."""
        return self.colour if self.setting.theme.coloured else 1

    @property
    def name(self) -> str:
        """The topic's name in the report's language."""
        return self.setting.text(self.topic.name)
