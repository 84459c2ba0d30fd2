import { convert } from "fontverter";

/** Start of a table of an sfnt font, such as "cmap". */
export function tableStart(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function* range(first: number, last: number): Generator<number> {
  for (let codePoint = first; codePoint <= last; codePoint++) yield codePoint;
}

/** Format 12: groups of first, last and glyph. */
function* segmentedCoverage(font: DataView, start: number): Generator<number> {
  for (let index = 0; index < font.getUint32(start + 12); index++) {
    const group = start + 16 + index * 12;
    yield* range(font.getUint32(group), font.getUint32(group + 4));
  }
}

/** Format 4: parallel arrays of ends, starts, deltas and offsets into an array of glyphs. */
function* basicPlane(font: DataView, start: number): Generator<number> {
  const segments = font.getUint16(start + 6) / 2;
  for (let index = 0; index < segments; index++) {
    const end = start + 14 + index * 2;
    const first = end + segments * 2 + 2;
    const offsetAt = first + segments * 4;
    const offset = font.getUint16(offsetAt);
    for (const codePoint of range(font.getUint16(first), font.getUint16(end))) {
      const glyphAt = offsetAt + offset + (codePoint - font.getUint16(first)) * 2;
      if (offset === 0 || font.getUint16(glyphAt) !== 0) yield codePoint;
    }
  }
}

/** Code points of a subtable; other formats only repeat what these two say. */
function codePoints(font: DataView, subtable: number): Iterable<number> {
  const format = font.getUint16(subtable);
  if (format === 4) return basicPlane(font, subtable);
  return format === 12 ? segmentedCoverage(font, subtable) : [];
}

/** Code points that a font (sfnt, woff or woff2) has a glyph for. */
export async function coverageOf(fontFile: Buffer): Promise<ReadonlySet<number>> {
  const sfnt = await convert(fontFile, "sfnt");
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const cmap = tableStart(font, "cmap");
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4),
  );
  const covered = new Set(subtables.flatMap((subtable) => [...codePoints(font, subtable)]));
  covered.delete(0xffff);
  return covered;
}
