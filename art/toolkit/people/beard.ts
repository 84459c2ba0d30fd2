import { DoubleSide, Float32BufferAttribute, type Group, SphereGeometry } from "three";
import { material } from "../materials";
import { ball, degrees, group, mesh } from "../primitives";
import { HEAD_RADIUS } from "./hair";

const AROUND = 48;
const DOWN = 14;

/** How far below the equator the beard begins, in degrees, `side` from −1 to 1 across the face. */
function edge(side: number): number {
  const cheek = Math.abs(side) ** 1.4;
  return 29 - 34 * cheek;
}

/** A short full beard from ear to ear, the mouth left free. */
export function beard(color: string): Group {
  const hair = material(color, { roughness: 0.75, side: DoubleSide });
  const geometry = new SphereGeometry(1, AROUND, DOWN);
  const positions: number[] = [];
  for (let row = 0; row <= DOWN; row++)
    for (let column = 0; column <= AROUND; column++) {
      const side = (column / AROUND) * 2 - 1;
      const phi = degrees(side * 100);
      const start = edge(side);
      const latitude = degrees(start + (row / DOWN) * (84 - start));
      const radius = HEAD_RADIUS * (1.03 + 0.1 * Math.sin((row / DOWN) * Math.PI * 0.62));
      positions.push(
        Math.sin(phi) * Math.cos(latitude) * radius * 1.04,
        -Math.sin(latitude) * radius,
        Math.cos(phi) * Math.cos(latitude) * radius,
      );
    }
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.computeVertexNormals();
  const whisker = (side: number) => {
    const made = ball(0.05, hair, side * 0.06, -0.082, HEAD_RADIUS * 0.97, 1.2, 0.42, 0.5);
    made.rotation.z = degrees(side * -16);
    return made;
  };
  return group(mesh(geometry, hair), whisker(-1), whisker(1));
}
