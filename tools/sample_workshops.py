"""The sample pictures of work: the sweets workshop, its sweets, the toy workshop."""

from __future__ import annotations

import math

from tools.drawing import (
    BAMBOO,
    CLAY,
    HONEY,
    INDIGO,
    INK,
    PAPER,
    SKY,
    STONE,
    TEA,
    WHITE,
    Point,
    Shape,
    Sheet,
    arc,
    bezier,
    ellipse,
    lathe,
    mirrored,
    mix,
    rectangle,
    scaled,
    smooth,
    turned,
)
from tools.sample_products import WOOD, WOOD_DARK, WOOD_LIGHT, ring, vessel

# The sweets workshop of Cantarranas ---------------------------------------------------------------------------


def sweets_workshop() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 560, mix(PAPER, HONEY, 0.1), mix(PAPER, HONEY, 0.22))
    sheet.fill(rectangle(0, 520, 1600, 980), mix(TEA, PAPER, 0.74))
    for row in range(7):
        for column in range(-1, 17):
            x = column * 100 + (50 if row % 2 else 0)
            tone = 0.8 if (column * 3 + row * 5) % 4 else 0.86
            sheet.fill(rectangle(x + 3, 523 + row * 66, x + 97, 583 + row * 66), mix(TEA, PAPER, tone))
    sheet.fill(rectangle(0, 500, 1600, 524), HONEY)
    sheet.fill(rectangle(0, 975, 1600, 1200), mix(CLAY, PAPER, 0.55))
    sheet.fill(rectangle(0, 975, 1600, 985), mix(CLAY, PAPER, 0.34))
    for x in range(-600, 2300, 190):
        sheet.stroke([(800 + (x - 800) * 0.8, 985), (800 + (x - 800) * 1.1, 1200)], 3, mix(CLAY, PAPER, 0.4))
    sheet.stroke([(0, 1080), (1600, 1080)], 3, mix(CLAY, PAPER, 0.4))
    _window(sheet, 1010, 90, 1420, 420)
    _ladles(sheet)
    _stove(sheet)
    _steel_table(sheet)
    _mixer(sheet, 1350, 716)
    _trays(sheet)
    return sheet


def _window(sheet: Sheet, left: float, top: float, right: float, bottom: float) -> None:
    sheet.fill(rectangle(left - 22, top - 22, right + 22, bottom + 22), WOOD)
    view = rectangle(left, top, right, bottom)

    def outside(on: Sheet) -> None:
        on.fill(view, mix(SKY, WHITE, 0.4))
        hills = smooth(
            [
                (left - 20, bottom - 120),
                (left + 110, bottom - 190),
                (left + 240, bottom - 110),
                (right + 20, bottom - 200),
            ]
        )
        on.fill([*hills, (right + 20, bottom), (left - 20, bottom)], mix(TEA, PAPER, 0.5))
        near = smooth([(left - 20, bottom - 60), (left + 160, bottom - 90), (right + 20, bottom - 50)])
        on.fill([*near, (right + 20, bottom), (left - 20, bottom)], mix(BAMBOO, PAPER, 0.2))
        for x, size in ((left + 56, 66), (left + 104, 84), (left + 330, 74), (left + 376, 54)):
            on.fill(rectangle(x - 4, bottom - size, x + 4, bottom - 20), mix(WOOD, INK, 0.3))
            on.fill(ellipse(x, bottom - size - 10, size * 0.44, size * 0.5), mix(TEA, BAMBOO, 0.4))

    sheet.inside(view, outside)
    middle = (left + right) / 2
    sheet.fill(rectangle(middle - 8, top, middle + 8, bottom), WOOD)
    sheet.fill(rectangle(left, (top + bottom) / 2 - 7, right, (top + bottom) / 2 + 7), WOOD)
    sheet.fill(rectangle(left - 44, bottom + 18, right + 44, bottom + 42), WOOD_LIGHT)


def _ladles(sheet: Sheet) -> None:
    steel = mix(INDIGO, PAPER, 0.66)
    sheet.stroke([(130, 150), (800, 150)], 16, mix(INK, PAPER, 0.25))
    for x, length, size, round_head in (
        (210, 190, 44, True),
        (330, 220, 36, False),
        (450, 180, 52, True),
        (580, 230, 34, False),
        (710, 200, 46, True),
    ):
        sheet.stroke([(x, 150), (x, 168)], 6, mix(INK, PAPER, 0.25))
        if round_head:
            sheet.stroke([(x, 176), (x, 150 + length)], 11, mix(steel, INK, 0.18))
            sheet.fill(arc(x, 146 + length, size, size, 0, 180), steel)
            sheet.fill(ellipse(x, 146 + length, size, size * 0.24), mix(steel, INK, 0.3))
        else:
            sheet.stroke([(x, 176), (x, 150 + length * 0.6)], 14, WOOD)
            sheet.fill(
                rectangle(x - size * 0.8, 150 + length * 0.5, x + size * 0.8, 150 + length, 20), WOOD_LIGHT
            )


