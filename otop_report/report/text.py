"""Text in answers: blocks and runs, kept as typed.

A text is a tuple of blocks; a block is one paragraph (`level` 0) or one list item (`level` 1 or 2); its runs
carry bold, italic and a link. Nothing else has a meaning: `*`, `#`, `<`, `&`, `{{` stay what was typed,
everywhere. A run holds no line break; characters that XML cannot hold are gone before a run is made
(`clean`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look; `link` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


Runs = tuple[Run, ...]
"""One line of rich text: a point, a bullet, a cell, or the inside of a block."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (`level` 0) or a list item (`level` 1 or 2)."""

    runs: Runs
    level: int = 0

    @property
    def text(self) -> str:
        """The words without their looks."""
        return plain(self.runs)


Blocks = tuple[Block, ...]


def plain(runs: Iterable[Run]) -> str:
    """The words of runs without their looks."""
    return "".join(run.text for run in runs)


def plain_blocks(blocks: Iterable[Block]) -> str:
    """The words of blocks, a line each."""
    return "\n".join(block.text for block in blocks)
