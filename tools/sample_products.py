"""The sample pictures of pottery and guava, and the parts that several pictures share."""

from __future__ import annotations

import math

from tools.drawing import (
    BAMBOO,
    CLAY,
    HONEY,
    INDIGO,
    INK,
    PAPER,
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
    leaf,
    mirrored,
    mix,
    moved,
    rectangle,
    scaled,
    smooth,
    turned,
)

CREAM = mix(PAPER, HONEY, 0.16)
WOOD = mix(mix(CLAY, HONEY, 0.55), STONE, 0.25)
WOOD_DARK = mix(WOOD, INK, 0.3)
WOOD_LIGHT = mix(WOOD, PAPER, 0.4)


# Parts that several pictures use ------------------------------------------------------------------------------


def vessel(sheet: Sheet, cx: float, profile: Shape, colour: str, shade: float = 0.3) -> list[Point]:
    """A turned vessel with light from the left; returns its outline for what is painted on it."""
    foot, bottom = profile[-1]
    body = lathe(cx, profile)
    top = profile[0][1]
    half = len(body) // 2
    # The foot is round: without this curve the vessel would look cut from card.
    body = [*body[:half], *arc(cx, bottom, foot, foot * 0.14, 0, 180)[1:-1], *body[half:]]
    bottom += foot * 0.14
    widest = max(r for r, _ in profile)

    def light(on: Sheet) -> None:
        on.fill(rectangle(cx - widest - 9, top - 9, cx + widest + 9, bottom + 9), mix(colour, INK, shade))
        on.fill(
            moved(scaled(body, 0.96, (cx, bottom), 1.0), -widest * 0.2, 0), mix(colour, INK, shade * 0.35)
        )
        on.fill(moved(scaled(body, 0.92, (cx, bottom), 1.0), -widest * 0.36, 0), colour)

    sheet.inside(body, light)
    return body


def mouth(sheet: Sheet, cx: float, y: float, radius: float, colour: str) -> None:
    """The opening of a vessel, seen a little from above."""
    sheet.fill(ellipse(cx, y, radius, radius * 0.2), mix(colour, PAPER, 0.22))
    sheet.fill(ellipse(cx, y + radius * 0.015, radius * 0.86, radius * 0.14), mix(colour, INK, 0.62))


def ring(cx: float, y: float, radius: float, height: float) -> list[Point]:
    """A band around a vessel, bent like its belly; to be drawn inside the outline."""
    low = arc(cx, y, radius, radius * 0.13, 0, 180)
    return [*low, *reversed(moved(low, 0, height))]


def shadow(sheet: Sheet, cx: float, y: float, radius: float, opacity: float = 0.2) -> None:
    """The soft shadow of a thing that stands on a table, falling to the right."""
    sheet.fill(ellipse(cx + radius * 0.3, y, radius * 1.05, radius * 0.13), INK, opacity)


def lily(sheet: Sheet, x: float, y: float, size: float, angle: float = 0, flip: bool = False) -> None:
    """An arum lily: (x, y) is where the flower meets its stalk, `size` its height."""
    unit = size / 160

    def place(points: Shape) -> list[Point]:
        local = mirrored(points, 0) if flip else list(points)
        return moved(turned(scaled(local, unit), angle), x, y)

    back = bezier(
        (0, 0),
        ((-26, -36), (-56, -70), (-50, -108)),
        ((-42, -146), (8, -140), (40, -166)),
        ((62, -132), (58, -92), (40, -66)),
        ((28, -44), (12, -20), (0, 0)),
    )
    throat = bezier(
        (-46, -100),
        ((-40, -138), (4, -132), (34, -146)),
        ((50, -120), (50, -100), (38, -76)),
        ((10, -56), (-30, -70), (-46, -100)),
    )
    front = bezier(
        (0, 0),
        ((-26, -36), (-58, -72), (-50, -108)),
        ((-44, -64), (4, -50), (46, -84)),
        ((44, -60), (14, -20), (0, 0)),
    )
    fold = bezier((0, 0), ((12, -30), (36, -46), (46, -84)), ((44, -60), (16, -20), (0, 0)))
    sheet.fill(place(back), mix(PAPER, HONEY, 0.08))
    sheet.fill(place(throat), mix(PAPER, mix(BAMBOO, HONEY, 0.5), 0.34))
    sheet.taper(place(bezier((-2, -48), ((-6, -70), (-4, -92), (6, -118)))), 17 * unit, 11 * unit, HONEY)
    sheet.fill(place(front), WHITE)
    sheet.fill(place(fold), mix(PAPER, STONE, 0.22))


