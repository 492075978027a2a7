"""The sample pictures of places: a hill town for the cover, the roadside station, the lagoon."""

from __future__ import annotations

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
    Sheet,
    arc,
    bezier,
    ellipse,
    leaf,
    mirrored,
    mix,
    moved,
    rectangle,
    ridge,
    scaled,
)
from tools.sample_products import WOOD, WOOD_DARK, WOOD_LIGHT, lily, mouth, ring, shadow, veined_leaf, vessel

WALL = mix(PAPER, WHITE, 0.5)
ROOF = mix(CLAY, HONEY, 0.12)


# Parts --------------------------------------------------------------------------------------------------------


def round_tree(sheet: Sheet, x: float, y: float, size: float, colour: str) -> None:
    """A broad-leaved tree whose trunk stands at (x, y)."""
    sheet.taper([(x, y), (x, y - size * 0.6)], size * 0.11, size * 0.07, mix(WOOD, INK, 0.45))
    crown = [
        (x - size * 0.26, y - size * 0.62, 0.3),
        (x + size * 0.25, y - size * 0.6, 0.29),
        (x, y - size * 0.84, 0.36),
    ]
    for cx, cy, r in crown:
        sheet.fill(ellipse(cx, cy, size * r, size * r * 0.92), colour)
    for cx, cy, r in crown:
        sheet.fill(
            ellipse(cx - size * 0.06, cy - size * 0.07, size * r * 0.66, size * r * 0.58),
            mix(colour, HONEY, 0.13),
        )


def pine(sheet: Sheet, x: float, y: float, height: float, colour: str) -> None:
    """A slim pine whose foot stands at (x, y)."""
    sheet.fill(rectangle(x - height * 0.025, y - height * 0.2, x + height * 0.025, y), mix(WOOD, INK, 0.5))
    for low, wide, high in ((0.12, 0.21, 0.55), (0.36, 0.165, 0.78), (0.6, 0.115, 1.0)):
        left = bezier(
            (x, y - height * high),
            (
                (x - height * wide * 0.3, y - height * (high - 0.16)),
                (x - height * wide * 0.6, y - height * (low + 0.08)),
                (x - height * wide, y - height * low),
            ),
        )
        under = bezier(
            left[-1],
            (
                (x - height * wide * 0.4, y - height * (low - 0.03)),
                (x + height * wide * 0.4, y - height * (low - 0.03)),
                (x + height * wide, y - height * low),
            ),
        )
        sheet.fill([*left, *under, *reversed(mirrored(left, x))], colour)
        shaded = [*mirrored(left, x), (x + height * wide * 0.15, y - height * low)]
        sheet.fill(shaded, mix(colour, INK, 0.14))


def house(sheet: Sheet, x: float, y: float, width: float, height: float, wall: str, door: str = TEA) -> None:
    """A small house with a tiled roof: (x, y) is the lower left corner of its wall."""
    right, top = x + width, y - height
    sheet.fill(rectangle(x, top, right, y), wall)
    sheet.fill(rectangle(right - width * 0.2, top, right, y), mix(wall, STONE, 0.2))
    rise = height * 0.5
    sheet.fill(
        [
            (x - width * 0.07, top + 5),
            (x + width * 0.12, top - rise),
            (right - width * 0.12, top - rise),
            (right + width * 0.07, top + 5),
        ],
        ROOF,
    )
    sheet.fill(
        [
            (right - width * 0.24, top + 5),
            (right - width * 0.3, top - rise),
            (right - width * 0.12, top - rise),
            (right + width * 0.07, top + 5),
        ],
        mix(ROOF, INK, 0.18),
    )
    for row in (0.36, 0.7):
        inset = 0.12 - 0.19 * row
        sheet.stroke(
            [(x + width * inset, top - rise + rise * row), (right - width * inset, top - rise + rise * row)],
            2,
            mix(ROOF, INK, 0.22),
        )
    dw = width * 0.17
    sheet.fill(
        [
            *arc(x + width * 0.3, y - height * 0.5, dw / 2, dw / 2, 180, 360),
            (x + width * 0.3 + dw / 2, y),
            (x + width * 0.3 - dw / 2, y),
        ],
        door,
    )
    sheet.fill(
        rectangle(x + width * 0.55, y - height * 0.66, x + width * 0.7, y - height * 0.34),
        mix(INDIGO, INK, 0.2),
    )


