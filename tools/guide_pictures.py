"""Makes the pictures of README.md and docs/guides/ from the sample report, as the program exports it today.

    python -m tools.guide_pictures [FOLDER]

Writes docs/pictures/*.png (or FOLDER/*.png), always under the same names: run it again whenever slides or pages look
different. The files are exported by the program, drawn by LibreOffice, cut into pages by poppler, and kept small: few
colours, and all of them together under MOST_BYTES. Slides are chosen by their topic, so a deck may become longer.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from otop_report.assets import resource, template
from otop_report.compose.placed import Deck
from otop_report.export.order import Order, deck_of, document_of
from otop_report.report.opening import open_report

if TYPE_CHECKING:
    from PIL import Image

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
MOST_BYTES = 1_500_000
COLOURS = 256
WIDTH = 960
"""Pixels from left to right of a slide that stands alone."""
ROOM = 12
"""Pixels around the parts of a picture that is put together."""
DESK = (226, 222, 212)

SLIDES = {"chart": "overview.indicators", "problem": "problems.country"}
"""Picture -> topic whose last slide it shows."""

SHOWN_AS = ("overview.products", "problems.country", "case.timeline", "case.results")
"""Topics with a table as table, cards, timeline, before and after."""

PICTURES = (*SLIDES, "deck", "looks", "long", "pages", "shown-as")
"""The names of all pictures."""

OTHER_COLOURS = {
    "1F4D3A": "1B3A5C", "A3442E": "7A2E52", "2F4B7C": "8A4B08", "526428": "1B3A5C", "E8B54A": "8FC1D9",
    "FAF7F0": "FFFFFF",
}  # fmt: skip
"""House theme colour -> the colour a made-up organisation has in its place."""


class CannotDraw(Exception):
    """The pictures cannot be made; the text says what is missing or went wrong."""


@dataclass(frozen=True, slots=True)
class Source:
    """An exported file to be drawn: its bytes, and of a deck which topic each slide is about."""

    name: str
    data: bytes
    topics: tuple[str, ...] = ()

    def pages_of(self, topic: str) -> list[int]:
        """The numbers of the slides of a topic, from 1. CannotDraw where it has none."""
        found = [number for number, one in enumerate(self.topics, 1) if one == topic]
        if not found:
            raise CannotDraw(f"{self.name} has no slide about the topic “{topic}”.")
        return found


def main(target: Path) -> None:
    """Make every picture, and say how large they are."""
    need_tools()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="guide-pictures-") as name:
        folder = Path(name)
        pictures = draw(folder)
    sizes = {name: save(picture, target / f"{name}.png") for name, picture in pictures.items()}
    for picture, size in sizes.items():
        print(f"{picture}.png {size // 1000} kB")
    print(f"{sum(sizes.values()) // 1000} kB together")
    if sum(sizes.values()) > MOST_BYTES:
        raise CannotDraw(f"The pictures are too large: at most {MOST_BYTES // 1000} kB together.")


def need_tools() -> None:
    """CannotDraw, with what to install, where LibreOffice, poppler or the house font is not there."""
    missing = [
        f"{what} ({package})"
        for command, what, package in (
            ("soffice", "LibreOffice", "Debian: libreoffice-impress-nogui libreoffice-writer-nogui"),
            ("pdftoppm", "poppler", "Debian: poppler-utils"),
        )
        if shutil.which(command) is None
    ]
    if shutil.which("fc-match") is not None:
        answer = subprocess.run(["fc-match", "Calibri"], capture_output=True, text=True, check=False).stdout
        if not {"Carlito", "Calibri"} & set(answer.replace('"', " ").split()):
            missing.append("the font Calibri, or Carlito in its place (Debian: fonts-crosextra-carlito)")
    if missing:
        raise CannotDraw(f"These are needed to draw the pictures and are not installed: {'; '.join(missing)}.")


def draw(folder: Path) -> dict[str, Image.Image]:
    """Every picture by its name, drawn from files written to `folder`."""
    house, document = exported(template("otop-2017"), folder), written(folder)
    long = exported(template("otop-2017"), folder, long_answer=True)
    looks = [house, *(exported(workshop, folder) for workshop in other_looks(folder))]
    pdfs = converted([*looks, document, long], folder)
    slides = {topic: house.pages_of(topic)[-1] for topic in (*SLIDES.values(), *SHOWN_AS)}
    pictures = {name: page(pdfs[house.name], slides[topic]) for name, topic in SLIDES.items()}
    pictures["shown-as"] = beside([page(pdfs[house.name], slides[one], 480) for one in SHOWN_AS], columns=2)
    every = [page(pdfs[house.name], number, 320) for number in range(1, len(house.topics) + 1)]
    pictures["deck"] = beside(every, columns=4)
    pages = (1, page_with(pdfs[document.name], "Six products"))
    pictures["pages"] = beside([page(pdfs[document.name], number, 560) for number in pages], columns=2)
    parts = long.pages_of("case.transfer")[:2]
    pictures["long"] = beside([page(pdfs[long.name], number, 560) for number in parts], columns=2)
    shown = [page(pdfs[one.name], one.pages_of("problems.country")[-1], height=270) for one in looks]
    pictures["looks"] = beside(shown, columns=3)
    return pictures


def exported(workshop: Path, folder: Path, long_answer: bool = False) -> Source:
    """The sample's deck in the look of a workshop folder; with `long_answer` one of its answers is made long."""
    answers = resource("sample", "honduras.json")
    name = workshop.name
    if long_answer:
        name, answers = "long", lengthened(answers, folder)
    asked, report = open_report(answers, str(workshop))
    made = deck_of(Order(workshop=asked, report=report))
    deck = cast(Deck, made.stages["deck"])
    return Source(f"{name}.pptx", made.data, tuple(slide.topic for slide in deck.slides))


