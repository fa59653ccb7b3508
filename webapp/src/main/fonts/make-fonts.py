"""Makes the fonts for rare characters out of DejaVu Sans and Hanazono Mincho.

    python3 make-fonts.py DejaVuSans.ttf HanaMinA.ttf HanaMinB.ttf OUT_FOLDER COMMON.ttf...

Needs fontTools. Debian has the sources of both: fonts-dejavu-core 2.37 and fonts-hanazono 20170904. What the COMMON fonts
have is left out. Outlines of ideographs are put on a grid of 256 units (0.014 mm at 10 pt) and lose the points that
are not further than 1.5 units from a straight line, so that 57,000 of them stay small. Ideographs come in one file per 4,096 code points: a
paper loads only those that it prints.
"""
import sys
from array import array

from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.ttLib.tables.ttProgram import Program

GRID = 256
SLACK = 1.5
# Letters without shaping, marks, arrows, mathematics, technical and other signs, dingbats.
SIGNS = [(0x0180, 0x036F), (0x0370, 0x058F), (0x10A0, 0x10FF), (0x1D00, 0x1FFF), (0x2010, 0x2027), (0x2030, 0x205E),
         (0x2070, 0x245F), (0x2500, 0x2BFF), (0xFB00, 0xFB06)]
PRIVATE = (0xE000, 0xF8FF)
# Old scripts and supplements that no name or sentence here has.
OLD = (0x10000, 0x1EFFF)


def inside(point, ranges):
    return any(first <= point <= last for first, last in ranges)


def away(a, p, b):
    """How far p is from the line between a and b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = (dx * dx + dy * dy) ** 0.5
    if length == 0:
        return ((p[0] - a[0]) ** 2 + (p[1] - a[1]) ** 2) ** 0.5
    return abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length


def reduced(points):
    """Douglas and Peucker: no dropped point is further than the slack from what is left."""
    if len(points) < 3:
        return points
    first, last = points[0], points[-1]
    far, at = max((away(first, points[i], last), i) for i in range(1, len(points) - 1))
    if far <= SLACK:
        return [first, last]
    return reduced(points[:at + 1])[:-1] + reduced(points[at:])


def straightened(points):
    """A closed outline without the points that lie on a straight line; one with curves stays."""
    single = [point for i, point in enumerate(points) if point[:2] != points[i - 1][:2]]
    if len(single) < 4 or not all(on for _, _, on in single):
        return single
    start = single.index(max(single))
    ring = single[start:] + single[:start]
    across = max(range(len(ring)), key=lambda i: (ring[i][0] - ring[0][0]) ** 2 + (ring[i][1] - ring[0][1]) ** 2)
    return reduced(ring[:across + 1])[:-1] + reduced(ring[across:] + ring[:1])[:-1]


def coordinates(font, name, scale):
    glyph = font["glyf"][name]
    if glyph.numberOfContours == 0:
        return []
    places, ends, flags = glyph.getCoordinates(font["glyf"])
    contours, start = [], 0
    for end in ends:
        contours.append([(round(places[i][0] * scale), round(places[i][1] * scale), bool(flags[i] & 1))
                         for i in range(start, end + 1)])
        start = end + 1
    return contours


def glyph_of(contours):
    glyph = Glyph()
    glyph.numberOfContours = len(contours)
    if contours:
        glyph.coordinates = GlyphCoordinates([(x, y) for contour in contours for x, y, _ in contour])
        glyph.flags = array("B", [int(on) for contour in contours for _, _, on in contour])
        ends, count = [], 0
        for contour in contours:
            count += len(contour)
            ends.append(count - 1)
        glyph.endPtsOfContours = ends
        glyph.program = Program()
        glyph.program.fromBytecode(b"")
    return glyph


def write(path, family, rights, grid, chosen, ascent, descent):
    """chosen: code point -> (font, glyph name)."""
    order, glyphs, widths, places = [".notdef"], {".notdef": glyph_of([])}, {".notdef": (grid, 0)}, {}
    for point in sorted(chosen):
        font, source = chosen[point]
        scale = grid / font["head"].unitsPerEm
        name = "u%X" % point
        contours = [straightened(contour) if grid == GRID else contour for contour in coordinates(font, source, scale)]
        contours = [contour for contour in contours if len(contour) > 2]
        order.append(name)
        places[point] = name
        glyphs[name] = glyph_of(contours)
        left = min((x for contour in contours for x, _, _ in contour), default=0)
        widths[name] = (round(font["hmtx"][source][0] * scale), left)
    builder = FontBuilder(grid, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(places)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(widths)
    builder.setupHorizontalHeader(ascent=ascent, descent=descent)
    names = {"familyName": family, "styleName": "Regular", "psName": path.rsplit("/", 1)[-1][:-4], "copyright": rights}
    builder.setupNameTable(names)
    builder.setupOS2(sTypoAscender=ascent, sTypoDescender=descent, usWinAscent=ascent, usWinDescent=-descent, fsType=0)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 3_600_000_000
    builder.font.recalcTimestamp = False
    builder.save(path)
    print(path, len(places), flush=True)


def main(dejavu, first, second, out, common):
    present = {point for path in common for point in TTFont(path, lazy=True).getBestCmap()}
    signs_font = TTFont(dejavu)
    signs = {point: (signs_font, name) for point, name in signs_font.getBestCmap().items()
             if point not in present and inside(point, SIGNS)}
    write(f"{out}/GongjianSigns.ttf", "Gongjian Signs",
          "Copyright (c) 2003 Bitstream, Inc. DejaVu changes are in public domain. A part of DejaVu Sans.",
          2048, signs, 1901, -483)
    present |= set(signs)
    files = {}
    for path in (second, first):
        font = TTFont(path)
        for point, name in font.getBestCmap().items():
            if point < 0x2000 or point in present or inside(point, [PRIVATE, OLD]) or point >= 0xE0000:
                continue
            present.add(point)
            files.setdefault("00" if point < 0x10000 else "%02X" % (point >> 12), {})[point] = (font, name)
    for part, chosen in sorted(files.items()):
        write(f"{out}/GongjianRare-{part}.ttf", f"Gongjian Rare {part}",
              "Copyright 2008-2017 GlyphWiki Project. A part of Hanazono Mincho, on a coarser grid.",
              GRID, chosen, 225, -31)


if __name__ == "__main__":
    main(*sys.argv[1:5], sys.argv[5:])
