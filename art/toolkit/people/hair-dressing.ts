import { CylinderGeometry, type Group, type Material, SphereGeometry, TorusGeometry } from "three";
import { material } from "../materials";
import { ball, cylinder, degrees, group, mesh } from "../primitives";
import { HEAD_RADIUS } from "./hair";

/** A bun high at the back of the head, seen above the crown from the front. */
export function bun(hair: Material): Group {
  return group(
    ball(0.13, hair, 0.02, 0.32, -0.12, 1.15, 0.78, 1),
    ball(0.1, hair, 0.02, 0.25, -0.08, 1.2, 0.6, 1),
  );
}

/** A long pin with a flower through the hair. */
export function hairpin(color: string): Group {
  const petal = material(color, { roughness: 0.5 });
  const stick = cylinder(
    0.012,
    0.012,
    0.34,
    material("#E0B04A", { roughness: 0.3 }),
    0,
    -0.17,
    0,
    10,
  );
  stick.rotation.z = degrees(72);
  const pin = group(stick);
  pin.position.set(0.12, 0.34, -0.02);
  for (const angle of [0, 72, 144, 216, 288]) {
    const [x, y] = [Math.sin(degrees(angle)) * 0.045, Math.cos(degrees(angle)) * 0.045];
    pin.add(ball(0.036, petal, 0.14 + x, -0.05 + y, 0.05, 1, 1, 0.7));
  }
  pin.add(ball(0.024, material("#FFD24A"), 0.14, -0.05, 0.078));
  return pin;
}

/** A twisted towel round the forehead, knotted above one ear. */
export function headband(color: string): Group {
  const cloth = material(color, { roughness: 0.9 });
  const band = mesh(new TorusGeometry(HEAD_RADIUS * 1.07, 0.036, 12, 48), cloth, 0, 0.125, 0);
  band.rotation.x = Math.PI / 2 - 0.12;
  const end = (x: number, y: number, turn: number) => {
    const made = ball(0.05, cloth, x, y, 0.2, 0.7, 1.5, 0.6);
    made.rotation.z = degrees(turn);
    return made;
  };
  return group(
    band,
    ball(0.052, cloth, 0.19, 0.16, 0.27),
    end(0.24, 0.24, -28),
    end(0.29, 0.19, -68),
  );
}

/** A flat tweed cap with a short peak. */
export function flatCap(color: string): Group {
  const cloth = material(color, { roughness: 0.9 });
  const crown = mesh(
    new SphereGeometry(HEAD_RADIUS * 1.16, 36, 16, 0, Math.PI * 2, 0, Math.PI * 0.45),
    cloth,
    0,
    0.075,
    0,
  );
  crown.scale.set(1.07, 0.86, 1.1);
  const peak = mesh(
    new CylinderGeometry(0.24, 0.24, 0.035, 32, 1, false, -Math.PI / 2, Math.PI),
    cloth,
    0,
    0.115,
    0.2,
  );
  peak.scale.set(1.05, 1, 0.75);
  peak.rotation.x = 0.24;
  return group(crown, peak, ball(0.03, cloth, 0, 0.31, 0));
}

/** Hair of another colour before the ears, as it greys first. */
export function temples(color: string): Group {
  const hair = material(color, { roughness: 0.5 });
  const side = (sign: number) =>
    ball(0.06, hair, sign * HEAD_RADIUS * 1.045, 0.05, 0.1, 0.3, 1.1, 0.8);
  return group(side(-1), side(1));
}

/** A broad moustache between nose and mouth. */
export function moustache(color: string): Group {
  const hair = material(color, { roughness: 0.6 });
  const half = (side: number) => {
    const made = ball(0.062, hair, side * 0.056, -0.078, HEAD_RADIUS * 0.965, 1.25, 0.5, 0.5);
    made.rotation.z = degrees(side * -14);
    return made;
  };
  return group(half(-1), half(1));
}
