"""Widths and heights of text, in points."""

import pytest

from otop_report.compose.metrics import Font, advances, line_height, text_width

CALIBRI = Font("Calibri", 20)


def width(text: str, font: Font = CALIBRI) -> float:
    return text_width(text, font)


def test_a_text_in_a_document_is_as_wide_as_the_sum_of_the_font_s_own_advances() -> None:
    # Calibri's n has 1076 of 2048 units.
    assert width("nnnn", Font("Calibri", 11, in_document=True)) == pytest.approx(4 * 11 * 1076 / 2048)


def test_a_glyph_on_a_slide_is_a_whole_number_of_dots_wide() -> None:
    dots = [advance * 600 / 72 for advance in advances("The community of Copán", CALIBRI)]
    assert dots == pytest.approx([round(dot) for dot in dots])


def test_bold_is_wider_than_regular_and_arial_wider_than_calibri() -> None:
    assert width("cooperative", Font("Calibri", 20, bold=True)) > width("cooperative")
    assert width("cooperative", Font("Arial", 20)) > width("cooperative")


def test_pairs_are_kerned_on_slides_and_not_in_documents() -> None:
    assert width("AV") < width("A") + width("V")
    document = Font("Calibri", 20, in_document=True)
    assert width("AV", document) == pytest.approx(width("A", document) + width("V", document))


def test_a_ligature_has_its_own_width_given_to_its_first_character() -> None:
    assert width("tti") < width("t") + width("t") + width("i")
    assert advances("tti", CALIBRI)[1:] == [0, 0]
    assert len(advances("fitting attitude, affinity, off", CALIBRI)) == len("fitting attitude, affinity, off")


def test_a_text_may_end_inside_what_could_have_been_a_longer_ligature() -> None:
    assert len(advances("t", CALIBRI)) == 1
    assert len(advances("ti", CALIBRI)) == 2
    assert len(advances("ff", CALIBRI)) == 2


def test_ideographs_are_one_em_wide_and_combining_marks_have_no_width() -> None:
    assert width("一镇一品") == pytest.approx(80, rel=0.01)
    assert width("e\u0335") == width("e")
    assert width("x\u200b\u2060") == width("x")


@pytest.mark.parametrize("name", ["Calibri", "Arial", "Times New Roman"])
def test_a_sign_that_a_font_draws_with_another_is_as_wide_as_that(name: str) -> None:
    font = Font(name, 20)
    assert width("x\u00a0x", font) == pytest.approx(width("x x", font), abs=0.3)
    assert width("x\u2011x", font) == pytest.approx(width("x-x", font), abs=1.5)
    assert width("x\u00adx", font) == pytest.approx(width("xx", font), abs=0.3)


@pytest.mark.parametrize("sign", ["क", "ب", "ก", "ᠮ", "𝐀", "\ue000", "\U000e0fff", "\ud7ff", "☕", "👍"])
def test_a_character_that_no_table_holds_has_a_width(sign: str) -> None:
    assert width(sign) >= 5


def test_an_emoji_is_measured_wider_than_an_ideograph() -> None:
    assert width("👍") > width("一")


def test_an_unknown_font_is_measured_with_the_widest_table_and_8_percent_more() -> None:
    text = "The handicraft fair of November"
    assert width(text, Font("Aldhabi Sans", 24)) > 1.06 * width(text, Font("Arial", 24))


def test_names_of_fonts_are_found_whatever_their_case_and_stand_ins_are_known() -> None:
    assert width("abc", Font(" calibri ", 20)) == width("abc")
    assert width("abc", Font("Carlito", 20)) == width("abc")


def test_a_line_of_calibri_is_1_22_times_its_size_and_other_fonts_at_least_1_2() -> None:
    assert line_height(CALIBRI) == pytest.approx(24.4, abs=0.05)
    assert line_height(CALIBRI, 0.9) == pytest.approx(0.9 * line_height(CALIBRI))
    assert line_height(Font("Arial", 20)) == pytest.approx(24)


def test_a_line_of_a_document_has_the_font_s_own_height() -> None:
    assert line_height(Font("Arial", 20, in_document=True)) == pytest.approx(20 * 1.149, rel=0.001)


@pytest.mark.parametrize("text", ["一镇一品", "सहकारी", "مدينة", "สวัสดี", "일촌일품"])
def test_scripts_that_another_font_draws_make_a_line_higher(text: str) -> None:
    assert line_height(CALIBRI, text=f"abc {text}") > 1.1 * line_height(CALIBRI, text="abc")


def test_accents_and_cyrillic_do_not_make_a_line_higher() -> None:
    assert line_height(CALIBRI, text="señora čšž Ελλάδα Программа") == line_height(CALIBRI)