# The cover: a hill town and its pottery -----------------------------------------------------------------------


def hill_town() -> Sheet:
    sheet = Sheet(1200, 1600)
    sheet.fade(0, 900, mix(PAPER, HONEY, 0.42), mix(PAPER, HONEY, 0.1))
    sheet.glow(330, 330, 460, WHITE, 0.8)
    sheet.fill(ellipse(330, 330, 92), mix(HONEY, PAPER, 0.3))
    hills = (
        (
            0.70,
            [
                (-20, 640),
                (160, 560),
                (330, 470),
                (500, 560),
                (700, 610),
                (920, 500),
                (1080, 560),
                (1220, 520),
            ],
        ),
        (0.56, [(-20, 600), (140, 640), (330, 690), (560, 640), (760, 690), (960, 620), (1220, 700)]),
        (0.38, [(-20, 760), (180, 720), (420, 780), (640, 760), (900, 790), (1100, 740), (1220, 720)]),
    )
    for pale, line in hills:
        sheet.fill(ridge(line, 1200, 1600), mix(TEA, mix(PAPER, HONEY, 0.12), pale))
    for x, y, size in ((70, 756, 92), (130, 746, 74), (1080, 752, 88), (1150, 738, 104), (1020, 768, 70)):
        pine(sheet, x, y, size, mix(TEA, PAPER, 0.24))
    sheet.fill(
        ridge([(-20, 880), (250, 850), (520, 820), (800, 815), (1060, 850), (1220, 880)], 1200, 1600),
        mix(BAMBOO, TEA, 0.35),
    )
    _church(sheet, 830, 905)
    _houses(sheet)
    _terrace(sheet)
    return sheet


def _church(sheet: Sheet, cx: float, y: float) -> None:
    shade = mix(WALL, STONE, 0.2)
    sheet.fill(rectangle(cx + 60, y - 190, cx + 215, y), shade)
    sheet.fill(
        [(cx + 60, y - 186), (cx + 78, y - 240), (cx + 205, y - 240), (cx + 228, y - 186)],
        mix(ROOF, INK, 0.1),
    )
    for side in (-1, 1):
        tx = cx + side * 118
        sheet.fill(rectangle(tx - 47, y - 318, tx + 47, y), WALL)
        sheet.fill(rectangle(tx + 19, y - 318, tx + 47, y), shade)
        sheet.fill(rectangle(tx - 54, y - 326, tx + 54, y - 312), mix(HONEY, PAPER, 0.3))
        sheet.fill(rectangle(tx - 52, y - 206, tx + 52, y - 196), mix(HONEY, PAPER, 0.3))
        dome = [*arc(tx, y - 326, 45, 62, 180, 360)]
        sheet.fill(dome, ROOF)
        sheet.fill_within(dome, ellipse(tx + 42, y - 322, 34, 76), mix(ROOF, INK, 0.2))
        sheet.fill(ellipse(tx, y - 390, 6), HONEY)
        sheet.stroke([(tx, y - 392), (tx, y - 424)], 5, TEA)
        sheet.stroke([(tx - 11, y - 412), (tx + 11, y - 412)], 5, TEA)
        bell = [*arc(tx, y - 268, 19, 19, 180, 360), (tx + 19, y - 226), (tx - 19, y - 226)]
        sheet.fill(bell, mix(TEA, INK, 0.25))
        sheet.fill([*arc(tx, y - 244, 9, 14, 180, 360), (tx + 13, y - 238), (tx - 13, y - 238)], HONEY)
    left = bezier(
        (cx - 82, y - 214),
        ((cx - 60, y - 214), (cx - 62, y - 262), (cx - 34, y - 270)),
        ((cx - 30, y - 300), (cx - 12, y - 312), (cx, y - 312)),
    )
    sheet.fill([(cx - 82, y), *left, *reversed(mirrored(left, cx)), (cx + 82, y)], WALL)
    sheet.fill(rectangle(cx - 82, y - 206, cx + 82, y - 196), mix(HONEY, PAPER, 0.3))
    sheet.fill(ellipse(cx, y - 246, 24), mix(HONEY, PAPER, 0.3))
    sheet.fill(ellipse(cx, y - 246, 17), mix(INDIGO, INK, 0.2))
    door = [*arc(cx, y - 96, 36, 40, 180, 360), (cx + 36, y), (cx - 36, y)]
    sheet.fill(scaled(door, 1.24, (cx, y)), mix(HONEY, PAPER, 0.3))
    sheet.fill(door, CLAY)
    sheet.stroke([(cx, y - 134), (cx, y)], 4, mix(CLAY, INK, 0.35))
    for side in (-1, 1):
        wx = cx + side * 58
        sheet.fill(
            [*arc(wx, y - 160, 9, 10, 180, 360), (wx + 9, y - 128), (wx - 9, y - 128)], mix(INDIGO, INK, 0.2)
        )


