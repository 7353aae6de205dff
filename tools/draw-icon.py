#!/usr/bin/env python3
"""Draws src/icon.png, the icon of the packages: two pages that tell the same but for one line. Standard library only; the same bytes each time."""
import struct
import sys
import zlib

SIZE, FINE = 128, 4
NAVY, PAPER, SHEET, INK, RED = (27, 54, 93), (255, 255, 255), (214, 224, 237), (120, 138, 163), (208, 52, 44)


def rounded(x, y, left, top, right, bottom, radius):
    dx = max(left + radius - x, 0, x - (right - radius))
    dy = max(top + radius - y, 0, y - (bottom - radius))
    return left <= x <= right and top <= y <= bottom and dx * dx + dy * dy <= radius * radius


def page(x, y, left, top, paper, odd):
    if not rounded(x, y, left, top, left + 54, top + 70, 6):
        return None
    for i in range(4):
        line = top + 13 + 14 * i
        if rounded(x, y, left + 9, line, left + (45 if i < 3 else 33), line + 5, 2.5):
            return RED if i == odd else INK
    return paper


def colour(x, y):
    if not rounded(x, y, 0, 0, SIZE, SIZE, 22):
        return None
    return page(x, y, 54, 38, PAPER, 1) or page(x, y, 20, 20, SHEET, 1) or NAVY


def pixel(px, py):
    samples = [colour(px + (i + .5) / FINE, py + (j + .5) / FINE) for i in range(FINE) for j in range(FINE)]
    inside = [s for s in samples if s]
    if not inside:
        return bytes(4)
    return bytes(round(sum(s[c] for s in inside) / len(inside)) for c in range(3)) + bytes([round(255 * len(inside) / len(samples))])


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


rows = b"".join(b"\0" + b"".join(pixel(x, y) for x in range(SIZE)) for y in range(SIZE))
with open(sys.argv[1] if len(sys.argv) > 1 else "src/icon.png", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
