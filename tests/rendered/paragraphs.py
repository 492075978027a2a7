"""Paragraphs laid out by LibreOffice, one a box, and read back line by line from the PDF.

Many boxes share a slide, many slides a deck, so that hundreds of paragraphs cost one conversion.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from otop_report.compose.breaking import break_lines
from otop_report.compose.metrics import Font
from otop_report.report.text import Run, Runs, plain
from tests import office

SIDE = 3900.0
"""Width and height of a slide, in points: close to the largest Office allows."""
GAP = 60.0

TEXTS = (
    "Before 2015 every household sold alone—at the farm gate, by the bundle—and took whatever price the trader's "
    "lorry offered that week; by 2021, 14 co-operatives sold 3/4 of the harvest on contract.",
    "Costs fell from US$1,250.00 to US$980.50 per tonne (-21.6%), i.e. well below the 5-year average; see Table "
    "3.2/Annex B, pp. 14-18, and the well-known state-of-the-art, hand-made and/or self-employed examples.",
    "The office for affairs of traffic fitted fifty-five shuttle lifts: difficult, efficient, affordable. "
    "AVAILABLE TO: WAVE, Tyre, Yoro; VAT of 15 % (Wi-Fi 24/7).",
    "Our office trains the groups’ treasurers in simple book-keeping: what comes in, what goes out, what is left "
    "– nothing more. A group that keeps its book for six months may ask for a loan of up to 2,500 a member.",
    "El municipio de Copán, con 43.219 habitantes (censo de 2018), produce café orgánico, artesanía de tusa y miel; "
    "el 62,5 % de los productores son mujeres y jóvenes de 18 a 35 años.",
    "¿Qué aprendimos? ¡Mucho! Primero: los compradores quieren constancia — no solo calidad — y segundo: sin "
    "transporte propio, el precio lo fija el intermediario; «un pueblo, un producto» pide paciencia.",
    "La «Feria Un Pueblo, Un Producto» reunió a 1.250 expositores/as de 18 departamentos (2017–2019), véase "
    "https://www.example.org/feria/2019/resultados-finales-de-la-feria.pdf para más información.",
    "La coopérative « Tissage d’Agbozumé » regroupe 120 tisserands : 45 femmes, 75 hommes ; elle vend à Lomé, à Accra "
    "et jusqu’à l’étranger, où l’on paie trois fois le prix du marché local !",
    "L’argan est un arbre endémique du Maroc, où il couvre 830 000 ha ; son huile, jadis vendue au bord de la route, "
    "est aujourd’hui certifiée (IGP, 2010) et exportée : qu’est-ce qui a changé ?",
    "Chaque village choisit, en assemblée générale, le produit qu’il veut défendre – tissu, poterie, miel – puis s’y "
    "tient pendant trois ans au moins, malgré les aléas climatiques et le va-et-vient des acheteurs.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Laid:
    """A paragraph in a box: where its text stands on the page, and how it is set."""

    runs: Runs
    font: Font
    page: int
    left: float
    top: float
    width: float
    height: float
    indent: float = 0.0

    @property
    def predicted(self) -> list[str]:
        """Its lines as composing breaks them, without spaces."""
        broken = break_lines(self.runs, self.font, self.width - self.indent)
        return [compact(plain(line.runs)) for line in broken]


def compact(text: str) -> str:
    """A line without any space, as poppler and composing part words differently."""
    return "".join(text.split())


def with_looks(text: str, chance: random.Random) -> Runs:
    """The text plain, bold, italic, or with single words of it set off."""
    look = chance.choice(("plain", "plain", "bold", "italic", "mixed", "mixed"))
    if look != "mixed":
        return (Run(text, bold=look == "bold", italic=look == "italic"),)
    runs = []
    for word in text.split(" "):
        bold, italic = chance.random() < 0.15, chance.random() < 0.1
        runs += [Run(word, bold=bold, italic=italic), Run(" ")]
    return tuple(runs[:-1])


def boxes(
    texts: Sequence[str], fonts: Sequence[str], sizes: Sequence[float], count: int, seed: int
) -> list[Laid]:
    """Paragraphs in boxes of many widths, placed on slides from left to right and from top to bottom."""
    chance = random.Random(seed)
    placed: list[Laid] = []
    page, x, y, row = 0, GAP, GAP, 0.0
    for number in range(count):
        font = Font(chance.choice(fonts), chance.choice(sizes))
        width = float(chance.choice((130, 180, 260, 300, 360, 420, 500, 600, 780)))
        indent = round(0.0142 * 72 * font.size, 2) if width > 200 and chance.random() < 0.3 else 0.0
        laid = Laid(with_looks(texts[number % len(texts)], chance), font, page, x, y, width, 0, indent)
        height = (len(laid.predicted) + 2) * font.size * 1.25
        if x + width + GAP > SIDE:
            x, y, row = GAP, y + row + GAP, 0.0
        if y + height + GAP > SIDE:
            page, x, y, row = page + 1, GAP, GAP, 0.0
        placed.append(replace(laid, page=page, left=x, top=y, height=height))
        x, row = x + width + GAP, max(row, height)
    return placed


def write_deck(paragraphs: Iterable[Laid], path: Path) -> None:
    """A deck with each paragraph in a text box without insets."""
    from pptx import Presentation
    from pptx.util import Pt

    deck = Presentation()
    deck.slide_width = deck.slide_height = Pt(SIDE)
    for laid in paragraphs:
        while len(deck.slides) <= laid.page:
            deck.slides.add_slide(deck.slide_layouts[6])
        slide = deck.slides[laid.page]
        frame = slide.shapes.add_textbox(Pt(laid.left), Pt(laid.top), Pt(laid.width), Pt(100)).text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        paragraph = frame.paragraphs[0]
        if laid.indent:
            properties = paragraph._p.get_or_add_pPr()
            properties.set("marL", str(Pt(laid.indent)))
            properties.set("indent", str(-Pt(laid.indent)))
            bullet = properties.makeelement(properties.tag.replace("pPr", "buChar"), {"char": "▪"}, None)
            properties.append(bullet)
        _fill(paragraph, laid)
    deck.save(str(path))


def write_table_deck(paragraphs: Sequence[Laid], path: Path) -> list[Laid]:
    """A deck with the paragraphs in the cells of tables, six a slide; where they stand."""
    from pptx import Presentation
    from pptx.util import Pt

    deck = Presentation()
    deck.slide_width = deck.slide_height = Pt(SIDE)
    placed = []
    for start in range(0, len(paragraphs), 6):
        row = paragraphs[start : start + 6]
        slide = deck.slides.add_slide(deck.slide_layouts[6])
        table = slide.shapes.add_table(1, len(row), Pt(GAP), Pt(GAP), Pt(600), Pt(50)).table
        x = GAP
        for column, laid in enumerate(row):
            table.columns[column].width = Pt(laid.width + 20)
            cell = table.cell(0, column)
            cell.margin_left = cell.margin_right = Pt(10)
            _fill(cell.text_frame.paragraphs[0], laid)
            placed.append(replace(laid, page=start // 6, left=x + 10, top=GAP, height=SIDE, indent=0.0))
            x += laid.width + 20
    deck.save(str(path))
    return placed


def write_document(paragraphs: Sequence[Laid], path: Path) -> list[Laid]:
    """A document with each paragraph on a page of its own, as wide as its box; where they stand."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Pt(1000), Pt(1500)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Pt(50)
    for number, laid in enumerate(paragraphs):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.right_indent = Pt(900 - laid.width)
        paragraph.paragraph_format.page_break_before = number > 0
        _fill(paragraph, laid)
    document.save(str(path))
    return [
        replace(
            laid,
            font=replace(laid.font, in_document=True),
            page=number,
            left=50,
            top=50,
            height=1400,
            indent=0.0,
        )
        for number, laid in enumerate(paragraphs)
    ]


