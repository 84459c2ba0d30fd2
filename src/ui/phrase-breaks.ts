import { evenWay, fewestLines, type Way, type Word } from "./even-breaks";

/**
 * What a break of Japanese costs or is worth, beside the unevenness of lines. A line that ends just
 * after a sentence began, or begins with its last phrase, is seen at once.
 */
const COST = {
  quoted: 0.16,
  begun: 0.2,
  ended: 0.1,
  joined: 0.06,
  described: 0.06,
  helped: 0.06,
  alone: 0.05,
  left: 0.04,
  opens: -0.04,
  pause: -0.06,
  sentence: -0.1,
  line: 0.08,
};

/**
 * The best way to break a text of phrases into lines: as few as its place allows, or as many as
 * `lines`, where that many have their height. `undefined` where it needs one line only, or where a
 * phrase is wider than the place.
 */
export function phraseWay(phrases: readonly Word[], most: number, lines: number): Way | undefined {
  const fewest = fewestLines(phrases, 0, most);
  if (fewest === undefined || fewest < 2) return undefined;
  let best: Way | undefined;
  for (let tried = fewest; tried <= Math.max(fewest, lines); tried++) {
    const way = evenWay(phrases, tried, { space: 0, most, costOf });
    const cost = way && way.cost + COST.line * (tried - fewest);
    if (way && cost !== undefined && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { ...way, cost };
  }
  return best;
}

/** Verbs that say little without what stands before them: 取りに／来ると. */
const HELPS =
  /^(?:来|行[いかくけっ]|あ[っりる]|な[いかくっりらる]|い[たてまる]|[すしさ][たてなまるれ])/u;

function costOf(phrases: readonly Word[], at: number): number {
  const before = phrases[at - 1]?.text ?? "";
  const after = phrases[at]?.text;
  if (after === undefined) return 0;
  if (isEnd(before)) return COST.sentence;
  const quoted = isOpen(phrases, at) ? COST.quoted : 0;
  if (isEnd(phrases[at - 2]?.text)) return quoted + COST.begun;
  if (isEnd(after) && at + 1 < phrases.length) return quoted + COST.ended;
  return quoted + costOfEnd(before, after) + costOfPause(phrases, at);
}

/** 電源は／切らずに知らせる, 名前と／枚数、: one phrase is torn off what is said between two commas. */
function costOfPause(phrases: readonly Word[], at: number): number {
  const [last, before, after] = [at - 2, at - 1, at].map((index) => isPause(phrases[index]?.text));
  if (before) return 0;
  return (last ? COST.alone : 0) + (after ? COST.left : 0);
}

function costOfEnd(before: string, after: string): number {
  if (isPause(before)) return COST.pause;
  if (/^[「『]/u.test(after)) return COST.opens;
  // バックアップ（控え）: what explains a word stays with it.
  if (/の$/u.test(before) || /^（/u.test(after)) return COST.joined;
  if (/[にでと]$/u.test(before) && HELPS.test(after)) return COST.helped;
  return /[一-龯々ぁ-ん][うくぐすつぬぶむるいただな]$/u.test(before) ? COST.described : 0;
}

const isPause = (phrase: string | undefined) => phrase !== undefined && /[、：]$/u.test(phrase);

const isEnd = (phrase: string | undefined) =>
  phrase !== undefined && /[。！？][」』）]?$/u.test(phrase);

/** Whether what is quoted, or stands in brackets, goes on. */
function isOpen(phrases: readonly Word[], at: number): boolean {
  const told = phrases.slice(0, at).map(({ text }) => text);
  const count = (marks: RegExp) => told.join("").match(marks)?.length ?? 0;
  return count(/[「『（]/gu) > count(/[」』）]/gu);
}
