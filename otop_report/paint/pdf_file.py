"""What Qt leaves out of the PDFs that it writes: the language, that the title is to be shown, that spaces are spaces.

Qt tells readers of a PDF that the sign between two words is a tab, and that some Chinese characters are the radicals
that look like them, so that nobody finds the words that they stand in. The language stands in the catalog, which an
update at the end of the file replaces (ISO 32000-1, 7.5.6). A file that looks otherwise than Qt's is left as it is.
"""

from __future__ import annotations

import re
import unicodedata

_SIGNS = re.compile(rb"begincmap.*?endcmap", re.S)
_TOLD = re.compile(rb"\[[^\]]*\]")
_SIGN = re.compile(rb"<(0009|2[EF][0-9A-F]{2})>")
_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj\n", re.S)
_TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+) *\n%%EOF\n$", re.S)
_LANGUAGE = re.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")

_RADICALS = dict(
    zip(
        "⺅⺉⺎⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺠⺡⺣⺤⺦⺨⺫⺭⺯⺰⺹⺺⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲",
        "亻刂兀尢巳幺彑彐忄扌攵旡歺民氵灬爫丬犭罒礻糹纟耂肀艹虎衤覀西见角讠贝车辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀",
        strict=True,
    )
)
"""Signs of Unicode's "CJK Radicals Supplement", and the characters that are written alike."""


def finished(data: bytes, language: str) -> bytes:
    """The PDF with what Qt left out; `language` is a BCP 47 tag."""
    data = _SIGNS.sub(lambda signs: _TOLD.sub(_meant, signs[0]), data)
    catalog, trailer = _CATALOG.search(data), _TRAILER.search(data)
    if catalog is None or trailer is None or not _LANGUAGE.fullmatch(language):
        return data
    number, entries = catalog[1], catalog[2]
    more = b"/Lang (" + language.encode() + b")\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    changed = number + b" 0 obj\n<<\n/Type /Catalog\n" + entries + more + b">>\nendobj\n"
    table = b"xref\n" + number + b" 1\n" + f"{len(data):010} 00000 n \n".encode()
    end = b"trailer\n<<\n" + trailer[1] + b"/Prev " + trailer[2] + b"\n>>\nstartxref\n"
    return data + changed + table + end + f"{len(data) + len(changed)}\n%%EOF\n".encode()


def _meant(signs: re.Match[bytes]) -> bytes:
    """A list of what the signs of a font say, with what is meant."""
    return _SIGN.sub(lambda sign: b"<" + _of_text(chr(int(sign[1], 16))) + b">", signs[0])


def _of_text(sign: str) -> bytes:
    if sign == "\t":
        return b"0020"
    meant = _RADICALS.get(sign) or unicodedata.normalize("NFKC", sign)
    return f"{ord(meant):04X}".encode()
