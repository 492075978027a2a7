"""What the program costs, as ratios measured within one run.

    ./dev bench [--rounds N]

Wall-clock times differ from machine to machine and from hour to hour; ratios much less. What is compared runs in turns,
so that a slow moment falls on all of it; a ratio is taken in every round, and the median of the ratios counts. Exports
are compared with pandoc making a .pptx of the same content: texts, tables and eight photos (`bench_material`).

    whole process    `otop-report export photos.otopreport --to photos.pptx`, and pandoc; with processor time, memory
    warm             the second export in one process (`bench_inside`)
    growth           processor time a slide of 2,000 against 200, a row of 400 against 100
    starting         an import of the package and `--help`, against an empty Python start
    painting         the slides of the sample, and the pages, against composing and writing them (`bench_painting`)
    keeping          an answer saved in a report with 20 MB of pictures, against a bare SQLite write (`bench_keeping`)
    windows          the start window shown, and the sample opened, against a bare Qt window; typing in a report of
                     5,000 words, in milliseconds, by the machine whose bare window is told (`bench_windows`)

Python's bytecode is there before anything counts, as it is where the program is installed. The last line of each
comparison says what is asked for; the exit status is 1 where something is above it.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PROJECT = Path(__file__).resolve().parents[1]
EMPTY, PANDOC = "an empty Python start", "pandoc"
_FEW_ROUNDS = 3
"""The growth is measured in processor time, which differs little from round to round."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds by the clock and of the processor, and the most memory in bytes."""

    clock: float
    processor: float
    memory: int


@dataclass(frozen=True, slots=True)
class Ratio:
    """What was compared, the ratio that was measured, and the most that is asked for (None: nothing is)."""

    name: str
    measured: float
    most: float | None = None
    more: str = ""
    unit: str = "x"

    @property
    def line(self) -> str:
        """As it is printed."""
        asked = "" if self.most is None else f"   at most {self.most:.2f}{'' if self.holds else '   TOO MUCH'}"
        return f"  {self.name:48} {self.measured:6.2f} {self.unit}{asked}{self.more}"

    @property
    def holds(self) -> bool:
        """Whether it is what is asked for."""
        return self.most is None or self.measured <= self.most


def cost(command: Sequence[str], folder: Path) -> Cost:
    """One run of a command that must succeed."""
    start = time.perf_counter()
    used = _ran(command, folder, subprocess.DEVNULL)
    taken = time.perf_counter() - start
    return Cost(taken, used.ru_utime + used.ru_stime, _bytes(used.ru_maxrss))


