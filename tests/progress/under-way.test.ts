import { describe, expect, it } from "vitest";
import { saveEpisode } from "#progress/saved-episode";
import type { Texts } from "#progress/texts";
import { episodeToContinue, isUnderWay, rememberPlace } from "#progress/under-way";
import { play } from "../helpers/play";
import { expertPlayer, finished } from "../helpers/players";
import { aRecords } from "../helpers/records";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop" });

const begun = (storage: Texts, scenario = office) =>
  saveEpisode(storage, scenario, { episode: play(scenario, { type: "advance" }), log: [] });

describe("an episode", () => {
  it("is not under way before it is begun", () => {
    expect(isUnderWay(aRecords().texts, office.id)).toBe(false);
  });

  it("is under way until the debrief", () => {
    const { texts: storage } = aRecords();
    begun(storage);

    expect(isUnderWay(storage, office.id)).toBe(true);
  });

  it("is no longer under way in the debrief", () => {
    const { texts: storage } = aRecords();
    saveEpisode(storage, office, { episode: finished(office, expertPlayer(office)), log: [] });

    expect(isUnderWay(storage, office.id)).toBe(false);
  });
});

describe("the episode to go on with", () => {
  const open = [office.id, shop.id];

  it("is none when none is under way", () => {
    expect(episodeToContinue(aRecords().texts, open)).toBeUndefined();
  });

  it("is the one entered last", () => {
    const { texts: storage } = aRecords();
    begun(storage);
    begun(storage, shop);
    rememberPlace(storage, shop.id);

    expect(episodeToContinue(storage, open)).toBe(shop.id);
  });

  it("is another one when the last is not under way", () => {
    const { texts: storage } = aRecords();
    begun(storage);
    rememberPlace(storage, shop.id);

    expect(episodeToContinue(storage, open)).toBe(office.id);
  });
});
