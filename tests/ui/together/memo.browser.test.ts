import { afterEach, describe, expect, it } from "vitest";
import { tollsAlong } from "#core/chain";
import { planOfRoom } from "#core/room/room-plan";
import { stepId } from "#core/room/step-ids";
import { stepsOf } from "#core/room/steps";
import { headOf } from "#picture/beside";
import { WHOLE } from "#picture/boxes";
import type { Layer } from "#picture/manifest";
import { byHands, pressOn } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { aManifest } from "../episode/a-room";
import { openNotes } from "./open-notes";

const scenario = aScenario();
const [RED, MAGENTA] = ["255,0,0", "255,0,255"];
let close: () => void = () => undefined;

afterEach(() => close());

const all = (id: string, file: string, shows: Layer["shows"]): Layer => ({
  id,
  file,
  ...WHOLE,
  depth: 1,
  shows,
  replaces: [],
});

const [first = "", second = ""] = scenario.chain.map(({ id }) => id);

/** The first link fills the room with red, the next with magenta. */
const smokeAndWater: readonly Layer[] = [
  all("smoke", "person-shock.webp", { link: first }),
  { ...all("water", "lamp.webp", { link: second }), depth: 2 },
];

/** The notes where a room has come to a step. */
async function notesAt(
  step: string,
  begun?: number,
  hands = byHands(() => true),
  layers = smokeAndWater,
): Promise<HTMLElement> {
  const { log } = pressOn(scenario, hands, { until: step });
  const notes = await openNotes(scenario, log, { begun, layers });
  close = notes.close;
  return notes.root;
}

/** What stands in the middle of the room on a small wall; of an alarm no more than the strongest colours. */
function colourOn(root: HTMLElement, when: "now" | "next"): string {
  const canvas = root.querySelector<HTMLCanvasElement>(`.host-preview--${when} canvas`);
  const pen = canvas?.getContext("2d");
  const [x, y] = [(canvas?.width ?? 0) / 2, (canvas?.height ?? 0) / 2];
  const pixel = [...(pen?.getImageData(x, y, 1, 1).data ?? [])];
  return pixel
    .slice(0, 3)
    .map((each) => (each > 128 ? 255 : 0))
    .join(",");
}

const press = (root: HTMLElement, id: string) => root.querySelector<HTMLElement>(`#${id}`)?.click();

it("shows the accident on both small walls as the wall does", async () => {
  const root = await notesAt(stepId("shot", scenario.chain[0]?.id ?? ""));

  await expect.poll(() => colourOn(root, "now")).toBe(RED);
  await expect.poll(() => colourOn(root, "next")).toBe(MAGENTA);
});

/** Whether somebody in green is seen on a small wall. */
function isGreenOn(root: HTMLElement, when: "now" | "next"): boolean {
  const canvas = root.querySelector<HTMLCanvasElement>(`.host-preview--${when} canvas`);
  const { width = 1, height = 1 } = canvas ?? {};
  const dots = canvas?.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
  return [...dots].some(
    (green, at) => at % 4 === 1 && green > 200 && dots[at - 1] === 0 && dots[at + 1] === 0,
  );
}

it("has everybody back after a shot in which only who acted was seen", async () => {
  const guest = { ...all("guest", "lamp.webp", { link: first }), head: headOf(WHOLE) };
  const [box = WHOLE] = aManifest(scenario).people.map((person) => person.box);
  const sato = { ...all("person-sato", "person.webp", { always: true }), ...box, depth: 2 };
  const root = await notesAt(stepId("shot", first), undefined, undefined, [guest, sato]);
  await expect.poll(() => colourOn(root, "now")).toBe(MAGENTA);
  expect(isGreenOn(root, "now")).toBe(false);

  press(root, "memo-back");

  await expect.poll(() => isGreenOn(root, "now")).toBe(true);
});

it("leaves the light of the accident behind where somebody goes back", async () => {
  const root = await notesAt(stepId("shot", first));
  const isAlarm = () => root.querySelector(".host-preview--now [data-mood='alarm']") !== null;
  expect(isAlarm()).toBe(true);

  press(root, "memo-back");

  expect(isAlarm()).toBe(false);
});

const MINUTE = 60_000;

it("tells no time of a session that was taken up another day", async () => {
  const beat = stepId("beat", scenario.briefing[0]?.id ?? "");
  const root = await notesAt(beat, Date.now() - 24 * 60 * MINUTE);

  expect(root.querySelector(".host__time")?.textContent).toBe("");
  expect(root.querySelector(".host-track__cart, .host-track__gone")).toBeNull();
});

it.each([
  { minutes: 9, pace: "late" },
  { minutes: 2, pace: undefined },
])(
  "says in words that it is late, and nothing of a minute: $minutes",
  async ({ minutes, pace }) => {
    const begun = Date.now() - minutes * MINUTE;
    const root = await notesAt(stepId("beat", scenario.briefing[0]?.id ?? ""), begun);

    const told = root.querySelector(".host__pace")?.className;
    expect(told).toBe(pace && `host__pace host__pace--${pace}`);
  },
);

