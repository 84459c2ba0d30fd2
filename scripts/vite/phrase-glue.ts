/**
 * The segmenter's phrases are shorter than what a reader takes in at once: "手の|あいた|人",
 * "使えない|日は". Short neighbours that belong together are kept on one line.
 */

/** As long as a phrase may grow: longer ones would leave ragged lines on narrow cards. */
const LONGEST = 8;

/** A longer text than this keeps a place to break: a button on a phone has no more room. */
const FITS_ANYWHERE = 7;

/** A text no longer than this is a label: its button may be narrow. */
const LABEL = 10;

/** A name is put in where this stands, of a length that nobody knows here. */
const PUT_IN = "Ａ";

const ENDS_CLAUSE = /[、。！？：・）]$/;

/** その日, この人, 手の…: one letter and の, or what points at the next word. */
const POINTS_ON = /^(?:[そこあど]の|.の|同じ|.を|この[^の]?)$/;

/** もう一度, 一度試す: too short to stand at the end of a line without its verb. */
const ADVERB =
  /^(?:もう|また|まだ|いま|一度|すぐ|よく|少し|もう少し|いつ|なぜ|まず|月に|年に|先に|前に)$/;

/** 使えない日は, 聞くこと, 新しい物: a verb or an adjective before its noun. */
const DESCRIBES = /(?:[一-龯々][ぁ-ん]{0,4}|^[ぁ-ん]+)[うくぐすつぬぶむるいただな]$/;

/** 見ておく, 出してよい, 返してもらう. */
const GOES_ON = /[てでば]$/;
const HELPS =
  /^(?:お[いきくけこ]|よ[いかけ]|い[いきくけたてなまる]|あ[るりっ]|しま[いうっえ]|く[るれだ]|き[たて]|来|み[るたてま]|見[るたてま]|ほし|もら|や[るり])/;

/** いつ紙に移るか. */
const ASKS = /か[をもはが]?$/;
const PARTICLE = /[にでがをへ]$/;

/** 使えないとき, 伝えること: what only stands with the words before it. */
const FORMAL =
  /^(?:とき|ため|こと|もの|ところ|ほう|うち|まま|たび|はず|日|人|前|後|あと|間|物)(?:[にはがをもでとのへ]|から|まで|だけでなく|だけ|など|より|です|でした|なら){0,2}$/;
const DESCRIBED = /[うくぐすつぬぶむるいただなの]$/;

/** 「念のため」が, 「呼ぼう」と言う: nothing that only goes on begins a line. */
const QUOTE_ENDS = /[」』]$/;
const GOES_ON_FROM_QUOTE = /^(?:[がをはにもでのと]|という|と[言思聞])/;

/** 失礼に|なりません, 一つと|する: what only says that it becomes or is held to be so. */
const BECOMING = /[一-龯々][にと]$/;
const BECOMES = /^(?:する(?!ど)|した(?!が)|しま|すれ|なる|なり|なっ|なら)/;

const bare = (phrase: string) => phrase.replaceAll(/[、。！？「」『』（）：]/g, "");

/** The letters beside the seam, as far as the next mark where a line may break anyhow. */
const headOf = (before: string) => bare(before.replace(/^.*[、。！？：](?=.)/, ""));
const tailOf = (after: string) => bare(after.replace(/(?<=[、。！？：]).*$/, ""));

type Rule = (before: string, after: string, isLast: boolean, opens: boolean) => boolean;

/** 出してよい, before 何を takes 出して. */
const helped: Rule = (before, after) => GOES_ON.test(headOf(before)) && HELPS.test(tailOf(after));

/** 年を先に|決めれば would be wrong: what leads to the word after it stands with that one. */
const LEADS_ON = /^(?:同じ|先に|別の|[そこあど]の)$/;

