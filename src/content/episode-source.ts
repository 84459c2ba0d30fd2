import type { Case } from "#core/cases";
import type { ScenarioNumber, ScenarioOrder } from "#core/guide";
import type { Locale } from "#core/locale";
import type { Scenario } from "#core/scenario";
import type { OpenEpisode } from "./open-episode";
import type { ScenarioText } from "./scenario-text";

/** What the sign of an open place says, before anything of its episode is fetched. */
export interface Sign {
  /** Exactly as in the report (表 3.3-2). */
  readonly title: string;
  /** Two words that are easier to say than the title; the company's name where there are none. */
  readonly nickname: string;
  readonly company: string;
  readonly trade: string;
  readonly teaser: string;
}

/** One of the ten places of the street. */
export interface Place {
  /** The last part of the guideline's number, 1 to 10. */
  readonly order: ScenarioOrder;
  /** Such as "5.1.9". */
  readonly number: ScenarioNumber;
  /** The scenario that can be played here; undefined while it is being prepared. */
  readonly scenario: string | undefined;
}

/**
 * Where episodes come from. Screens ask it and nothing else, so that places may also come from a
 * learning platform's package or from a file that somebody chose.
 *
 * A second ask for the same thing costs nothing. Fetching throws `ScenarioError` when a file is
 * wrong, and the browser's own error when it cannot be had; asking again then tries again.
 */
export interface EpisodeSource {
  /** All ten places in the guideline's order, open or not. */
  places(): readonly Place[];
  /** Ids of the scenarios that can be played, in the guideline's order. */
  scenarios(): readonly string[];
  /** What of the guide each open place lets you live. */
  cases(): readonly Case[];
  /** Throws for a place that is not open. */
  sign(scenarioId: string, locale: Locale): Sign;
  /** The room that an open place is played in; throws for a place that is not open. */
  room(scenarioId: string): string;
  /** The structures of all open places, in the guideline's order: one thing to fetch. */
  structures(): Promise<readonly Scenario[]>;
  /** The words of one place in one language. */
  text(scenarioId: string, locale: Locale): Promise<ScenarioText>;
  /** Everything a place is played with, with its words in one language. */
  open(scenarioId: string, locale: Locale): Promise<OpenEpisode>;
}
