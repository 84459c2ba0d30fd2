import { beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { Action } from "#core/action";
import { plain } from "#ui/element";
import { advance, danger, decide, mark, pick } from "../../helpers/play";
import { aRecords } from "../../helpers/records";
import { type OpenedEpisode, openEpisode, settled } from "./an-episode";
import { found, press } from "./on-screen";

const toCause = [advance, danger("door"), advance, advance];
const links = ["open", "seen", "lost", "late"];

let open: OpenedEpisode | undefined;

beforeEach(() => {
  open?.close();
  open = undefined;
});

/** A card by its id in the scenario. */
const card = (id: string) => {
  const node = [...document.querySelectorAll<HTMLElement>(".speech, .pegged")].find((each) =>
    plain(each.textContent ?? "").includes(`ja card ${id}`),
  );
  if (!node) throw new Error(`There is no card ${id}`);
  return node;
};
const heading = () => plain(found("#phase-heading").textContent ?? "");

/** The round after the rest, with these actions behind it. */
async function atLinks(...actions: readonly Action[]) {
  open = await openEpisode([...toCause, ...actions]);
  document.querySelector<HTMLElement>("#rest-on")?.click();
  await settled();
}

describe("a link", () => {
  it("asks one question over the whole room, and shows the cards of this link only", async () => {
    await atLinks();

    expect(heading()).toContain("ja link open");
    expect(document.querySelectorAll(".speech")).toHaveLength(2);
    expect(found(".episode").dataset["layout"]).toBe("stage");
  });

  it("is decided with a card or with 「この中にはない」, never with neither", async () => {
    await atLinks();
    press("#cause-decide");

    expect(found("#cause-decide").ariaDisabled).toBe("true");
    expect(plain(open?.app.said.join() ?? "")).toContain("この中にはない");
    expect(document.querySelector(".answered")).toBeNull();
    expect(open?.app.asked).toHaveLength(1);

    press("#cause-none");
    // The note goes as soon as what it asked for is done.
    expect(open?.app.asked).toHaveLength(0);
    press("#cause-decide");

    expect(document.querySelectorAll(".answered")).toHaveLength(2);
  });

  it("takes its cards back for 「この中にはない」, and the other way round", async () => {
    await atLinks();
    card("no-rule").click();
    press("#cause-none");

    expect(card("no-rule").ariaPressed).toBe("false");
    expect(found("#cause-none").ariaPressed).toBe("true");

    card("no-rule").click();

    expect(card("no-rule").ariaPressed).toBe("true");
    expect(found("#cause-none").ariaPressed).toBe("false");
  });

  it("keeps 「この中にはない」 like any other choice, before it is decided", async () => {
    const records = aRecords();
    open = await openEpisode(toCause, { records });
    press("#rest-on");
    press("#cause-none");
    open.close();
    open = await openEpisode([], { records });

    expect(found("#cause-none").ariaPressed).toBe("true");
    press("#cause-decide");
    expect(document.querySelectorAll(".answered")).toHaveLength(2);
  });

  it.each([
    ["picked", [pick("no-rule"), pick("bad-luck")], "選んで正解", "選んだ"],
    ["left", [], "選ばなかった", "見送って正解"],
  ] as const)("answers in place what was %s, and goes on at the first answer", async (...each) => {
    const [, picks, cause, excuse] = each;
    await atLinks(...picks);
    if (picks.length === 0) press("#cause-none");
    press("#cause-decide");

    expect(plain(card("no-rule").textContent ?? "")).toContain(`これが原因${cause}`);
    expect(plain(card("bad-luck").textContent ?? "")).toContain(`原因ではない${excuse}`);
    expect(document.activeElement?.className).toBe("answered__card");
    expect(heading()).toContain("ja link open");
  });

  it("is played by keys: digits for cards, 0 for none of them, Enter to decide and to go on", async () => {
    await atLinks();
    await userEvent.keyboard("0");
    expect(found("#cause-none").ariaPressed).toBe("true");
    await userEvent.keyboard("12");
    expect([...document.querySelectorAll(".speech")].map((each) => each.ariaPressed)).toEqual([
      "true",
      "true",
    ]);
    await userEvent.keyboard("{Enter}");
    expect(document.querySelectorAll(".answered")).toHaveLength(2);
    await userEvent.keyboard("{Enter}");

    expect(heading()).toContain("ja link seen");
  });

  it("is followed by the next that is not decided, also after coming back", async () => {
    await atLinks(decide("open"), decide("seen"));

    expect(heading()).toContain("ja link lost");
  });
});

describe("after the last link", () => {
  it("the true causes hang together, picked or not, and two of them get ◎", async () => {
    await atLinks(pick("bad-luck"), ...links.map(decide));

    expect(document.querySelectorAll(".pegged")).toHaveLength(4);
    press("#points-decide");
    expect(plain(open?.app.said.join() ?? "")).toContain("◎を2つ");

    card("no-rule").click();
    card("no-list").click();
    expect(card("no-rule").ariaPressed).toBe("true");
    press("#points-decide");

    expect(plain(card("no-rule").textContent ?? "")).toContain("大事なポイント");
    expect(plain(card("no-list").textContent ?? "")).toContain("大事な原因がある");
  });

  it("says in words why a third ◎ is refused", async () => {
    await atLinks(...links.map(decide));
    for (const index of [0, 1, 2]) press(`#key-${index}`);

    expect(plain(open?.app.said.join() ?? "")).toContain("◎は2つまでです");
  });

  it("says which ◎ were missed, then goes on to the measures", async () => {
    await atLinks(...links.map(decide), mark("no-rule"), mark("no-list"), advance);

    expect(plain(card("never-tried").textContent ?? "")).toContain("大事なポイント");
    press("#step-on");

    expect(document.querySelector(".why")).toBeNull();
  });
});