def _houses(sheet: Sheet) -> None:
    honey, rose, blue = mix(HONEY, PAPER, 0.5), mix(CLAY, PAPER, 0.6), mix(INDIGO, PAPER, 0.66)
    green = mix(TEA, BAMBOO, 0.5)
    rows = (
        (
            (470, 930, 130, 82, honey),
            (330, 952, 118, 74, WALL),
            (960, 936, 122, 80, rose),
            (1090, 954, 130, 84, WALL),
            (190, 968, 120, 72, blue),
            (60, 986, 116, 74, honey),
        ),
        (
            (420, 1046, 140, 90, rose),
            (585, 1036, 142, 92, WALL),
            (752, 1032, 150, 94, honey),
            (928, 1044, 140, 90, WALL),
            (1092, 1060, 150, 92, blue),
            (250, 1064, 140, 88, WALL),
            (86, 1086, 136, 86, rose),
        ),
    )
    for number, row in enumerate(rows):
        for x, y, width, height, wall in row:
            house(sheet, x, y, width, height, wall, TEA if (x // 10) % 2 else CLAY)
        line = [
            (-20, 1000 + number * 108),
            (300, 975 + number * 104),
            (640, 942 + number * 104),
            (960, 950 + number * 108),
            (1220, 985 + number * 108),
        ]
        sheet.fill(ridge(line, 1200, 1600), mix(green, INK, 0.04 + 0.1 * number))
    for x, y, size in (
        (306, 968, 78),
        (620, 952, 86),
        (560, 1058, 96),
        (900, 1054, 92),
        (1070, 972, 80),
        (60, 1110, 110),
        (1080, 1078, 100),
        (225, 1090, 90),
    ):
        round_tree(sheet, x, y, size, mix(TEA, BAMBOO, 0.3))


def _terrace(sheet: Sheet) -> None:
    sheet.fill(
        ridge([(-20, 1150), (300, 1118), (640, 1096), (960, 1104), (1220, 1140)], 1200, 1600),
        mix(TEA, INK, 0.08),
    )
    for x, y, length, angle in (
        (40, 1420, 300, -78),
        (150, 1430, 260, -60),
        (1130, 1420, 330, -104),
        (1040, 1430, 250, -122),
        (960, 1440, 230, -70),
        (-10, 1440, 250, -50),
    ):
        veined_leaf(sheet, x, y, length, 96, angle, mix(TEA, BAMBOO, 0.55))
    sheet.fill(rectangle(0, 1400, 1200, 1600), mix(PAPER, HONEY, 0.34))
    sheet.fill(rectangle(0, 1400, 1200, 1412), mix(PAPER, WHITE, 0.6))
    for x in range(-100, 1300, 200):
        sheet.stroke(
            [(600 + (x - 600) * 0.92, 1412), (600 + (x - 600) * 1.25, 1600)],
            3,
            mix(PAPER, mix(HONEY, STONE, 0.4), 0.55),
        )
    _lilies_in_jar(sheet, 400)
    _bowl_of_guava(sheet, 860)


def _lilies_in_jar(sheet: Sheet, cx: float) -> None:
    shadow(sheet, cx + 20, 1508, 200, 0.22)
    profile = [
        (118, 1040),
        (100, 1066),
        (100, 1104),
        (172, 1180),
        (232, 1276),
        (236, 1360),
        (196, 1450),
        (132, 1508),
    ]
    body = vessel(sheet, cx, profile, CLAY)

    def strand(on: Sheet) -> None:
        on.fill(ring(cx, 1226, 232, 60), mix(CLAY, INK, 0.36))
        for index in range(9):
            x = cx - 256 + index * 60
            sag = 30 * (max(0.0, 1 - ((x + 22 - cx) / 236) ** 2) ** 0.5)
            on.fill(rectangle(x, 1240 + sag, x + 46, 1272 + sag), HONEY)
        on.fill(ring(cx, 1196, 232, 7), mix(CLAY, PAPER, 0.7))
        on.fill(ring(cx, 1316, 240, 7), mix(CLAY, PAPER, 0.7))

    sheet.inside(body, strand)
    sheet.stroke(
        bezier((cx - 212, 1292), ((cx - 218, 1330), (cx - 214, 1370), (cx - 200, 1404))),
        11,
        mix(CLAY, PAPER, 0.5),
        0.55,
    )
    mouth(sheet, cx, 1042, 119, CLAY)
    for angle, length in ((-118, 300), (-62, 280), (-100, 250), (-78, 330), (-138, 200), (-44, 200)):
        veined_leaf(
            sheet,
            cx,
            1050,
            length,
            118,
            angle,
            mix(BAMBOO, TEA, 0.3) if angle % 4 else mix(BAMBOO, PAPER, 0.12),
        )
    flowers = (
        (262, 800, 196, -16, True),
        (404, 736, 220, 0, False),
        (536, 812, 184, 16, False),
        (350, 905, 160, -8, True),
        (476, 900, 165, 10, False),
    )
    for x, y, *_ in flowers:
        sheet.taper(
            bezier((x, y), ((x, y + 110), (cx + (x - cx) * 0.4, 960), (cx + (x - cx) * 0.25, 1052))),
            15,
            17,
            mix(BAMBOO, PAPER, 0.2),
        )
    for x, y, size, angle, flip in flowers:
        lily(sheet, x, y, size, angle, flip)


def _bowl_of_guava(sheet: Sheet, cx: float) -> None:
    shadow(sheet, cx + 10, 1516, 130, 0.22)
    profile = [(176, 1404), (172, 1420), (150, 1466), (106, 1504), (74, 1516)]
    vessel(sheet, cx, profile, INDIGO)
    mouth(sheet, cx, 1404, 177, INDIGO)
    for x, y, size in ((cx - 78, 1382, 60), (cx + 76, 1386, 58), (cx, 1372, 66)):
        sheet.fill(ellipse(x, y, size), mix(HONEY, BAMBOO, 0.36))
        sheet.fill(ellipse(x - 8, y - 9, size * 0.78), mix(HONEY, BAMBOO, 0.14))
        sheet.fill(ellipse(x - 20, y - 24, size * 0.2, size * 0.14), mix(HONEY, PAPER, 0.6))
    veined_leaf(sheet, cx + 6, 1316, 110, 52, -28, mix(BAMBOO, TEA, 0.3))
    front = [*arc(cx, 1404, 177, 32, 180, 0), (cx + 220, 1580), (cx - 220, 1580)]

    def bowl(on: Sheet) -> None:
        body = vessel(on, cx, profile, INDIGO)
        on.inside(body, lambda layer: layer.fill(ring(cx, 1424, 180, 9), mix(INDIGO, PAPER, 0.75)))

    sheet.inside(front, bowl)
    sheet.stroke(arc(cx, 1404, 177, 32, 180, 0), 6, mix(INDIGO, PAPER, 0.3))


# The roadside station -----------------------------------------------------------------------------------------


def roadside_station() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 640, SKY, mix(SKY, WHITE, 0.78))
    for x, y, size in ((330, 210, 1.0), (1230, 160, 0.8)):
        for dx, dy, r in ((-90, 0, 46), (-30, -26, 62), (46, -14, 54), (104, 4, 40)):
            sheet.fill(ellipse(x + dx * size, y + dy * size, r * size, r * size * 0.8), WHITE)
        sheet.fill(rectangle(x - 136 * size, y + 2, x + 144 * size, y + 36 * size, 17 * size), WHITE)
    for pale, line in (
        (
            0.62,
            [
                (-20, 520),
                (200, 420),
                (420, 300),
                (640, 430),
                (900, 380),
                (1180, 290),
                (1400, 400),
                (1620, 360),
            ],
        ),
        (0.44, [(-20, 480), (180, 520), (480, 560), (760, 470), (1040, 500), (1340, 560), (1620, 470)]),
        (0.24, [(-20, 640), (260, 590), (620, 640), (980, 600), (1320, 640), (1620, 580)]),
    ):
        sheet.fill(ridge(line, 1600, 1200), mix(mix(TEA, BAMBOO, 0.25), PAPER, pale))
    for x, y, size in ((60, 640, 150), (150, 630, 190), (1500, 640, 200), (1580, 650, 150), (1410, 650, 140)):
        pine(sheet, x, y, size, mix(TEA, PAPER, 0.06))
    sheet.fill(rectangle(0, 640, 1600, 1200), mix(BAMBOO, PAPER, 0.32))
    sheet.fill(rectangle(0, 880, 1600, 960), mix(PAPER, HONEY, 0.3))
    _road(sheet)
    for x, y, size in ((300, 890, 230), (1500, 892, 250)):
        round_tree(sheet, x, y, size, mix(TEA, BAMBOO, 0.35))
    _station_house(sheet)
    for x, size in ((366, 58), (430, 40), (1360, 44), (1424, 60)):
        sheet.fill(arc(x, 904, size, size * 0.9, 180, 360), mix(BAMBOO, TEA, 0.25))
        sheet.fill(arc(x - size * 0.2, 904, size * 0.5, size * 0.6, 180, 360), mix(BAMBOO, PAPER, 0.12))
    _station_goods(sheet)
    _station_sign(sheet)
    return sheet


def _road(sheet: Sheet) -> None:
    road = mix(STONE, INK, 0.25)
    sheet.fill(rectangle(0, 990, 1600, 1200), road)
    sheet.fill(rectangle(0, 952, 1600, 990), mix(STONE, PAPER, 0.5))
    sheet.fill(rectangle(0, 952, 1600, 962), mix(STONE, PAPER, 0.72))
    for x in range(-60, 1700, 260):
        sheet.fill([(x, 1082), (x + 150, 1082), (x + 142, 1102), (x - 8, 1102)], HONEY)


def _station_house(sheet: Sheet) -> None:
    left, right, top, floor = 400, 1380, 560, 900
    sheet.fill(
        [(left - 20, floor), (right + 90, floor), (right + 20, floor + 34), (left - 60, floor + 34)],
        INK,
        0.14,
    )
    sheet.fill(rectangle(left, top, right, floor), WALL)
    inner = mix(WOOD, INK, 0.55)
    sheet.fill(rectangle(left + 50, top + 30, right - 50, floor), inner)
    for shelf in (660, 735):
        sheet.fill(rectangle(left + 50, shelf, right - 50, shelf + 9), WOOD)
    jars = (HONEY, CLAY, mix(CLAY, PAPER, 0.4), INDIGO, mix(BAMBOO, PAPER, 0.3), PAPER)
    for index in range(22):
        x = left + 76 + index * 38.5
        if 8 <= index <= 13:
            continue
        colour = jars[(index * 5 + 1) % 6]
        sheet.fill(rectangle(x, 618, x + 24, 660, 6), colour)
        sheet.fill(rectangle(x + 3, 610, x + 21, 619), mix(colour, INK, 0.4))
        tall = 30 + (index * 7) % 16
        other = jars[(index * 3 + 2) % 6]
        sheet.fill(ellipse(x + 12, 735 - tall * 0.42, 15, tall * 0.42), other)
        sheet.fill(rectangle(x + 6, 735 - tall, x + 18, 735 - tall * 0.6), other)
    sheet.fill(rectangle(left + 410, top + 60, left + 570, floor), mix(TEA, INK, 0.2))
    for x in (left + 424, left + 496):
        for y in (top + 76, top + 152):
            sheet.fill(rectangle(x, y, x + 60, y + 64), mix(HONEY, PAPER, 0.45))
        sheet.fill(rectangle(x, top + 236, x + 60, floor - 16), TEA)
    sheet.fill(ellipse(left + 486, top + 262, 6), HONEY)
    for x in (left + 34, left + 385, left + 580, right - 50):
        sheet.fill(rectangle(x, top, x + 18, floor), WOOD_DARK)
        sheet.fill(rectangle(x, top, x + 8, floor), WOOD)
    _tiled_roof(sheet, left, right, top)
    for x, end in ((left + 52, left + 385), (left + 598, right - 50)):
        sheet.fill(rectangle(x, 806, end, 900), WOOD)
        sheet.fill(rectangle(x - 8, 794, end + 8, 812), WOOD_LIGHT)
        for plank in range(int(x) + 42, int(end) - 8, 44):
            sheet.stroke([(plank, 814), (plank, 898)], 3, mix(WOOD, INK, 0.22))


def _tiled_roof(sheet: Sheet, left: float, right: float, top: float) -> None:
    eaves, crest = top + 40, top - 130
    roof = [(left - 70, eaves), (left + 90, crest), (right - 90, crest), (right + 70, eaves)]
    sheet.fill([(left, eaves), (right, eaves), (right, eaves + 34), (left, eaves + 34)], INK, 0.22)
    sheet.fill(roof, ROOF)

    def tiles(on: Sheet) -> None:
        rows = 6
        for row in range(rows):
            share = (row + 1) / rows
            y = crest + (eaves - crest) * share
            count = 34
            for index in range(count):
                a = left + 90 - 160 * share
                b = right - 90 + 160 * share
                x = a + (b - a) * (index + 0.5) / count
                half = (b - a) / count / 2
                on.fill(
                    arc(x, y - 7, half * 0.98, 12, 0, 180, steps=12),
                    mix(ROOF, INK, 0.2 if (index + row) % 3 else 0.1),
                )
        for index in range(35):
            a, b = (
                left + 90 + (right - left - 180) * index / 34,
                left - 70 + (right - left + 140) * index / 34,
            )
            on.stroke([(a, crest), (b, eaves)], 2, mix(ROOF, INK, 0.16))

    sheet.inside(roof, tiles)
    sheet.stroke([(left + 84, crest), (right - 84, crest)], 20, mix(ROOF, INK, 0.22))
    sheet.stroke([(left - 72, eaves + 2), (right + 72, eaves + 2)], 10, mix(ROOF, INK, 0.4))


def _station_goods(sheet: Sheet) -> None:
    guava, red = mix(HONEY, BAMBOO, 0.3), mix(CLAY, HONEY, 0.15)
    baskets = (
        (500, guava),
        (610, red),
        (720, HONEY),
        (1060, mix(CLAY, PAPER, 0.25)),
        (1170, guava),
        (1280, red),
    )
    for x, fruit in baskets:
        for dx, dy in ((-30, 0), (0, -4), (30, 0), (-15, -20), (15, -20)):
            sheet.fill(ellipse(x + dx, 786 + dy, 18), fruit)
            sheet.fill(ellipse(x + dx - 5, 781 + dy, 6), mix(fruit, PAPER, 0.5))
        sheet.fill([(x - 52, 786), (x + 52, 786), (x + 42, 812), (x - 42, 812)], mix(WOOD, HONEY, 0.3))
        sheet.stroke([(x - 52, 788), (x + 52, 788)], 6, mix(WOOD, PAPER, 0.35))
    for x, colour, size in ((330, CLAY, 1.0), (268, mix(HONEY, CLAY, 0.3), 0.72), (1452, INDIGO, 0.84)):
        shadow(sheet, x + 4, 944, 54 * size, 0.2)
        profile = [
            (26 * size, 944 - 150 * size),
            (20 * size, 944 - 138 * size),
            (58 * size, 944 - 80 * size),
            (54 * size, 944 - 40 * size),
            (30 * size, 944),
        ]
        body = vessel(sheet, x, profile, colour)
        sheet.fill_within(body, ring(x, 944 - 84 * size, 60 * size, 10 * size), HONEY)
        mouth(sheet, x, 944 - 149 * size, 27 * size, colour)


def _station_sign(sheet: Sheet) -> None:
    sheet.fill(rectangle(150, 520, 164, 952), WOOD_DARK)
    sheet.fill(rectangle(150, 520, 157, 952), WOOD)
    sheet.fill(ellipse(157, 470, 104), TEA)
    sheet.fill(ellipse(157, 470, 92), PAPER)
    sheet.fill(ellipse(157, 470, 84), TEA)
    pot = [(24, 418), (19, 428), (48, 466), (46, 496), (26, 524)]
    body = vessel(sheet, 157, pot, mix(PAPER, WHITE, 0.4), 0.12)
    sheet.inside(body, lambda on: on.fill(ring(157, 464, 52, 13), HONEY))


# The lagoon ---------------------------------------------------------------------------------------------------


def lagoon() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 640, mix(SKY, INDIGO, 0.12), mix(SKY, mix(WHITE, HONEY, 0.2), 0.9))
    sheet.glow(1080, 330, 430, WHITE, 0.6)
    sheet.fill(ellipse(1080, 330, 92), mix(HONEY, PAPER, 0.3))
    shore = 640
    lines = (
        (
            0.66,
            [
                (-20, 470),
                (170, 380),
                (380, 250),
                (560, 370),
                (800, 470),
                (1050, 400),
                (1300, 330),
                (1620, 470),
            ],
        ),
        (0.46, [(-20, 420), (220, 480), (500, 560), (800, 540), (1120, 570), (1380, 470), (1620, 430)]),
    )
    for pale, line in lines:
        sheet.fill(ridge(line, 1600, shore), mix(mix(TEA, INDIGO, 0.3), PAPER, pale))
    sheet.fill(
        ridge(
            [(-20, 540), (200, 560), (420, 610), (700, 628), (1000, 622), (1250, 590), (1620, 540)],
            1600,
            shore,
        ),
        mix(TEA, PAPER, 0.2),
    )
    sheet.fade(shore, 1200, mix(mix(INDIGO, TEA, 0.25), PAPER, 0.52), mix(INDIGO, TEA, 0.2))
    for pale, line in lines:
        mirror = [(x, shore + (shore - y) * 0.62) for x, y in line]
        sheet.fill(
            [(-20, shore), *ridge(mirror, 1600, shore)[1:-1], (1620, shore)],
            mix(mix(TEA, INDIGO, 0.3), PAPER, pale),
            0.45,
        )
    low = [(-20, 760), (200, 740), (420, 672), (700, 654), (1000, 660), (1250, 696), (1620, 760)]
    sheet.fill([(-20, shore), *ridge(low, 1600, shore)[1:-1], (1620, shore)], mix(TEA, INDIGO, 0.2), 0.6)
    for y, half, share in (
        (668, 74, 0.8),
        (696, 52, 0.7),
        (726, 84, 0.65),
        (760, 44, 0.6),
        (796, 66, 0.5),
        (840, 36, 0.45),
    ):
        sheet.fill(rectangle(1080 - half, y, 1080 + half, y + 8, 4), mix(HONEY, PAPER, 0.5), share)
    for x, y, half in (
        (420, 760, 90),
        (690, 820, 120),
        (300, 880, 70),
        (900, 930, 110),
        (560, 1010, 130),
        (1300, 850, 80),
        (180, 1060, 90),
        (820, 1110, 120),
    ):
        sheet.fill(rectangle(x - half, y, x + half, y + 6, 3), PAPER, 0.32)
    for x, height in (
        (30, 330),
        (110, 250),
        (185, 300),
        (262, 190),
        (330, 150),
        (1568, 320),
        (1490, 260),
        (1420, 200),
        (1352, 150),
    ):
        sheet.fill(
            scaled([(x - height * 0.12, 630), (x + height * 0.12, 630), (x, 630 + height * 0.7)], 1.0),
            mix(TEA, INK, 0.1),
            0.3,
        )
        pine(sheet, x, 634, height, mix(TEA, INK, 0.06))
    _jetty(sheet)
    _boat(sheet)
    _reeds(sheet)
    return sheet