def _stove(sheet: Sheet) -> None:
    left, right, top, floor = 90, 790, 720, 1040
    sheet.fill(
        [(left + 20, floor), (right + 70, floor), (right + 20, floor + 36), (left - 20, floor + 36)],
        INK,
        0.14,
    )
    sheet.fill(rectangle(left, top, right, floor), mix(CLAY, HONEY, 0.1))
    for row in range(6):
        for column in range(-1, 8):
            x = left + column * 100 + (50 if row % 2 else 0)
            a, b = max(left, x + 4), min(right, x + 96)
            if b > a:
                tone = 0.1 if (row * 3 + column) % 3 else 0.24
                sheet.fill(
                    rectangle(a, top + 6 + row * 53, b, top + 53 + row * 53),
                    mix(mix(CLAY, HONEY, 0.1), PAPER, tone),
                )
    sheet.fill(rectangle(left - 24, top - 22, right + 24, top + 14), mix(STONE, PAPER, 0.45))
    sheet.fill(rectangle(left - 24, top - 22, right + 24, top - 12), mix(STONE, PAPER, 0.65))
    for cx in (258, 622):
        opening = [*arc(cx, 880, 96, 90, 180, 360), (cx + 96, floor), (cx - 96, floor)]
        sheet.fill(scaled(opening, 1.13, (cx, floor)), mix(CLAY, INK, 0.25))
        sheet.fill(opening, mix(CLAY, INK, 0.72))

        def firelight(on: Sheet, cx: float = cx) -> None:
            on.glow(cx, 1010, 130, HONEY, 0.5)

        sheet.inside(opening, firelight)
        for dx, height, colour in (
            (-42, 96, CLAY),
            (40, 104, CLAY),
            (-16, 136, mix(HONEY, CLAY, 0.45)),
            (22, 120, mix(HONEY, CLAY, 0.45)),
            (2, 84, HONEY),
        ):
            flame = bezier(
                (cx + dx, floor - 8 - height),
                ((cx + dx + 8, floor - 50), (cx + dx + 44, floor - 44), (cx + dx + 26, floor - 8)),
                ((cx + dx, floor + 2), (cx + dx - 20, floor - 4), (cx + dx - 30, floor - 14)),
                ((cx + dx - 40, floor - 50), (cx + dx - 6, floor - 60), (cx + dx, floor - 8 - height)),
            )
            sheet.fill(flame, colour)
        sheet.fill(rectangle(cx - 84, floor - 18, cx + 84, floor - 4, 7), mix(WOOD, INK, 0.4))
        _kettle(sheet, cx, 694, mix(HONEY, CLAY, 0.35) if cx < 400 else mix(CLAY, INK, 0.1))


def _kettle(sheet: Sheet, cx: float, y: float, syrup: str) -> None:
    iron = mix(INK, PAPER, 0.16)
    for side in (-1, 1):
        handle = smooth(
            [
                (cx + side * 138, y - 128),
                (cx + side * 172, y - 134),
                (cx + side * 172, y - 94),
                (cx + side * 140, y - 84),
            ]
        )
        sheet.stroke(handle, 15, mix(iron, INK, 0.3))
    vessel(sheet, cx, [(152, y - 160), (146, y - 146), (150, y - 90), (132, y - 30), (96, y)], iron, 0.4)
    sheet.fill(ellipse(cx, y - 160, 156, 33), mix(iron, PAPER, 0.22))
    sheet.fill(ellipse(cx, y - 158, 140, 26), mix(iron, INK, 0.4))
    sheet.fill(ellipse(cx, y - 152, 132, 20), syrup)
    for dx, dy, r in ((-60, -4, 9), (-10, 4, 12), (44, -3, 8), (78, 3, 6)):
        sheet.fill(ellipse(cx + dx, y - 152 + dy, r, r * 0.6), mix(syrup, PAPER, 0.4))
    sheet.taper([(cx + 36, y - 150), (cx + 112, y - 330)], 17, 13, WOOD)
    for x, high in ((-84, 150), (-30, 196)):
        wisp = smooth(
            [
                (cx + x, y - 196),
                (cx + x + 18, y - 196 - high * 0.3),
                (cx + x - 14, y - 196 - high * 0.65),
                (cx + x + 10, y - 196 - high),
            ]
        )
        sheet.taper(wisp, 17, 5, WHITE)


