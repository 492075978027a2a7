"""Draw the pictures of the sample report into resources/sample/.

    python -m tools.sample_pictures [NAME …]

Without names all of them. The pictures show the towns and products of the Honduras sample in the house colours;
they are drawings, and the sample says so. Running it again writes the same files.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tools.drawing import Sheet
from tools.sample_places import hill_town, lagoon, roadside_station
from tools.sample_products import guava, pottery
from tools.sample_workshops import sweets, sweets_workshop, toys

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"

PICTURES: dict[str, Callable[[], Sheet]] = {
    "hill-town": hill_town,
    "pottery": pottery,
    "roadside-station": roadside_station,
    "guava": guava,
    "lagoon": lagoon,
    "toys": toys,
    "sweets-workshop": sweets_workshop,
    "sweets": sweets,
}


def main(names: list[str]) -> None:
    """Draw the named pictures, or all."""
    for name in names or list(PICTURES):
        size = PICTURES[name]().save(SAMPLE / f"{name}.jpg")
        print(f"{name}.jpg {size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
