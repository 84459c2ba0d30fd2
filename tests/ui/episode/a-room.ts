import type { Scenario } from "#core/scenario";
import { thingsOf } from "#core/scenario";
import type { Manifest } from "#picture/manifest";
import { wholeRoom } from "#picture/view";
import type { Picture, Stage, ViewListener } from "#stage/stage";
import { signs } from "../../helpers/pictures";

const STEP = 140;

/** Pictures of a scenario in which every thing is a square of its own, in two rows. */
export function aManifest(scenario: Scenario): Manifest {
  const things = thingsOf(scenario).map(({ id }, index) => {
    const box = { x: 60 + STEP * index, y: 200 + 300 * (index % 2), width: 120, height: 120 };
    return {
      id,
      outline: [
        [box.x, box.y],
        [box.x + 120, box.y],
        [box.x, box.y + 120],
      ] satisfies [number, number][],
      box,
      closeUp: `${id}-close.webp`,
      signs,
      glow: { file: `${id}-glow.webp`, ...box },
    };
  });
  const people = scenario.cast.map((id) => ({
    id,
    box: { x: 900, y: 500, width: 200, height: 320 },
  }));
  return {
    room: scenario.room,
    first: "first.webp",
    base: "room.webp",
    layers: [],
    things,
    people,
    regions: [],
  };
}

/** A stage without pictures that remembers what it was told. */
export interface FakeStage extends Stage {
  picture(): Picture | undefined;
  readonly stamped: string[];
  readonly looks: unknown[];
}

export function aStage(viewport = { width: 1280, height: 720 }): FakeStage {
  const listeners = new Set<ViewListener>();
  const stamped: string[] = [];
  const looks: unknown[] = [];
  let picture: Picture | undefined;
  return {
    show: (next) => {
      picture = next;
    },
    lookAt: (target) => {
      looks.push(target);
      for (const listener of listeners) listener(wholeRoom(viewport), viewport);
      return Promise.resolve();
    },
    pan: () => undefined,
    stamp: (stamp) => {
      stamped.push(stamp);
      return Promise.resolve();
    },
    clearStamps: () => undefined,
    celebrate: () => undefined,
    onView: (listener) => {
      listeners.add(listener);
      listener(wholeRoom(viewport), viewport);
      return () => listeners.delete(listener);
    },
    renderer: "canvas",
    destroy: () => undefined,
    picture: () => picture,
    stamped,
    looks,
  };
}
