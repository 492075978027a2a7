"""Composing the deck: a report becomes slides with every line in its place.

    setting   what all slides of one report share
    draft     a slide before it has its title, number and footer
    places    where title, body, source … stand in a layout, the house's or a stranger's
    texts     paragraphs set into boxes, over as many slides as they need
    tables    tables with column widths, split over slides and column groups
    canvas    the body of a drawn slide: lengths, sizes and colours for it
    abreast   texts of one size side by side, groups of them
    rows      rows of a label and a value under rules, over as many slides as they need
    cards     cards of a table's rows (severity, card_list, card_pair); glance: facts with large numbers
    kinds/    one module a kind of question: its slides
    frame     cover, openers, closing; contents and presenter have modules of their own
    earlier   what of the last deck can be taken again while somebody types
    assemble  compose_deck: drafts in order, titled, numbered and judged
"""

from otop_report.compose.deck.assemble import compose_deck
from otop_report.compose.deck.earlier import Earlier

__all__ = ["Earlier", "compose_deck"]
