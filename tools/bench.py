"""What the program costs, as ratios to an empty Python start measured in the same run.

    ./dev bench [--rounds N]

Wall-clock times differ from machine to machine and from hour to hour; ratios much less. The commands take
turns, so that a slow moment of the machine falls on all of them, and the median of the rounds counts.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
SAMPLE = PROJECT / "resources" / "sample" / "honduras.json"
EMPTY = "empty Python start"


def commands(scratch: Path) -> dict[str, list[str]]:
    """What is measured, by name; the empty start first."""
    python = [sys.executable, "-c"]
    program = [sys.executable, "-m", "otop_report"]
    export = [*program, "export", str(SAMPLE), "--workshop", "otop-2017", "--to"]
    measured = {
        EMPTY: [*python, "pass"],
        "import otop_report": [*python, "import otop_report"],
        "otop-report --help": [*program, "--help"],
        "sample report to .pptx": [*export, str(scratch / "sample.pptx")],
        "sample report to .docx": [*export, str(scratch / "sample.docx")],
    }
    if shutil.which("pandoc"):
        text = scratch / "sample.md"
        text.write_text("\n\n".join(f"# Slide {n}\n\nText of slide {n}" for n in range(30)), encoding="utf-8")
        measured["pandoc, 30 short slides"] = ["pandoc", str(text), "-o", str(scratch / "pandoc.pptx")]
    return measured


def seconds(command: list[str]) -> float | None:
    """The wall-clock time of one run; None if the command fails."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    taken = time.perf_counter() - start
    return taken if done.returncode == 0 else None


def main() -> int:
    """Measures in turns and prints one line for each command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    times: dict[str, list[float]] = {}
    failed: set[str] = set()
    with tempfile.TemporaryDirectory() as scratch:
        measured = commands(Path(scratch))
        for name, command in measured.items():  # once without counting: caches are warm for all alike
            if seconds(command) is None:
                failed.add(name)
        for _ in range(rounds):
            for name, command in measured.items():
                taken = None if name in failed else seconds(command)
                if taken is not None:
                    times.setdefault(name, []).append(taken)
    empty = statistics.median(times[EMPTY])
    print(f"median of {rounds} rounds; {EMPTY} = {empty * 1000:.0f} ms = 1.0x")
    for name in measured:
        if name in failed:
            print(f"  {name:28} failed")
        elif name != EMPTY:
            middle = statistics.median(times[name])
            print(f"  {name:28} {middle / empty:6.1f}x  ({middle * 1000:.0f} ms)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