def _steel_table(sheet: Sheet) -> None:
    steel = mix(INDIGO, PAPER, 0.74)
    sheet.fill([(880, 1100), (1590, 1100), (1550, 1136), (850, 1136)], INK, 0.13)
    for x in (900, 1510):
        sheet.fill(rectangle(x, 760, x + 28, 1110), mix(steel, INK, 0.22))
        sheet.fill(rectangle(x, 760, x + 10, 1110), steel)
    sheet.fill(rectangle(900, 972, 1538, 992), mix(steel, INK, 0.14))
    sheet.fill([(880, 706), (1560, 706), (1590, 764), (850, 764)], mix(steel, WHITE, 0.35))
    sheet.fill(rectangle(850, 764, 1590, 794), mix(steel, INK, 0.1))
    sheet.fill(rectangle(850, 764, 1590, 770), WHITE)
    sheet.fill([(940, 716), (1080, 716), (1040, 754), (890, 754)], WHITE, 0.35)
    for x, width, colour in ((950, 150, HONEY), (1120, 130, PAPER), (1270, 170, CLAY)):
        sheet.fill(rectangle(x, 860, x + width, 972, 6), mix(colour, PAPER, 0.12))
        sheet.fill(rectangle(x + width * 0.82, 860, x + width, 972, 6), mix(colour, INK, 0.18))
        sheet.fill(rectangle(x - 6, 850, x + width + 6, 870, 4), mix(colour, INK, 0.3))


def _mixer(sheet: Sheet, x: float, y: float) -> None:
    body, dark = INDIGO, mix(INDIGO, INK, 0.3)
    sheet.fill(ellipse(x + 20, y + 28, 160, 18), INK, 0.16)
    sheet.fill(rectangle(x - 130, y - 6, x + 120, y + 28, 16), dark)
    sheet.fill([(x + 36, y), (x + 50, y - 190), (x + 124, y - 190), (x + 118, y)], body)
    sheet.fill([(x + 92, y), (x + 98, y - 190), (x + 124, y - 190), (x + 118, y)], dark)
    head = smooth(
        [
            (x - 140, y - 196),
            (x - 126, y - 246),
            (x - 20, y - 268),
            (x + 90, y - 258),
            (x + 132, y - 216),
            (x + 120, y - 176),
            (x - 20, y - 172),
            (x - 120, y - 174),
        ],
        closed=True,
    )
    sheet.fill(head, body)
    sheet.inside(head, lambda on: on.fill(rectangle(x - 160, y - 200, x + 160, y - 160), dark))
    sheet.stroke([(x - 100, y - 232), (x + 70, y - 238)], 10, mix(body, PAPER, 0.4))
    sheet.fill(ellipse(x + 84, y - 222, 13), HONEY)
    sheet.fill(rectangle(x - 62, y - 176, x - 38, y - 120), mix(STONE, PAPER, 0.4))
    vessel(
        sheet,
        x - 50,
        [(82, y - 122), (78, y - 112), (70, y - 50), (40, y - 6)],
        mix(INDIGO, PAPER, 0.8),
        0.34,
    )
    sheet.fill(ellipse(x - 50, y - 122, 84, 13), mix(INDIGO, PAPER, 0.6))


