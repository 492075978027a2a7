"""The one door to work beside the window: `Background.run(operation, on_done, on_failed)`.

The operation runs in a thread and touches no widget; one of the two others is then called in the window's thread. What
is no longer wanted is `forget`-ed: its answer is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from otop_report.errors import OtopError

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Job(QObject):
    """One operation on its way. Made in the window's thread, so that its slots run there."""

    _ended = Signal(object, object)

    def __init__(self, on_done: Done, on_failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._on_done = on_done
        self._on_failed = on_failed
        self._wanted = True
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def forget(self) -> None:
        """Its answer is not wanted any more."""
        self._wanted = False

    def end(self, result: object, error: Exception | None) -> None:
        """Called by the thread when it is done."""
        self._ended.emit(result, error)

    @Slot(object, object)
    def _tell(self, result: object, error: object) -> None:
        self.deleteLater()
        done, failed = self._on_done, self._on_failed
        # Whoever is told may live by this reference alone; it must not go while this job is being taken apart.
        self._on_done = self._on_failed = _nobody
        if not self._wanted:
            return
        if isinstance(error, OtopError | OSError):
            failed(error)
        elif isinstance(error, Exception):
            raise error  # an error of the program: the excepthook saves and tells
        else:
            done(result)


def _nobody(answer: object) -> None:
    """Hears the answer of a job that was told already."""


class Background(QObject):
    """Runs operations in threads; waits for them when the program ends."""

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)

    def run(
        self, operation: Callable[[], object], on_done: Done, on_failed: Failed, owner: QObject | None = None
    ) -> Job:
        """Starts an operation. `on_failed` is given what a person can act on (OtopError, OSError). When `owner` is gone
        (a window was closed), nobody is told any more.
        """
        job = Job(on_done, on_failed, self)
        if owner is not None:
            owner.destroyed.connect(job.forget)
        self._pool.start(_Runnable(operation, job))
        return job

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Waits until nothing runs; False if that took too long."""
        return self._pool.waitForDone(milliseconds)


class _Runnable(QRunnable):
    def __init__(self, operation: Callable[[], object], job: Job) -> None:
        super().__init__()
        self._operation = operation
        self._job = job

    def run(self) -> None:
        try:
            result = self._operation()
        except Exception as error:  # noqa: BLE001 - carried to the window's thread, which sorts it
            self._job.end(None, error)
        else:
            self._job.end(result, None)
