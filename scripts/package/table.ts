/** A package that was made. */
export interface Made {
  readonly name: string;
  readonly bytes: number;
  /** How large it may be; undefined where nothing is said. */
  readonly limit: number | undefined;
}

const KB = 1024;
const MB = 1024 * KB;

/** Bytes that packages may have: what platforms take, which count in 1,024s, and what a phone's line carries. */
export const limits = { onePlace: 4 * MB, allPlaces: 25 * MB, oneFile: 6 * MB } as const;

const sizeOf = (bytes: number) =>
  bytes < MB / 10 ? `${(bytes / KB).toFixed(1)} KB` : `${(bytes / MB).toFixed(2)} MB`;

/** A table of what was made, one a line; what is too large is marked. */
export function tableOf(made: readonly Made[]): string {
  const width = Math.max(...made.map(({ name }) => name.length));
  const rows = made.map(({ name, bytes, limit }) => {
    const over = limit !== undefined && bytes > limit ? `  over ${sizeOf(limit)}` : "";
    return `${name.padEnd(width)}  ${sizeOf(bytes).padStart(9)}${over}`;
  });
  return `${rows.join("\n")}\n`;
}
