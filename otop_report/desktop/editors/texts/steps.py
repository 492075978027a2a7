"""What a step of undo in a text is called: "typing in Headline", "moving a point"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from otop_report.desktop.editors.texts.written import Doing


def step_name(doing: Doing, field: str) -> str:
    """The name of a step in a field."""
    translate = QCoreApplication.translate
    names = {
        Doing.TYPING: translate("Step", "typing in %1"),
        Doing.PASTING: translate("Step", "pasting in %1"),
        Doing.FORMATTING: translate("Step", "formatting in %1"),
        Doing.MOVING: translate("Step", "moving in %1"),
        Doing.ADDING: translate("Step", "adding to %1"),
        Doing.DELETING: translate("Step", "deleting in %1"),
    }
    return names[doing].replace("%1", field)
