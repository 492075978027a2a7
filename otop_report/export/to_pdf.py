"""Makes PDFs: of a finished PowerPoint or Word file with LibreOffice where that is installed, else painted.

LibreOffice's PDF is tagged (screen readers can follow it), the painted one is not: `UNTAGGED` says so. LibreOffice gets
a profile of its own, so that neither the user's own windows nor their settings are touched, and it opens nothing but
the file it is given. Qt is imported only when something is painted.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from otop_report.compose.flow import Document
from otop_report.compose.placed import Deck
from otop_report.compose.theme import DocumentTheme
from otop_report.compose.theme.page_look import PageLook
from otop_report.errors import OtopError
from otop_report.report.model import Picture

SECONDS = 180
_FILTERS = {".pptx": "impress_pdf_Export", ".docx": "writer_pdf_Export"}
_OPTIONS = '{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'
_USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


UNTAGGED = (
    "The PDF is for printing. LibreOffice is not on this computer, so a screen reader cannot find the headings."
)
"""What is to be told of a painted PDF."""


class NoPdf(OtopError):
    """No PDF could be made; the text says why and what to do instead."""


def find_libreoffice() -> Path | None:
    """The LibreOffice of this machine: on the path, else where its installer puts it; None where there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    places = [found] if found else [place for place in _USUAL_PLACES if Path(place).is_file()]
    return Path(places[0]) if places else None


def to_pdf(office_file: bytes, suffix: str, libreoffice: Path | None, seconds: float = SECONDS) -> bytes:
    """The PDF of a `.pptx` or `.docx` (`suffix`), given as bytes. Raises NoPdf."""
    if libreoffice is None:
        raise NoPdf(
            "A PDF needs LibreOffice, and it is not installed here. Install LibreOffice, or export "
            f"a {suffix} file and save that as PDF from {'PowerPoint' if suffix == '.pptx' else 'Word'}."
        )
    # A LibreOffice that was ended by force may still hold a file for a moment (Windows).
    with tempfile.TemporaryDirectory(prefix="otop-pdf-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"report{suffix}"
        source.write_bytes(office_file)
        said = _run(libreoffice, folder, source, seconds)
        result = folder / "report.pdf"
        if not result.is_file():
            raise NoPdf(f"LibreOffice could not make the PDF. It said: {said[-300:] or 'nothing'}")
        return result.read_bytes()


def painted_deck(deck: Deck, base: bytes, pictures: Mapping[str, Picture], base_name: str = "deck.pptx") -> bytes:
    """The PDF of a deck over its base deck, painted. Raises NoPdf where this computer cannot draw, UnreadableFile where
    the base deck cannot be read.
    """
    try:
        from otop_report.paint.to_pdf import deck_as_pdf
    except ImportError as error:
        raise _cannot_draw(error) from error
    from otop_report.compose.theme.deck_backdrop import read_backdrop

    return deck_as_pdf(deck, read_backdrop(base, base_name), pictures)


def painted_document(
    document: Document, theme: DocumentTheme, look: PageLook, pictures: Mapping[str, Picture]
) -> bytes:
    """The PDF of a document's pages, painted. Raises NoPdf where this computer cannot draw."""
    try:
        from otop_report.paint.pages import pages_as_pdf
    except ImportError as error:
        raise _cannot_draw(error) from error
    from otop_report.compose.pages.layout import lay_out

    return pages_as_pdf(lay_out(document, theme, look), theme, look, pictures, document.properties)


def _cannot_draw(error: ImportError) -> NoPdf:
    return NoPdf(
        f"A PDF needs LibreOffice, and it is not installed here; nor can the program draw one itself ({error}). "
        "Install LibreOffice, or export a .pptx or .docx file and save that as PDF from PowerPoint or Word."
    )


def _run(libreoffice: Path, folder: Path, source: Path, seconds: float) -> str:
    arguments = [
        str(libreoffice),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        f"pdf:{_FILTERS[source.suffix]}:{_OPTIONS}",
        "--outdir",
        str(folder),
        str(source),
    ]
    # soffice is a script around the real program: a session of its own lets a time-out end both.
    process = subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=os.name == "posix",
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        raise NoPdf(f"LibreOffice was not done after {seconds:g} seconds, and was stopped.") from None
    return said.decode(errors="replace").strip()


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