def _trays(sheet: Sheet) -> None:
    sweets = (HONEY, CLAY, mix(PAPER, HONEY, 0.3), mix(CLAY, PAPER, 0.45))
    for left, top in ((900, 716), (1074, 716)):
        for row in range(2):
            for column in range(4):
                x, y = left + column * 32 - row * 8 + 8, top - 20 + row * 22
                colour = sweets[(column + row * 2 + left // 100) % 4]
                sheet.fill(rectangle(x, y - 4, x + 26, y + 16, 4), mix(colour, INK, 0.16))
                sheet.fill(rectangle(x, y - 8, x + 26, y + 8, 4), colour)
        sheet.fill(
            [(left - 12, top + 14), (left + 140, top + 14), (left + 134, top + 34), (left - 6, top + 34)],
            mix(STONE, PAPER, 0.25),
        )
        sheet.stroke([(left - 14, top + 15), (left + 142, top + 15)], 6, mix(STONE, PAPER, 0.55))


# Sweets on a plate --------------------------------------------------------------------------------------------


def sweets() -> Sheet:
    sheet = Sheet(1600, 1200, mix(PAPER, HONEY, 0.2))
    sheet.fade(0, 560, TEA, mix(TEA, PAPER, 0.12))
    sheet.glow(560, 380, 560, mix(TEA, HONEY, 0.4), 0.4)
    _jar_shelf(sheet)
    sheet.fill(rectangle(0, 540, 1600, 1200), WOOD_LIGHT)
    for y, width in ((556, 3), (640, 3), (760, 4), (920, 5), (1110, 6)):
        sheet.stroke([(0, y), (1600, y)], width, mix(WOOD_LIGHT, WOOD, 0.5))
    sheet.fill([(180, 620), (1130, 620), (1260, 1120), (30, 1120)], PAPER)
    for offset, width, colour in ((0.07, 12, CLAY), (0.115, 5, HONEY), (0.93, 12, CLAY), (0.885, 5, HONEY)):
        sheet.stroke([(180 + 950 * offset, 621), (30 + 1230 * offset, 1119)], width, colour)
    _sweet_box(sheet)
    _plate(sheet)
    for x, y, angle, colour in ((1010, 1052, -16, HONEY), (1218, 1010, 18, CLAY), (1400, 1060, -8, TEA)):
        _wrapped(sheet, x, y, angle, colour)
    return sheet


def _jar_shelf(sheet: Sheet) -> None:
    sheet.fill(rectangle(90, 392, 1510, 420), mix(WOOD, TEA, 0.3))
    sheet.fill(rectangle(90, 392, 1510, 400), mix(WOOD_LIGHT, TEA, 0.2))
    sheet.fill(rectangle(90, 420, 1510, 444), INK, 0.16)
    glass = mix(TEA, PAPER, 0.3)
    contents = (HONEY, CLAY, mix(PAPER, HONEY, 0.4), mix(CLAY, PAPER, 0.5), INDIGO, HONEY)
    for index, x in enumerate((200, 440, 680, 920, 1160, 1400)):
        half, high = (84, 218) if index % 2 else (92, 180)
        jar = rectangle(x - half, 392 - high, x + half, 392, 26)
        sheet.fill(jar, glass)

        def fill(
            on: Sheet, x: float = x, half: float = half, high: float = high, colour: str = contents[index]
        ) -> None:
            rows = int(high * 0.62 // 30)
            for row in range(rows):
                for column in range(7):
                    cx = x - half + 12 + column * 28 + (14 if row % 2 else 0)
                    tone = mix(colour, TEA, 0.12 + 0.16 * ((column + row * 2) % 3))
                    on.fill(ellipse(cx, 376 - row * 25, 15), tone)
            on.fill(rectangle(x - half + 14, 392 - high + 18, x - half + 26, 376, 6), WHITE, 0.35)

        sheet.inside(jar, fill)
        lid = mix(HONEY if index % 2 else CLAY, TEA, 0.25)
        sheet.fill(rectangle(x - half * 0.82, 392 - high - 26, x + half * 0.82, 392 - high + 8, 8), lid)
        sheet.fill(ellipse(x, 392 - high - 34, 17), lid)


def _sweet_box(sheet: Sheet) -> None:
    left, right, top, bottom = 1030, 1450, 520, 900
    sheet.fill(
        [(left + 20, bottom), (right + 90, bottom), (right + 150, bottom - 60), (right, bottom - 90)],
        INK,
        0.18,
    )
    sheet.fill(
        [(right, top), (right + 96, top - 46), (right + 96, bottom - 66), (right, bottom)],
        mix(CLAY, INK, 0.34),
    )
    sheet.fill(rectangle(left, top, right, bottom), CLAY)
    sheet.fill(
        [(left, top), (left + 110, top - 46), (right + 96, top - 46), (right, top)], mix(CLAY, PAPER, 0.2)
    )
    cx = (left + right) / 2
    sheet.fill(rectangle(cx - 27, top, cx + 27, bottom), HONEY)
    sheet.fill(
        [(cx - 27, top), (cx + 76, top - 46), (cx + 130, top - 46), (cx + 27, top)], mix(HONEY, PAPER, 0.3)
    )
    sheet.fill([(right, 690), (right + 96, 644), (right + 96, 698), (right, 744)], mix(HONEY, INK, 0.3))
    sheet.fill(rectangle(left, 690, right, 744), HONEY)
    sheet.fill(ellipse(cx, 717, 118), mix(CLAY, INK, 0.2))
    sheet.fill(ellipse(cx, 713, 116), PAPER)
    sheet.stroke(ellipse(cx, 713, 102), 4, TEA)
    vessel(sheet, cx, [(44, 668), (42, 680), (62, 716), (54, 752), (34, 772)], TEA, 0.2)
    sheet.stroke(smooth([(cx - 44, 676), (cx - 80, 700), (cx - 58, 730)]), 9, TEA)
    sheet.stroke(smooth([(cx + 44, 676), (cx + 80, 700), (cx + 58, 730)]), 9, TEA)
    for dx in (-20, 14):
        sheet.stroke(
            smooth([(cx + dx, 656), (cx + dx + 9, 642), (cx + dx - 7, 630), (cx + dx + 2, 618)]), 5, HONEY
        )
    kx, ky = cx + 52, top - 24
    for flip in (False, True):
        loop = smooth(
            [(kx, ky), (kx + 50, ky - 66), (kx + 128, ky - 76), (kx + 130, ky - 22), (kx + 60, ky + 4)],
            closed=True,
        )
        inner = scaled(loop, 0.6, (kx + 34, ky - 10))
        tail = [(kx, ky), (kx + 96, ky + 66), (kx + 66, ky + 74), (kx + 58, ky + 100)]
        for shape, colour in ((tail, mix(HONEY, INK, 0.16)), (loop, HONEY), (inner, mix(HONEY, INK, 0.24))):
            sheet.fill(mirrored(shape, kx) if flip else shape, colour)
    sheet.fill(ellipse(kx, ky - 4, 24, 21), mix(HONEY, PAPER, 0.2))


def _plate(sheet: Sheet) -> None:
    cx, cy = 600, 862
    sheet.fill(ellipse(cx + 20, cy + 36, 440, 150), INK, 0.16)
    sheet.fill(ellipse(cx, cy + 14, 440, 150), mix(INDIGO, PAPER, 0.62))
    sheet.fill(ellipse(cx, cy, 440, 150), WHITE)
    sheet.stroke(ellipse(cx, cy, 416, 140), 12, INDIGO)
    sheet.fill(ellipse(cx, cy + 6, 340, 106), mix(PAPER, STONE, 0.1))
    rows = (
        (786, ((360, "roll"), (480, "cube"), (606, "ball"), (722, "cube"), (840, "roll"))),
        (858, ((310, "ball"), (424, "cube"), (552, "roll"), (678, "cube"), (796, "ball"), (892, "cube"))),
        (930, ((396, "roll"), (520, "ball"), (640, "cube"), (764, "roll"))),
    )
    colours = (HONEY, CLAY, mix(PAPER, HONEY, 0.4), mix(CLAY, PAPER, 0.5), mix(WOOD, INK, 0.2))
    number = 0
    for y, row in rows:
        for x, form in row:
            colour = colours[(number * 2 + number // 5) % 5]
            number += 1
            _sweet(sheet, x, y, form, colour)
    for x, y, form, colour in (
        (540, 770, "ball", colours[3]),
        (664, 772, "cube", HONEY),
        (600, 716, "roll", CLAY),
    ):
        _sweet(sheet, x, y, form, colour)


def _sweet(sheet: Sheet, x: float, y: float, form: str, colour: str) -> None:
    sheet.fill(ellipse(x + 8, y + 34, 56, 14), INK, 0.16)
    if form == "cube":
        sheet.fill(
            [(x - 50, y - 18), (x + 8, y + 2), (x + 8, y + 46), (x - 50, y + 24)], mix(colour, INK, 0.1)
        )
        sheet.fill(
            [(x + 8, y + 2), (x + 52, y - 22), (x + 52, y + 20), (x + 8, y + 46)], mix(colour, INK, 0.26)
        )
        sheet.fill(
            [(x - 50, y - 18), (x - 6, y - 40), (x + 52, y - 22), (x + 8, y + 2)], mix(colour, PAPER, 0.26)
        )
        for dx, dy in ((-22, -18), (4, -26), (22, -18), (2, -10)):
            sheet.fill(ellipse(x + dx, y + dy, 5, 3), mix(colour, PAPER, 0.8))
    elif form == "ball":
        ball = ellipse(x, y, 46)
        sheet.fill(ball, mix(colour, INK, 0.24))
        sheet.inside(ball, lambda on: on.fill(ellipse(x - 12, y - 12, 44), colour))
        for dx, dy in (
            (-22, -6),
            (-4, -26),
            (12, -8),
            (-8, 12),
            (24, 14),
            (-28, 14),
            (16, 32),
            (-14, -14),
            (2, 4),
        ):
            sheet.fill(ellipse(x + dx, y + dy, 3.4), mix(colour, WHITE, 0.75))
    else:
        sheet.stroke([(x - 34, y + 14), (x + 30, y - 4)], 58, mix(colour, INK, 0.2))
        sheet.stroke([(x - 36, y + 6), (x + 28, y - 12)], 42, colour)
        end = turned(ellipse(x + 34, y - 6, 22, 29), -16, (x + 34, y - 6))
        sheet.fill(end, mix(colour, PAPER, 0.5))
        spiral = [
            (x + 34 + (4 + t * 1.35) * math.cos(t * 0.9) * 0.75, y - 6 + (4 + t * 1.35) * math.sin(t * 0.9))
            for t in range(15)
        ]
        sheet.stroke(smooth(spiral), 4, mix(colour, INK, 0.2))


def _wrapped(sheet: Sheet, x: float, y: float, angle: float, colour: str) -> None:
    def place(points: Shape) -> list[Point]:
        return turned(points, angle, (x, y))

    sheet.fill(place(ellipse(x + 6, y + 36, 76, 14)), INK, 0.16)
    for side in (-1, 1):
        fan = [
            (x + side * 40, y),
            (x + side * 104, y - 38),
            (x + side * 96, y - 12),
            (x + side * 108, y + 4),
            (x + side * 96, y + 18),
            (x + side * 102, y + 38),
        ]
        sheet.fill(place(fan), mix(colour, PAPER, 0.3))
        sheet.stroke(place([(x + side * 46, y), (x + side * 92, y - 10)]), 3, mix(colour, INK, 0.1))
        sheet.stroke(place([(x + side * 46, y), (x + side * 92, y + 16)]), 3, mix(colour, INK, 0.1))
    body = place(rectangle(x - 52, y - 36, x + 52, y + 36, 30))
    sheet.fill(body, colour)

    def stripes(on: Sheet) -> None:
        for dx in (-34, 4, 42):
            on.fill(
                place([(x + dx, y - 40), (x + dx + 16, y - 40), (x + dx - 8, y + 40), (x + dx - 24, y + 40)]),
                mix(colour, PAPER, 0.75),
            )
        on.fill(place(rectangle(x - 60, y + 12, x + 60, y + 44)), INK, 0.14)

    sheet.inside(body, stripes)


# Toys of San Marcos -------------------------------------------------------------------------------------------


def toys() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 860, mix(SKY, PAPER, 0.35), mix(SKY, PAPER, 0.6))
    _tool_board(sheet)
    sheet.fill(rectangle(0, 838, 1600, 1040), WOOD_LIGHT)
    sheet.fill(rectangle(0, 838, 1600, 848), mix(WOOD_LIGHT, PAPER, 0.5))
    for y in (900, 972):
        sheet.stroke([(0, y), (1600, y)], 4, mix(WOOD_LIGHT, WOOD, 0.4))
    sheet.fill(rectangle(0, 1040, 1600, 1200), WOOD)
    sheet.fill(rectangle(0, 1040, 1600, 1052), mix(WOOD, INK, 0.28))
    for x in (120, 660, 1200):
        sheet.fill(rectangle(x, 1090, x + 420, 1200), mix(WOOD, INK, 0.12))
        sheet.fill(rectangle(x + 165, 1128, x + 255, 1144, 8), HONEY)
    _paint_pots(sheet)
    _stacking_rings(sheet, 330, 930)
    _truck(sheet, 830, 952)
    _spinning_top(sheet, 1350, 958)
    for x, y, turn in ((560, 1004, 0), (1130, 1010, 40), (160, 1000, 90)):
        curl = [
            (
                x + (6 + t) * math.cos(math.radians(t * 22 + turn)),
                y + (6 + t) * 0.6 * math.sin(math.radians(t * 22 + turn)),
            )
            for t in range(24)
        ]
        sheet.stroke(smooth(curl, steps=4), 7, mix(WOOD, PAPER, 0.68))
    return sheet


def _tool_board(sheet: Sheet) -> None:
    sheet.fill(rectangle(220, 130, 1400, 560, 10), mix(WOOD, PAPER, 0.62))
    sheet.fill(rectangle(220, 130, 1400, 144, 6), mix(WOOD, PAPER, 0.8))
    for row in range(8):
        for column in range(23):
            sheet.fill(ellipse(260 + column * 50, 174 + row * 50, 4), mix(WOOD, PAPER, 0.36))
    steel = mix(INDIGO, PAPER, 0.5)
    # a hand saw
    sheet.fill([(500, 236), (760, 266), (760, 300), (500, 356)], steel)
    sheet.fill(
        [
            (500, 340),
            *[(500 + step * 13, 352 - step * 2.75 + (10 if step % 2 else 0)) for step in range(21)],
            (760, 296),
        ],
        steel,
    )
    grip = rectangle(380, 232, 510, 364, 44)
    sheet.fill(grip, CLAY)
    sheet.fill(rectangle(414, 268, 474, 330, 26), mix(WOOD, PAPER, 0.62))
    # a hammer
    sheet.fill(rectangle(862, 226, 886, 500, 8), WOOD)
    sheet.fill([(818, 200), (912, 200), (912, 250), (818, 250), (798, 236), (798, 214)], mix(INK, PAPER, 0.3))
    sheet.fill(rectangle(900, 194, 930, 256, 6), mix(INK, PAPER, 0.2))
    # chisels and brushes
    for x, colour in ((1010, HONEY), (1080, TEA)):
        sheet.fill(rectangle(x - 13, 206, x + 13, 330, 12), colour)
        sheet.fill([(x - 9, 330), (x + 9, 330), (x + 15, 458), (x - 15, 476)], steel)
    for x, colour in ((1180, CLAY), (1250, INDIGO), (1320, TEA)):
        sheet.taper([(x, 210), (x, 360)], 10, 18, WOOD)
        sheet.fill(rectangle(x - 14, 356, x + 14, 400), mix(STONE, PAPER, 0.5))
        sheet.fill(
            bezier(
                (x - 14, 400),
                ((x - 22, 440), (x - 8, 470), (x, 486)),
                ((x + 8, 470), (x + 22, 440), (x + 14, 400)),
            ),
            colour,
        )
    # a square
    sheet.fill([(290, 230), (318, 230), (318, 472), (352, 472), (352, 500), (290, 500)], WOOD_DARK)
    for y in range(250, 470, 22):
        sheet.stroke([(306, y), (316, y)], 3, PAPER)


def _paint_pots(sheet: Sheet) -> None:
    for x, colour in ((58, HONEY), (136, CLAY)):
        vessel(sheet, x, [(34, 772), (34, 780), (34, 840), (33, 860)], mix(PAPER, STONE, 0.24), 0.26)
        sheet.fill(ellipse(x, 772, 34, 8), mix(PAPER, STONE, 0.45))
        sheet.fill(ellipse(x, 773, 28, 6), colour)
        sheet.fill(rectangle(x - 34, 800, x + 34, 832), colour)
        sheet.fill(rectangle(x + 14, 800, x + 34, 832), mix(colour, INK, 0.25))


def _stacking_rings(sheet: Sheet, cx: float, floor: float) -> None:
    sheet.fill(ellipse(cx + 40, floor + 6, 190, 26), INK, 0.18)
    sheet.fill(rectangle(cx - 160, floor - 34, cx + 160, floor + 6, 18), WOOD)
    sheet.fill(rectangle(cx - 160, floor - 34, cx + 160, floor - 20, 10), WOOD_LIGHT)
    y = floor - 34.0
    for half, high, colour in (
        (142, 70, TEA),
        (120, 66, BAMBOO),
        (98, 62, HONEY),
        (78, 58, mix(CLAY, HONEY, 0.4)),
        (60, 54, CLAY),
    ):
        form = rectangle(cx - half, y - high, cx + half, y, high / 2)
        sheet.fill(form, colour)

        def shade(
            on: Sheet, half: float = half, high: float = high, colour: str = colour, y: float = y
        ) -> None:
            on.fill(rectangle(cx + half * 0.35, y - high, cx + half, y), mix(colour, INK, 0.18))
            on.fill(
                rectangle(cx - half * 0.72, y - high * 0.78, cx - half * 0.1, y - high * 0.62, high * 0.08),
                mix(colour, PAPER, 0.5),
            )

        sheet.inside(form, shade)
        y -= high
    sheet.fill(ellipse(cx, y - 30, 40), INDIGO)
    sheet.inside(
        ellipse(cx, y - 30, 40), lambda on: on.fill(ellipse(cx + 34, y - 20, 40), mix(INDIGO, INK, 0.25))
    )
    sheet.fill(ellipse(cx - 14, y - 44, 9, 7), mix(INDIGO, PAPER, 0.6))


def _truck(sheet: Sheet, cx: float, floor: float) -> None:
    sheet.fill(ellipse(cx + 30, floor + 4, 330, 30), INK, 0.18)
    for x, colour, top in (
        (cx - 232, HONEY, 118),
        (cx - 136, INDIGO, 118),
        (cx - 40, CLAY, 118),
        (cx - 184, TEA, 210),
        (cx - 88, mix(CLAY, PAPER, 0.45), 210),
    ):
        low = floor - top - 22
        sheet.fill(rectangle(x - 44, low - 88, x + 44, low, 8), colour)
        sheet.fill(rectangle(x + 20, low - 88, x + 44, low, 6), mix(colour, INK, 0.2))
        sheet.fill(ellipse(x - 10, low - 44, 17), mix(colour, PAPER, 0.7))
    sheet.fill(rectangle(cx - 300, floor - 186, cx + 30, floor - 92, 12), WOOD)
    sheet.fill(rectangle(cx - 300, floor - 186, cx + 30, floor - 168, 9), WOOD_LIGHT)
    for y in (floor - 140, floor - 116):
        sheet.stroke([(cx - 286, y), (cx + 18, y)], 3, mix(WOOD, INK, 0.2))
    cab = smooth(
        [
            (cx + 50, floor - 92),
            (cx + 50, floor - 290),
            (cx + 66, floor - 318),
            (cx + 176, floor - 318),
            (cx + 206, floor - 296),
            (cx + 232, floor - 206),
            (cx + 300, floor - 190),
            (cx + 318, floor - 164),
            (cx + 318, floor - 92),
        ],
        steps=8,
    )
    sheet.fill(cab, CLAY)
    sheet.inside(
        cab, lambda on: on.fill(rectangle(cx + 30, floor - 140, cx + 340, floor - 80), mix(CLAY, INK, 0.2))
    )
    sheet.fill(
        [(cx + 84, floor - 286), (cx + 168, floor - 286), (cx + 196, floor - 204), (cx + 84, floor - 204)],
        mix(INDIGO, PAPER, 0.78),
    )
    sheet.fill(
        [
            (cx + 100, floor - 286),
            (cx + 128, floor - 286),
            (cx + 108, floor - 204),
            (cx + 84, floor - 204),
            (cx + 84, floor - 230),
        ],
        WHITE,
        0.5,
    )
    sheet.fill(ellipse(cx + 300, floor - 150, 17), HONEY)
    sheet.fill(rectangle(cx - 316, floor - 100, cx + 334, floor - 66, 14), WOOD_DARK)
    for x in (cx - 206, cx + 190):
        sheet.fill(ellipse(x, floor - 60, 66), mix(INK, PAPER, 0.16))
        sheet.fill(ellipse(x, floor - 60, 44), HONEY)
        sheet.fill(ellipse(x, floor - 60, 30), mix(HONEY, PAPER, 0.4))
        sheet.fill(ellipse(x, floor - 60, 11), WOOD_DARK)


def _spinning_top(sheet: Sheet, cx: float, floor: float) -> None:
    sheet.fill(ellipse(cx + 50, floor + 4, 130, 20), INK, 0.18)
    about = (cx, floor)
    body = turned(
        lathe(
            cx,
            [
                (16, floor - 250),
                (60, floor - 244),
                (126, floor - 204),
                (138, floor - 166),
                (96, floor - 96),
                (34, floor - 32),
                (7, floor),
            ],
        ),
        12,
        about,
    )
    stem = turned(rectangle(cx - 13, floor - 350, cx + 13, floor - 240, 11), 12, about)
    sheet.fill(stem, WOOD)
    sheet.fill(turned(ellipse(cx, floor - 350, 24, 20), 12, about), CLAY)
    sheet.fill(body, TEA)

    def bands(on: Sheet) -> None:
        for y, high, colour in (
            (floor - 262, 40, INDIGO),
            (floor - 226, 26, HONEY),
            (floor - 160, 30, PAPER),
            (floor - 104, 34, CLAY),
            (floor - 46, 60, HONEY),
        ):
            on.fill(turned(ring(cx, y, 150, high), 12, about), colour)
        on.fill(
            turned(
                [(cx + 44, floor - 270), (cx + 160, floor - 270), (cx + 160, floor), (cx + 8, floor)],
                12,
                about,
            ),
            INK,
            0.2,
        )
        on.fill(turned(ellipse(cx - 70, floor - 180, 12, 34), 12, about), WHITE, 0.45)

    sheet.inside(body, bands)
