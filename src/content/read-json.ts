/** A text is no JSON. The message is for its author. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What stands in a JSON text, and where. */
export interface ReadJson {
  readonly value: unknown;
  /** Line of what lies at a path, or of the nearest thing around it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads JSON for its author: throws `JsonError` with the line and a remedy in plain words. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  const value = reader.document();
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = reader.places.get(keyOf(path.slice(0, length)));
        if (place !== undefined) return reader.lineAt(place);
      }
      return 1;
    },
  };
}

/** The text in the bytes of a file; throws `JsonError` when it is not plain UTF-8. */
export function textOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    throw new JsonError(1, "begins with an invisible mark (BOM): save it as UTF-8 without BOM");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JsonError(
      firstOddLine(bytes),
      "is not UTF-8, perhaps Shift_JIS or UTF-16: save it as UTF-8 without BOM",
    );
  }
}

/** The first line that is not UTF-8. */
function firstOddLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}

const keyOf = (path: readonly PropertyKey[]) => path.map(String).join("\n");

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** Goes once through a text; `at` is where it has come to. */
class Reader {
  /** Where values begin; lines are counted for those alone that somebody asks for. */
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value([]);
    if (this.#next() !== "") this.#fail("something stands after the end: remove it");
    return value;
  }

  #value(path: readonly PropertyKey[]): unknown {
    const sign = this.#next();
    this.places.set(keyOf(path), this.#at);
    if (sign === "{") return this.#object(path);
    if (sign === "[") return this.#list(path);
    if (sign === '"') return this.#string();
    const scalar = this.#match(SCALAR);
    if (scalar === undefined) return this.#fail(wrongValue(sign));
    return JSON.parse(scalar);
  }

  #object(path: readonly PropertyKey[]): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#members("}", () => {
      if (this.#next() !== '"') this.#fail('a name is missing here: put it into "…"');
      const name = this.#string();
      if (entries.has(name)) this.#fail(`"${name}" stands twice: keep one`);
      if (this.#next() !== ":") this.#fail(`a colon is missing after "${name}": add :`);
      this.#at++;
      entries.set(name, this.#value([...path, name]));
    });
    return Object.fromEntries(entries);
  }

  #list(path: readonly PropertyKey[]): unknown[] {
    const items: unknown[] = [];
    this.#members("]", () => {
      items.push(this.#value([...path, items.length]));
    });
    return items;
  }

  /** Reads members parted by commas up to the closing sign. */
  #members(closing: string, member: () => void): void {
    this.#at++;
    if (this.#next() !== closing) member();
    while (this.#next() === ",") {
      this.#at++;
      if (this.#next() === closing) this.#fail(`a comma stands before ${closing}: remove it`);
      member();
    }
    if (this.#next() === "") this.#fail(`the file ends too early: close it with ${closing}`);
    if (this.#next() !== closing) this.#fail("a comma is missing before this: add ,");
    this.#at++;
  }

  #string(): string {
    const text = this.#match(TEXT);
    if (text === undefined) {
      return this.#fail('a text is not closed on its line, or has a lone \\: write "…" and \\\\');
    }
    return String(JSON.parse(text));
  }

  /** The next sign that is no space; "" at the end. */
  #next(): string {
    this.#match(SPACE);
    return this.#text.charAt(this.#at);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  lineAt(place: number): number {
    return this.#text.slice(0, place).split("\n").length;
  }

  #fail(problem: string): never {
    throw new JsonError(this.lineAt(this.#at), problem);
  }
}

function wrongValue(sign: string): string {
  if (sign === "") return "the file ends too early: something is missing";
  if (sign === "/") return "JSON has no comments: remove it";
  return 'this is no value: texts stand in "…", numbers and true or false as they are';
}
