import {
  type BufferGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  LatheGeometry,
  Mesh,
  type Object3D,
  PlaneGeometry,
  QuadraticBezierCurve3,
  type Shape,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from "three";
import { RoundedBoxGeometry } from "three/addons/geometries/RoundedBoxGeometry.js";
import { type Surface, toMaterial } from "./materials";

export type Point2 = readonly [x: number, y: number];
export type Point3 = readonly [x: number, y: number, z: number];

/** Where an object stands. `turn` is in degrees about the vertical; `scale` is uniform. */
export interface Placement {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly turn?: number;
  readonly scale?: number;
}

/** A mesh that casts and receives shadow. */
export function mesh(geometry: BufferGeometry, surface: Surface, x = 0, y = 0, z = 0): Mesh {
  const made = new Mesh(geometry, toMaterial(surface));
  made.position.set(x, y, z);
  made.castShadow = true;
  made.receiveShadow = true;
  return made;
}

/** Collects parts; `undefined` and `false` are left out, so parts can be conditional. */
export function group(...parts: readonly (Object3D | undefined | false)[]): Group {
  const made = new Group();
  for (const part of parts) if (part) made.add(part);
  return made;
}

/** Sets an object down and returns it. Omitted values become 0 (scale 1). */
export function place<T extends Object3D>(object: T, where: Placement): T {
  object.position.set(where.x ?? 0, where.y ?? 0, where.z ?? 0);
  object.rotation.y = degrees(where.turn ?? 0);
  object.scale.setScalar(where.scale ?? 1);
  return object;
}

/** Degrees to radians. */
export const degrees = (angle: number): number => (angle * Math.PI) / 180;

/** Rounded box; origin at the centre of its bottom face. */
export function box(
  width: number,
  height: number,
  depth: number,
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
  radius = 0.03,
  segments = 2,
): Mesh {
  const bevel = Math.min(radius, width * 0.49, height * 0.49, depth * 0.49);
  const geometry = new RoundedBoxGeometry(width, height, depth, segments, bevel);
  return mesh(geometry, surface, x, y + height / 2, z);
}

/** Cylinder or cone; origin at the centre of its bottom face. */
export function cylinder(
  topRadius: number,
  bottomRadius: number,
  height: number,
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
  segments = 28,
): Mesh {
  const geometry = new CylinderGeometry(topRadius, bottomRadius, height, segments);
  return mesh(geometry, surface, x, y + height / 2, z);
}

/** Small balls need fewer triangles to look round. */
function ballSegments(radius: number): readonly [number, number] {
  if (radius > 0.15) return [36, 24];
  return radius > 0.05 ? [22, 15] : [14, 10];
}

/** Ball, optionally squashed; origin at its centre. */
export function ball(
  radius: number,
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
  scaleX = 1,
  scaleY = 1,
  scaleZ = 1,
): Mesh {
  const made = mesh(new SphereGeometry(radius, ...ballSegments(radius)), surface, x, y, z);
  made.scale.set(scaleX, scaleY, scaleZ);
  return made;
}

/** Upright capsule; origin at its centre, `length` without the round ends. */
export function capsule(
  radius: number,
  length: number,
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
): Mesh {
  return mesh(new CapsuleGeometry(radius, length, 8, 18), surface, x, y, z);
}

/** Body of revolution about the vertical; `profile` is [radius, height] from bottom to top. */
export function lathe(
  profile: readonly Point2[],
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
  segments = 32,
): Mesh {
  const points = profile.map(([radius, height]) => new Vector2(radius, height));
  return mesh(new LatheGeometry(points, segments), surface, x, y, z);
}

/** Round tube through all points. */
export function tube(
  points: readonly Point3[],
  radius: number,
  surface: Surface,
  closed = false,
  segments = 24,
): Mesh {
  const curve = new CatmullRomCurve3(
    points.map((point) => new Vector3(...point)),
    closed,
  );
  return mesh(new TubeGeometry(curve, segments, radius, 12, closed), surface);
}

/** Round tube from `from` to `to`, pulled towards `control` (quadratic Bézier). */
export function bend(
  from: Point3,
  control: Point3,
  to: Point3,
  radius: number,
  surface: Surface,
  segments = 16,
): Mesh {
  const curve = new QuadraticBezierCurve3(
    new Vector3(...from),
    new Vector3(...control),
    new Vector3(...to),
  );
  return mesh(new TubeGeometry(curve, segments, radius, 12), surface);
}

/** Flat shape given thickness along +z, with a soft edge. */
export function extrude(shape: Shape, depth: number, surface: Surface, bevel = 0.01): Mesh {
  const geometry = new ExtrudeGeometry(shape, {
    depth,
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 3,
    curveSegments: 16,
  });
  return mesh(geometry, surface);
}

/** Ring lying in the xy plane, origin at its centre. `arc` in radians. */
export function ring(
  radius: number,
  thickness: number,
  surface: Surface,
  x = 0,
  y = 0,
  z = 0,
  arc = Math.PI * 2,
): Mesh {
  return mesh(new TorusGeometry(radius, thickness, 10, 28, arc), surface, x, y, z);
}

/** One-sided rectangle facing +z, origin at its centre; casts no shadow. */
export function plane(width: number, height: number, surface: Surface, x = 0, y = 0, z = 0): Mesh {
  const made = mesh(new PlaneGeometry(width, height), surface, x, y, z);
  made.castShadow = false;
  return made;
}