def written(folder: Path) -> Source:
    """The sample's document."""
    asked, report = open_report(resource("sample", "honduras.json"), "otop-2017")
    return Source("document.docx", document_of(Order(workshop=asked, report=report)).data)


def lengthened(answers: Path, folder: Path) -> Path:
    """Answers like these with a `case.transfer` of some 250 words, shown on slides, and without pictures."""
    content = json.loads(answers.read_text("utf-8"))
    given = content["answers"]
    given["case.transfer"] += "\n" + given["problems.priority"]["details"]
    content["answers"] = {name: answer for name, answer in given.items() if not name.endswith(".pictures")}
    content["leave_out"] = [topic for topic in content["leave_out"] if topic != "case.transfer"]
    path = folder / "long.json"
    path.write_text(json.dumps(content), "utf-8")
    return path


def other_looks(folder: Path) -> Iterable[Path]:
    """Workshop folders with other base decks: the house's in other theme colours, and a plain one of Office."""
    import pptx

    for name in ("coloured", "plain"):
        workshop = folder / name
        shutil.copytree(template("otop-2017"), workshop)
        deck = workshop / "deck.pptx"
        if name == "plain":
            pptx.Presentation().save(str(deck))
        else:
            deck.write_bytes(recoloured(deck.read_bytes()))
        yield workshop


def recoloured(deck: bytes) -> bytes:
    """The deck with OTHER_COLOURS in its themes: all that a designer has to change for another look."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(deck)) as package, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in package.infolist():
            content = package.read(entry)
            if entry.filename.startswith("ppt/theme/"):
                for old, new in OTHER_COLOURS.items():
                    content = content.replace(f'val="{old}"'.encode(), f'val="{new}"'.encode())
            copy.writestr(entry, content)
    return changed.getvalue()


def converted(sources: Sequence[Source], folder: Path) -> dict[str, Path]:
    """The PDF of every source, by the source's name. CannotDraw where LibreOffice makes none."""
    files = [folder / source.name for source in sources]
    for file, source in zip(files, sources, strict=True):
        file.write_bytes(source.data)
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    arguments = ["--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    pdfs = {file.name: file.with_suffix(".pdf") for file in files}
    if not all(pdf.is_file() for pdf in pdfs.values()):
        raise CannotDraw(f"LibreOffice could not draw the files. It said: {done.stderr[-500:]}")
    return pdfs


def page(pdf: Path, number: int, width: int = WIDTH, height: int = -1) -> Image.Image:
    """One page of a PDF as a picture of that width, or of that height if one is given, in pixels."""
    from PIL import Image

    size = ["-scale-to-x", str(-1 if height > 0 else width), "-scale-to-y", str(height)]
    only = ["-f", str(number), "-l", str(number), "-singlefile"]
    done = subprocess.run(["pdftoppm", "-png", *only, *size, str(pdf)], capture_output=True, check=False)
    if done.returncode != 0 or not done.stdout:
        raise CannotDraw(f"poppler could not draw page {number} of {pdf.name}: {done.stderr.decode()}")
    return Image.open(io.BytesIO(done.stdout)).convert("RGB")


def page_with(pdf: Path, words: str) -> int:
    """The number of the first page that shows these words. CannotDraw where none does."""
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=False)
    for number, text in enumerate(done.stdout.split("\f"), 1):
        if words in text:
            return number
    raise CannotDraw(f"No page of {pdf.name} says “{words}”.")


def beside(pictures: Sequence[Image.Image], columns: int) -> Image.Image:
    """The pictures in rows on one sheet, as they lie on a desk."""
    from PIL import Image

    rows = [pictures[start : start + columns] for start in range(0, len(pictures), columns)]
    widest = max(sum(one.width + ROOM for one in row) for row in rows) + ROOM
    sheet = Image.new("RGB", (widest, sum(max(one.height for one in row) + ROOM for row in rows) + ROOM), DESK)
    top = ROOM
    for row in rows:
        left = ROOM
        for one in row:
            sheet.paste(one, (left, top))
            left += one.width + ROOM
        top += max(one.height for one in row) + ROOM
    return sheet


def save(picture: Image.Image, path: Path) -> int:
    """Write a PNG of few colours; its bytes."""
    from PIL import Image

    few = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    return path.stat().st_size


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
    except CannotDraw as error:
        sys.exit(str(error))
