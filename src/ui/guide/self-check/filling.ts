import type { LibraryText, SelfCheckText, SourcesText } from "#content/guide-text";
import type { Guide } from "#content/parse-guide";
import type { Day } from "#core/day";
import type { Sources } from "#core/guide";
import type { AnswerId, SelfCheck } from "#core/guide-self-check";
import { type Answers, answerOf, scoreSelfCheck } from "#core/self-check";
import {
  clearAnswers,
  isSheetKey,
  loadAnswers,
  loadHistory,
  rememberSheet,
  saveAnswer,
} from "#progress/company";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";
import { today } from "#ui/today";

/** What the page is made of, in one language. */
export interface CheckData {
  readonly check: SelfCheck;
  readonly text: SelfCheckText;
  /** Words of today's edition, which explain the old sheet too. */
  readonly today: SelfCheckText;
  readonly library: LibraryText;
  readonly sources: Guide<Sources, SourcesText>;
}

/** Where the reader is in the sheet; it outlives a change of language. */
export interface Filling {
  answers: Answers;
  way: "one" | "all" | "some";
  /** The few items that were asked for by the address, such as those of a story just played. */
  readonly some: readonly number[];
  /** The item shown when they come one at a time. */
  at: number;
  isResult: boolean;
}

/** All that a part of the page needs. */
export interface CheckView extends CheckData {
  readonly app: App;
  readonly filling: Filling;
  /** Keeps an answer at once. */
  answer(no: number, answer: AnswerId): void;
  /** Shows everything anew, and focuses the element of this id. */
  redraw(focus?: string): void;
}

/** Takes up the sheet where it was left: a finished one shows its result. */
export function takeUp(app: App, check: SelfCheck): Filling {
  const answers = loadAnswers(app.records, check);
  const open = firstOpen(check, answers);
  return { answers, way: "one", some: [], at: open ?? 1, isResult: open === undefined };
}

/** The first item without an answer from `after` on, then from the start; undefined when done. */
export function firstOpen(check: SelfCheck, answers: Answers, after = 0): number | undefined {
  const open = check.items.filter((item) => answerOf(item, answers) === undefined);
  return (open.find(({ no }) => no > after) ?? open[0])?.no;
}

/** Keeps an answer; a sheet that is complete is remembered with its total of today. */
export function keepAnswer(
  app: App,
  check: SelfCheck,
  filling: Filling,
  no: number,
  answer: AnswerId,
): void {
  const wasComplete = scoreSelfCheck(check, filling.answers).isComplete;
  isKept(app, saveAnswer(app.records, check, no, answer));
  const answers = loadAnswers(app.records, check);
  filling.answers = answers;
  const { edition, revision } = check;
  const { isComplete, total } = scoreSelfCheck(check, answers);
  if (!isComplete) return;
  const sheet = { date: today(), edition, revision, answers, total };
  isKept(app, rememberSheet(app.records, sheet));
  if (!wasComplete) app.notify(app.t("self-check:done"));
}

/** Takes over what another tab answers, so that neither writes over the other. */
export function followOtherTabs(
  { records }: App,
  check: SelfCheck,
  filling: Filling,
  onChange: () => void,
): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (!isSheetKey(key, check)) return;
    filling.answers = loadAnswers(records, check);
    onChange();
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

/** The day the answers are of: when a finished sheet was last changed, else today. */
export function dayOfSheet({ app, check, filling }: CheckView): Day {
  const past = loadHistory(app.records).filter(({ edition }) => edition === check.edition);
  const finished = scoreSelfCheck(check, filling.answers).isComplete ? past.at(-1) : undefined;
  return finished?.date ?? today();
}

/** Empties the sheet; past results stay. */
export function startAfresh(app: App, check: SelfCheck, filling: Filling): void {
  filling.answers = {};
  filling.at = 1;
  filling.isResult = false;
  isKept(app, clearAnswers(app.records, check));
  app.notify(app.t("self-check:restarted"));
}
