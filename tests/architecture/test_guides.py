"""The README and the guides stay true: what they tell a reader to type is typed here, in a folder of its own."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from otop_report.assets import resource
from otop_report.cli.root import run
from tests.architecture.pages import GUIDES, PAGES, PROJECT, Block, blocks, commands, links

PICTURES = PROJECT / "docs" / "pictures"
SAMPLE = resource("sample", "honduras.json")
LONGEST_GUIDE = 1500
"""Words of a guide that is still one page for its reader, tables and examples counted."""
MANY_NAMES = 20


def before_the_readme(folder: Path) -> None:
    """The folder of a checkout after `./dev run`."""
    for name in ("resources", "templates"):
        (folder / name).symlink_to(PROJECT / name, target_is_directory=True)
    (folder / "out").mkdir()


def before_commands(folder: Path) -> None:
    """A folder with a participant's photo."""
    shutil.copyfile(resource("sample", "pottery.jpg"), folder / "market.jpg")


def before_facilitator(folder: Path) -> None:
    """An inbox with a complete report, one that was only begun, and a file that cannot be read."""
    inbox = folder / "inbox"
    inbox.mkdir()
    (inbox / "talk.ppt").write_bytes(b"\xd0\xcf\x11\xe0")
    begun = folder / "begun.json"
    answers = {"participant.name": "Second Participant", "participant.country": "SN"}
    begun.write_text(json.dumps({"workshop": "otop-2017", "answers": answers}), "utf-8")
    assert run(["new", "inbox/honduras.otopreport", "--workshop", "otop-2017", "--answers", str(SAMPLE)]) == 0
    assert run(["export", str(begun), "--to", "inbox/senegal.pptx"]) == 0


def nothing_before(_folder: Path) -> None:
    """An empty folder; the guide of participants has nothing to type in a terminal at all."""


BEFORE = {
    "README": before_the_readme,
    "commands": before_commands,
    "participant": nothing_before,
    "facilitator": before_facilitator,
    "trainer": nothing_before,
}
"""What is there before a reader types the first line of a page."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_can_be_followed_word_by_word(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    BEFORE[page.stem](tmp_path)
    capsys.readouterr()
    said = ""
    for block in blocks(page):
        if block.language == "sh":
            said = typed(block, capsys)
        elif block.language == "text":
            assert [line for line in block.lines if words(line) not in said] == []
        elif block.more:
            written = tmp_path / block.more
            written.parent.mkdir(exist_ok=True)
            written.write_text(block.body, "utf-8")


def typed(block: Block, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the commands of a block; what they said. Each must end as the block tells, with the files it was to make."""
    expected = int(block.more.removeprefix("exit=") or 0)
    said = ""
    for line in block.lines:
        program, *arguments = shlex.split(line)
        assert program == "otop-report"
        status = run(arguments, window_of)
        captured = capsys.readouterr()
        said += captured.out + captured.err
        assert (line, status) == (line, expected), captured.err
        targets = [after for option, after in pairwise(arguments) if option == "--to"]
        assert [target for target in targets if not Path(target).is_file()] == []
    return words(said)


def window_of(file: Path | None) -> int:
    """In place of the windows, which are tried elsewhere: whether the file to be opened is there."""
    return 0 if file is not None and file.is_file() else 3


def words(text: str) -> str:
    """A text with one blank between its words: the width of a terminal does not count."""
    return " ".join(text.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert [link.target for link in links(page) if not (page.parent / link.target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_shows_pictures_and_says_what_is_on_them(page: Path) -> None:
    pictures = [link for link in links(page) if link.picture]
    assert pictures
    assert [link.target for link in pictures if len(link.text.split()) < 3] == []


@pytest.mark.parametrize("page", sorted(GUIDES.glob("*.md")), ids=lambda page: page.stem)
def test_a_guide_is_short(page: Path) -> None:
    assert len(page.read_text("utf-8").split()) <= LONGEST_GUIDE


def test_guides_say_what_to_type_and_that_of_participants_needs_no_terminal() -> None:
    assert [page.stem for page in PAGES if not commands(page)] == ["participant"]


def test_every_name_in_bold_in_the_guide_of_participants_stands_in_the_windows() -> None:
    """Bold words that introduce a passage end with a stop; all others are what a person looks for on the screen."""
    bold = re.findall(r"\*\*([^*]+)\*\*", (GUIDES / "participant.md").read_text("utf-8"))
    names = [text for text in bold if not text.endswith((".", ":", "?"))]
    assert len(names) > MANY_NAMES
    assert [name for name in names if name not in said_in_windows()] == []


def said_in_windows() -> set[str]:
    """The texts of the windows, in English, without the marks of their keys and what is filled in at their end."""
    sources = (path.read_text("utf-8") for path in (PROJECT / "otop_report" / "desktop").rglob("*.py"))
    texts = {text.replace("&", "") for source in sources for text in re.findall(r'\btr\(\s*"([^"]+)"', source)}
    return texts | {text.removesuffix(": %1") for text in texts}


def test_every_picture_is_shown_and_all_of_them_are_small() -> None:
    shown = {(page.parent / link.target).resolve() for page in PAGES for link in links(page) if link.picture}
    kept = set(PICTURES.iterdir())
    assert shown == kept
    assert sum(picture.stat().st_size for picture in kept) < 1_500_000
