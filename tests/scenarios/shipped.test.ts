import { readdirSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { playerWords } from "#content/player-words";
import { scenarioTextSchema } from "#content/scenario-text";
import { outcomeOf, tollOf } from "#core/chain";
import { seeded } from "#core/chance";
import { unfairIn, weigh } from "#core/check-fairness";
import { checkScenario } from "#core/check-scenario";
import type { Episode } from "#core/episode";
import type { Locale } from "#core/locale";
import { replay } from "#core/log";
import { cardOrder } from "#core/order";
import { everythingPlayer } from "#core/players";
import { scoreEpisode } from "#core/score";
import { readEpisode, savedText } from "#progress/saved-episode";
import { inRoot } from "../../scripts/root";
import { finished, play, progressOf, wholeGame } from "../helpers/play";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";
import { referenceFolder, secondFolder } from "../helpers/turns";

// SCORM 1.2 promises no more than this for suspend_data.
const SUSPEND_DATA_LIMIT = 4096;

/** Words that no address may have before anything is judged (a strap is no trap); stamps are for every thing alike. */
const TELLING = /hazard|decoy|danger|harmless|\btrap|wrong|false|missed|excuse|answer/i;

/** What our own ten let those earn at most who call everything dangerous, and who toss a coin. */
const OURS = { everything: 9, random: 12.5 } as const;

/** An episode whatever the order of what was done in it. */
function essence(episode: Episode) {
  const { looked, causes, keyPoints, measures, pointed, ...rest } = episode;
  const sets = [looked, causes, keyPoints, measures, pointed].map((all) => all.toSorted());
  return { ...rest, sets };
}

test("there are scenarios to ship", () => {
  expect(shipped.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining([secondFolder, referenceFolder]),
  );
});

describe.each(shipped)("scenario $folder", (each) => {
  const { folder, scenario, walkthroughs } = each;
  const wordsIn = (locale: Locale) => scenarioTextSchema(scenario, locale).parse(each.text(locale));

  it("lives in the folder of its id", () => {
    expect(scenario.id).toBe(folder);
  });

  it.each([...locales])("tells a hall of each cause less than a desk, in %s", (locale) => {
    const lengths = Object.values(wordsIn(locale).causes).map(({ brief, explanation }) => [
      brief?.length ?? Number.POSITIVE_INFINITY,
      explanation.length,
    ]);

    expect(lengths.filter(([most = 0, full = 0]) => most >= full)).toEqual([]);
  });

  it("passes the checks made when it is loaded", () => {
    expect(checkScenario(scenario)).toEqual([]);
  });

  it.each([...locales])("is fully worded in %s", (locale) => {
    const words = wordsOfShipped(each, locale);

    expect(words.error && z.prettifyError(words.error)).toBeUndefined();
  });

  it("is fair by every bar that stops it, and by our own lower ones", () => {
    const weighed = weigh(scenario, {
      ja: playerWords(scenario, wordsIn("ja")),
      en: playerWords(scenario, wordsIn("en")),
    });

    expect(unfairIn(weighed).problems).toEqual([]);
    expect(weighed.everything).toBeLessThanOrEqual(OURS.everything);
    expect(weighed.random).toBeLessThanOrEqual(OURS.random);
  });

  it("does not show the right cards by their order", () => {
    const order = cardOrder(scenario.id, scenario.measures).map(({ effects }) =>
      Object.keys(effects).length > 0 ? "+" : "-",
    );

    expect(order.join("")).not.toMatch(/^\++-+$|^-+\++$/);
  });

  it("fits in an LMS's memory, even judged and bought out", () => {
    const episode = finished(scenario, everythingPlayer(scenario, seeded(7)));

    expect(savedText(scenario, progressOf(episode)).length).toBeLessThan(SUSPEND_DATA_LIMIT);
  });

  it("goes on from what is kept after any action as if nothing had happened", () => {
    const all = wholeGame(scenario, walkthroughs[0] ?? {});
    for (const [count] of all.entries()) {
      const { episode } = replay(scenario, all.slice(0, count));
      const read = readEpisode(scenario, savedText(scenario, progressOf(episode)));
      const back = read.kind === "whole" ? read.progress.episode : undefined;

      expect({ count, essence: back && essence(back) }).toEqual({
        count,
        essence: essence(episode),
      });
    }
  });

  it("does not tell by the name of a picture what is dangerous", () => {
    const { room, hazards, decoys, inRoom } = scenario;
    const names = readdirSync(inRoot("assets", room)).filter((name) => name.endsWith(".webp"));
    // Each has its close-up; what glows and what lies in the room comes in one file for all.
    const own = [...hazards, ...decoys].map(({ id }) => {
      const thing = inRoom?.things?.[id] ?? id;
      return names.flatMap((name) => name.split(`${thing}-`)[1] ?? []).join(" ");
    });

    expect(names.filter((name) => TELLING.test(name))).toEqual([]);
    expect([...new Set(own)]).toEqual(["close.webp"]);
  });

  it.each(walkthroughs)("walkthrough: $name", ({ expect: expected, name: _, ...choices }) => {
    const episode = play(scenario, ...wholeGame(scenario, choices));
    const { notice, think, prepare, total: points } = scoreEpisode(scenario, episode);
    const stopped = tollOf(scenario, episode.measures);
    const links = scenario.chain.map((link) => [
      link.id,
      outcomeOf(scenario, link, episode.measures),
    ]);

    expect({ total: points, notice, think, prepare, stopped }).toEqual({
      total: expected.total,
      notice: expect.closeTo(expected.notice, 2),
      think: expect.closeTo(expected.think, 2),
      prepare: expect.closeTo(expected.prepare, 2),
      stopped: expect.closeTo(expected.stopped, 1),
    });
    expect(Object.fromEntries(links)).toMatchObject(expected.links);
  });
});
