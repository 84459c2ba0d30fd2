import type { GuidelineGroup } from "#core/guideline";

/** Who plays, as the platform says; the name stays on this page. */
export interface Learner {
  readonly id: string;
  readonly name: string;
}

/** What came out of everything that belongs to a package. */
export interface Standing {
  /** Every place was played to its end. */
  readonly isDone: boolean;
  /** 0 to 1: places that are over, and the phases of those under way. */
  readonly progress: number;
  /** Whole points of 0 to 100: the mean of the best plays, 0 for what was not played; none before the first end. */
  readonly score: number | undefined;
  /** How much of a group of measures was managed, 0 to 1; groups that were not met are left out. */
  readonly groups: readonly GroupShare[];
}

export interface GroupShare {
  readonly group: GuidelineGroup;
  readonly share: number;
}

/** One thing judged, one link decided, one plan made. Ids and letters are plain ASCII. */
export interface Answer {
  /** Such as "mail-virus_thing_usb-stick". */
  readonly id: string;
  /** True or false; or letters, in their order, of those that were picked. */
  readonly type: "true-false" | "choice";
  /** None where nothing was said of a thing. */
  readonly response: string | undefined;
  readonly correct: string;
  /** How many letters there are to pick from. */
  readonly choices: number;
  readonly result: "correct" | "incorrect" | "neutral";
  readonly seconds: number | undefined;
  readonly groups: readonly GuidelineGroup[];
}

/** What a text of the state leaves out, when not all of it fits. */
export interface StateText {
  readonly text: string;
  /** Ids of scenarios of which something was left out, the newest first. */
  readonly leftOut: readonly string[];
}

/** Everything a tracker is told of how it stands. */
export interface Report {
  readonly standing: Standing;
  /** Where one is, such as "5.1.9/cause"; "" outside a place. */
  readonly at: string;
  /** The state in at most so many characters of ASCII. */
  stateWithin(limit: number): StateText;
}

/** What becomes of reporting: told whenever it changes. */
export type TrackingNews = "lost" | "back" | "left-out";

/**
 * Where results go: an LMS through SCORM, an LRS through xAPI. A tracker never throws and never
 * keeps the player waiting: training goes on when the LMS does not.
 */
export interface Tracker {
  readonly learner: Learner | undefined;
  /** The state saved by the last session, if there is one. */
  resume(): string | undefined;
  /** What is to be known from now on; sent for good with the next commit. */
  report(report: Report): void;
  answered(answers: readonly Answer[]): void;
  /** Asks the platform to write down what it was told; tries again by itself. */
  commit(): void;
  /** Ends the session, once; true when everything was written down. */
  finish(): Promise<boolean>;
  /** The page goes away: the last words, without waiting. */
  leave(): void;
  /** Where the player is sent after the end, where the platform says so. */
  readonly returnTo?: string | undefined;
  onNews(listener: (news: TrackingNews) => void): void;
}
