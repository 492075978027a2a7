"""What Qt leaves out of the PDFs that it writes: the language, that the title is to be shown, that spaces are spaces.

Qt tells readers of a PDF that the sign between two words is a tab, so that words copied or searched for are parted by
tabs. The language stands in the catalog, which an update at the end of the file replaces (ISO 32000-1, 7.5.6). A file
that looks otherwise than Qt's is left as it is.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(rb"begincmap.*?endcmap", re.S)
_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj\n", re.S)
_TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+) *\n%%EOF\n$", re.S)
_LANGUAGE = re.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")


def finished(data: bytes, language: str) -> bytes:
    """The PDF with what Qt left out; `language` is a BCP 47 tag."""
    data = _SIGNS.sub(lambda signs: signs[0].replace(b"<0009>", b"<0020>"), data)
    catalog, trailer = _CATALOG.search(data), _TRAILER.search(data)
    if catalog is None or trailer is None or not _LANGUAGE.fullmatch(language):
        return data
    number, entries = catalog[1], catalog[2]
    more = b"/Lang (" + language.encode() + b")\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    changed = number + b" 0 obj\n<<\n/Type /Catalog\n" + entries + more + b">>\nendobj\n"
    table = b"xref\n" + number + b" 1\n" + f"{len(data):010} 00000 n \n".encode()
    end = b"trailer\n<<\n" + trailer[1] + b"/Prev " + trailer[2] + b"\n>>\nstartxref\n"
    return data + changed + table + end + f"{len(data) + len(changed)}\n%%EOF\n".encode()
