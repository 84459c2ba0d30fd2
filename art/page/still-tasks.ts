import { aim, type View } from "../toolkit/camera";
import { context2d } from "../toolkit/canvas";
import { light } from "../toolkit/light";
import { toPng } from "../toolkit/picture";
import type { FlatStill, ModelledStill, Still } from "../toolkit/still";
import type { Studio } from "../toolkit/studio";
import type { ArtPage } from "./api";

const FINAL_SAMPLES = 64;

function drawn({ width, height, draw }: FlatStill): string {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  draw(context2d(canvas), width, height);
  return canvas.toDataURL("image/png");
}

async function rendered(
  studio: Studio,
  still: ModelledStill,
  samples: number | undefined,
  scale: number,
): Promise<string> {
  const { scene, camera } = still.build();
  const size = { width: Math.round(still.width * scale), height: Math.round(still.height * scale) };
  const view: View = { camera, scale: size.height / 1080, crop: { x: 0, y: 0, ...size } };
  camera.aspect = still.width / still.height;
  aim(view);
  const count = samples ?? still.samples ?? FINAL_SAMPLES;
  return toPng(await studio.render(scene, view, still.rig ?? light, count));
}

/** The tasks that make single pictures. */
export function stillTasks(
  studio: Studio,
  stills: readonly Still[],
): Pick<ArtPage, "stills" | "still"> {
  return {
    stills: () =>
      stills.map(({ name, quality = 84, format = "webp" }) => ({ name, quality, format })),
    async still(name, samples, scale = 1) {
      const still = stills.find((one) => one.name === name);
      if (!still) throw new Error(`There is no still "${name}".`);
      return "draw" in still ? drawn(still) : rendered(studio, still, samples, scale);
    },
  };
}
