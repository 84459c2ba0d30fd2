import { tableStart } from "./font-coverage.ts";

/** Closing quotes and the apostrophe, which Japanese faces give the width of half a kanji. */
const CLOSING = ["’", "”"].map((sign) => sign.codePointAt(0) ?? 0);

/** Where the basic plane of a font (format 4) begins. */
function basicPlaneOf(font: DataView): number {
  const cmap = tableStart(font, "cmap");
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const start = cmap + font.getUint32(cmap + 8 + index * 8);
    if (font.getUint16(start) === 4) return start;
  }
  throw new Error("the font maps no basic plane");
}

/** Number of a character's glyph; 0 is no glyph. */
function glyphOf(font: DataView, codePoint: number): number {
  const start = basicPlaneOf(font);
  const bytes = font.getUint16(start + 6);
  for (let end = start + 14; end < start + 14 + bytes; end += 2) {
    if (font.getUint16(end) < codePoint) continue;
    const first = end + bytes + 2;
    const from = font.getUint16(first);
    if (from > codePoint) return 0;
    const delta = font.getUint16(first + bytes);
    const offsetAt = first + 2 * bytes;
    const offset = font.getUint16(offsetAt);
    const glyph =
      offset === 0 ? codePoint : font.getUint16(offsetAt + offset + 2 * (codePoint - from));
    return (glyph + delta) & 0xffff;
  }
  return 0;
}

/** How far a glyph's outline reaches, from left to right. */
function reachOf(font: DataView, glyph: number): { readonly left: number; readonly right: number } {
  const isLong = font.getInt16(tableStart(font, "head") + 50) === 1;
  const loca = tableStart(font, "loca");
  const at = isLong ? font.getUint32(loca + 4 * glyph) : 2 * font.getUint16(loca + 2 * glyph);
  const outline = tableStart(font, "glyf") + at;
  return { left: font.getInt16(outline + 2), right: font.getInt16(outline + 6) };
}

const viewOf = ({ buffer, byteOffset, byteLength }: Buffer) =>
  new DataView(buffer, byteOffset, byteLength);

/** Where the width of a glyph stands; the last of them is that of all after it. */
function widthAt(font: DataView, glyph: number): number {
  const widths = font.getUint16(tableStart(font, "hhea") + 34);
  return tableStart(font, "hmtx") + 4 * Math.min(glyph, widths - 1);
}

/** How wide a sign is in a TrueType font, of an em. */
export function widthIn(source: Buffer, sign: string): number {
  const font = viewOf(source);
  const glyph = glyphOf(font, sign.codePointAt(0) ?? 0);
  return font.getUint16(widthAt(font, glyph)) / font.getUint16(tableStart(font, "head") + 18);
}

/**
 * A TrueType font whose closing quotes are as wide as they look, with the same air on both sides:
 * else “anybody’s” has a gap before its s.
 */
export function withNarrowQuotes(source: Buffer): Buffer {
  const narrowed = Buffer.from(source);
  const font = viewOf(narrowed);
  for (const codePoint of CLOSING) {
    const glyph = glyphOf(font, codePoint);
    if (glyph === 0) continue;
    const { left, right } = reachOf(font, glyph);
    const width = widthAt(font, glyph);
    font.setUint16(width, Math.min(font.getUint16(width), left + right));
  }
  return narrowed;
}
