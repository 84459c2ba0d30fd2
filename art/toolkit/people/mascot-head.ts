import {
  type BufferGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  type Group,
  type Material,
  MeshStandardMaterial,
  Shape,
  SphereGeometry,
  TorusGeometry,
} from "three";
import { texture } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, box, cylinder, group, mesh, type Point3, tube } from "../primitives";

export type MascotExpression = "smile" | "talk" | "happy" | "wink" | "stern";

const SIDES = [-1, 1] as const;
type Side = (typeof SIDES)[number];

const ink = (): Material => material("#2B2430", { roughness: 0.3 });
const fur = (): Material => material(palette.mascotFur, { roughness: 0.7 });
const cream = (): Material => material(palette.mascotCream, { roughness: 0.7 });

function furTexture(): MeshStandardMaterial {
  const map = texture(2048, 1024, (context, width, height) => {
    const middle = width / 2;
    const oval = (x: number, y: number, rx: number, ry: number, turn = 0): void => {
      context.beginPath();
      context.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
      context.fill();
    };
    context.fillStyle = palette.mascotFur;
    context.fillRect(0, 0, width, height);
    context.fillStyle = palette.mascotCream;
    context.filter = "blur(5px)";
    for (const side of SIDES) {
      oval(middle + side * 205, height * 0.635, 215, 172, side * -0.12);
      oval(middle + side * 152, height * 0.375, 50, 36);
    }
    oval(middle, height * 0.7, 330, 190);
    context.fillRect(middle - 330, height * 0.72, 660, height * 0.3);
    context.filter = "blur(14px)";
    context.fillStyle = "rgba(255,120,110,.75)";
    for (const side of SIDES) oval(middle + side * 318, height * 0.575, 62, 40);
    context.filter = "none";
  });
  return new MeshStandardMaterial({ map, roughness: 0.7 });
}

function closedEye(side: Side): Group {
  const lid = mesh(
    new TorusGeometry(0.055, 0.016, 10, 24, Math.PI),
    ink(),
    side * 0.168,
    0.015,
    0.345,
  );
  lid.rotation.set(-0.1, side * 0.36, 0);
  return group(lid);
}

function openEye(side: Side, stern: boolean): Group {
  const shine = material("#ffffff", {
    roughness: 0.2,
    emissive: "#ffffff",
    emissiveIntensity: 0.5,
  });
  const x = side * 0.165;
  const made = group(
    ball(0.062, ink(), x, 0.025, 0.335, 0.85, 1.15, 0.42),
    ball(0.021, shine, x - 0.018, 0.056, 0.366, 1, 1, 0.5),
    ball(0.011, shine, x + 0.018, 0, 0.369, 1, 1, 0.5),
  );
  if (stern) {
    const brow = box(0.12, 0.028, 0.02, ink(), x, 0.1, 0.345, 0.01);
    brow.rotation.z = side * 0.34;
    brow.rotation.y = side * 0.3;
    made.add(brow);
  }
  return made;
}

function eyes(expression: MascotExpression): Group {
  const closed = (side: Side): boolean =>
    expression === "happy" || (expression === "wink" && side > 0);
  return group(
    ...SIDES.map((side) =>
      closed(side) ? closedEye(side) : openEye(side, expression === "stern"),
    ),
  );
}

const SMILE_HALF: readonly Point3[] = [
  [0, -0.094, 0.419],
  [0.012, -0.122, 0.413],
  [0.04, -0.136, 0.407],
  [0.074, -0.122, 0.404],
  [0.088, -0.098, 0.4],
];

function mouth(expression: MascotExpression): Group {
  if (expression === "stern")
    return group(
      tube(
        [
          [-0.055, -0.145, 0.405],
          [0, -0.128, 0.42],
          [0.055, -0.145, 0.405],
        ],
        0.0105,
        ink(),
      ),
    );
  const made = group();
  for (const side of SIDES) {
    const points = SMILE_HALF.map(([x, y, z]): Point3 => [side * x, y, z]);
    made.add(tube(points, 0.0105, ink()), ball(0.0105, ink(), side * 0.088, -0.098, 0.4));
  }
  if (expression !== "smile")
    made.add(
      ball(0.046, material("#B8322F"), 0, -0.15, 0.375, 0.95, 0.95, 0.55),
      ball(0.03, material("#FF8A7E"), 0, -0.172, 0.392, 1, 0.7, 0.5),
    );
  return made;
}

