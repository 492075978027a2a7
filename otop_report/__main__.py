"""The one entry of the program: `otop-report …`, or `python -m otop_report …`.

Importing this module loads nothing but the standard library; the command line is imported when it is run.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line of this process and end it with its exit status."""
    try:
        from otop_report.cli.root import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:  # before the command line was there to say it
        status = 3
    sys.exit(status)


if __name__ == "__main__":
    main()
