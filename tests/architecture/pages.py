"""What README.md and the guides say, taken apart: the files they tell a reader to write, what to type, what is shown.

Fenced blocks have a meaning by their first line: `sh` (commands that end with 0), `sh exit=1` (with 1), `text` (lines
that the commands before it say) and a language with a path (`json answers.json`: a file the reader writes).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
GUIDES = PROJECT / "docs" / "guides"
PAGES = (PROJECT / "README.md", *sorted(GUIDES.glob("*.md")))
"""Every page that tells a reader what to type."""

_FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<picture>!?)\[(?P<text>[^\]]*)\]\((?P<target>[^)]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, the other words of its first line, and its lines."""

    language: str
    more: str
    body: str

    @property
    def lines(self) -> list[str]:
        return [line for line in self.body.splitlines() if line.strip()]


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture of a page; `text` of a picture says what it shows."""

    text: str
    target: str
    picture: bool


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    found = _FENCE.finditer(page.read_text("utf-8"))
    return [Block(match["info"].partition(" ")[0], match["info"].partition(" ")[2], match["body"]) for match in found]


def links(page: Path) -> list[Link]:
    """The links and pictures of a page, in order."""
    found = _LINK.finditer(page.read_text("utf-8"))
    return [Link(match["text"], match["target"], bool(match["picture"])) for match in found]


def commands(page: Path) -> list[str]:
    """Every line of a page that a reader types to start the program."""
    return [line for block in blocks(page) if block.language == "sh" for line in block.lines]
