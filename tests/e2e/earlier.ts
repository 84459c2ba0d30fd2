import type { BrowserContext } from "playwright-core";
import type { Action } from "#core/action";
import { starterKeys } from "#core/agreement";
import { outsourcingSchema } from "#core/guide";
import { selfCheckSchema } from "#core/guide-self-check";
import { replay } from "#core/log";
import { newRoom } from "#core/room/room-state";
import { changeAgreement } from "#progress/company";
import type { Settings } from "#progress/profile";
import type { Records } from "#progress/records";
import { saveResult } from "#progress/results";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { episodeKey, savedText } from "#progress/saved-episode";
import { KEY_PREFIX } from "#progress/storage";
import outsourcing from "../../guide/outsourcing.json" with { type: "json" };
import sheet2009 from "../../guide/self-check-2009.json" with { type: "json" };
import sheetToday from "../../guide/self-check-v3.json" with { type: "json" };
import { progressOf, wholeGame } from "../helpers/play";
import { aRecords, fillSheet } from "../helpers/records";
import { answersOf, byHands, pressOn } from "../helpers/rooms";
import { type Shipped, shipped, type Walkthrough } from "../helpers/shipped";

/** Stops the calendar of a browser, whose clocks run on. */
export const onOneDay = (context: BrowserContext) =>
  context.clock.setFixedTime(new Date("2026-11-23T10:00:00"));

/** What a browser has kept, by key. */
export type Kept = Readonly<Record<string, string>>;

/** A whole game's actions, to be cut before or after one of its advances (from 1). */
export interface Game {
  readonly all: readonly Action[];
  after(advance: number): readonly Action[];
  before(advance: number): readonly Action[];
}

/** A shipped scenario by its folder. */
export function shippedAs(folder: string): Shipped {
  const found = shipped.find((each) => each.folder === folder);
  if (!found) throw new Error(`There is no scenario ${folder}`);
  return found;
}

/** A walkthrough with a bit of everything: found, missed, suspected, bought, kept where one may. */
export function middling({ scenario, walkthroughs }: Shipped): Walkthrough {
  const isHazard = (id: string) => scenario.hazards.some((hazard) => hazard.id === id);
  const mixed = walkthroughs.filter(
    ({ danger, safe, measures }) =>
      danger.some((id) => !isHazard(id)) && safe.some(isHazard) && measures.length > 1,
  );
  const found = mixed.find(({ keep }) => Object.keys(keep).length > 0) ?? mixed[0];
  if (!found) throw new Error(`${scenario.id} has no middling walkthrough`);
  return found;
}

export function gameOf({ scenario }: Shipped, choices: Walkthrough): Game {
  const all = wholeGame(scenario, choices);
  const advances = all.flatMap(({ type }, index) => (type === "advance" ? [index] : []));
  return {
    all,
    after: (advance) => all.slice(0, (advances[advance - 1] ?? 0) + 1),
    before: (advance) => all.slice(0, advances[advance - 1]),
  };
}

/** What a visit has kept that was left after these actions. */
export function savedAfter(own: Shipped, actions: readonly Action[]): Kept {
  const { episode, accepted, refused } = replay(own.scenario, actions);
  if (refused) throw new Error(`${refused.reason} at action ${refused.index}`);
  const text = savedText(own.scenario, progressOf(episode, accepted));
  return actions.length === 0 ? {} : { [episodeKey(own.folder)]: text };
}

/** Settings of somebody who has played before, as they are kept. */
export function settingsOf(changes: Partial<Settings> = {}): Kept {
  const settings: Settings = {
    locale: "ja",
    textSize: "normal",
    sound: 0.8,
    music: 0.4,
    muted: true,
    motion: "system",
    renderer: "canvas",
    singleKeys: true,
    practised: true,
    ...changes,
  };
  return { [`${KEY_PREFIX}settings`]: JSON.stringify(settings) };
}

/** What somebody has kept who played every episode on a day of November 2026. */
export function resultsOf(): Kept {
  const records = aRecords();
  for (const own of shipped) {
    const choices = middling(own);
    saveResult(records, own.folder, {
      total: choices.expect.total,
      revision: own.scenario.revision,
      date: "2026-11-02",
      log: gameOf(own, choices).all,
    });
  }
  const key = `${KEY_PREFIX}results`;
  return { [key]: records.texts.get(key) ?? "" };
}

/** Both sheets of the self-check as somebody filled them in who has a bit of everything to mend. */
export function answeredSheets(): Kept {
  const records = aRecords();
  for (const sheet of [sheetToday, sheet2009]) {
    const check = selfCheckSchema.parse(sheet);
    const answers = check.items.map(({ no, answers: offered }) => [
      no,
      offered[no % offered.length],
    ]);
    fillSheet(records, check, Object.fromEntries(answers));
  }
  return everythingIn(records);
}

/** What somebody agreed on with whom they hand work to: what to choose first is settled. */
export function agreedPoints(): Kept {
  const records = aRecords();
  const settled = { who: "Sato", by: "2027-01-15" };
  const keys = starterKeys(outsourcingSchema.parse(outsourcing));
  changeAgreement(records, () => Object.fromEntries(keys.map((key) => [key, settled])));
  return everythingIn(records);
}

/** A room of people that answered all as the middling one did, at the very end. */
export function roomAtEnd(own: Shipped): Kept {
  const { scenario } = own;
  const fresh = freshRoom(scenario, "a-room", newRoom);
  const { log } = pressOn(scenario, byHands(answersOf(middling(own))));
  return { [roomKind.key]: roomKind.write({ ...fresh, log }) };
}

const everythingIn = ({ texts }: Records): Kept =>
  Object.fromEntries(texts.keys().map((key) => [key, texts.get(key) ?? ""]));