/** What no reader would part. */
const inseparable: Rule = (before, after) => {
  const head = headOf(before);
  const tail = tailOf(after);
  return (
    (POINTS_ON.test(head) && !LEADS_ON.test(tail)) ||
    (DESCRIBED.test(head) && FORMAL.test(tail)) ||
    (BECOMING.test(head) && BECOMES.test(tail)) ||
    (QUOTE_ENDS.test(before) && GOES_ON_FROM_QUOTE.test(after))
  );
};

/** 新しい物, もう一度: what leads to the next word. */
const leading: Rule = (before, after) => {
  const head = headOf(before);
  const tail = tailOf(after);
  return ADVERB.test(head) || DESCRIBES.test(head) || (ASKS.test(tail) && PARTICLE.test(head));
};

/** 約束を書く。 A short verb is no line of its own. */
const short: Rule = (before, after, isLast) => {
  const tail = tailOf(after).length;
  if (tail <= 3) return isLast || ENDS_CLAUSE.test(after) || headOf(before).length + tail <= 6;
  return tail <= 5 && (isLast || /[。！？]$/.test(after));
};

/** だれの仕事, 相手の印を: a question or a person stands with what it is of. */
const OWNS = /^(?:だれ|何|相手)の$/;

/** 入口へ回り, 帳面と合わせる。: a short verb stands with what it is done to, */
const DONE_TO = /^.{1,3}[にをへと]$/;
const VERB = /^[一-龯][ぁ-ん]{1,3}(?:ます|ません|ました)?$/;
/** but 止める before 約束 tells of that: only what goes on or ends its clause. */
const DESCRIBES_ON = /[うくぐすつぬぶむるただい]$/;
const NO_VERB = /[のがにをはへとも]$/;

/** 外れます。用が|終わる日: a sentence's first word, when short, is not left at the end of a line. */
const opening: Rule = (before, _after, _isLast, opens) => opens && headOf(before).length <= 2;

/** Whose, and what is done to it, when both are short. */
const belonging: Rule = (before, after, isLast) => {
  const head = headOf(before);
  const tail = tailOf(after);
  if (OWNS.test(head) && tail.length <= 4) return true;
  if (!DONE_TO.test(head) || !VERB.test(tail) || NO_VERB.test(tail)) return false;
  return isLast || ENDS_CLAUSE.test(after) || !DESCRIBES_ON.test(tail);
};

/** Brackets and commas take room, too: else a comma would begin the next line of a narrow card. */
const widthOf = (phrase: string) => phrase.replace(/(?<=[、。]).*$/, "").length;

const mayJoin = (before: string, after: string) =>
  !ENDS_CLAUSE.test(before) &&
  !/^[「『（]/.test(after) &&
  !`${before}${after}`.includes(PUT_IN) &&
  widthOf(before.replace(/^.*[、。！？：](?=.)/, "")) + widthOf(after) <= LONGEST;

function glued(text: string, starts: ReadonlySet<number>, rule: Rule) {
  const all = [...starts].filter((start) => start > 0).sort((a, b) => a - b);
  const kept = new Set<number>();
  let from = 0;
  for (const [place, start] of all.entries()) {
    const end = all[place + 1] ?? text.length;
    const before = text.slice(from, start);
    const after = text.slice(start, end);
    const opens = /[。！？]$/.test(text.slice(0, from));
    if (mayJoin(before, after) && rule(before, after, end === text.length, opens)) continue;
    kept.add(start);
    from = start;
  }
  return kept;
}

/** The surest rules first: 全員に|伝えること, not 全員に伝える|こと. */
export function withShortPhrasesGlued(
  text: string,
  starts: ReadonlySet<number>,
): ReadonlySet<number> {
  const verbs = glued(text, starts, helped);
  const whole = glued(text, verbs, inseparable);
  const opened = glued(text, whole, opening);
  const led = glued(text, opened, leading);
  const owned = bare(text).length <= LABEL ? led : glued(text, led, belonging);
  const shorter = glued(text, owned, short);
  if (shorter.size > 0 || bare(text).length <= FITS_ANYWHERE) return shorter;
  return [owned, led, whole].find(({ size }) => size > 0) ?? starts;
}
