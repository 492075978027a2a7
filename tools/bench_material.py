"""Makes what the bench measures: a report file with eight photos, and the same content for pandoc.

    python -m tools.bench_material FOLDER

The report is the sample with nothing left out, and with photos in the place of its drawings. The photos are drawn
out of noise of every size, so that they weigh and pack like those of a camera: 4,000 × 3,000 pixels, some 2 MB.
`otop-report new` takes them in, and pandoc gets the pictures as they were taken in.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from otop_report.report.exchange import answers_document
from otop_report.report.store import load
from otop_report.workshop.model import Workshop

PROJECT = Path(__file__).resolve().parents[1]
SAMPLE = PROJECT / "resources" / "sample" / "honduras.json"
WORKSHOP = "otop-2017"
ANSWERS, REPORT, MARKDOWN = "answers.json", "photos.otopreport", "photos.md"

_SIZE = (4000, 3000)
_QUALITY = 85
# Grains in pixels and how much each shows: soft shapes, texture, and the noise of the sensor.
_GRAINS = ((800, 0.5), (200, 0.3), (50, 0.25), (12, 0.2), (4, 0.12), (1, 0.04))


def photo(seed: int) -> Image.Image:
    """A picture of nothing that packs as a photo does; the same for the same seed."""
    random = Random(seed)
    picture: Image.Image | None = None
    for grain, share in _GRAINS:
        width, height = _SIZE[0] // grain + 1, _SIZE[1] // grain + 1
        noise = Image.frombytes("RGB", (width, height), random.randbytes(width * height * 3))
        noise = noise.resize(_SIZE, Image.Resampling.BICUBIC)
        picture = noise if picture is None else Image.blend(picture, noise, share)
    assert picture is not None
    return picture


def make(folder: Path) -> None:
    """Writes the report file and the Markdown, with everything they were made of, into the folder."""
    answers = json.loads(SAMPLE.read_text(encoding="utf-8")) | {"leave_out": []}
    for seed, item in enumerate(_picture_items(answers["answers"])):
        photo(seed).save(folder / item["file"], "JPEG", quality=_QUALITY)
    (folder / ANSWERS).write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
    new = [sys.executable, "-m", "otop_report", "new", REPORT, "--workshop", WORKSHOP, "--answers", ANSWERS]
    subprocess.run(new, cwd=folder, check=True, capture_output=True)
    report, workshop = load(folder / REPORT)
    for picture in report.pictures.values():
        (folder / f"{picture.sha256}.jpg").write_bytes(picture.data)
    document = answers_document(report, workshop)
    (folder / MARKDOWN).write_text("\n\n".join(_slides(workshop, document)) + "\n", encoding="utf-8")


def _picture_items(answers: Mapping[str, object]) -> Iterator[dict[str, str]]:
    for answer in answers.values():
        if isinstance(answer, list):
            yield from (item for item in answer if isinstance(item, dict) and "file" in item)


def _slides(workshop: Workshop, document: Mapping[str, object]) -> Iterator[str]:
    """A slide a topic (pandoc begins one at each heading), with the speaker's words in the notes."""
    answers, titles = document["answers"], document.get("titles", {})
    assert isinstance(answers, dict)
    assert isinstance(titles, dict)
    for section in workshop.sections:
        yield f"# {section.name}"
        for topic in section.topics:
            asked = [question for question in topic.questions if question.id in answers]
            if asked:
                yield f"## {titles.get(topic.id, topic.name)}"
            for question in asked:
                yield from _blocks(str(question.label), answers[question.id])


def _blocks(label: str, answer: Any) -> Iterator[str]:
    match answer:
        case {"sha256": _} | [{"sha256": _}, *_]:
            yield from (f"![{item['caption']}]({item['sha256']}.jpg)" for item in answer)
        case {"headline": headline, **rest}:
            yield f"**{headline}**"
            yield _bullets(rest.get("points") or [])
            yield f"::: notes\n{rest.get('details', '')}\n:::"
        case [dict(), *_]:
            yield from _table([_cells(row) for row in answer])
        case [*points]:
            yield _bullets(points)
        case {"typed": typed, **rest}:
            yield f"{label}: {typed} {rest.get('unit', '')}"
        case _:
            yield f"{label}: {answer}"


def _bullets(points: Any) -> str:
    return "\n".join(f"- {point}" for point in points)


def _cells(row: Mapping[str, object]) -> dict[str, str]:
    """A row of a table by column; the values of a series are columns of their own."""
    cells: dict[str, str] = {}
    for column, value in row.items():
        cells |= value if isinstance(value, dict) else {column: str(value)}
    return cells


def _table(rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    lines = [columns, ["---"] * len(columns), *([row.get(column, "") for column in columns] for row in rows)]
    yield "\n".join("| " + " | ".join(line) + " |" for line in lines)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
