/** 85 signs that stand for themselves in a page: no space, quote, backslash, & < or >. */
export const SIGNS =
  "#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const RADIX = 85;
const BYTES = 4;
const GROUP = 5;

function group(value: number): string {
  let rest = value;
  let signs = "";
  for (let place = 0; place < GROUP; place++) {
    signs = SIGNS.charAt(rest % RADIX) + signs;
    rest = Math.floor(rest / RADIX);
  }
  return signs;
}

/**
 * Bytes as a line of text, "<name> <number of bytes> <signs>": four bytes are five signs, a quarter
 * more where base64 is a third more. `boot.js` reads it back.
 */
export function asSigns(name: string, bytes: Uint8Array): string {
  const padded = Buffer.alloc(Math.ceil(bytes.length / BYTES) * BYTES);
  padded.set(bytes);
  const groups: string[] = [];
  for (let at = 0; at < padded.length; at += BYTES) groups.push(group(padded.readUInt32BE(at)));
  return `${name} ${bytes.length} ${groups.join("")}`;
}