def _jetty(sheet: Sheet) -> None:
    for x, y, low in ((1010, 876, 960), (1206, 876, 960), (1150, 1000, 1130), (1420, 1000, 1130)):
        sheet.fill(rectangle(x - 11, y - 60, x + 11, low, 6), WOOD_DARK)
        sheet.fill(rectangle(x - 11, y - 60, x - 1, low, 5), WOOD)
    deck = [(1010, 860), (1200, 860), (1640, 1230), (1250, 1230)]
    sheet.fill(moved(deck, -6, 22), mix(WOOD, INK, 0.5))
    sheet.fill(deck, WOOD_LIGHT)

    def planks(on: Sheet) -> None:
        y = 872.0
        gap = 20.0
        while y < 1230:
            on.stroke([(960, y), (1660, y)], 3 + gap * 0.05, mix(WOOD, INK, 0.12))
            y += gap
            gap *= 1.1

    sheet.inside(deck, planks)


def _boat(sheet: Sheet) -> None:
    sheet.fill(ellipse(640, 958, 290, 26), mix(INDIGO, INK, 0.5), 0.35)
    hull = bezier(
        (350, 836),
        ((380, 960), (430, 972), (520, 974)),
        ((640, 980), (720, 980), (780, 968)),
        ((860, 956), (910, 910), (940, 820)),
    )
    rim = bezier((940, 820), ((800, 880), (500, 886), (350, 836)))
    back = bezier((350, 836), ((500, 800), (790, 796), (940, 820)))
    sheet.fill([*back, *rim], mix(WOOD, INK, 0.5))
    for x, half in ((520, 54), (720, 60)):
        sheet.fill([(x - half, 838), (x + half, 838), (x + half - 10, 868), (x - half - 4, 866)], WOOD_LIGHT)
    body = [*hull, *rim]
    sheet.fill(body, CLAY)

    def strakes(on: Sheet) -> None:
        on.fill([(340, 930), (960, 930), (960, 990), (340, 990)], mix(CLAY, INK, 0.25))
        stripe = bezier((330, 856), ((500, 916), (800, 912), (960, 836)))
        on.stroke(stripe, 20, HONEY)

    sheet.inside(body, strakes)
    sheet.stroke(rim, 9, mix(WOOD, PAPER, 0.45))
    sheet.stroke([(600, 820), (820, 1010)], 9, WOOD_DARK)
    sheet.fill(leaf(800, 992, 110, 44, 41), WOOD)


def _reeds(sheet: Sheet) -> None:
    green = mix(BAMBOO, INK, 0.15)
    for x, height, bend in (
        (40, 380, 30),
        (80, 300, -30),
        (112, 430, 44),
        (160, 270, -20),
        (196, 340, 60),
        (10, 250, -10),
        (240, 240, 40),
    ):
        sheet.taper(
            bezier(
                (x, 1220),
                ((x, 1220 - height * 0.4), (x + bend * 0.2, 1220 - height * 0.7), (x + bend, 1220 - height)),
            ),
            13,
            3,
            green if x % 3 else mix(BAMBOO, PAPER, 0.1),
        )
    for x, y in ((112 + 40, 820), (196 + 50, 910)):
        sheet.fill(rectangle(x - 9, y - 46, x + 9, y + 46, 9), mix(WOOD, INK, 0.35))
