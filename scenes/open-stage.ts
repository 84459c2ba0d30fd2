import { firstFiles, laterFiles } from "#picture/first-files";
import type { OpenStage, Picture, ViewListener } from "#stage/stage";
import { MissingPictureError } from "#stage/stage";
import { chooseRenderer } from "./choose-renderer";
import { type Engine, startEngine } from "./engine";
import { watchFrames } from "./fps-watchdog";
import { createPictures } from "./pictures";
import { stampFiles } from "./stamps";

/** A lost WebGL context that has not come back by then will not. */
const CONTEXT_PATIENCE_MS = 3000;

export const openStage: OpenStage = async (manifest, urlOf, options) => {
  const pictures = createPictures(urlOf);
  await pictures.loadAll(firstFiles(manifest));

  let renderer = chooseRenderer(options.renderer);
  let picture: Picture | undefined;
  let isDestroyed = false;
  let engine = await start();
  const listeners = new Map<ViewListener, () => void>();

  void loadTheRest();

  function start(): Promise<Engine> {
    const watch = watchFrames(fallBack);
    return startEngine({
      ...options,
      manifest,
      pictures,
      renderer,
      onMovingFrame: () => watch(performance.now()),
      onContextLost: () => setTimeout(checkContext, CONTEXT_PATIENCE_MS),
    });
  }

  /** Starts again with Canvas, which every computer can paint; the room looks the same. */
  function fallBack(): void {
    if (renderer === "canvas" || isDestroyed) return;
    renderer = "canvas";
    const slow = engine;
    void start().then((started) => {
      slow.destroy();
      engine = started;
      if (isDestroyed) return started.destroy();
      for (const listener of listeners.keys()) {
        listeners.get(listener)?.();
        listeners.set(listener, engine.room.rig.listen(listener));
      }
      if (picture) engine.room.show(picture);
      engine.wake();
    });
  }

  function checkContext(): void {
    if (!isDestroyed && engine.isContextLost()) fallBack();
  }

  /** What is not seen at first may come while the player reads. */
  async function loadTheRest(): Promise<void> {
    const files = [...stampFiles(options.locale), ...laterFiles(manifest)];
    const results = await Promise.allSettled(files.map((file) => pictures.load(file)));
    if (isDestroyed) return;
    engine.room.refresh();
    engine.wake();
    for (const result of results) {
      if (result.status === "fulfilled") continue;
      if (result.reason instanceof MissingPictureError) options.onTrouble(result.reason);
    }
  }

  /** Runs a change and lets it be drawn. */
  function drawn<Result>(change: (room: Engine["room"]) => Result): Result {
    const result = change(engine.room);
    engine.wake();
    return result;
  }

  return {
    show(next) {
      const isFirst = picture === undefined;
      picture = next;
      drawn((room) => room.show(next));
      // Read by the benchmark: from here on the room is on the screen.
      if (isFirst) performance.mark("mamore:stage");
    },
    lookAt: (box, { covered = 0, instant = false } = {}) =>
      drawn((room) => room.lookAt(box, covered, instant)),
    pan: (dx) => drawn((room) => room.pan(dx)),
    stamp: (stamp, box) => drawn((room) => room.stamp(stamp, box)),
    clearStamps: () => drawn((room) => room.clearStamps()),
    celebrate: () => drawn((room) => room.celebrate()),
    onView(listener) {
      listeners.set(listener, engine.room.rig.listen(listener));
      return () => {
        listeners.get(listener)?.();
        listeners.delete(listener);
      };
    },
    get renderer() {
      return renderer;
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      engine.destroy();
    },
  };
};