def veined_leaf(
    sheet: Sheet, x: float, y: float, length: float, width: float, angle: float, colour: str
) -> None:
    """A leaf in two tones with a middle vein."""
    whole = leaf(x, y, length, width, angle)
    sheet.fill(whole, colour)
    half = turned(
        [*bezier((0, 0), ((length * 0.25, width * 0.75), (length * 0.7, width * 0.6), (length, 0)))], angle
    )
    sheet.fill(moved(half, x, y), mix(colour, INK, 0.16))
    tip = turned([(length * 0.94, 0)], angle)[0]
    sheet.taper([(x, y), (x + tip[0], y + tip[1])], max(2.5, width * 0.05), 1.2, mix(colour, PAPER, 0.34))


# Pottery of Valle de Ángeles ----------------------------------------------------------------------------------


def pottery() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 1200, mix(PAPER, HONEY, 0.14), mix(PAPER, HONEY, 0.3))
    niche = [*arc(800, 620, 590, 530, 180, 360), (1390, 953), (210, 953)]
    sheet.fill(scaled(niche, 1.035, (800, 953)), mix(PAPER, WHITE, 0.6))
    sheet.fill(niche, TEA)

    def depth(on: Sheet) -> None:
        on.fill(moved(niche, 46, 30), mix(TEA, PAPER, 0.14))
        on.glow(700, 620, 620, mix(TEA, HONEY, 0.5), 0.42)

    sheet.inside(niche, depth)
    sheet.fill([(150, 1070), (1450, 1070), (1420, 1112), (180, 1112)], mix(WOOD, INK, 0.45), 0.22)
    sheet.fill([(160, 952), (1440, 952), (1490, 1022), (110, 1022)], WOOD_LIGHT)
    sheet.fill(rectangle(110, 1022, 1490, 1074), WOOD)
    sheet.fill(rectangle(110, 1022, 1490, 1028), mix(WOOD, PAPER, 0.65))
    _lily_jar(sheet)
    _fret_bottle(sheet)
    _coffee_jug(sheet)
    return sheet


def _lily_jar(sheet: Sheet) -> None:
    cx = 800
    shadow(sheet, cx, 992, 200)
    profile = [(128, 300), (112, 330), (104, 372), (170, 450), (262, 575), (282, 700), (240, 850), (160, 985)]
    body = vessel(sheet, cx, profile, CLAY)
    pale = mix(CLAY, PAPER, 0.72)

    def painted(on: Sheet) -> None:
        on.fill(ring(cx, 448, 220, 10), pale)
        on.fill(ring(cx, 868, 260, 26), HONEY)
        on.fill(ring(cx, 908, 260, 8), pale)
        for x, y, bend in ((738, 640, -40), (882, 670, 36)):
            stalk = bezier((x, y), ((x + bend * 0.1, y + 110), (800 + bend, 760), (800 + bend * 0.1, 890)))
            on.taper(stalk, 13, 11, mix(BAMBOO, PAPER, 0.3))
        on.fill(leaf(800, 888, 250, 90, -158), mix(BAMBOO, PAPER, 0.18))
        on.fill(leaf(800, 888, 250, 90, -22), mix(BAMBOO, INK, 0.18))
        on.fill(leaf(800, 888, 190, 66, -118), mix(BAMBOO, PAPER, 0.34))
        lily(on, 738, 652, 190, -8, flip=True)
        lily(on, 880, 690, 176, 12)

    sheet.inside(body, painted)
    mouth(sheet, cx, 302, 130, CLAY)
    sheet.stroke(bezier((578, 590), ((560, 650), (556, 710), (566, 770))), 12, mix(CLAY, PAPER, 0.55), 0.5)


