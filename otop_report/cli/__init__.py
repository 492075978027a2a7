"""The commands: one module a command, read only when the command is called.

A module holds a click command named `command`; its callback returns the exit status, or nothing for 0.
Progress and messages go to standard error, results to standard output (`cli.console`).
"""

COMMANDS = {
    "open": "otop_report.cli.open_file:command",
    "new": "otop_report.cli.new:command",
    "answers": "otop_report.cli.answers:command",
    "check": "otop_report.cli.check:command",
    "export": "otop_report.cli.export:command",
    "import": "otop_report.cli.import_file:command",
    "workshop": "otop_report.cli.workshop:command",
}
"""Command name -> `module:attribute` of its click command."""
