/** One word of a text, as it is measured where it stands. */
export interface Word {
  readonly text: string;
  readonly width: number;
}

/** What says nothing until the next word does: a line should not end with it. */
const LEADS =
  /^[“‘(]?(?:an?|the|my|our|your|his|her|its|their|this|that|these|those|I|I’ll|I’d|he|she|we|they|you|who|no|not|every|each|any|both|how|same|very|own|\d[\d,.]*|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|Mr|Mrs|Ms)$/iu;

/** What joins, helps or colours what follows: better at the beginning of a line. */
const JOINS =
  /^[“‘(]?(?:to|of|in|on|at|by|for|from|with|without|into|onto|over|under|after|before|until|since|between|about|as|than|and|or|but|if|so|that|which|when|where|while|because|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|must|may|should|never|always|only|even|just|still|more|most|all|some|other|another|new|old|first|last|next|whole)$/iu;

/** What completes the word before it: a line should not begin with it. */
const ENDS =
  /^(?:(?:it|them|\p{L}*self|themselves|one|so|too|else|alone|in|on|over|for|from|of)[,.;:!?]|(?:out|up|off|away|down|back)(?:[,.;:!?]|$)|o’clock)/u;

/** Names of two words, and what two words say as one. */
const NAMES =
  /^(?:front desk|half past|half an|spare PC|USB|bar code|phone number|one another|thank you|(?:some|any|every|no)(?:one|body) else|(?:do|does|did|is|are|was|were|can|will|must|may|has|have|had) not|(?:signs?|logs?) in|(?:hand|hands|handed|takes?|taken|took) over|look(?:s|ed)? (?:at|after)|passing by|(?:goes|go|went|going|moves?|pass(?:es|ed)?|carr(?:y|ied)) on|(?:guest|night|gate|bank|admin|staff|lorry|stock|web|business|email|client|key|wall|red|blue|yellow|green|black|white|grey) \p{Ll})/iu;

/**
 * What a break costs or is worth, beside the unevenness of lines: the square of a part of the width.
 * A hall forgives a short line sooner than one that ends in the middle of a thought.
 */
const COST = {
  torn: 0.25,
  joined: 0.06,
  left: 0.09,
  lonely: 0.035,
  pause: -0.022,
  sentence: -0.04,
};

/**
 * After which words to break a text into as few lines as its place allows, of one length as far as
 * that goes, where one pauses rather than within what belongs together; and what that costs.
 * `undefined` where it needs one line only, or where a word is wider than the place.
 * @param most width of the place, in the unit of the words' widths; `space` is that of a space.
 */
export function evenBreaks(words: readonly Word[], space: number, most: number): Way | undefined {
  const lines = fewestLines(words, space, most);
  if (lines === undefined || lines < 2) return undefined;
  return evenWay(words, lines, { space, most, costOf: costOfBreak });
}

/** The best way to break words into so many lines. */
export function evenWay(
  words: readonly Word[],
  lines: number,
  { space, most, costOf }: Omit<Place, "mean">,
): Way | undefined {
  const mean = widthOf(words, 0, words.length, space) / lines;
  // The best ways to fill the lines so far, by the number of words they hold.
  let ways: ReadonlyMap<number, Way> = new Map([[0, { cost: 0, breaks: [] }]]);
  for (let line = 1; line <= lines; line++)
    ways = withLine(ways, words, { space, most, costOf, mean });
  const way = ways.get(words.length);
  return way && { ...way, breaks: way.breaks.slice(0, -1) };
}

interface Place {
  readonly space: number;
  readonly most: number;
  readonly mean: number;
  /** What it costs to break before the word at this place. */
  readonly costOf: (words: readonly Word[], at: number) => number;
}

/** The best ways to fill one line more. */
function withLine(
  ways: ReadonlyMap<number, Way>,
  words: readonly Word[],
  { space, most, mean, costOf }: Place,
): ReadonlyMap<number, Way> {
  const next = new Map<number, Way>();
  for (const [from, way] of ways)
    for (let to = from + 1; to <= words.length; to++) {
      const width = widthOf(words, from, to, space);
      if (width > most) break;
      const cost = way.cost + ((width - mean) / most) ** 2 + costOf(words, to);
      if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
        next.set(to, { cost, breaks: [...way.breaks, to - 1] });
    }
  return next;
}

export interface Way {
  readonly cost: number;
  readonly breaks: readonly number[];
}

function widthOf(words: readonly Word[], from: number, to: number, space: number): number {
  const sum = words.slice(from, to).reduce((all, { width }) => all + width, 0);
  return sum + space * (to - from - 1);
}

export function fewestLines(
  words: readonly Word[],
  space: number,
  most: number,
): number | undefined {
  // Nothing stands before the first word.
  let [lines, left] = [0, -1];
  for (const { width } of words) {
    if (width > most) return undefined;
    if (left >= space + width) left -= space + width;
    else [lines, left] = [lines + 1, most - width];
  }
  return lines;
}

/** What it costs to break before the word at `at`. */
function costOfBreak(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.text ?? "";
  const after = words[at]?.text;
  if (after === undefined) return 0;
  const isOne = NAMES.test(`${before} ${after}`);
  if (LEADS.test(before) || ENDS.test(after) || isOne) return COST.torn;
  if (isIt(before)) return isBegun(words[at - 2]?.text) ? COST.torn : 0;
  if (JOINS.test(before)) return COST.joined;
  return costOfPause(words, at, after);
}

function costOfPause(words: readonly Word[], at: number, after: string): number {
  const before = words[at - 1]?.text;
  if (isEnd(before)) return COST.sentence;
  // A sentence that only begins on a line.
  if (at === 1 || isEnd(words[at - 2]?.text)) return COST.lonely;
  if (/[,;:–]$/u.test(before ?? "")) return COST.pause;
  // What is said up to here but for one word.
  if (isLast(words, at)) return after.length <= SHORT ? COST.left : COST.lonely;
  return isIt(after) ? COST.joined : 0;
}

/** Letters of a word, and the mark after it, that is too little to begin a line with when it ends what is said. */
const SHORT = 6;

/** Whether one pauses after this word. */
const isLast = (words: readonly Word[], at: number) =>
  at === words.length - 1 || /[,;:–.!?]”?$/u.test(words[at]?.text ?? "");

const isEnd = (word: string | undefined) => word !== undefined && /[.!?]”?$/u.test(word);
const isIt = (word: string) => /^it$/iu.test(word);

/** Whether something is told from the beginning after this word: “it” belongs to what follows then. */
const isBegun = (word: string | undefined) =>
  word === undefined || /[,;:–.!?]”?$/u.test(word) || /^(?:and|but|so|if|that|when)$/iu.test(word);
