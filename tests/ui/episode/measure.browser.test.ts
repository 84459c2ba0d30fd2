import { beforeEach, describe, expect, it } from "vitest";
import type { Action } from "#core/action";
import { plain } from "#ui/element";
import { buy, keep, wholeGame } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { type OpenedEpisode, openEpisode } from "./an-episode";
import { found, press } from "./on-screen";

const scenario = aScenario();
const game = wholeGame(scenario, {});
const toMeasure = game.slice(
  0,
  game.findIndex(({ type }) => type === "keep"),
);

let open: OpenedEpisode | undefined;

beforeEach(() => {
  open?.close();
  open = undefined;
});

const words = (selector: string) => plain(found(selector).textContent ?? "");
const layout = () => found(".episode").dataset["layout"];
const pressed = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    ({ ariaPressed }) => ariaPressed === "true",
  ).length;
/** What was told to those who listen. */
const said = () =>
  [...document.querySelectorAll("[role=status]")]
    .map(({ textContent }) => plain(textContent ?? ""))
    .join();
/** A card of a measure by its id in the scenario. */
const card = (id: string) => {
  const node = [...document.querySelectorAll<HTMLElement>(".buy")].find(
    (each) => plain(each.querySelector(".buy__words")?.textContent ?? "") === `ja card ${id}`,
  );
  if (!node) throw new Error(`There is no card ${id}`);
  return node;
};

/** The measures, with these actions behind it. */
async function atMeasures(...actions: readonly Action[]) {
  open = await openEpisode([...toMeasure, ...actions]);
}

describe("the measures", () => {
  it("stand in one view with the dangers, and tell of no card how it treats a risk", async () => {
    await atMeasures();

    expect(document.querySelectorAll(".buy")).toHaveLength(scenario.measures.length);
    expect(document.querySelectorAll(".memo__danger")).toHaveLength(scenario.hazards.length);
    for (const treatment of ["回避", "低減", "移転"]) {
      expect(found(".market").textContent).not.toContain(treatment);
    }
  });

  it("are dimmed where a purse is short, and say by how much", async () => {
    await atMeasures(buy("lock"));

    expect(card("gadget").ariaDisabled).toBe("true");
    expect(plain(card("gadget").textContent ?? "")).toContain("3万円不足");
    expect(card("shred").ariaDisabled).toBeNull();
    expect(card("lock").ariaDisabled).toBeNull();
  });

  it("ask for a choice until the purses pay for no more", async () => {
    await atMeasures();
    expect(words(".market__task")).toContain("備えを選びます");
    expect(found(".market__task").classList).not.toContain("market__task--known");

    card("lock").click();
    await expect.poll(() => found(".market__task").classList).toContain("market__task--known");
    for (;;) {
      const next = document.querySelector<HTMLElement>(
        ".buy[aria-pressed=false]:not([aria-disabled])",
      );
      if (!next) break;
      next.click();
    }
    expect(words(".market__task")).toContain("もう選べません");
  });

  it("are bought: tokens leave the purse, the room shows the thing, and it is said", async () => {
    await atMeasures();
    card("lock").click();

    expect(card("lock").ariaPressed).toBe("true");
    expect(document.querySelectorAll(".purse--money .is-spent")).toHaveLength(4);
    await expect.poll(() => open?.stage.picture()?.measures).toEqual(["lock"]);
    await expect.poll(said).toContain("選びました。残り6万円、7人日。");
  });
});

describe("what stays open", () => {
  it("is asked about one danger a screen; nothing is chosen, and accepting needs a reason", async () => {
    await atMeasures();
    press("#measure-on");

    expect(layout()).toBe("keep");
    expect(words("#phase-heading")).toContain("引き受ける？ 1／2");
    expect(pressed(".card--reason")).toBe(0);
    expect(found("#keep-accept").ariaDisabled).toBe("true");
    press("#keep-accept");
    expect(words("#phase-heading")).toContain("引き受ける？ 1／2");

    press("#keep-0");
    expect(found("#keep-accept").ariaDisabled).toBeNull();
    press("#keep-accept");
    expect(words("#phase-heading")).toContain("引き受ける？ 2／2");
    expect(pressed(".card--reason")).toBe(0);
  });

  it("leads back to the measures with nothing lost", async () => {
    await atMeasures(buy("lock"));
    press("#measure-on");
    press("#keep-0");
    press("#keep-accept");
    press("#keep-back");

    expect(layout()).toBe("shop");
    expect(card("lock").ariaPressed).toBe("true");
    press("#measure-on");
    expect(words("#phase-heading")).toContain("引き受ける？ 1／2");
    expect(pressed(".card--reason")).toBe(1);
  });

  it("makes the plan final after the last danger, not before", async () => {
    await atMeasures(keep("key", "until-april"), keep("memo", "until-april"));
    press("#measure-on");
    expect(layout()).toBe("keep");
    press("#keep-accept");
    expect(layout()).toBe("keep");
    press("#keep-accept");

    expect(layout()).not.toBe("keep");
    expect(document.querySelector("#keep-accept")).toBeNull();
  });
});
