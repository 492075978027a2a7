"""Painting: composed slides and pages drawn with QPainter, into windows, pictures and PDFs. Nothing is decided here.

    slides      SlidePainter draws a slide of a Deck
    pages       PagePainter draws a page of a Document that `compose.pages.layout` put together
    backdrop    what the base deck draws behind a slide
    words       text boxes, line by line where composing broke them
    tables, charts, shapes
    images      pictures, decoded at the size they are needed
    typefaces   which font of this computer draws a font of the deck; `inks` its colours
    to_pdf      a Deck as PDF (`pages` has the same for a Document); `pdf_file` what Qt leaves out

QtGui only, so that it also serves where there is no window; whoever paints makes the QGuiApplication. A painter's unit
is the point here, whatever it paints on. A SlidePainter may be used from one thread at a time, Images from several.
"""