def _fret_bottle(sheet: Sheet) -> None:
    cx = 428
    colour = mix(PAPER, mix(CLAY, HONEY, 0.5), 0.42)
    shadow(sheet, cx, 992, 120)
    profile = [(62, 470), (46, 490), (40, 560), (58, 640), (134, 730), (150, 820), (128, 920), (96, 985)]
    body = vessel(sheet, cx, profile, colour, 0.24)

    def painted(on: Sheet) -> None:
        on.fill(ring(cx, 742, 170, 128), INDIGO)
        for step in range(7):
            x = cx - 168 + step * 56
            sag = 22 * math.sqrt(max(0.0, 1 - ((x + 20 - cx) / 172) ** 2))
            _fret(on, x, 754 + sag, 11)
        on.fill(ring(cx, 722, 170, 8), CLAY)
        on.fill(ring(cx, 882, 170, 8), CLAY)
        on.fill(ring(cx, 590, 70, 10), CLAY)

    sheet.inside(body, painted)
    mouth(sheet, cx, 472, 62, colour)


def _fret(sheet: Sheet, x: float, y: float, unit: float) -> None:
    """The step and hook that Maya weavers and potters use."""
    steps = [(0, 8), (0, 6), (1, 6), (1, 4), (2, 4), (2, 2), (3, 2), (3, 8)]
    sheet.fill([(x + a * unit, y + b * unit) for a, b in steps], mix(PAPER, HONEY, 0.2))
    hook = [(0, 0), (3, 0), (3, 1), (1, 1), (1, 3), (0, 3)]
    sheet.fill([(x + a * unit, y + b * unit) for a, b in hook], HONEY)


def _coffee_jug(sheet: Sheet) -> None:
    cx = 1168
    colour = mix(HONEY, CLAY, 0.3)
    shadow(sheet, cx, 992, 136)
    handle = smooth([(1262, 690), (1338, 668), (1372, 730), (1348, 810), (1288, 850)])
    sheet.stroke(handle, 34, mix(colour, INK, 0.3))
    sheet.stroke(moved(handle, -4, -4), 20, mix(colour, INK, 0.12))
    profile = [(104, 620), (92, 650), (94, 690), (160, 770), (176, 850), (150, 930), (108, 985)]
    body = vessel(sheet, cx, profile, colour)

    def painted(on: Sheet) -> None:
        on.fill(ring(cx, 712, 120, 8), mix(colour, PAPER, 0.6))
        on.fill(ring(cx, 925, 170, 10), mix(colour, PAPER, 0.6))
        twig = bezier((1036, 890), ((1090, 850), (1160, 830), (1270, 780)))
        on.taper(twig, 8, 4, TEA)
        for index, angle in ((4, -95), (9, 75), (13, -75), (18, 95), (22, -40)):
            x, y = twig[index]
            on.fill(leaf(x, y, 66, 32, angle), mix(TEA, BAMBOO, 0.3))
        for x, y in ((1098, 864), (1118, 878), (1152, 842), (1172, 858), (1206, 818), (1224, 834)):
            on.fill(ellipse(x, y, 13), CLAY)
            on.fill(ellipse(x - 4, y - 4, 4), mix(CLAY, PAPER, 0.6))

    sheet.inside(body, painted)
    mouth(sheet, cx, 622, 106, colour)


# Guava of Comayagua -------------------------------------------------------------------------------------------


