"""Elements of Office files by their usual prefix, and languages in Office's spelling: for slides and pages alike."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from lxml import etree

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
Attributes = Mapping[str, str | int | None]
_REGIONS = {
    "ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "pt": "pt-PT", "ru": "ru-RU", "sw": "sw-KE",
    "vi": "vi-VN", "id": "id-ID", "th": "th-TH", "ja": "ja-JP", "ko": "ko-KR", "zh": "zh-CN", "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}  # fmt: skip


def office_language(tag: str) -> str:
    """A language as Office's spelling wants it, with a region: `en` is `en-GB`, `zh-Hant` is `zh-TW`."""
    return _REGIONS.get(tag.replace("_", "-").casefold(), tag.replace("_", "-"))


@cache
def name(prefixed: str) -> str:
    """`a:p` as lxml wants it."""
    prefix, _, local = prefixed.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local


def make(tag: str, attributes: Attributes | None = None, *children: etree._Element | None) -> etree._Element:
    """An element with its attributes (None is left out) and children (None is left out)."""
    prefix = tag.partition(":")[0]
    element = etree.Element(name(tag), nsmap={prefix: NAMESPACES[prefix]})
    for key, value in (attributes or {}).items():
        if value is not None:
            element.set(name(key), str(value))
    for child in children:
        if child is not None:
            element.append(child)
    return element
