import { PerspectiveCamera, Vector3 } from "three";
import type { Point3 } from "./primitives";

/** Size of a room picture in stage units; one unit is one pixel of the finished picture. */
export const STAGE_WIDTH = 1920;
export const STAGE_HEIGHT = 1080;

/** A rectangle in pixels of a picture. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is rendered: `crop` of a picture of the whole frame at `scale` pixels per stage unit. */
export interface View {
  readonly camera: PerspectiveCamera;
  readonly scale: number;
  readonly crop: Rectangle;
}

/** A near-orthographic camera: verticals stay vertical, print stays flat. */
export function cameraAt(
  position: Point3,
  target: Point3,
  fieldOfView = 12.6,
  aspect = STAGE_WIDTH / STAGE_HEIGHT,
): PerspectiveCamera {
  const camera = new PerspectiveCamera(fieldOfView, aspect, 3, 80);
  camera.position.set(...position);
  camera.lookAt(new Vector3(...target));
  camera.updateMatrixWorld();
  return camera;
}

/** The one camera of all rooms. Never changed for a scene. */
export const stageCamera = (): PerspectiveCamera => cameraAt([0, 10.85, 23.9], [0, 1.37, -0.05]);

/** The whole frame at `scale` pixels per stage unit. */
export function wholeView(camera: PerspectiveCamera, scale = 1): View {
  const width = Math.round(STAGE_WIDTH * scale);
  const crop = { x: 0, y: 0, width, height: Math.round(STAGE_HEIGHT * scale) };
  return { camera, scale, crop };
}

/** Points the camera at a crop, moved by a fraction of a pixel. */
export function aim(view: View, jitterX = 0, jitterY = 0): void {
  const { camera, crop, scale } = view;
  const full = { width: STAGE_HEIGHT * camera.aspect * scale, height: STAGE_HEIGHT * scale };
  camera.setViewOffset(
    full.width,
    full.height,
    crop.x + jitterX,
    crop.y + jitterY,
    crop.width,
    crop.height,
  );
}
