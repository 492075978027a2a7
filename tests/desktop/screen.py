"""A screen of its own for a real window: Xvfb, the program in a process, and xdotool for keys and mouse."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

SIZE = (1366, 768)


class Screen:
    """Starts an X server without a monitor; everything on it ends with the `with` block."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
        os.close(writer)
        self.display = f":{os.read(self._reader, 16).decode().strip()}"
        self._programs: list[subprocess.Popen[bytes]] = []

    @property
    def environment(self) -> dict[str, str]:
        """For programs on this screen, with a home folder of their own."""
        kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        home = {"HOME": str(self._home), "XDG_DATA_HOME": str(self._home / "data"), "QT_QPA_PLATFORM": "xcb"}
        return kept | home | {"DISPLAY": self.display}

    def run(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Starts the program."""
        command = [sys.executable, "-m", "otop_report", *arguments]
        program = subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE)
        self._programs.append(program)
        return program

    def window(self, name: str, timeout: float = 60) -> str:
        """The window with this in its title, when it is there; it has the focus then."""
        found = ""

        def is_there() -> bool:
            nonlocal found
            asked = self.xdotool("search", "--onlyvisible", "--name", name, check=False).split()
            found = asked[-1] if asked else ""
            return bool(found)

        wait_until(is_there, timeout, f"a window called {name}")
        self.xdotool("windowfocus", "--sync", found)
        return found

    def write(self, text: str) -> None:
        """Types a text."""
        self.xdotool("type", "--delay", "4", text)

    def press(self, *keys: str) -> None:
        """Presses keys, one after the other (`ctrl+Next`, `Tab`)."""
        self.xdotool("key", "--delay", "30", *keys)

    def xdotool(self, *arguments: str, check: bool = True) -> str:
        """Runs xdotool on this screen."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, check=check, capture_output=True, text=True, timeout=60
        )
        return done.stdout

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
            if program.stderr is not None:
                program.stderr.close()
        self._server.terminate()
        self._server.wait()
        os.close(self._reader)


def wait_until(is_so: Callable[[], bool], timeout: float, what: str) -> None:
    """Waits for something; AssertionError where it does not come."""
    end = time.monotonic() + timeout
    while not is_so():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.1)
