"""Reports made by chance, the same for the same seed: any Unicode, any length, any number of rows and columns."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from otop_report.report.model import Report
from otop_report.workshop.model import SHOWN_AS, ExportLimits, Kind, Question, Workshop
from tests.builders import a_column, a_picture, a_question, a_report, a_section, a_topic, a_workshop

TOLD_BACK = (
    "the community of producers sells woven textiles and organic coffee in local markets with support from",
    "señora niños café jóvenes más pequeño año también corazón ¿qué? ¡sí! desarrollo económico",
    "coopérative élèves où l’eau « produit » développement œuvre naïve garçon été d’argan",
    "Программа помогает общинам продавать товары напрямую без посредников",
    "Το πρόγραμμα βοηθά τις κοινότητες να πωλούν προϊόντα απευθείας",
    "Chương trình giúp cộng đồng bán sản phẩm địa phương",
    "15 982 $7371,00 300–400 12.5% (i) No. 5 a/b https://example.org/a_long/path?x=1&y=2 well-known 24/7 A&B",
    "一镇一品计划帮助社区 直接销售当地产品，提高农民收入。 村民 一村一品運動は 지역 사회가",
)
"""Words of which a PDF tells the text as it was typed."""

ANYTHING = (
    *TOLD_BACK,
    "सहकारी बजार विकास कार्यक्रमले किसानहरूलाई मद्दत गर्छ।",
    "يساعد برنامج مدينة واحدة منتج واحد المجتمعات المحلية",
    "התוכנית עיר אחת מוצר אחד מסייעת לקהילות",
    "โครงการหนึ่งตำบลหนึ่งผลิตภัณฑ์ช่วยให้ชุมชนขายสินค้า",
    "👍 🎉 👩‍🌾 👨‍👩‍👧 🇭🇳 ☕ 👍🏽",
    "e\u0301a\u0300o\u0302 Z\u0351\u036b\u0343\u036a\u0302 \u202eRLO\u202c \u2066iso\u2069 a\u00adb\u200bc\ufeff",
    "{{ 7*7 }} ]]> <b>&amp; _x000D_ \\n %s ${x} *bold* # - • `code` \"quoted\" 'single' \\ | ~",
    "→ ⇒ ✓ ★ ■ ▪ ≤ ≥ ∞ √ № ™ ½ ² ﬁ Ⅷ ① ㎏ 𝐀𝒃 ￼ \ue000",
)
_KINDS = tuple(Kind)


def a_generated_report(seed: int, *, told_back: bool = False, longest: int = 2000) -> tuple[Workshop, Report]:
    """A workshop with a few questions of chance kinds, and a report that answers most of them.

    `told_back` keeps to words that a PDF tells as they were typed; `longest` is the most words of one text.
    """
    chance = random.Random(seed)
    talk = _Talk(chance, TOLD_BACK if told_back else ANYTHING, longest)
    questions = [_question(chance, f"overview.q{number}") for number in range(chance.randint(1, 5))]
    questions += [_question(chance, f"case.q{number}") for number in range(chance.randint(0, 4))]
    sections = [
        a_section(
            name,
            *_topics(chance, [question for question in questions if question.id.startswith(f"{name}.")]),
            colour=colour,
        )
        for colour, name in ((1, "overview"), (3, "case"))
    ]
    limits = ExportLimits(
        min_body_pt=chance.choice((16.0, 16.0, 18.0, 24.0)), max_slides=chance.choice((12, 20))
    )
    workshop = a_workshop(*(section for section in sections if section.topics), limits=limits)
    pictures = [a_picture(*size) for size in ((320, 240), (240, 320), (640, 120))]
    answers = {
        question.id: _answer(chance, talk, question, [picture.sha256 for picture in pictures])
        for question in questions
        if chance.random() < 0.9
    }
    titles = {topic.id: talk.words(1, 30) for topic in workshop.topics if chance.random() < 0.3}
    return workshop, a_report(workshop, answers, pictures=pictures, titles=titles)


class _Talk:
    """Words by chance."""

    def __init__(self, chance: random.Random, vocabulary: Sequence[str], longest: int) -> None:
        self._chance, self._longest = chance, longest
        self._words = [line.split() for line in vocabulary]
        self._anything = vocabulary is ANYTHING

    def word(self) -> str:
        """A word, now and then a very long one or one of signs from anywhere in Unicode."""
        draw = self._chance.random()
        if draw < 0.004:
            return self._chance.choice("aWé你") * self._chance.randint(30, 400)
        if draw < 0.02 and self._anything:
            return "".join(chr(self._sign()) for _ in range(self._chance.randint(1, 6)))
        return self._chance.choice(self._chance.choice(self._words))

    def words(self, least: int, most: int) -> str:
        """A text of that many words at most."""
        count = self._chance.randint(least, most)
        return " ".join(
            self.word() + self._chance.choice(("", "", "", "", "", ".", ",")) for _ in range(count)
        )

    def text(self) -> str:
        """Paragraphs and list items: short ones mostly, long ones now and then."""
        most = self._chance.choice((5, 40, 150, 150, 400, self._longest))
        parts = [self.words(1, max(most // 3, 1)) for _ in range(self._chance.randint(1, 4))]
        return "\n".join(self._chance.choice(("", "", "- ")) + part for part in parts)

    def runs(self) -> object:
        """One line, plain or with looks and links."""
        if self._chance.random() < 0.7:
            return self.words(1, self._chance.choice((3, 12, 12, 40)))
        looks: tuple[dict[str, Any], ...] = (
            {},
            {"bold": True},
            {"italic": True},
            {"link": "https://example.org/a"},
        )
        return [
            {"text": f"{self.words(1, 8)} ", **self._chance.choice(looks)}
            for _ in range(self._chance.randint(1, 5))
        ]

    def _sign(self) -> int:
        while True:
            code = self._chance.choice((self._chance.randint(0, 0x2FFF), self._chance.randint(0, 0x10FFFF)))
            if not 0xD800 <= code <= 0xDFFF:
                return code


def _question(chance: random.Random, question_id: str) -> Question:
    kind = chance.choice(_KINDS)
    more: dict[str, Any] = {}
    if kind in SHOWN_AS and chance.random() < 0.7:
        more["shown_as"] = chance.choice(SHOWN_AS[kind])
    if kind is Kind.TABLE:
        count = chance.choice((1, 2, 3, 4, 5, 8, 12, 60))
        kinds = (Kind.TEXT, Kind.TEXT, Kind.NUMBER)
        more["columns"] = [a_column(f"c{number}", chance.choice(kinds)) for number in range(count)]
    return a_question(question_id, kind, **more)


def _topics(chance: random.Random, questions: Sequence[Question]) -> list[Any]:
    topics = []
    left = list(questions)
    while left:
        taken, left = left[: (count := chance.randint(1, 3))], left[count:]
        topics.append(a_topic(f"{taken[0].id}-topic", *taken))
    return topics


def _answer(chance: random.Random, talk: _Talk, question: Question, pictures: Sequence[str]) -> Any:
    match question.kind:
        case Kind.NUMBER:
            return {"typed": talk.words(1, 3), "unit": talk.word()}
        case Kind.YEAR:
            return str(chance.randint(1900, 2030))
        case Kind.DATE:
            return "2021-03-04"
        case Kind.COUNTRY:
            return chance.choice(("HN", "TG", talk.words(1, 4)))
        case Kind.CHOICE:
            return chance.choice(("success", "failure"))
        case Kind.MESSAGE:
            return {
                "headline": talk.words(1, chance.choice((12, 12, 60))),
                "points": [talk.runs() for _ in range(chance.randint(0, 9))],
                "details": talk.text(),
            }
        case Kind.PARAGRAPHS:
            return talk.text()
        case Kind.BULLETS:
            return [talk.runs() for _ in range(chance.choice((1, 3, 6, 12, 60)))]
        case Kind.TABLE:
            # Sixty rows or sixty columns, not both: the slides of one such table would take all the time.
            rows = chance.choice((1, 2, 5, 9) if len(question.columns) > 12 else (1, 2, 5, 9, 20, 60))
            return [_row(chance, talk, question) for _ in range(rows)]
        case Kind.SERIES:
            labels = [str(2000 + number) for number in range(chance.choice((1, 2, 5, 30)))]
            if chance.random() < 0.3:
                labels = [f"{label} {talk.word()}" for label in labels]
            return [_indicator(chance, talk, labels) for _ in range(chance.choice((1, 2, 4, 12)))]
        case Kind.PICTURES:
            count = chance.choice((1, 2, 3, 4, 7))
            return [_picture(chance, talk, pictures[number % len(pictures)]) for number in range(count)]
        case _:
            return talk.words(1, chance.choice((4, 20, 80)))


def _row(chance: random.Random, talk: _Talk, question: Question) -> dict[str, Any]:
    most = 30 if len(question.columns) < 6 else 6
    return {
        column.id: str(chance.randint(0, 99999))
        if column.kind is Kind.NUMBER
        else talk.words(1, chance.choice((2, most)))
        for column in question.columns
        if chance.random() < 0.9
    }


def _indicator(chance: random.Random, talk: _Talk, labels: Sequence[str]) -> dict[str, Any]:
    values = (str(chance.randint(-50, 99999)), "1,234.5", "about 35K", "", talk.words(1, 3))
    weights = (12, 2, 1, 1, 1)
    return {
        "indicator": talk.words(1, 10),
        "unit": talk.word() if chance.random() < 0.8 else "",
        "source": talk.words(1, 12) if chance.random() < 0.5 else "",
        "values": {label: chance.choices(values, weights)[0] for label in labels},
    }


def _picture(chance: random.Random, talk: _Talk, sha256: str) -> dict[str, Any]:
    return {
        "sha256": sha256,
        "caption": talk.words(1, chance.choice((8, 40))) if chance.random() < 0.8 else "",
        "credit": talk.words(1, 5) if chance.random() < 0.5 else "",
        "alt": talk.words(1, 20) if chance.random() < 0.7 else "",
    }
