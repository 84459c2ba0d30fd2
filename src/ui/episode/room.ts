import type { Box, Manifest } from "#picture/manifest";
import { around } from "#picture/view";
import {
  type BigStamp,
  calmPicture,
  type Picture,
  type Stage,
  type StampPlace,
  type ViewListener,
} from "#stage/stage";
import type { StillRoom } from "./still-room";

type Aim = Parameters<Stage["lookAt"]>;

/** Steers the stage by id; what is asked before the stage has opened is done when it opens. */
export interface Room {
  /** Changes a part of what is shown and leaves the rest. */
  change(part: Partial<Picture>): void;
  /** Travels to a box, to the box around several ids, or back to the whole room. */
  lookAt(target: Box | "room" | readonly string[], options?: Aim[1]): void;
  /** Moves the view sideways, in stage units. */
  pan(dx: number): void;
  /** Presses a stamp on a place of the room. */
  stamp(stamp: BigStamp, place: StampPlace): void;
  clearStamps(): void;
  celebrate(): void;
  /** Hears of every change of view, once there is a picture. Returns what stops listening. */
  onView(listener: ViewListener): () => void;
  /** Runs something once there is a stage to see it on. Returns what calls it off. */
  whenOpen(run: () => void): () => void;
  /** Where a thing, a person or a region is in the picture. */
  boxOf(id: string): Box | undefined;
  /** The box around several of them. */
  boxAround(ids: readonly string[]): Box | undefined;
}

/** A room that a stage can be put in and taken out of again. */
export interface RoomDoor {
  readonly room: Room;
  /** Puts a still room in, until a stage comes: it is looked at as was asked for so far. */
  stand(still: StillRoom): void;
  /** Puts a stage in, in place of what was there: it shows what was asked for so far. */
  enter(stage: Stage): void;
  /** Takes out and destroys what was put in. */
  leave(): void;
}

/** The room of one episode, without a stage at first. */
export function createRoom(manifest: Manifest): RoomDoor {
  const boxes = new Map(
    [...manifest.regions, ...manifest.people, ...manifest.things].map(({ id, box }) => [id, box]),
  );
  const listeners = new Map<ViewListener, () => void>();
  const stamps: Parameters<Stage["stamp"]>[] = [];
  const waiting = new Set<() => void>();
  let stage: Stage | undefined;
  let still: StillRoom | undefined;
  let picture = calmPicture;
  let aim: Aim = ["room"];

  const boxAround = (ids: readonly string[]) => around(ids.flatMap((id) => boxes.get(id) ?? []));
  const targetOf = (target: Box | "room" | readonly string[]): Box | "room" => {
    if (!isIds(target)) return target;
    return boxAround(target) ?? "room";
  };

  const room: Room = {
    change(part) {
      picture = { ...picture, ...part };
      stage?.show(picture);
    },
    lookAt(target, options) {
      aim = [targetOf(target), options];
      void (stage ?? still)?.lookAt(...aim);
    },
    pan: (dx) => (stage ?? still)?.pan(dx),
    stamp(stamp, place) {
      stamps.push([stamp, place]);
      void stage?.stamp(stamp, place);
    },
    clearStamps() {
      stamps.length = 0;
      stage?.clearStamps();
    },
    celebrate: () => stage?.celebrate(),
    onView(listener) {
      listeners.set(listener, (stage ?? still)?.onView(listener) ?? nothing);
      return () => {
        listeners.get(listener)?.();
        listeners.delete(listener);
      };
    },
    whenOpen(run) {
      if (stage) run();
      else waiting.add(run);
      return () => waiting.delete(run);
    },
    boxOf: (id) => boxes.get(id),
    boxAround,
  };

  const follow = (shown: StillRoom | undefined) => {
    for (const [listener, off] of listeners) {
      off();
      listeners.set(listener, shown?.onView(listener) ?? nothing);
    }
  };

  return {
    room,
    stand(standing) {
      still = standing;
      void still.lookAt(...aim);
      follow(still);
    },
    enter(entering) {
      stage?.destroy();
      stage = entering;
      stage.show(picture);
      void stage.lookAt(aim[0], { ...aim[1], instant: true });
      if (still) stage.pan(xOf(still) - xOf(stage));
      for (const stamp of stamps) void stage.stamp(...stamp);
      follow(stage);
      for (const run of waiting) run();
      waiting.clear();
      if (still) afterNextFrame(still.destroy);
      still = undefined;
    },
    leave() {
      follow(undefined);
      stage?.destroy();
      still?.destroy();
      stage = still = undefined;
    },
  };
}

/** Left edge of what is seen: whoever has dragged the still room finds the stage the same. */
function xOf(shown: StillRoom): number {
  let left = 0;
  shown.onView(({ x }) => {
    left = x;
  })();
  return left;
}

/** What a canvas was told just now is on the screen a frame later. */
function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

const nothing = () => undefined;

function isIds(target: Box | "room" | readonly string[]): target is readonly string[] {
  return Array.isArray(target);
}
