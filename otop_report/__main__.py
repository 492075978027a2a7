"""The one entry of the program: `otop-report …`, or `python -m otop_report …`.

Without a word it opens the start window; everything else is the command line. Importing this module loads nothing but
the standard library; windows and commands are imported when they are run.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Run the windows or the command line of this process, and end it with its exit status."""
    try:
        if sys.argv[1:]:
            from otop_report.cli.root import run

            status = run(sys.argv[1:], windows)
        else:
            status = windows(None)
    except KeyboardInterrupt:  # before the command line was there to say it
        status = 3
    sys.exit(status)


def windows(file: Path | None) -> int:
    """Opens the window of a file, or the start window; returns when the last one is closed."""
    from otop_report.desktop.application import run

    return run(file)


if __name__ == "__main__":
    main()
