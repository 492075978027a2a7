"""Stages: opens the slides over a whole screen, in full size or as a rehearsal, where the report's window is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from otop_report.desktop.composition import Composition
from otop_report.desktop.preview.column import PreviewColumn
from otop_report.desktop.preview.full_pages import FullPages
from otop_report.desktop.preview.full_size import FullSize
from otop_report.desktop.preview.rehearsal import Rehearsal
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.surroundings import Surroundings


class Stages(QObject):
    """`place_chosen(question, path)` asks to go to an answer that was clicked in full size."""

    place_chosen = Signal(str, str)

    def __init__(
        self,
        composition: Composition,
        images: SlideImages,
        surroundings: Surroundings,
        preview: PreviewColumn,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._composition = composition
        self._images = images
        self._surroundings = surroundings
        self._preview = preview
        self._window = window
        preview.full_size_wanted.connect(self.show_full_size)
        preview.rehearsal_wanted.connect(self.rehearse)

    @Slot()
    def show_full_size(self) -> None:
        """What is shown beside the sheet, as large as the screen allows: the marked slide, or the page."""
        if self._preview.shows_pages:
            self._show_pages()
            return
        composed = self._composition.latest
        if composed is not None and composed.deck.deck.slides:
            self._images.show_composed(composed)
            shown = FullSize(
                composed, self._images, self._surroundings.look, self._preview.current_place, self._window
            )
            shown.place_chosen.connect(self.place_chosen)
            shown.show_on(self._window.screen())

    @Slot()
    def rehearse(self) -> None:
        """The talk from its first slide."""
        self._rehearse(0)

    @Slot()
    def rehearse_from_here(self) -> None:
        """The talk from the slide that is marked beside the sheet."""
        self._rehearse(self._preview.current_place)

    def _show_pages(self) -> None:
        word = self._preview.word
        composed = word.composition.latest
        if composed is not None:
            look = self._surroundings.look
            shown = FullPages(composed, word.list.images, look, word.topic, self._window)
            shown.place_chosen.connect(self.place_chosen)
            shown.show_on(self._window.screen())
            shown.show_topic()

    def _rehearse(self, place: int) -> None:
        composed = self._composition.latest
        if composed is None or not composed.deck.deck.slides:
            return
        self._images.show_composed(composed)
        here = self._window.screen()
        shown = Rehearsal(composed, self._images, self._surroundings, place=place, parent=self._window)
        shown.show_on(here)
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if others:
            shown.show_audience(others[0])
