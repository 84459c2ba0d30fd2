import { Group, type Object3D, Vector3 } from "three";
import { bake } from "./bake";
import { boundsOf } from "./bounds";
import { cameraAt, STAGE_HEIGHT, STAGE_WIDTH, stageCamera, type View } from "./camera";
import { context2d } from "./canvas";
import { type CloseUp, type DioramaThing, visibleLayers } from "./diorama";
import { focusAround } from "./focus";
import { light as rig } from "./light";
import { fromCanvas, type Picture, toCanvas } from "./picture";
import type { Point3 } from "./primitives";
import type { DioramaSet } from "./set";
import type { Studio } from "./studio";

export const CLOSE_UP_WIDTH = 800;
export const CLOSE_UP_HEIGHT = 560;

/** A thing fills about this share of its close-up. */
const FILL = 0.62;
const MOST_ZOOM = 5;
const LEAST_ZOOM = 1.7;

/** Seen where a close-up looks past the room. */
const BACKDROP = ["#E9F6F2", "#BFE3DA"] as const;

function cameraFor({ from, at }: CloseUp, object: Object3D) {
  if (!from) return stageCamera();
  const target: Point3 = at ?? object.getWorldPosition(new Vector3()).toArray();
  return cameraAt(from, target);
}

function viewOf(object: Object3D, closeUp: CloseUp): View {
  const camera = cameraFor(closeUp, object);
  const bounds = boundsOf(object, camera);
  const filling = FILL * Math.min(CLOSE_UP_WIDTH / bounds.width, CLOSE_UP_HEIGHT / bounds.height);
  const zoom = closeUp.zoom ?? Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, filling));
  const x = (bounds.x + bounds.width / 2 + (closeUp.shiftX ?? 0)) * zoom - CLOSE_UP_WIDTH / 2;
  const y = (bounds.y + bounds.height / 2 + (closeUp.shiftY ?? 0)) * zoom - CLOSE_UP_HEIGHT / 2;
  const inside = (value: number, size: number, whole: number) =>
    Math.round(Math.max(0, Math.min(whole * zoom - size, value)));
  const crop = {
    x: inside(x, CLOSE_UP_WIDTH, STAGE_WIDTH),
    y: inside(y, CLOSE_UP_HEIGHT, STAGE_HEIGHT),
    width: CLOSE_UP_WIDTH,
    height: CLOSE_UP_HEIGHT,
  };
  return { camera, scale: zoom, crop };
}

/** A picture before a plain backdrop, where it would be see-through. */
export function onBackdrop(picture: Picture): Picture {
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = context2d(canvas);
  const gradient = context.createLinearGradient(0, 0, 0, picture.height);
  for (const [i, color] of BACKDROP.entries()) gradient.addColorStop(i, color);
  context.fillStyle = gradient;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(toCanvas(picture), 0, 0);
  return fromCanvas(canvas);
}

/** What a close-up is taken of: the thing's own layer, or what is shown in its place. */
interface Staged {
  readonly subject: Object3D;
  readonly view: View;
  /** The other layers that are shown with it. */
  readonly others: readonly string[];
}

/** Sets the room as a thing's close-up shows it, as long as `taken` takes. */
export async function withCloseUp<Result>(
  set: DioramaSet,
  { id, closeUp = {} }: DioramaThing,
  taken: (staged: Staged) => Result | Promise<Result>,
): Promise<Result> {
  const shown = new Set(visibleLayers(set.built, {}));
  for (const hidden of closeUp.hide ?? []) shown.delete(hidden);
  // Baking takes the meshes away: of the thing itself nothing would be left for the next time.
  const opened = closeUp.object ? new Group().add(closeUp.object.clone()) : undefined;
  if (opened) {
    shown.delete(id);
    bake(opened);
    set.scene.add(opened);
  }
  set.show(shown);
  const subject = opened ?? set.objectOf(id);
  const others = [...shown].filter((other) => other !== id);
  const result = await taken({ subject, view: viewOf(subject, closeUp), others });
  if (opened) set.scene.remove(opened);
  return result;
}

/** A thing seen from near, in the room as it is before the accident. */
export const renderCloseUp = (
  studio: Studio,
  set: DioramaSet,
  thing: DioramaThing,
  samples: number,
): Promise<Picture> =>
  withCloseUp(set, thing, async ({ view }) => {
    const focus = focusAround(studio.pointsInSight(set.scene, view));
    return onBackdrop(await studio.render(set.scene, view, rig, samples, focus));
  });
