import { type Group, SphereGeometry } from "three";
import { material } from "../materials";
import { ball, cylinder, group, mesh } from "../primitives";
import { HEAD_RADIUS } from "./hair";

/** The low round cap of a confectioner, with a band. */
export function sweetsCap(color: string): Group {
  const cloth = material(color, { roughness: 0.85 });
  const made = group(
    cylinder(HEAD_RADIUS * 1.08, HEAD_RADIUS * 1.13, 0.2, cloth, 0, 0.13, -0.02, 44),
    ball(HEAD_RADIUS * 1.08, cloth, 0, 0.33, -0.02, 1, 0.16, 1),
    cylinder(
      HEAD_RADIUS * 1.15,
      HEAD_RADIUS * 1.16,
      0.06,
      material("#8A4B45", { roughness: 0.8 }),
      0,
      0.125,
      -0.02,
      44,
    ),
  );
  made.rotation.x = -0.14;
  return made;
}

/** A kerchief tied over the hair, its knot behind. */
export function headscarf(color: string): Group {
  const cloth = material(color, { roughness: 0.9 });
  const dome = mesh(
    new SphereGeometry(HEAD_RADIUS * 1.17, 40, 18, 0, Math.PI * 2, 0, Math.PI * 0.47),
    cloth,
    0,
    0.055,
    -0.02,
  );
  dome.scale.set(1.03, 0.94, 1.04);
  dome.rotation.x = -0.2;
  const made = group(dome);
  for (const [x, y, z] of [
    [-0.16, 0.24, 0.24],
    [0.02, 0.32, 0.2],
    [0.19, 0.22, 0.24],
    [-0.02, 0.18, 0.3],
    [-0.28, 0.14, 0.18],
    [0.3, 0.12, 0.17],
  ] as const)
    made.add(ball(0.028, "#FFFFFF", x, y, z, 1, 1, 0.6));
  made.add(ball(0.07, cloth, 0.3, -0.06, -0.14, 0.8, 1.3, 0.7));
  return made;
}
