import {
  CatmullRomCurve3,
  DoubleSide,
  type Group,
  LatheGeometry,
  type Material,
  MeshStandardMaterial,
  type Object3D,
  TorusGeometry,
  Vector2,
  Vector3,
} from "three";
import { material } from "../materials";
import { palette } from "../palette";
import {
  ball,
  bend,
  box,
  degrees,
  group,
  lathe,
  mesh,
  type Point2,
  type Point3,
} from "../primitives";
import { rolledCollar } from "./casual";
import { type HeadOptions, head } from "./head";
import { type Outfit, torsoTexture } from "./outfit";
import { type Arm, type Pose, type PoseName, poses } from "./poses";

/** Scale at which people stand in every room. */
export const PERSON_SCALE = 1.26;

export interface PersonOptions extends HeadOptions {
  readonly outfit?: Outfit;
  readonly pose?: PoseName | Pose;
  readonly trousers?: string;
  readonly shoes?: string;
  /** Colour of a skirt worn instead of trousers. */
  readonly skirt?: string;
  /** Colour of a long narrow skirt, as of a kimono, worn instead of trousers. */
  readonly robe?: string;
  readonly sitting?: boolean;
  /** How far one foot is ahead of the other. */
  readonly step?: number;
  /** The whole body leans forward, in degrees. */
  readonly lean?: number;
  /** Degrees the head nods, turns and tilts. */
  readonly headNod?: number;
  readonly headTurn?: number;
  readonly headTilt?: number;
  /** Held in the hand that the viewer sees on the left or right of a facing person. */
  readonly inLeftHand?: Object3D;
  readonly inRightHand?: Object3D;
}

const PLAIN: Outfit = { kind: "shirt", color: palette.blue };
const SIDES = [-1, 1] as const;
type Side = (typeof SIDES)[number];

const TORSO: readonly Point3[] = [
  [0.02, 0.285, 0],
  [0.165, 0.29, 0],
  [0.195, 0.36, 0],
  [0.19, 0.46, 0],
  [0.165, 0.58, 0],
  [0.125, 0.67, 0],
  [0.06, 0.725, 0],
  [0, 0.735, 0],
];

/** A smooth closed profile for a lathe through the given points. */
export function smoothProfile(points: readonly Point3[], steps: number): Vector2[] {
  const curve = new CatmullRomCurve3(points.map((point) => new Vector3(...point)));
  return curve.getSpacedPoints(steps).map(({ x, y }) => new Vector2(Math.max(0, x), y));
}

function torso(outfit: Outfit): Object3D {
  const cloth = new MeshStandardMaterial({ map: torsoTexture(outfit), roughness: 0.8 });
  const made = mesh(new LatheGeometry(smoothProfile(TORSO, 22), 40, Math.PI), cloth);
  made.scale.set(1, 1, 0.86);
  return made;
}

interface Sleeve {
  readonly cloth: Material;
  readonly skin: Material;
  readonly short: boolean;
  /** The sleeve is wide and hangs down from the forearm. */
  readonly hanging: boolean;
}

