"""Ends of sentences."""

import time
from itertools import pairwise

import pytest

from otop_report.report.sentences import sentence_ends


def sentences(text: str) -> list[str]:
    ends = (0, *sentence_ends(text))
    return [text[start:end] for start, end in pairwise(ends)]


@pytest.mark.parametrize(
    "parts",
    [
        ["We sold cheese. ", "Then we sold honey! ", "Why? ", "Because."],
        ["We sell much, e.g. Cheese and U.S. Corn, at No. 5. ", "Done."],
        ["It cost 3.5 L. per kg, i.e. little."],
        ["See Fig. 3 and Art. 7 of the law. ", "Mr. Smith agreed."],
        ["1. First thing. ", "2. Second thing."],
        ["We did (i) this; (ii) that. ", "It worked."],
        ["He said “yes.” ", "Then he left. ", "(So did she.) ", "The end."],
        ["Wait… ", "What? ", "and so on... it went."],
        ["Vendimos p. ej. Café. ", "¿Cuánto? ", "¡Mucho! ", "Fin."],
        ["La coopérative (env. 20 membres) vend. ", "M. Diallo l’a fondée."],
        ["一镇一品。", "很好！", "（是的。）", "好"],
        ["यह राम्रो छ। ", "धन्यवाद।"],
        ["كيف حالك؟ ", "نعم."],
        ["See www.undp.org. ", "More there."],
        [""],
    ],
)
def test_sentences_end_where_a_reader_ends_them(parts: list[str]) -> None:
    assert sentences("".join(parts)) == parts


@pytest.mark.parametrize(
    "text", ["a. " * 100_000, "." * 300_000, ".)" * 100_000, "1. " * 100_000, "。" * 100_000]
)
def test_long_texts_are_no_trouble(text: str) -> None:
    started = time.process_time()
    assert sentence_ends(text)[-1] == len(text)
    assert time.process_time() - started < 3
