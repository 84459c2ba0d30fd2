import { expect, it } from "vitest";
import { localKeeper } from "#progress/local-keeper";
import { startOf } from "#progress/position";
import { createRecords } from "#progress/records";
import { memoryStorage } from "#progress/storage";
import { takableHere, takeUnderWay } from "#ui/guide/records/code-under-way";
import { play, progressOf, wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";

const office = aScenario();
const shop = aScenario({ id: "test-shop", number: "5.1.2" });
const log = wholeGame(office, { danger: ["door"] }).slice(0, 3);
const carried = [office, shop].map(({ id }) => ({ scenario: id, log }));
const deaf = { addEventListener: () => undefined, removeEventListener: () => undefined };

function aDevice() {
  const records = createRecords(memoryStorage());
  return { records, keeper: localKeeper(records, deaf), tell: () => undefined };
}

it("an episode of a code is gone on with where nothing of it is kept here", () => {
  const app = aDevice();
  const begun = takableHere(app, [office], carried);

  expect(begun.map(({ scenario }) => scenario.id)).toEqual([office.id]);
  expect(takeUnderWay(app, begun)).toBe(true);
  expect(app.keeper.peek(office)).toMatchObject({ kind: "whole", progress: { log } });
});

it("takes nothing away that was played here", () => {
  const app = aDevice();
  const own = progressOf(play(office, ...log.slice(0, 1)), log.slice(0, 1));
  expect(app.keeper.keep(office, own, startOf(own.episode))).toBe("kept");

  expect(takableHere(app, [office, shop], carried)).toMatchObject([{ scenario: { id: shop.id } }]);
});
