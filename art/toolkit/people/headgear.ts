import { ConeGeometry, CylinderGeometry, type Group, SphereGeometry, TorusGeometry } from "three";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, cylinder, degrees, group, mesh, place, tube } from "../primitives";
import { HEAD_RADIUS } from "./hair";

const BROW_LIFT = -0.1;

/** Glasses in front of the eyes, round or with corners. */
export function glasses(color: string, isSquare = false): Group {
  const frame = material(color, { roughness: 0.35 });
  const made = group(
    tube(
      [
        [-0.03, 0, HEAD_RADIUS * 1.05],
        [0, 0.012, HEAD_RADIUS * 1.065],
        [0.03, 0, HEAD_RADIUS * 1.05],
      ],
      0.011,
      frame,
    ),
  );
  for (const side of [-1, 1]) {
    const rim = mesh(
      // A ring of four corners, set on its side, is a square.
      new TorusGeometry(isSquare ? 0.098 : 0.075, 0.0125, 12, isSquare ? 4 : 36),
      frame,
      side * 0.112,
      -0.008,
      HEAD_RADIUS,
    );
    if (isSquare) rim.geometry.rotateZ(Math.PI / 4);
    rim.rotation.y = side * 0.3;
    rim.scale.set(1.1, isSquare ? 0.84 : 0.95, 1);
    made.add(rim);
  }
  return made;
}

/** Safety helmet with a ridge and a green dot. */
export function helmet(color: string): Group {
  const shell = material(color, { roughness: 0.35 });
  const dome = mesh(
    new SphereGeometry(HEAD_RADIUS * 1.17, 36, 16, 0, Math.PI * 2, 0, Math.PI * 0.48),
    shell,
    0,
    0.115,
    -0.02,
  );
  dome.rotation.x = BROW_LIFT;
  dome.scale.set(1.02, 0.92, 1.05);
  const brim = cylinder(HEAD_RADIUS * 1.26, HEAD_RADIUS * 1.28, 0.03, shell, 0, 0.118, 0.01, 40);
  brim.rotation.x = BROW_LIFT;
  const ridge = mesh(
    new TorusGeometry(HEAD_RADIUS * 1.12, 0.035, 10, 24, Math.PI * 0.62),
    shell,
    0,
    0.085,
    -0.02,
  );
  ridge.rotation.set(0, Math.PI / 2, 0);
  ridge.rotateZ(Math.PI * 0.19);
  const badge = ball(0.045, material("#2E9E5B"), 0, 0.25, HEAD_RADIUS * 1.03, 1, 1, 0.3);
  return group(dome, brim, ridge, badge);
}

/** Soft cap with a visor. */
export function cap(color: string): Group {
  const cloth = material(color, { roughness: 0.7 });
  const dome = mesh(
    new SphereGeometry(HEAD_RADIUS * 1.13, 36, 16, 0, Math.PI * 2, 0, Math.PI * 0.46),
    cloth,
    0,
    0.05,
    0,
  );
  dome.scale.set(1.03, 0.88, 1.03);
  const visor = mesh(
    new CylinderGeometry(0.21, 0.21, 0.028, 32, 1, false, -Math.PI / 2, Math.PI),
    cloth,
    0,
    0.075,
    0.235,
  );
  visor.scale.set(1.15, 1, 1);
  visor.rotation.x = 0.16;
  return group(dome, visor, ball(0.028, cloth, 0, 0.355, 0));
}

/** Headset band with two ear pads. */
export function headset(): Group {
  const shell = material(palette.ink, { roughness: 0.4 });
  const made = group(mesh(new TorusGeometry(HEAD_RADIUS * 1.12, 0.02, 10, 40, Math.PI), shell));
  for (const side of [-1, 1]) {
    const pad = mesh(
      new CylinderGeometry(0.075, 0.075, 0.06, 24),
      shell,
      side * HEAD_RADIUS * 1.1,
      -0.01,
      0,
    );
    pad.rotation.z = Math.PI / 2;
    made.add(pad);
  }
  return made;
}

/** Three drops of cold sweat around the forehead. */
export function sweatDrops(): Group {
  const water = material("#7CC8FF", {
    roughness: 0.15,
    emissive: "#5AB4FF",
    emissiveIntensity: 0.25,
  });
  const drop = (): Group =>
    group(ball(0.035, water), mesh(new ConeGeometry(0.031, 0.06, 16), water, 0, 0.04, 0));
  return group(
    place(drop(), { x: 0.3, y: 0.2, z: 0.18, scale: 1.15 }),
    place(drop(), { x: -0.33, y: 0.12, z: 0.16, scale: 0.9 }),
    place(drop(), { x: 0.37, y: 0.05, z: 0.14, scale: 0.7 }),
  );
}

/** A pony tail swung over one shoulder, high enough to show beside the face from the front. */
export function ponyTail(hair: Parameters<typeof ball>[1], ribbon: string): Group {
  const band = material(ribbon, { roughness: 0.5 });
  const made = group(
    ball(0.075, hair, 0.2, 0.255, -0.19),
    ball(0.062, band, 0.262, 0.27, -0.17, 1, 1.05, 1),
    ball(0.115, hair, 0.375, 0.21, -0.16, 1, 1, 0.85),
    ball(0.112, hair, 0.425, 0.06, -0.15, 0.86, 1.35, 0.8),
    ball(0.088, hair, 0.425, -0.11, -0.14, 0.8, 1.45, 0.75),
    ball(0.048, hair, 0.395, -0.235, -0.13, 0.8, 1.5, 0.8),
  );
  made.rotation.z = degrees(4);
  return made;
}

/** Two such tails, one on each side. */
export function twinTails(hair: Parameters<typeof ball>[1], ribbon: string): Group {
  const mirrored = ponyTail(hair, ribbon);
  mirrored.rotation.z *= -1;
  mirrored.scale.x = -1;
  return group(ponyTail(hair, ribbon), mirrored);
}
