import { Box3, DoubleSide, ShaderMaterial, Vector3 } from "three";

/** Room for the sub-pixel shifts and for what the shadow's edge needs. */
const SPARE = 0.12;

/** Every so many pixels is looked at. */
const STRIDE = 3;

/** What a picture shows, for aiming shadow maps at nothing else. */
export interface Focus {
  readonly center: Vector3;
  readonly radius: number;
}

/** Paints every surface with its place in the world; see-through surfaces included. */
export const placeMaterial = new ShaderMaterial({
  side: DoubleSide,
  vertexShader: `varying vec3 place;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.);
  place = world.xyz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`,
  fragmentShader: "varying vec3 place; void main() { gl_FragColor = vec4(place, 1.); }",
});

/** The points a picture painted with places shows: x, y, z and coverage of every pixel. */
export function pointsIn(values: Float32Array): Vector3[] {
  const points: Vector3[] = [];
  for (let i = 0; i < values.length; i += 4 * STRIDE)
    if (values[i + 3]) points.push(new Vector3(values[i], values[i + 1], values[i + 2]));
  return points;
}

/** A ball around all points. */
export function focusAround(points: readonly Vector3[]): Focus {
  const center = new Box3().setFromPoints([...points]).getCenter(new Vector3());
  const farthest = points.reduce(
    (most, point) => Math.max(most, point.distanceToSquared(center)),
    0,
  );
  return { center, radius: Math.sqrt(farthest) + SPARE };
}