def lines_of(paragraphs: Iterable[Laid], pages: Sequence[office.Page]) -> Iterator[tuple[Laid, list[str]]]:
    """Each paragraph with the lines LibreOffice gave it, without spaces and without the bullet."""
    for laid in paragraphs:
        words = [
            word
            for word in pages[laid.page].words
            if laid.left - 3 <= word.box.left <= laid.left + laid.width + 3
            and laid.top - 10 <= _middle(word) <= laid.top + laid.height
        ]
        rows: list[list[office.Word]] = []
        middle = -1e9
        for word in sorted(words, key=_middle):
            if _middle(word) - middle > laid.font.size * 0.5:
                rows.append([])
                middle = _middle(word)
            rows[-1].append(word)
        lines = [
            compact("".join(word.text for word in sorted(row, key=lambda word: word.box.left)))
            for row in rows
        ]
        yield laid, [line.lstrip("▪") for line in lines]


def equal_lines(predicted: Sequence[str], displayed: Sequence[str]) -> int:
    """How many of the displayed lines composing had predicted, each in its turn."""
    return sum(here == there for here, there in zip(predicted, displayed, strict=False))


def _middle(word: office.Word) -> float:
    return (word.box.top + word.box.bottom) / 2


def _fill(paragraph: object, laid: Laid) -> None:
    from docx.shared import Pt

    for run in laid.runs:
        part = paragraph.add_run()  # type: ignore[attr-defined]
        part.text = run.text
        part.font.name, part.font.size = laid.font.name, Pt(laid.font.size)
        part.font.bold, part.font.italic = run.bold, run.italic