function between(a: Point3, b: Point3): Point3 {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

function armOf(side: Side, { elbow, hand }: Arm, { cloth, skin, short, hanging }: Sleeve): Group {
  const shoulder: Point3 = [side * 0.125, 0.635, 0];
  const made = group(
    bend(shoulder, elbow, hand, 0.058, short ? skin : cloth),
    ball(0.075, cloth, side * 0.13, 0.63, 0),
    ball(0.068, skin, ...hand, 1, 1.05, 1),
  );
  if (hanging) {
    const [x, y, z] = between(elbow, hand);
    made.add(ball(0.115, cloth, x, y - 0.055, z, 0.72, 1.2, 0.85));
  }
  if (short) {
    const cuff: Point3 = [
      shoulder[0] * 0.35 + elbow[0] * 0.5 + hand[0] * 0.15,
      shoulder[1] * 0.35 + elbow[1] * 0.5 + hand[1] * 0.15,
      shoulder[2] * 0.35 + elbow[2] * 0.5 + hand[2] * 0.15,
    ];
    made.add(bend(shoulder, between(shoulder, cuff), cuff, 0.07, cloth));
  }
  return made;
}

function hood(cloth: Material): Object3D {
  const made = mesh(new TorusGeometry(0.13, 0.06, 14, 32), cloth, 0, 0.69, -0.03);
  made.rotation.x = Math.PI / 2.3;
  return made;
}

function aboutNeck({ kind }: Outfit, cloth: Material): Object3D | undefined {
  if (kind === "hoodie") return hood(cloth);
  return kind === "turtleneck" ? rolledCollar(cloth) : undefined;
}

function standingLegs(options: PersonOptions, skin: Material): Group {
  const cloth = material(options.trousers ?? palette.ink, { roughness: 0.8 });
  const shoe = material(options.shoes ?? "#3A3036", { roughness: 0.45 });
  const made = group();
  for (const side of SIDES) {
    const ahead = side * (options.step ?? 0);
    made.add(
      bend(
        [side * 0.085, 0.33, 0],
        [side * 0.095, 0.2, ahead * 0.5],
        [side * 0.1, 0.06, ahead],
        options.skirt ? 0.058 : 0.078,
        options.skirt ? skin : cloth,
      ),
      ball(0.085, shoe, side * 0.1, 0.052, ahead + 0.035, 0.95, 0.62, 1.35),
    );
  }
  if (options.skirt) made.add(skirt(options.skirt));
  if (options.robe) made.add(robe(options.robe));
  return made;
}

function robe(color: string): Object3D {
  const profile: readonly Point2[] = [
    [0.185, 0.36],
    [0.2, 0.28],
    [0.19, 0.14],
    [0.175, 0.07],
    [0, 0.07],
  ];
  const made = lathe(profile, material(color, { roughness: 0.8, side: DoubleSide }), 0, 0, 0, 36);
  made.scale.z = 0.9;
  return made;
}

function skirt(color: string): Object3D {
  const made = lathe(
    [
      [0.165, 0.36],
      [0.19, 0.33],
      [0.215, 0.24],
      [0.22, 0.17],
      [0.2, 0.165],
      [0, 0.2],
    ],
    material(color, { roughness: 0.8, side: DoubleSide }),
    0,
    0,
    0,
    36,
  );
  made.scale.z = 0.88;
  return made;
}

function sittingLegs(options: PersonOptions, skin: Material): Group {
  const cloth = options.skirt
    ? skin
    : material(options.trousers ?? palette.ink, { roughness: 0.8 });
  const shoe = material(options.shoes ?? "#3A3036", { roughness: 0.45 });
  const made = group();
  for (const side of SIDES)
    made.add(
      bend(
        [side * 0.085, 0.33, 0.02],
        [side * 0.1, 0.36, 0.34],
        [side * 0.1, 0.06, 0.34],
        0.078,
        cloth,
      ),
      ball(0.085, shoe, side * 0.1, 0.05, 0.39, 0.95, 0.62, 1.35),
    );
  if (options.skirt) made.add(box(0.36, 0.15, 0.36, material(options.skirt), 0, 0.27, 0.12, 0.07));
  return made;
}

function headOnNeck({ headNod = 0, headTurn = 0, headTilt = 0, ...looks }: PersonOptions): Group {
  const made = head(looks);
  made.position.y = 0.98;
  made.rotation.set(degrees(headNod), degrees(headTurn), degrees(headTilt));
  return made;
}

function positioned(object: Object3D | undefined, [x, y, z]: Point3): Object3D | undefined {
  object?.position.set(x, y, z);
  return object;
}

/**
 * A toy person of 1.31 units, feet at the origin, facing +z. Place it at PERSON_SCALE.
 */
export function person(options: PersonOptions = {}): Group {
  const outfit = options.outfit ?? PLAIN;
  const pose = typeof options.pose === "object" ? options.pose : poses[options.pose ?? "stand"];
  const skin = material(options.skin ?? palette.skinLight, { roughness: 0.58 });
  const cloth = material(outfit.sleeves ?? outfit.color, { roughness: 0.8 });
  const sleeve: Sleeve = {
    cloth,
    skin,
    short: outfit.shortSleeves ?? false,
    hanging: outfit.kind === "crossed" && !outfit.shortSleeves,
  };

  const body = group(
    torso(outfit),
    armOf(-1, pose.left, sleeve),
    armOf(1, pose.right, sleeve),
    aboutNeck(outfit, cloth),
    headOnNeck(options),
    positioned(options.inLeftHand, pose.left.hand),
    positioned(options.inRightHand, pose.right.hand),
    options.sitting ? sittingLegs(options, skin) : standingLegs(options, skin),
  );
  body.rotation.x = degrees(options.lean ?? 0);
  return group(body);
}
