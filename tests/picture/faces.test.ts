import { describe, expect, it, test } from "vitest";
import { outcomeOf } from "#core/chain";
import { idsOf } from "#core/ids";
import { bestPlan } from "#core/plan";
import type { Scenario } from "#core/scenario";
import { headOf } from "#picture/beside";
import { sharedArea } from "#picture/boxes";
import { type Clear, frameClear } from "#picture/faces";
import type { Box } from "#picture/manifest";
import { around, extentOf, frame, onStage, type Viewport } from "#picture/view";
import { headsIn, type RoomState } from "#picture/visible-layers";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** The pictures of briefing and film at a desk. */
const dialogues = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const phones = [{ width: 390, height: 430 }] as const;
const films = [
  { width: 1366, height: 569 },
  { width: 1920, height: 800 },
  { width: 1280, height: 500 },
  { width: 390, height: 470 },
] as const;

/** Faces that the lower edge of what is seen runs through. */
function cut(viewport: (typeof films | typeof dialogues)[number], box: Box, clear: Clear) {
  const view = frameClear(viewport, box, clear);
  const { width, height } = extentOf(viewport, view.zoom);
  const edge = view.y + height * (1 - (clear.covered ?? 0));
  const isSeen = (face: Box) => face.x < view.x + width && face.x + face.width > view.x;
  return (clear.faces ?? []).filter(
    (face) => isSeen(face) && face.y < edge && edge < face.y + face.height,
  );
}

/** Faces that are seen in part: an edge or the bar runs through them. */
function torn(viewport: Viewport, box: Box, clear: Clear) {
  const view = frameClear(viewport, box, clear);
  const { width, height } = extentOf(viewport, view.zoom);
  const top = onStage(viewport, view, { x: 0, y: clear.bar ?? 0, width: 0, height: 0 }).y;
  const seen = {
    x: view.x,
    y: top,
    width,
    height: view.y + height * (1 - (clear.covered ?? 0)) - top,
  };
  return (clear.faces ?? []).filter((face) => {
    const share = sharedArea(face, seen) / (face.width * face.height);
    // A body below the edge without its head is cut as well.
    const isSeen = sharedArea({ ...face, height: face.height * 1.9 }, seen) > 0;
    return share < 0.99 && (share > 0.01 || (isSeen && face.y < top));
  });
}

/** The room at a link of the accident, and of the day again with the best plan. */
function statesAt(scenario: Scenario, index: number): readonly RoomState[] {
  const { chain } = scenario;
  const links = idsOf(chain.slice(0, index + 1));
  const { plan: measures } = bestPlan(scenario);
  const outcomes = Object.fromEntries(
    chain.map((link) => [link.id, outcomeOf(scenario, link, measures)]),
  );
  const happened = links.filter((id) => outcomes[id] !== "prevented");
  return [
    { links, measures: [] },
    { links: happened, outcomes, measures, calm: "people" },
  ];
}

describe.each(shipped)("faces of $folder", ({ scenario }) => {
  const manifest = manifestOf(scenario);
  const { people, things, regions } = manifest;
  const boxes = new Map([...regions, ...people, ...things].map(({ id, box }) => [id, box]));
  const boxAround = (ids: readonly string[]) => around(ids.flatMap((id) => boxes.get(id) ?? []));

  it.each(scenario.briefing)("are not cut while $speaker speaks", ({ focus }) => {
    const speaker = people.find(({ id }) => id === focus)?.box;
    if (!speaker) return;
    const faces = people.map(({ box }) => headOf(box));
    const box = { ...speaker, height: speaker.height * 0.6 };
    for (const viewport of dialogues)
      expect(torn(viewport, box, { covered: 0.33, faces, bar: 62 })).toEqual([]);
    for (const viewport of phones) expect(torn(viewport, box, { faces })).toEqual([]);
  });

  it.each(scenario.chain)("are not cut while $id is shown", (link) => {
    const targets = [link.focus, [...link.hazards, ...link.focus]];
    const found = targets.flatMap((ids) => boxAround(ids) ?? []);
    for (const state of statesAt(scenario, scenario.chain.indexOf(link))) {
      const clear = { faces: headsIn(manifest, state), bar: 62 };
      const all = films.flatMap((viewport) => found.flatMap((box) => cut(viewport, box, clear)));
      expect(all).toEqual([]);
    }
  });
});

test("what is framed stays as it is where nobody is cut", () => {
  const box = { x: 700, y: 400, width: 180, height: 180 };

  expect(frameClear(films[0], box, { faces: [box] })).toEqual(frame(films[0], box));
});

test("the edges at the sides cut no thing where a step aside helps, but no face for its sake", () => {
  const [viewport] = dialogues;
  const box = { x: 1100, y: 500, width: 180, height: 180 };
  const face = { x: 1120, y: 500, width: 140, height: 140 };
  const begin = (clear: Clear) => frameClear(viewport, box, { covered: 0.33, ...clear }).x;
  const plain = begin({ faces: [face] });
  const screen = { x: plain - 60, y: 520, width: 270, height: 190 };
  expect(begin({ faces: [face], things: [screen] })).toBeLessThanOrEqual(screen.x);

  const width = extentOf(viewport, frame(viewport, box, 0.33).zoom).width;
  const other = { x: plain + width - 150, y: 520, width: 140, height: 140 };
  const view = frameClear(viewport, box, {
    covered: 0.33,
    faces: [face, other],
    things: [screen],
  });
  const end = view.x + extentOf(viewport, view.zoom).width;
  expect(end <= other.x || end >= other.x + other.width).toBe(true);
});

test("a face comes out from under what lies over the picture", () => {
  const [viewport] = films;
  const box = { x: 1200, y: 500, width: 200, height: 200 };
  const face = { x: 1450, y: 380, width: 150, height: 150 };
  const toll = { x: 950, y: 80, width: 400, height: 60 };
  const hides = (clear: Clear) => {
    const { y, height } = onStage(viewport, frameClear(viewport, box, clear), toll);
    return y + height > face.y;
  };

  expect(hides({ faces: [{ ...face, x: 0 }] })).toBe(true);
  expect(hides({ faces: [face], over: [toll] })).toBe(false);
});
