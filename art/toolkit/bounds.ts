import { Mesh, type Object3D, type PerspectiveCamera, Vector3 } from "three";
import { type Rectangle, STAGE_HEIGHT, STAGE_WIDTH } from "./camera";
import { light } from "./light";

/** Where shadows land: the floor, the back wall and the right wall of the shared room. */
const CATCHERS = { floor: 0, back: -2.25, right: 4.15 } as const;

/** Contact shadows and reflections reach this far, in stage units. */
const CONTACT = 44;

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const nothing = (): Extent => ({
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
});

function include(extent: Extent, point: Vector3, camera: PerspectiveCamera): void {
  const seen = point.clone().project(camera);
  const x = (seen.x / 2 + 0.5) * STAGE_HEIGHT * camera.aspect;
  const y = (0.5 - seen.y / 2) * STAGE_HEIGHT;
  extent.left = Math.min(extent.left, x);
  extent.right = Math.max(extent.right, x);
  extent.top = Math.min(extent.top, y);
  extent.bottom = Math.max(extent.bottom, y);
}

function eachPoint(object: Object3D, visit: (point: Vector3) => void): void {
  object.updateWorldMatrix(true, true);
  const point = new Vector3();
  object.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const positions = part.geometry.getAttribute("position");
    for (let i = 0; i < positions.count; i++)
      visit(point.fromBufferAttribute(positions, i).applyMatrix4(part.matrixWorld));
  });
}

/** Where the sun throws the shadow of a point. */
function shadowOf(point: Vector3): Vector3 {
  const [x, y, z] = light.sun.direction;
  const ways = [
    (point.y - CATCHERS.floor) / y,
    (point.z - CATCHERS.back) / z,
    (point.x - CATCHERS.right) / x,
  ].filter((way) => way >= 0);
  const way = ways.length ? Math.min(...ways) : 0;
  return new Vector3(point.x - x * way, point.y - y * way, point.z - z * way);
}

/** Rectangle with whole numbers, kept inside the stage. */
function rectangle(extent: Extent, margin: number): Rectangle {
  const x = Math.max(0, Math.floor(extent.left - margin));
  const y = Math.max(0, Math.floor(extent.top - margin));
  const right = Math.min(STAGE_WIDTH, Math.ceil(extent.right + margin));
  const bottom = Math.min(STAGE_HEIGHT, Math.ceil(extent.bottom + margin));
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

/** The part of the stage an object covers, hidden parts included. */
export function boundsOf(object: Object3D, camera: PerspectiveCamera): Rectangle {
  const extent = nothing();
  eachPoint(object, (point) => include(extent, point, camera));
  return rectangle(extent, 0);
}

/** The part of the stage an object covers together with its shadow. */
export function boundsWithShadow(
  object: Object3D,
  camera: PerspectiveCamera,
  margin = CONTACT,
): Rectangle {
  const extent = nothing();
  eachPoint(object, (point) => {
    include(extent, point, camera);
    include(extent, shadowOf(point), camera);
  });
  return rectangle(extent, margin);
}
