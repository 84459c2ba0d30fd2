import type { Manifest } from "#picture/manifest";
import { laterFiles, standingFiles } from "#picture/sprites";
import { MissingPictureError, type OpenStage, type Stage, type StageOptions } from "#stage/stage";
import { chooseRenderer } from "./choose-renderer";
import { createPictures, type Pictures } from "./pictures";
import { stampFiles } from "./stamps";
import { SteadyEngine } from "./steady-engine";

export const openStage: OpenStage = async (manifest, urlOf, options) => {
  const pictures = createPictures(urlOf);
  await pictures.loadAll(standingFiles(manifest));
  const engine = await SteadyEngine.start(
    { ...options, manifest, pictures },
    chooseRenderer(options.renderer),
  );
  void loadTheRest(engine, manifest, pictures, options);
  return stageOf(engine);
};

/** What is not seen at first may come while the player reads. */
async function loadTheRest(
  engine: SteadyEngine,
  manifest: Manifest,
  pictures: Pictures,
  { locale, onTrouble }: StageOptions,
): Promise<void> {
  const files = [...laterFiles(manifest), ...stampFiles(locale)];
  const results = await Promise.allSettled(files.map((file) => pictures.load(file)));
  if (engine.isDestroyed) return;
  engine.change((room) => room.refresh());
  for (const result of results) {
    if (result.status === "fulfilled") continue;
    if (result.reason instanceof MissingPictureError) onTrouble(result.reason);
  }
}

function stageOf(engine: SteadyEngine): Stage {
  let isShown = false;
  return {
    show(picture) {
      engine.change((room) => room.show(picture));
      // Read by the benchmark: from here on the engine paints the room.
      if (!isShown) performance.mark("mamore:stage");
      isShown = true;
    },
    lookAt: (box, { instant = false, ...clear } = {}) =>
      engine.change((room) => room.lookAt(box, clear, instant)),
    pan: (dx) => engine.change((room) => room.pan(dx)),
    stamp: (stamp, place) => engine.change((room) => room.stamp(stamp, place)),
    clearStamps: () => engine.change((room) => room.clearStamps()),
    celebrate: () => engine.change((room) => room.celebrate()),
    onView: (listener) => engine.listen(listener),
    get renderer() {
      return engine.renderer;
    },
    destroy: () => engine.destroy(),
  };
}
