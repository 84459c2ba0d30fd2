import { readFileSync } from "node:fs";

/**
 * Size of a WebP file in pixels, from its header (RFC 9649): extended, lossy or lossless.
 * Throws for anything else.
 */
export function webpSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8X":
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case "VP8 ":
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case "VP8L": {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      throw new Error(`${path} is no WebP picture.`);
  }
}
