"""The root of the command line: finds the command, runs it, and turns every ending into an exit status.

0 done, 1 something was found, 2 wrong usage, 3 nothing could be read or written. A user never sees a traceback; with
OTOP_REPORT_DEBUG=1 in the environment the one line of an unexpected error is followed by it.
"""

from __future__ import annotations

import difflib
import importlib
import io
import os
import sys
import traceback
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import click

import otop_report
from otop_report.cli import COMMANDS
from otop_report.errors import OtopError, WrongUsage

DEBUG = "OTOP_REPORT_DEBUG"
NOT_DONE = 3


class Root(click.Group):
    """The group of all commands of `COMMANDS`, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the registry, which is the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest right name where the command is unknown."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            raise click.UsageError(f"There is no command '{args[0]}'.{hint}", ctx)
        return super().resolve_command(ctx, args)


def root() -> Root:
    """The command `otop-report` itself; without a command it shows its help."""
    return Root(
        name="otop-report",
        help="Answers to a workshop's questions become a PowerPoint and a Word file that lose nothing.",
        no_args_is_help=False,
        invoke_without_command=True,
        callback=_help_without_command,
        context_settings={"help_option_names": ["-h", "--help"]},
        params=[_version_option()],
    )


def no_windows(file: Path | None) -> int:
    """In the place of the windows where there are none."""
    raise WrongUsage("Windows are opened by the program itself: otop-report open FILE.")


def run(arguments: Sequence[str], windows: Callable[[Path | None], int] = no_windows) -> int:
    """Run one command line (without the program's name); the exit status. `windows` opens the window of a file."""
    _prepare_streams()
    if not _debugging():
        warnings.simplefilter("ignore")
    try:
        status = root().main(list(arguments), prog_name="otop-report", standalone_mode=False, obj=windows)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show(sys.stderr)
        return WrongUsage.exit_status
    except OtopError as error:
        return _said(str(error), error.exit_status)
    except (click.Abort, KeyboardInterrupt):
        return _said("Stopped before it was done.", NOT_DONE)
    except BrokenPipeError:
        _forget_stdout()
        return NOT_DONE
    except MemoryError:
        return _said("There is not enough memory for this. Close other programs and try again.", NOT_DONE)
    except OSError as error:
        return _said(_system_reason(error), NOT_DONE)
    except Exception as error:  # noqa: BLE001 - the last line of defence: no traceback reaches a user
        return _said(_unexpected(error), NOT_DONE)
    return status if isinstance(status, int) else 0


def _help_without_command() -> None:
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def _version_option() -> click.Option:
    def show(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(f"otop-report {otop_report.__version__}")
            context.exit()

    return click.Option(
        ["--version"], is_flag=True, expose_value=False, is_eager=True, callback=show, help="Show the version."
    )


def _prepare_streams() -> None:
    """UTF-8 wherever the results go, and no character (a broken file name) that could stop the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """The reader of a pipe went away; nothing more can be said there, not even while Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _said(message: str, status: int) -> int:
    click.echo(message, err=True)
    return status


def _system_reason(error: OSError) -> str:
    if _debugging():
        traceback.print_exc()
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}." if error.filename else f"The system said: {reason}."


def _unexpected(error: Exception) -> str:
    if _debugging():
        traceback.print_exc()
        return f"An error of the program itself: {type(error).__name__}: {error}"
    first = (str(error).splitlines() or [""])[0][:200]
    return (
        f"An error of the program itself: {type(error).__name__}: {first} "
        f"(run it again with {DEBUG}=1 in the environment to see where)"
    )


def _debugging() -> bool:
    return os.environ.get(DEBUG, "") not in ("", "0")