/** How the shares of the small wall that comes next are seen. */
const shareOnNext = (root: HTMLElement) => {
  const share = root.querySelector(".host-preview--next .wall-split__count");
  return share && getComputedStyle(share).visibility;
};

it("shows no result on the next wall before hands are entered", async () => {
  const root = await notesAt(stepId("thing", scenario.hazards[0]?.id ?? ""));
  expect(shareOnNext(root)).toBe("hidden");

  press(root, "hands-most");

  expect(shareOnNext(root)).toBe("visible");
});

describe("the next wall tells what its press reveals", () => {
  const onNext = (root: HTMLElement, part: string) =>
    root.querySelector(`.host-preview--next ${part}`)?.textContent;

  it("of the pledge, once its last question is answered", async () => {
    const everything = byHands(() => true);
    const steps = stepsOf(scenario, pressOn(scenario, everything).room);
    const root = await notesAt(steps.findLast(({ kind }) => kind === "action")?.id ?? "");
    const isSeen = () => {
      const pledge = root.querySelector(".host-preview--next .wall-pledge");
      return pledge !== null && getComputedStyle(pledge).visibility === "visible";
    };
    expect(isSeen()).toBe(false);

    press(root, "hands-most");

    expect(onNext(root, ".wall-pledge")).toBe("wall.pledgeSentence");
    expect(isSeen()).toBe(true);
  });

  it("of the reason for which a danger is left", async () => {
    const everything = byHands(() => true);
    const steps = stepsOf(scenario, pressOn(scenario, everything).room);
    const root = await notesAt(steps.findLast(({ kind }) => kind === "reason")?.id ?? "");

    press(root, "hands-most");

    expect(onNext(root, ".ballot__card.is-chosen")).toContain("ja card");
  });
});

it("begins at its heading, has a name of its own, and says what comes where whoever listens hears it", async () => {
  const root = await notesAt(stepId("thing", scenario.hazards[0]?.id ?? ""));
  const heading = document.activeElement?.tagName;
  const live = root.querySelector<HTMLElement>("[role=status]");
  press(root, "hands-half");
  const before = live?.textContent;

  press(root, "memo-next");

  expect(heading).toBe("H1");
  expect(document.title).toContain("memo.heading");
  expect(live?.isConnected).toBe(true);
  expect(live?.textContent).not.toBe(before);
});

it("begins a new question without a ring on an answer", async () => {
  const root = await notesAt(stepId("measure", scenario.measures[0]?.id ?? ""));
  root.querySelector<HTMLElement>("#hands-half")?.focus();
  press(root, "hands-half");
  expect(document.activeElement?.id).toBe("hands-half");

  press(root, "memo-next");

  expect(root.querySelector("#hands-half")).not.toBeNull();
  expect(document.activeElement?.tagName).toBe("H1");
});

it.each([
  ["thing", stepId("thing", scenario.hazards[0]?.id ?? ""), "hands.half2"],
  ["measure", stepId("measure", scenario.measures[0]?.id ?? ""), "hands.halfOfAll2"],
])(
  "calls a half on a key as it is meant: of a thing half and half, of a card half the hall (%s)",
  async (_, id, said) => {
    const root = await notesAt(id);

    expect(root.querySelector("#hands-half")?.textContent).toBe(said);
  },
);

describe("beside what the second day costs", () => {
  const small = (root: HTMLElement) =>
    root.querySelector(".host-preview--now .wall__toll small")?.textContent;
  const all = scenario.chain.flatMap(({ id }, index) =>
    (["most", "none"] as const).map((show) => ({ id, index, show })),
  );

  it.each(all)("stands what the first one did: $id, hands $show", async ({ id, index, show }) => {
    const hands = byHands(() => show === "most", "most", "none");
    const step = stepId("day", id);
    const { room } = pressOn(scenario, hands, { until: step });
    const [first = 0, now = 0] = [[], planOfRoom(scenario, room)].map(
      (plan) => tollsAlong(scenario, plan)[index],
    );
    const same = now > 0 ? "wall.firstSame" : undefined;

    const root = await notesAt(step, undefined, hands);

    expect(small(root)).toBe(now === first ? same : "wall.firstTime");
  });
});

it("says on the plan how many cards nobody wanted, and nothing where all were wanted", async () => {
  const others = (root: HTMLElement) =>
    root.querySelector(".host-preview--now .wall")?.textContent.includes("wall.othersUnwanted");
  const [wanted] = scenario.measures;
  const one = byHands(
    ({ kind, about }) => kind !== "measure" || about === wanted?.id,
    "most",
    "none",
  );

  expect(others(await notesAt("plan", undefined, one))).toBe(true);
  close();
  expect(others(await notesAt("plan"))).toBe(false);
});
