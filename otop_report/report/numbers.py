"""What a typed number says, for charts and for advice; the typed text itself is never changed.

People write `15 982`, `$7371,00`, `L 4,215,004.10`, `9.676.800 XOF` and `45%`. A value is read only where there is one
way to read it: ranges, words (`about 35K`, `25 families`) and a lone point before three digits (`1.234`) are not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

# ISO 4217, and what people put before or after an amount instead.
_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NTD NZD OMR PAB PEN PGK PHP PKR
PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND
TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
"""
_ONLY_BEFORE = """
A B/ BS BZ C D DH E EC F FCFA FR G GH J K KR KSH L LPS M N NT P Q R RD RM RP RS S S/ T TK TSH TT US USH
"""
_ONLY_AFTER = "BS CFA DH DHS F FCFA FR KČ KR LPS RD RS TK US ZŁ"
_BEFORE = frozenset(_CODES.split() + _ONLY_BEFORE.split())
_AFTER = frozenset(_CODES.split() + _ONLY_AFTER.split())
_OTHER_MARKS = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u200a\u3000\u066c'’", " ") | {"\u066b": "."}
)
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_PARTS = re.compile(r"(?P<before>[^\d]*?)(?P<sign>[-−+]?)\s*(?P<digits>\d[\d .,]*)(?P<after>[^\d]*)")
_DIGITS = re.compile(r"\d+")
_LONGEST = 60


def parse_number(typed: str) -> Decimal | None:
    """The number a typed text says, or None where it says none or could be read in two ways.

    A comma before three digits groups thousands (`1,050`), a point there could be either and is not read; a percentage
    is the number before its sign.
    """
    return _parse(typed, decimal_mark=None)


def parse_numbers(typed: Iterable[str]) -> tuple[Decimal | None, ...]:
    """The numbers of one row of values, in which each helps to read the others.

    Where any value shows which mark its writer puts before decimals (`3,5`; `9.676.800`), the others are read so.
    """
    texts = tuple(typed)
    marks = {mark for text in texts if (mark := _decimal_mark(text)) is not None}
    return tuple(_parse(text, marks.copy().pop() if len(marks) == 1 else None) for text in texts)


def _parse(typed: str, decimal_mark: str | None) -> Decimal | None:
    parts = _number_part(typed)
    if parts is None:
        return None
    sign, digits = parts
    marks = [c for c in digits if c in ".,"]
    if len(marks) == 1 and _three_digits_follow(digits):
        if decimal_mark is None:
            decimal_mark = "" if marks == [","] else None
            if decimal_mark is None:
                return None
        decimal = marks[0] if marks[0] == decimal_mark else ""
    else:
        decimal = _own_decimal_mark(digits)
        if decimal_mark and decimal and decimal != decimal_mark:
            return None
    whole, _, fraction = digits.rpartition(decimal) if decimal else (digits, "", "")
    grouped = _ungrouped(whole)
    if grouped is None or (fraction and not _DIGITS.fullmatch(fraction)):
        return None
    return Decimal(f"{sign}{grouped}{'.' if fraction else ''}{fraction}")


def _number_part(typed: str) -> tuple[str, str] | None:
    """Sign and digits with their marks, if nothing but a currency or a percent sign stands beside them."""
    text = _INVISIBLE.sub("", typed).translate(_OTHER_MARKS).strip()
    if not text or len(text) > _LONGEST:
        return None
    text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    found = _PARTS.fullmatch(text)
    if not found:
        return None
    after = found["after"].replace("%", "", 1)
    if not (_is_one_of(_BEFORE, found["before"]) and _is_one_of(_AFTER, after)):
        return None
    digits = found["digits"].rstrip()
    if digits[-1] in ".,":
        return None
    return "-" if found["sign"] in ("-", "−") else "", digits


def _is_one_of(currencies: frozenset[str], text: str) -> bool:
    """Whether a text is one of these, a currency sign, both (`US$`), or nothing."""
    words = "".join(" " if unicodedata.category(c) == "Sc" else c for c in text).split()
    return len(words) <= 1 and all(word.upper().rstrip(".") in currencies for word in words)


def _three_digits_follow(digits: str) -> bool:
    """Whether a text with one mark looks like `12,345`: the mark may group thousands or stand before decimals."""
    whole, fraction = re.split(r"[.,]", digits)
    return len(fraction) == 3 and 1 <= len(whole) <= 3 and whole != "0"


def _own_decimal_mark(digits: str) -> str:
    """The mark before the decimals; "" where there are none."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0 or digits.count(digits[last]) > 1:
        return ""
    return digits[last]


def _decimal_mark(typed: str) -> str | None:
    """The decimal mark that this value alone gives away; None where it does not."""
    parts = _number_part(typed)
    if parts is None:
        return None
    digits = parts[1]
    marks = {c for c in digits if c in ".,"}
    if not marks or (sum(digits.count(c) for c in marks) == 1 and _three_digits_follow(digits)):
        return None
    own = _own_decimal_mark(digits)
    return own or (("," if marks == {"."} else ".") if len(marks) == 1 else None)


def _ungrouped(whole: str) -> str | None:
    """The digits of a whole number whose groups are three long (or two, before the last three: 12,34,567)."""
    marks = {c for c in whole if c in " .,"}
    if not marks:
        return whole
    if len(marks) > 1:
        return None
    first, *groups = whole.split(marks.pop())
    sizes = [len(group) for group in groups]
    western = all(size == 3 for size in sizes) and 1 <= len(first) <= 3
    indian = sizes[-1] == 3 and all(size == 2 for size in sizes[:-1]) and 1 <= len(first) <= 2
    return first + "".join(groups) if western or indian else None
