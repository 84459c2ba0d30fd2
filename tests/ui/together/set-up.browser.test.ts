import { expect, it } from "vitest";
import type { Scenario } from "#core/scenario";
import { roomKind } from "#progress/room-record";
import { setUpScreen } from "#ui/together/set-up-screen";
import { twoPlaces } from "../../helpers/shelf";
import { anApp, aRoot } from "../an-app";

it("begins the session that was wished for before the scenarios had come", async () => {
  const episodes = twoPlaces();
  let come: (all: readonly Scenario[]) => void = () => undefined;
  const coming = new Promise<readonly Scenario[]>((resolve) => {
    come = resolve;
  });
  const app = anApp({ episodes: { ...episodes, structures: () => coming } });
  const root = aRoot();
  setUpScreen(root, app);
  root.querySelector<HTMLElement>("#one-window")?.click();
  expect(app.gone).toEqual([]);
  come(await episodes.structures());

  await expect.poll(() => app.gone).toEqual([{ screen: "together", page: "wall" }]);
  expect(app.records.read(roomKind)?.scenario).toBe(episodes.scenarios()[0]);
});