function earShape(radius: number, height: number): BufferGeometry {
  const shape = new Shape();
  shape.moveTo(-radius, 0);
  shape.quadraticCurveTo(-radius * 0.75, height * 0.75, 0, height);
  shape.quadraticCurveTo(radius * 0.75, height * 0.75, radius, 0);
  shape.quadraticCurveTo(0, -radius * 0.5, -radius, 0);
  return new ExtrudeGeometry(shape, {
    depth: 0.05,
    bevelEnabled: true,
    bevelSize: 0.03,
    bevelThickness: 0.03,
    bevelSegments: 4,
    curveSegments: 14,
  });
}

function ear(side: Side): Group {
  const made = group(
    mesh(earShape(0.12, 0.3), fur(), 0, -0.06, -0.05),
    mesh(earShape(0.06, 0.15), material("#FFA7A0", { roughness: 0.7 }), 0, 0.055, 0.01),
  );
  made.position.set(side * 0.305, 0.195, -0.01);
  made.rotation.z = -side * 0.42;
  made.rotation.y = side * 0.12;
  return made;
}

function shield(): BufferGeometry {
  const shape = new Shape();
  shape.moveTo(0, 0.09);
  shape.quadraticCurveTo(0.04, 0.075, 0.08, 0.07);
  shape.quadraticCurveTo(0.085, -0.03, 0, -0.09);
  shape.quadraticCurveTo(-0.085, -0.03, -0.08, 0.07);
  shape.quadraticCurveTo(-0.04, 0.075, 0, 0.09);
  return new ExtrudeGeometry(shape, {
    depth: 0.015,
    bevelEnabled: true,
    bevelSize: 0.008,
    bevelThickness: 0.008,
    bevelSegments: 3,
  });
}

function guardCap(): Group {
  const navy = material(palette.mascotCap, { roughness: 0.55 });
  const band = material(palette.mascotBand);
  const dome = mesh(
    new SphereGeometry(0.225, 36, 18, 0, Math.PI * 2, 0, Math.PI / 2),
    navy,
    0,
    0.29,
    0,
  );
  dome.scale.set(1.06, 0.72, 1);
  const visor = mesh(
    new CylinderGeometry(0.19, 0.19, 0.022, 32, 1, false, -Math.PI / 2, Math.PI),
    material(palette.black, { roughness: 0.2 }),
    0,
    0.265,
    0.155,
  );
  visor.rotation.x = 0.3;
  visor.scale.set(1.12, 1, 0.95);
  const emblem = mesh(
    shield(),
    material(palette.mascotGold, { roughness: 0.3, metalness: 0.25 }),
    0,
    0.37,
    0.245,
  );
  emblem.rotation.x = -0.16;
  return group(
    dome,
    cylinder(0.238, 0.245, 0.065, band, 0, 0.262, 0, 40),
    ball(0.275, navy, 0, 0.425, -0.015, 1.02, 0.3, 0.98),
    visor,
    emblem,
    ball(0.02, band, 0, 0.384, 0.276, 1, 1, 0.4),
    box(0.018, 0.045, 0.008, band, 0, 0.333, 0.278, 0.003),
  );
}

/** The head of まもる隊長: Shiba with a guard's cap, origin at the middle of the skull. */
export function mascotHead(expression: MascotExpression): Group {
  const skull = mesh(new SphereGeometry(0.37, 64, 44), furTexture());
  skull.rotation.y = -Math.PI / 2;
  const shaped = group(skull);
  shaped.scale.set(1.14, 0.93, 0.98);
  return group(
    shaped,
    ball(0.155, cream(), 0, -0.092, 0.272, 1.14, 0.78, 0.92),
    ball(0.056, ink(), 0, -0.03, 0.418, 1.2, 0.78, 0.7),
    eyes(expression),
    mouth(expression),
    ...SIDES.map(ear),
    guardCap(),
  );
}
