import { describe, expect, it } from "vitest";
import { saveEpisode } from "#progress/saved-episode";
import { memoryStorage, type Storage } from "#progress/storage";
import { episodeToContinue, isUnderWay, rememberPlace } from "#ui/saved-episodes";
import { play, progressOf } from "../helpers/play";
import { expertPlayer, finished } from "../helpers/players";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop" });

const begun = (storage: Storage, scenario = office) =>
  saveEpisode(storage, scenario, progressOf(play(scenario, { type: "advance" })));

describe("an episode", () => {
  it("is not under way before it is begun", () => {
    expect(isUnderWay(memoryStorage(), office.id)).toBe(false);
  });

  it("is under way until the debrief", () => {
    const storage = memoryStorage();
    begun(storage);

    expect(isUnderWay(storage, office.id)).toBe(true);
  });

  it("is no longer under way in the debrief", () => {
    const storage = memoryStorage();
    saveEpisode(storage, office, progressOf(finished(office, expertPlayer(office))));

    expect(isUnderWay(storage, office.id)).toBe(false);
  });
});

describe("the episode to go on with", () => {
  const open = [office.id, shop.id];

  it("is none when none is under way", () => {
    expect(episodeToContinue(memoryStorage(), open)).toBeUndefined();
  });

  it("is the one entered last", () => {
    const storage = memoryStorage();
    begun(storage);
    begun(storage, shop);
    rememberPlace(storage, shop.id);

    expect(episodeToContinue(storage, open)).toBe(shop.id);
  });

  it("is another one when the last is not under way", () => {
    const storage = memoryStorage();
    begun(storage);
    rememberPlace(storage, shop.id);

    expect(episodeToContinue(storage, open)).toBe(office.id);
  });
});
