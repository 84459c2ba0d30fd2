import { describe, expect, it } from "vitest";
import { damageLinks, type Link, type Scenario } from "#core/scenario";
import { clearView, hiddenShare, isClear, onScreen } from "#picture/clear-view";
import { bySpeaker, headsAt, shotOf } from "#picture/link-shot";
import type { Box } from "#picture/manifest";
import { thingsNow } from "#picture/standing";
import { tailOf } from "#picture/tail";
import { around, type Viewport } from "#picture/view";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

/** Windows, and how far down bubbles reach in them, asked and answered, as measured. */
const windows = [
  { name: "asked", width: 1366, height: 768, bottom: 290 },
  { name: "answered", width: 1366, height: 768, bottom: 480 },
  { name: "answered", width: 1920, height: 1080, bottom: 675 },
] as const;

/** Bubbles side by side under the question, the captain's face and the button under them. */
function coversIn({ width, height }: Viewport, bottom: number, count: number) {
  const rem = height / 48;
  const gap = 1.25 * rem;
  const each = (width - gap * (count + 1)) / count;
  const bubbles = Array.from({ length: count }, (_, index): Box => {
    return { x: gap + index * (each + gap), y: 9 * rem, width: each, height: bottom - 9 * rem };
  });
  const bar = { x: 0, y: 0, width, height: 8.5 * rem };
  const captain = { x: 2 * rem, y: height - 10 * rem, width: 6.5 * rem, height: 10 * rem };
  const button = { x: width - 20 * rem, y: height - 5.5 * rem, width: 19 * rem, height: 5 * rem };
  return { bubbles, covers: [bar, captain, button, ...bubbles] };
}

/** A link's shot in such a window, with the view in which it is shown. */
function shownAt(scenario: Scenario, link: Link, viewport: Viewport, bottom: number) {
  const heads = headsAt(scenario, manifestOf(scenario), link);
  const cards = scenario.causes.filter((cause) => cause.link === link.id);
  const causes = bySpeaker(cards, heads);
  const { bubbles, covers } = coversIn(viewport, bottom, causes.length);
  const speakers = causes.flatMap(({ speaker }) => heads.get(speaker ?? "") ?? []);
  const others = [...heads.values()].filter((head) => !speakers.includes(head));
  const things = thingsNow(manifestOf(scenario), shotOf(scenario, manifestOf(scenario), link));
  const boxes = things.map(({ box }) => box);
  const wanted = { speakers, others, focus: around(speakers), things: boxes, covers };
  const view = clearView(viewport, wanted);
  const seen = new Map([...heads].map(([id, head]) => [id, onScreen(viewport, view, head)]));
  return { causes, bubbles, wanted, view, seen };
}

const links = shipped.flatMap(({ scenario }) =>
  damageLinks(scenario).map((link) => ({ place: scenario.number, id: link.id, link, scenario })),
);

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

describe.each(windows)("cards of a link, $name, in $width×$height", ({ bottom, ...viewport }) => {
  it.each(links)("hide no face in $place, $id", ({ scenario, link }) => {
    const { view, wanted, seen } = shownAt(scenario, link, viewport, bottom);
    const hidden = [...seen].filter(([, head]) => hiddenShare(head, wanted.covers) > 0.04);

    expect([isClear(viewport, view, wanted), hidden]).toEqual([true, []]);
  });

  it.each(links)("point at whoever speaks and is to be seen, in $place, $id", (row) => {
    const { causes, bubbles, seen } = shownAt(row.scenario, row.link, viewport, bottom);
    for (const [index, { speaker = "" }] of causes.entries()) {
      const own = seen.get(speaker);
      const bubble = bubbles[index];
      if (!own || !bubble) continue;
      const others = [...seen.values()].filter((head) => head !== own);
      const rest = bubbles.filter((each) => each !== bubble);
      const tail = tailOf(bubble, own, { heads: others, bubbles: rest });
      const far = (head: Box) => {
        const { x, y } = middle(head);
        return Math.hypot(x - (tail?.tip.x ?? 0), y - (tail?.tip.y ?? 0));
      };
      const isNearest = others.every((head) => far(own) < far(head));
      const isShort = (tail?.tip.y ?? 0) - bubble.y - bubble.height < 32;

      expect(tail, `${speaker} is seen`).toBeDefined();
      expect(isNearest || isShort).toBe(true);
    }
  });
});

describe("a thing that is not spoken of", () => {
  const viewport = { width: 1366, height: 768 };
  const head = { x: 900, y: 500, width: 150, height: 150 };
  const thing = { x: 1200, y: 820, width: 120, height: 130 };
  const buttons = { x: 717, y: 685, width: 629, height: 70 };
  const bubble = { x: 20, y: 147, width: 1326, height: 108 };

  it("is not caught between the buttons where the camera may stand back", () => {
    const covers = [buttons, bubble];
    const wanted = { speakers: [head], others: [], focus: head, things: [thing], covers };
    const hidden = (things: readonly Box[]) => {
      const view = clearView(viewport, { ...wanted, things });
      return hiddenShare(onScreen(viewport, view, thing), covers);
    };

    expect(hidden([thing])).toBeLessThan(0.05);
    expect(hidden([])).toBeGreaterThan(0.05);
  });
});

describe("a tail", () => {
  const bubble = { x: 100, y: 100, width: 400, height: 200 };
  const head = { x: 250, y: 400, width: 100, height: 100 };
  const alone = { heads: [], bubbles: [] };

  it("ends over the head of whoever speaks", () => {
    expect(tailOf(bubble, head, alone)?.tip.x).toBe(300);
  });

  it.each([
    ["far aside", { ...head, x: 900 }, alone],
    ["behind another bubble", { ...head, y: 600 }, { heads: [], bubbles: [{ ...bubble, y: 350 }] }],
    ["close below", { ...head, y: 305 }, alone],
  ])("only points the way to a head %s", (_, other, rest) => {
    const { base, tip } = tailOf(bubble, other, rest) ?? { base: 0, tip: { x: 0, y: 0 } };
    const way = Math.sign(other.x + other.width / 2 - base);

    expect([way, 0]).toContain(Math.sign(tip.x - base));
    expect(tip.y).toBeGreaterThanOrEqual(314);
    expect(tip.y).toBeLessThanOrEqual(330);
  });

  it.each([-1, 1])("ends at the side of a head where nobody else is, %i", (side) => {
    const above = { ...head, x: 250 - side * 40, y: 330 };
    const { tip } = tailOf(bubble, head, { heads: [above], bubbles: [] }) ?? {
      tip: { x: 0, y: 0 },
    };

    expect(Math.sign(tip.x - 300)).toBe(side);
    expect(tip.y).toBeGreaterThan(head.y);
  });

  it("only points the way where it would run over what is to be read", () => {
    const far = { x: 700, y: 700, width: 100, height: 100 };
    const board = { x: 560, y: 480, width: 300, height: 120 };
    const { base, tip } = tailOf(bubble, far, { ...alone, things: [board] }) ?? {
      base: 0,
      tip: { x: 0, y: 0 },
    };

    expect(tip.y).toBeGreaterThan(300);
    expect(tip.y).toBeLessThanOrEqual(330);
    expect(tip.x).toBeGreaterThan(base);
    expect(tailOf(bubble, far, alone)?.tip.y).toBeGreaterThan(board.y);
  });

  it("is not drawn to a head above the bubble's edge", () => {
    expect(tailOf(bubble, { ...head, y: 205 }, alone)).toBeUndefined();
  });
});
