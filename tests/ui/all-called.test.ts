import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newEpisode } from "#core/episode";
import type { Box } from "#picture/manifest";
import { filledBy, scaleOf, type Viewport } from "#picture/view";
import type { ViewListener } from "#stage/stage";
import { showAllCalled } from "#ui/episode/all-called";
import { aScenario } from "../helpers/scenarios";
import { aManifest } from "./episode/a-room";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const scenario = aScenario();
const manifest = aManifest(scenario);
const whole = { x: 0, y: 0, zoom: 1 };

/** A room whose window takes another size, and what it was told since then. */
function aRoom(first: Viewport) {
  let viewport = first;
  let listener: ViewListener = () => undefined;
  let stamps: Box[] = [];
  let seen: Box | undefined;
  return {
    boxOf: (id: string) => manifest.things.find((thing) => thing.id === id)?.box,
    clearStamps: () => {
      stamps = [];
    },
    stamp: (_: string, box: Box) => {
      stamps.push(box);
    },
    lookAt: (target: unknown) => {
      seen = target as Box;
      listener(whole, viewport);
    },
    onView: (next: ViewListener) => {
      listener = next;
      listener(whole, viewport);
      return () => {
        listener = () => undefined;
      };
    },
    turn: (next: Viewport) => {
      viewport = next;
      listener(whole, viewport);
    },
    viewport: () => viewport,
    /** How wide the stamps are on the screen, and the box that is looked at. */
    shown() {
      if (seen === undefined) throw new Error("Nothing was looked at");
      const scale = scaleOf(viewport) * filledBy(viewport, seen).zoom;
      return {
        widths: stamps.map(({ width }) => width * scale),
        seen,
        stamps,
        bar: barOver(viewport) / scale,
      };
    },
  };
}

/** Over the picture at a desk; on a phone it stands above it. */
const barOver = ({ width }: Viewport) => (width > 600 ? 68 : 0);

const DESK = { width: 1366, height: 500 };
const PHONE = { width: 390, height: 219 };

it.each([
  ["opened on a phone", [PHONE]],
  ["turned from a desk to a phone", [DESK, PHONE]],
  ["turned there, back and there again", [PHONE, DESK, PHONE]],
])("what was called has stamps to be read, and no part of the room is cut: %s", (_, windows) => {
  const [first = PHONE, ...others] = windows;
  const room = aRoom(first);
  const called = { content: { manifest } as never, scenario, episode: () => newEpisode, room };
  const { remove } = showAllCalled(called, () => barOver(room.viewport()));
  for (const next of others) {
    vi.runAllTimers();
    room.turn(next);
  }
  vi.runAllTimers();
  const { widths, seen, stamps, bar } = room.shown();

  expect(widths).toHaveLength(3);
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(72);
  for (const { x, y, width, height } of [...manifest.people.map(({ box }) => box), ...stamps]) {
    expect(seen.x).toBeLessThanOrEqual(x);
    expect(seen.x + seen.width).toBeGreaterThanOrEqual(x + width);
    expect(seen.y + bar).toBeLessThanOrEqual(y);
    expect(seen.y + seen.height).toBeGreaterThanOrEqual(y + height);
  }
  remove();
  room.turn(DESK);
  vi.runAllTimers();

  expect(room.shown().seen).toBe(seen);
});
