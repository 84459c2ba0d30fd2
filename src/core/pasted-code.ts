/**
 * What may stand between the letters of a code: blanks, dashes of any kind, brackets and quotes,
 * and what mail puts before a line it repeats.
 */
const BETWEEN = "[\\s\\p{Pd}\\p{Pc}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\u2212\u30fc>|\"'`*]*";

/** Signs that belong to the code itself; after any other sign a new word may begin. */
const JOINING = /^[\p{Pd}\u2212\u30fc]*$/u;

/** A run of letters with what stands before each of them. */
const LETTER = new RegExp(`(${BETWEEN})([0-9A-Z])`, "uy");

interface Letter {
  readonly before: string;
  readonly letter: string;
}

/** The letters of a code as they were found in a text that was pasted or typed. */
export interface PastedCode {
  readonly letters: string;
  /** Whether the game's name stood before them. */
  readonly isNamed: boolean;
  /** A code of so many letters, when a new word begins after them. */
  upTo(count: number): string | undefined;
}

/**
 * Finds a code in whatever was pasted: words around it, quoting, invisible signs, case and letters
 * that look alike do not matter. Undefined when there is something, but no letters of a code.
 */
export function findCode(text: string, name: string): PastedCode | undefined {
  const clean = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\p{Cf}/gu, "");
  const ends = [...clean.matchAll(new RegExp(nameIn(name), "gu"))].map(
    ({ 0: found, index }) => index + found.length,
  );
  const runs = ends.map((end) => lettersFrom(clean, end));
  const [longest] = runs.sort((one, other) => other.length - one.length);
  if (longest) return codeOf(longest, true);
  const bare = trimmed(clean);
  if (bare === "") return /\S/u.test(clean) ? undefined : codeOf([], false);
  const letters = lettersFrom(bare, 0);
  const isAll = new RegExp(`^(?:${BETWEEN}[0-9A-Z])*$`, "u").test(bare);
  return isAll ? codeOf(letters, false) : undefined;
}

/** The name with anything that may stand between its letters, and those that look alike. */
function nameIn(name: string): string {
  return [...name].map((letter) => (letter === "O" ? "[O0]" : letter)).join(BETWEEN);
}

/** Without the words before a colon, and what is no letter at either end. */
function trimmed(text: string): string {
  return text
    .replace(/^.*:/su, "")
    .replace(/^[^0-9A-Z]+/u, "")
    .replace(/[^0-9A-Z]+$/u, "");
}

function lettersFrom(text: string, from: number): Letter[] {
  const letters: Letter[] = [];
  LETTER.lastIndex = from;
  for (let found = LETTER.exec(text); found; found = LETTER.exec(text)) {
    letters.push({ before: found[1] ?? "", letter: lookAlike(found[2] ?? "") });
  }
  return letters;
}

/** Crockford's base 32 has neither O nor I nor L. */
const lookAlike = (letter: string) => letter.replace("O", "0").replace(/[IL]/, "1");

function codeOf(found: readonly Letter[], isNamed: boolean): PastedCode {
  const letters = found.map(({ letter }) => letter).join("");
  return {
    letters,
    isNamed,
    upTo(count) {
      const next = found[count];
      return next && !JOINING.test(next.before) ? letters.slice(0, count) : undefined;
    },
  };
}
