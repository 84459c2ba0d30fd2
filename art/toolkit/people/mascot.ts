import { type Group, LatheGeometry, MeshStandardMaterial, TorusGeometry } from "three";
import { texture } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, bend, box, degrees, group, mesh, type Point3 } from "../primitives";
import { type MascotExpression, mascotHead } from "./mascot-head";
import { smoothProfile } from "./person";
import type { Arm, Pose } from "./poses";

export type { MascotExpression } from "./mascot-head";
export type MascotPose = "stand" | "salute" | "point" | "cheer" | "warn";

export interface MascotOptions {
  readonly pose?: MascotPose;
  readonly expression?: MascotExpression;
  /** Degrees the head turns, tilts and nods. */
  readonly headTurn?: number;
  readonly headTilt?: number;
  readonly headNod?: number;
}

function arm(elbow: Point3, hand: Point3): Arm {
  return { elbow, hand };
}

const AT_HIP = arm([-0.36, 0.32, 0], [-0.2, 0.24, 0.18]);

const POSES: Readonly<Record<MascotPose, Pose>> = {
  stand: {
    left: arm([-0.3, 0.3, 0.1], [-0.24, 0.22, 0.16]),
    right: arm([0.3, 0.3, 0.1], [0.24, 0.22, 0.16]),
  },
  salute: {
    left: arm([-0.32, 0.3, 0.06], [-0.25, 0.2, 0.14]),
    right: arm([0.5, 0.52, 0.16], [0.345, 0.9, 0.22]),
  },
  point: { left: AT_HIP, right: arm([0.42, 0.42, 0.1], [0.58, 0.62, 0.18]) },
  cheer: {
    left: arm([-0.44, 0.46, 0.05], [-0.44, 0.78, 0.1]),
    right: arm([0.44, 0.46, 0.05], [0.44, 0.78, 0.1]),
  },
  warn: { left: AT_HIP, right: arm([0.34, 0.4, 0.28], [0.2, 0.54, 0.4]) },
};

const BODY: readonly Point3[] = [
  [0, 0.06, 0],
  [0.13, 0.05, 0],
  [0.22, 0.12, 0],
  [0.255, 0.25, 0],
  [0.235, 0.4, 0],
  [0.17, 0.52, 0],
  [0.08, 0.58, 0],
  [0, 0.59, 0],
];

function body(): Group {
  const map = texture(1024, 512, (context, width, height) => {
    context.fillStyle = palette.mascotFur;
    context.fillRect(0, 0, width, height);
    context.filter = "blur(4px)";
    context.fillStyle = palette.mascotCream;
    context.beginPath();
    context.ellipse(width / 2, height * 0.52, 140, 190, 0, 0, Math.PI * 2);
    context.fill();
    context.filter = "none";
  });
  const fur = new MeshStandardMaterial({ roughness: 0.7, map });
  return group(mesh(new LatheGeometry(smoothProfile(BODY, 32), 56, Math.PI), fur));
}

/** Navy scarf with a golden tag that carries a keyhole. */
function scarf(): Group {
  const ink = material("#2B2430", { roughness: 0.3 });
  const cloth = mesh(
    new TorusGeometry(0.165, 0.05, 14, 36),
    material(palette.mascotCap, { roughness: 0.55 }),
    0,
    0.535,
    0.01,
  );
  cloth.rotation.x = Math.PI / 2 - 0.1;
  const gold = material(palette.mascotGold, { roughness: 0.3, metalness: 0.25 });
  return group(
    cloth,
    ball(0.05, gold, 0, 0.49, 0.205, 1, 1, 0.5),
    ball(0.014, ink, 0, 0.498, 0.231, 1, 1, 0.5),
    box(0.012, 0.028, 0.008, ink, 0, 0.468, 0.229, 0.003),
  );
}

/** まもる隊長, the Shiba in a guard's cap. Feet at the origin, faces +z, about 1.25 units tall. */
export function mascot(options: MascotOptions = {}): Group {
  const fur = material(palette.mascotFur, { roughness: 0.7 });
  const cream = material(palette.mascotCream, { roughness: 0.7 });
  const { left, right } = POSES[options.pose ?? "stand"];
  const made = group(
    body(),
    scarf(),
    bend([-0.17, 0.45, 0.02], left.elbow, left.hand, 0.062, fur),
    ball(0.078, cream, ...left.hand),
    bend([0.17, 0.45, 0.02], right.elbow, right.hand, 0.062, fur),
    ball(0.078, cream, ...right.hand),
  );
  for (const side of [-1, 1]) made.add(ball(0.1, cream, side * 0.12, 0.055, 0.1, 0.95, 0.62, 1.35));
  const tail = mesh(new TorusGeometry(0.1, 0.062, 14, 30, Math.PI * 1.6), fur, 0, 0.3, -0.28);
  tail.rotation.y = Math.PI / 2;
  tail.rotation.x = 0.3;
  const top = mascotHead(options.expression ?? "smile");
  top.position.set(0, 0.82, 0.02);
  top.rotation.set(
    degrees(options.headNod ?? 0),
    degrees(options.headTurn ?? 0),
    degrees(options.headTilt ?? 0),
  );
  made.add(tail, top);
  return made;
}