def guava() -> Sheet:
    sheet = Sheet(1600, 1200)
    sheet.fade(0, 1200, mix(BAMBOO, PAPER, 0.72), mix(HONEY, PAPER, 0.66))
    sheet.glow(420, 260, 620, WHITE, 0.6)
    for x, y, length, width, angle in (
        (-60, 900, 620, 240, -28),
        (1660, 260, 600, 250, 160),
        (1650, 1120, 700, 260, -150),
        (300, -60, 480, 200, 60),
        (820, 1260, 560, 200, -70),
    ):
        sheet.fill(leaf(x, y, length, width, angle), mix(BAMBOO, PAPER, 0.62), 0.55)
    sheet.fill(rectangle(0, 1010, 1600, 1200), WOOD_LIGHT)
    sheet.fill(rectangle(0, 1010, 1600, 1020), mix(WOOD, PAPER, 0.62))
    for y in (1074, 1146):
        sheet.stroke([(0, y), (1600, y)], 4, mix(WOOD_LIGHT, WOOD, 0.4))
    _cut_fruit(sheet, 356, 940, 150)
    _standing_fruit(sheet, 560, 986, 110)
    _standing_fruit(sheet, 1330, 972, 122)
    _standing_fruit(sheet, 1180, 1012, 96)
    branch = bezier((-40, 170), ((260, 120), (520, 250), (820, 236)), ((1100, 226), (1360, 150), (1660, 190)))
    dark, light = mix(TEA, BAMBOO, 0.3), mix(BAMBOO, PAPER, 0.1)
    for x, y, length, width, angle, colour in (
        (180, 150, 330, 170, -42, light),
        (560, 220, 330, 170, -72, dark),
        (960, 220, 340, 170, -48, light),
        (1330, 176, 320, 160, -82, dark),
        (1420, 170, 330, 160, 28, light),
    ):
        veined_leaf(sheet, x, y, length, width, angle, colour)
    sheet.taper(branch, 40, 20, mix(WOOD, INK, 0.25))
    sheet.taper(moved(branch, 0, -7), 12, 6, mix(WOOD, PAPER, 0.15))
    for x, y, to, low in ((390, 196, 372, 330), (800, 236, 812, 320), (1180, 208, 1196, 330)):
        sheet.taper(
            bezier((x, y), ((x, y + 50), (to, low - 60), (to, low + 8))), 18, 12, mix(BAMBOO, WOOD, 0.4)
        )
    for x, y, length, width, angle, colour in (
        (300, 180, 300, 150, 128, dark),
        (660, 236, 290, 150, 106, light),
        (930, 230, 290, 150, 62, dark),
        (1290, 186, 280, 140, 66, dark),
    ):
        veined_leaf(sheet, x, y, length, width, angle, colour)
    _fruit(sheet, 372, 500, 178)
    _fruit(sheet, 1196, 508, 186)
    _bagged_fruit(sheet, 812, 560)
    return sheet


def _fruit(sheet: Sheet, cx: float, cy: float, size: float, crown: bool = True) -> None:
    skin = mix(HONEY, BAMBOO, 0.3)
    shape = smooth(
        [
            (cx, cy - size),
            (cx + size * 0.5, cy - size * 0.82),
            (cx + size * 0.86, cy - size * 0.05),
            (cx + size * 0.74, cy + size * 0.66),
            (cx, cy + size * 0.98),
            (cx - size * 0.74, cy + size * 0.66),
            (cx - size * 0.86, cy - size * 0.05),
            (cx - size * 0.5, cy - size * 0.82),
        ],
        closed=True,
    )

    def paint(on: Sheet) -> None:
        on.fill(scaled(shape, 1.1, (cx, cy)), mix(skin, BAMBOO, 0.5))
        on.fill(moved(shape, -size * 0.16, -size * 0.1), skin)
        on.fill(moved(scaled(shape, 0.84, (cx, cy)), -size * 0.2, -size * 0.14), mix(skin, HONEY, 0.55))
        for dx, dy in (
            (-0.3, 0.3),
            (0.1, 0.5),
            (0.3, 0.1),
            (-0.1, 0.05),
            (0.42, 0.4),
            (0.12, -0.3),
            (-0.5, 0.1),
            (-0.15, 0.65),
        ):
            on.fill(ellipse(cx + dx * size, cy + dy * size, size * 0.018), mix(skin, BAMBOO, 0.6))

    sheet.inside(shape, paint)
    sheet.fill(
        turned(
            ellipse(cx - size * 0.42, cy - size * 0.36, size * 0.09, size * 0.22),
            24,
            (cx - size * 0.42, cy - size * 0.36),
        ),
        WHITE,
        0.6,
    )
    if crown:
        for angle in (50, 74, 98, 122):
            sheet.fill(leaf(cx, cy + size * 0.9, size * 0.24, size * 0.16, angle), mix(BAMBOO, INK, 0.2))


