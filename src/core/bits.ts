/** Writes numbers bit by bit, and gives them as bytes. */
export interface BitWriter {
  /** Writes `value` in `width` bits, the highest first. */
  write(value: number, width: number): void;
  /** The bytes so far; the last one is filled up with zeros. */
  bytes(): readonly number[];
}

export function createBitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    write(value, width) {
      for (let place = width - 1; place >= 0; place--) {
        bits.push(Math.floor(value / 2 ** place) % 2);
      }
    },
    bytes: () =>
      Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) =>
        Array.from({ length: 8 }, (_, bit) => bits[byte * 8 + bit] ?? 0).reduce(
          (value, bit) => value * 2 + bit,
          0,
        ),
      ),
  };
}

/** Reads what a BitWriter wrote. */
export interface BitReader {
  /** The next `width` bits as a number; undefined when there are not so many left. */
  read(width: number): number | undefined;
  /** Whether nothing but the zeros that fill the last byte is left. */
  isAtEnd(): boolean;
}

export function createBitReader(bytes: readonly number[]): BitReader {
  const bits = bytes.flatMap((byte) =>
    Array.from({ length: 8 }, (_, bit) => Math.floor(byte / 2 ** (7 - bit)) % 2),
  );
  let at = 0;
  return {
    read(width) {
      if (at + width > bits.length) return undefined;
      const value = bits.slice(at, at + width).reduce((sum, bit) => sum * 2 + bit, 0);
      at += width;
      return value;
    },
    isAtEnd: () => bits.length - at < 8 && bits.slice(at).every((bit) => bit === 0),
  };
}

/** CRC-32 (IEEE 802.3) of bytes: tells a damaged code from a whole one. */
export function checksum(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Crockford's base 32: no letter that can be taken for another. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes as letters, in groups of five that can be read aloud. */
export function toLetters(bytes: readonly number[]): string {
  const reader = createBitReader([...bytes, 0]);
  const count = Math.ceil((bytes.length * 8) / 5);
  const letters = Array.from({ length: count }, () => LETTERS[reader.read(5) ?? 0]).join("");
  return letters.replace(/(.{5})(?=.)/g, "$1-");
}

/** What was typed as plain letters: spaces, hyphens, case and letters that look alike do not matter. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** Plain letters as bytes; what does not fill a byte is left out. Undefined for a foreign letter. */
export function fromLetters(text: string): readonly number[] | undefined {
  const values = [...plainLetters(text)].map((letter) => LETTERS.indexOf(letter));
  if (values.some((value) => value < 0)) return undefined;
  const writer = createBitWriter();
  for (const value of values) writer.write(value, 5);
  return writer.bytes().slice(0, Math.floor((values.length * 5) / 8));
}
