"""Settings: what a person chose for the windows: language, light or dark, text size; kept on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from otop_report.desktop.look.theme import ZOOMS, Wish
from otop_report.report.keeping.user_data import UserData, read_object, text_in, write_object

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; `language` "" is that of the computer."""

    language: str = ""
    wish: Wish = Wish.SYSTEM
    zoom: float = 1.0


def read_settings(data: UserData) -> Settings:
    """What was chosen; whatever cannot be understood is as if it had not been."""
    content = read_object(_file(data))
    wish, zoom = text_in(content, "colours"), content.get("zoom")
    return Settings(
        language=text_in(content, "language"),
        wish=Wish(wish) if wish in set(Wish) else Wish.SYSTEM,
        zoom=float(zoom) if isinstance(zoom, int | float) and zoom in ZOOMS else 1.0,
    )


def write_settings(data: UserData, settings: Settings) -> bool:
    """Keeps them; False where that cannot be done."""
    content = {"language": settings.language, "colours": str(settings.wish), "zoom": settings.zoom}
    return write_object(_file(data), content)


def _file(data: UserData) -> Path:
    return data.folder / FILE
