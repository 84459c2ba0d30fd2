import { describe, expect, it } from "vitest";
import type { Records } from "#progress/records";
import { saveEpisode } from "#progress/saved-episode";
import { episodeToContinue, isUnderWay, rememberPlace } from "#progress/under-way";
import { play, progressOf } from "../helpers/play";
import { expertPlayer, finished } from "../helpers/players";
import { aRecords } from "../helpers/records";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop" });

const begun = (records: Records, scenario = office) =>
  saveEpisode(records.texts, scenario, progressOf(play(scenario, { type: "advance" })));

describe("an episode", () => {
  it("is not under way before it is begun", () => {
    expect(isUnderWay(aRecords(), office.id)).toBe(false);
  });

  it("is under way until the debrief", () => {
    const records = aRecords();
    begun(records);

    expect(isUnderWay(records, office.id)).toBe(true);
  });

  it("is no longer under way in the debrief", () => {
    const records = aRecords();
    saveEpisode(records.texts, office, progressOf(finished(office, expertPlayer(office))));

    expect(isUnderWay(records, office.id)).toBe(false);
  });
});

describe("the episode to go on with", () => {
  const open = [office.id, shop.id];

  it("is none when none is under way", () => {
    expect(episodeToContinue(aRecords(), open)).toBeUndefined();
  });

  it("is the one entered last", () => {
    const records = aRecords();
    begun(records);
    begun(records, shop);
    rememberPlace(records, shop.id);

    expect(episodeToContinue(records, open)).toBe(shop.id);
  });

  it("is another one when the last is not under way", () => {
    const records = aRecords();
    begun(records);
    rememberPlace(records, shop.id);

    expect(episodeToContinue(records, open)).toBe(office.id);
  });
});