def _bagged_fruit(sheet: Sheet, cx: float, cy: float) -> None:
    bag = smooth(
        [
            (cx - 34, cy - 226),
            (cx - 58, cy - 180),
            (cx - 170, cy - 60),
            (cx - 206, cy + 110),
            (cx - 180, cy + 262),
            (cx, cy + 296),
            (cx + 180, cy + 262),
            (cx + 206, cy + 110),
            (cx + 170, cy - 60),
            (cx + 58, cy - 180),
            (cx + 34, cy - 226),
        ]
    )
    top = smooth(
        [
            (cx - 30, cy - 222),
            (cx - 66, cy - 276),
            (cx - 30, cy - 290),
            (cx, cy - 274),
            (cx + 36, cy - 292),
            (cx + 64, cy - 272),
            (cx + 30, cy - 222),
        ]
    )
    _fruit(sheet, cx, cy + 66, 150)
    sheet.fill(top, mix(WHITE, INDIGO, 0.08), 0.86)
    sheet.fill(bag, WHITE, 0.62)

    def folds(on: Sheet) -> None:
        for start, end, bend in ((-16, -120, -60), (-4, -30, -20), (10, 60, 30), (22, 140, 80)):
            line = bezier(
                (cx + start, cy - 200),
                ((cx + start + bend, cy - 90), (cx + end, cy + 40), (cx + end * 1.05, cy + 250)),
            )
            on.taper(line, 10, 3, mix(WHITE, INDIGO, 0.16))
        edge = bezier((cx + 60, cy - 190), ((cx + 150, cy - 60), (cx + 176, cy + 90), (cx + 120, cy + 300)))
        on.fill([*edge, (cx + 240, cy + 300), (cx + 240, cy - 190)], mix(INDIGO, WHITE, 0.45), 0.26)
        on.taper(
            bezier((cx - 150, cy - 40), ((cx - 186, cy + 60), (cx - 184, cy + 150), (cx - 160, cy + 230))),
            20,
            8,
            WHITE,
        )

    sheet.inside(bag, folds, 0.8)
    sheet.stroke([(cx - 36, cy - 222), (cx + 36, cy - 222)], 20, CLAY)
    sheet.stroke([(cx + 20, cy - 220), (cx + 72, cy - 176)], 8, CLAY)
    sheet.stroke([(cx + 20, cy - 220), (cx + 46, cy - 150)], 8, CLAY)


def _standing_fruit(sheet: Sheet, cx: float, cy: float, size: float) -> None:
    sheet.fill(ellipse(cx + size * 0.25, cy + size * 0.94, size * 0.95, size * 0.13), INK, 0.17)
    _fruit(sheet, cx, cy, size, crown=False)
    veined_leaf(sheet, cx, cy - size * 0.96, size * 0.8, size * 0.42, -24, mix(BAMBOO, TEA, 0.35))


def _cut_fruit(sheet: Sheet, cx: float, cy: float, size: float) -> None:
    unit = size / 186
    sheet.fill(ellipse(cx + 26 * unit, cy + 184 * unit, 196 * unit, 25 * unit), INK, 0.17)
    flesh = mix(CLAY, PAPER, 0.42)
    rings = (
        (186, mix(HONEY, BAMBOO, 0.5)),
        (176, mix(HONEY, PAPER, 0.62)),
        (156, mix(flesh, PAPER, 0.3)),
        (116, flesh),
        (52, mix(flesh, PAPER, 0.35)),
    )
    for radius, colour in rings:
        sheet.fill(ellipse(cx, cy, radius * unit), colour)
    for count, radius in ((9, 76), (14, 104)):
        for index in range(count):
            angle = math.radians(360 * index / count + radius)
            x, y = cx + radius * unit * math.cos(angle), cy + radius * unit * math.sin(angle)
            seed = turned(ellipse(x, y, 10 * unit, 6.5 * unit), math.degrees(angle), (x, y))
            sheet.fill(seed, mix(HONEY, PAPER, 0.55))
            sheet.fill(moved(scaled(seed, 0.5, (x, y)), -1.5, -1.5), mix(HONEY, PAPER, 0.85))
