import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { outcomeOf, tollOf } from "#core/chain";
import { checkScenario } from "#core/check-scenario";
import { cardOrder } from "#core/order";
import { scoreEpisode } from "#core/score";
import { savedText } from "#progress/saved-episode";
import { play, progressOf, wholeGame } from "../helpers/play";
import { everythingPlayer, expertPlayer, finished, randomPlayer, seeded } from "../helpers/players";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";

// SCORM 1.2 promises no more than this for suspend_data.
const SUSPEND_DATA_LIMIT = 4096;
const GAMES = 1000;

test("there are scenarios to ship", () => {
  expect(shipped.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(["inventory-system-failure", "it-admin-absent"]),
  );
});

describe.each(shipped)("scenario $folder", (each) => {
  const { folder, scenario, walkthroughs } = each;
  const total = (choices: Parameters<typeof finished>[1]) =>
    scoreEpisode(scenario, finished(scenario, choices)).total;
  const mean = (player: typeof randomPlayer) => {
    const totals = Array.from({ length: GAMES }, (_, game) =>
      total(player(scenario, seeded(game + 1))),
    );
    return totals.reduce((sum, points) => sum + points, 0) / GAMES;
  };

  it("lives in the folder of its id", () => {
    expect(scenario.id).toBe(folder);
  });

  it("passes the checks made when it is loaded", () => {
    expect(checkScenario(scenario)).toEqual([]);
  });

  it.each([...locales])("is fully worded in %s", (locale) => {
    const words = wordsOfShipped(each, locale);

    expect(words.error && z.prettifyError(words.error)).toBeUndefined();
  });

  it("gives 100 to who knows every answer", () => {
    expect(total(expertPlayer(scenario))).toBe(100);
  });

  it("gives at most 20 to who calls everything dangerous and buys at random", () => {
    expect(mean(everythingPlayer)).toBeLessThanOrEqual(20);
  });

  it("gives at most 30 to who tosses a coin", () => {
    expect(mean(randomPlayer)).toBeLessThanOrEqual(30);
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