def _ran(command: Sequence[str], folder: Path, told: int | IO[str]) -> resource.struct_rusage:
    """What a command that must succeed used; what it prints goes to `told`."""
    running = subprocess.Popen(command, cwd=folder, stdout=told, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode != 0:
        raise SystemExit(f"failed: {' '.join(command)}")
    return used


def _bytes(most: int) -> int:
    """The most memory of a process, as the system counts it."""
    return most if sys.platform == "darwin" else most * 1024


def inside(words: Sequence[str], folder: Path) -> float:
    """A measure of `bench_inside`, in seconds: the last line that it prints."""
    (measured,) = _measured("tools.bench_inside", *words, folder=folder)
    return measured


def _measured(module: str, *words: str, folder: Path) -> list[float]:
    """The numbers on the last line that a module prints."""
    command = [sys.executable, "-m", module, *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"failed: {' '.join(command)}\n{done.stderr}")
    return [float(number) for number in done.stdout.splitlines()[-1].split()]


def pandoc() -> str | None:
    """The pandoc of pypandoc_binary; None where that is not installed."""
    found = importlib.util.find_spec("pypandoc")
    program = Path(found.origin).parent / "files" / "pandoc" if found is not None and found.origin else None
    return str(program) if program is not None and program.is_file() else None


def against_pandoc(program: str, folder: Path, rounds: int) -> list[Ratio]:
    """The report with photos to .pptx, whole process and warm, each against pandoc in the same round."""
    export = [sys.executable, "-m", "otop_report", "export", "photos.otopreport", "--to", "photos.pptx"]
    theirs = [program, "photos.md", "-o", "pandoc.pptx"]
    words = ["warm", "photos.otopreport", "warm.pptx"]
    cost(theirs, folder)
    cost(export, folder)
    inside(words, folder)
    pairs, warm = [], []
    for _ in range(rounds):
        pairs.append((cost(export, folder), cost(theirs, folder)))
        warm.append(inside(words, folder) / pairs[-1][1].clock)
    ours_clock = statistics.median(ours.clock for ours, _ in pairs)
    pandoc_clock = statistics.median(other.clock for _, other in pairs)
    memory = [max(costs[side].memory for costs in pairs) / 1e6 for side in (0, 1)]
    return [
        Ratio(
            "report with 8 photos to .pptx, by the clock", _middle(pairs, "clock"), 1.0,
            f"   ({ours_clock:.2f} s, pandoc {pandoc_clock:.2f} s)",
        ),
        Ratio("the same, processor time", _middle(pairs, "processor")),
        Ratio("the same, second export in one process", statistics.median(warm), 1 / 3),
        Ratio("most memory", memory[0] / memory[1], 1.0, f"   ({memory[0]:.0f} MB, pandoc {memory[1]:.0f} MB)"),
    ]  # fmt: skip


def _middle(pairs: Sequence[tuple[Cost, Cost]], measure: str) -> float:
    ratios: list[float] = [getattr(ours, measure) / getattr(other, measure) for ours, other in pairs]
    return statistics.median(ratios)


def growth(folder: Path, rounds: int) -> list[Ratio]:
    """What a slide, and what a row of a table, costs in a large deck against a small one."""
    compared = {
        "a slide of 2,000 against one of 200": (("slides", "2000"), ("slides", "200"), 1.3),
        "a row of a 400-row table against one of 100": (("rows", "400"), ("rows", "100"), 1.3),
    }
    ratios = []
    for name, (large, small, most) in compared.items():
        measured = [inside(large, folder) / inside(small, folder) for _ in range(rounds)]
        ratios.append(Ratio(name, statistics.median(measured), most))
    return ratios


def keeping(folder: Path, rounds: int) -> list[Ratio]:
    """What it costs to save an answer, and what of it the window waits for, against a bare synchronous write."""
    measured = [_measured("tools.bench_keeping", folder=folder) for _ in range(rounds)]
    whole, waiting = (statistics.median(ratios) for ratios in zip(*measured, strict=True))
    return [
        Ratio("an answer saved beside 20 MB of pictures", whole, 3.0),
        Ratio("what the window waits for it at most", waiting, 0.5),
    ]


def painting(folder: Path, rounds: int) -> list[Ratio]:
    """What it costs to draw slides and pages in a window, against exporting them."""
    measured = [_measured("tools.bench_painting", folder=folder) for _ in range(rounds)]
    slides, pages = (statistics.median(ratios) for ratios in zip(*measured, strict=True))
    return [
        Ratio("a slide painted 366 pixels wide", slides, 0.5),
        Ratio("a page put together and painted", pages, 3.0),
    ]


@dataclass(frozen=True, slots=True)
class Shown:
    """A window: seconds until it was there, the most memory of its process in bytes, heavy libraries in it."""

    seconds: float
    memory: int
    heavy: float


def shown(command: Sequence[str], folder: Path) -> Shown:
    """One run of a measure of `bench_windows` that tells the moment at which a window was there."""
    start = time.monotonic()
    with tempfile.TemporaryFile("w+") as told:
        used = _ran(command, folder, told)
        told.seek(0)
        moment, heavy = (float(number) for number in told.read().split())
    return Shown(moment - start, _bytes(used.ru_maxrss), heavy)


def windows(folder: Path, rounds: int) -> list[Ratio]:
    """What it costs to have the start window and a report's window there, and what a key waits for."""
    sample, long = folder / "sample.otopreport", folder / "long.otopreport"
    module = [sys.executable, "-m", "tools.bench_windows"]
    cost([*module, "files", str(sample), str(long)], folder)
    compared = {"open": ["open", "data", str(sample)], "start": ["start", "data"], "bare": ["bare", "data"]}
    measured: dict[str, list[Shown]] = {name: [] for name in compared}
    for _ in range(rounds + 1):  # the first time is not counted
        for name, words in compared.items():
            measured[name].append(shown([*module, *words], folder))
    ratios = {
        name: _middle_of([one.seconds for one in times[1:]], [one.seconds for one in measured["bare"][1:]])
        for name, times in measured.items()
    }
    bare = statistics.median(one.seconds for one in measured["bare"])
    memory = {name: max(one.memory for one in times) / 1e6 for name, times in measured.items()}
    typed = []
    for number in range(_FEW_ROUNDS):
        written = shutil.copyfile(long, folder / f"long-{number}.otopreport")
        typed.append(_measured("tools.bench_windows", "typing", "data", str(written), folder=folder))
    paint, slowest, preview, slowest_preview = (statistics.median(times) for times in zip(*typed, strict=True))
    told = f"   (a bare window takes {bare * 1000:.0f} ms here"
    return [
        Ratio("the start window shown", ratios["start"], 1.5, f"{told})"),
        Ratio("heavy libraries loaded by then", measured["start"][-1].heavy, 0, unit=" "),
        Ratio("the sample opened, its slides painted", ratios["open"], 4.0),
        Ratio("most memory with it open", memory["open"] / memory["bare"], 3.0, f"   ({memory['open']:.0f} MB)"),
        Ratio("from key to paint, 95 %", paint, 16, f"{told}; slowest {slowest:.0f})", "ms"),
        Ratio("from key to preview, 95 %", preview, 100, f"   (slowest {slowest_preview:.0f})", "ms"),
    ]


def starting(folder: Path, rounds: int) -> list[Ratio]:
    """What it costs to have the program there, against an empty Python start."""
    python = [sys.executable, "-c"]
    compared = {
        EMPTY: [*python, "pass"],
        "import otop_report": [*python, "import otop_report"],
        "otop-report --help": [sys.executable, "-m", "otop_report", "--help"],
    }
    times = {name: [cost(command, folder).clock] for name, command in compared.items()}
    for _ in range(rounds):
        for name, command in compared.items():
            times[name].append(cost(command, folder).clock)
    ratios = {name: _middle_of(times[name][1:], times[EMPTY][1:]) for name in times if name != EMPTY}
    asked: Mapping[str, float] = {"import otop_report": 1.5}
    return [Ratio(f"{name}, against {EMPTY}", ratio, asked.get(name)) for name, ratio in ratios.items()]


def _middle_of(ones: Sequence[float], others: Sequence[float]) -> float:
    return statistics.median(one / other for one, other in zip(ones, others, strict=True))


def main() -> int:
    """Measures in turns and prints one line for each comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {"PYTHONPATH": str(PROJECT), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        # In a process of its own: what this one holds would count as memory of those it starts.
        subprocess.run([sys.executable, "-m", "tools.bench_material", name], cwd=folder, check=True)
        ratios: list[Ratio] = []
        program = pandoc()
        if program is None:
            print("pandoc is not installed (pypandoc_binary); it is not compared with")
        else:
            print(f"against {PANDOC}, {rounds} rounds")
            ratios += _shown(against_pandoc(program, folder, rounds))
        print("growth")
        ratios += _shown(growth(folder, min(rounds, _FEW_ROUNDS)))
        print("keeping, against a bare synchronous write")
        ratios += _shown(keeping(folder, min(rounds, _FEW_ROUNDS)))
        print("painting, against composing and writing")
        ratios += _shown(painting(folder, min(rounds, _FEW_ROUNDS)))
        print("windows, against a bare Qt window")
        ratios += _shown(windows(folder, rounds))
        print("starting")
        ratios += _shown(starting(folder, rounds * 3))
    return 0 if all(ratio.holds for ratio in ratios) else 1


def _shown(ratios: list[Ratio]) -> list[Ratio]:
    for ratio in ratios:
        print(ratio.line, flush=True)
    return ratios


if __name__ == "__main__":
    sys.exit(main())
