import { DoubleSide, type Group, Mesh, MeshStandardMaterial, SphereGeometry } from "three";
import { texture } from "../canvas";
import { material } from "../materials";
import { palette } from "../palette";
import { ball, group, mesh } from "../primitives";
import { beard } from "./beard";
import { CALM } from "./calm";
import { drawFace, type Expression } from "./face";
import { type HairStyle, HEAD_RADIUS, hairGeometry } from "./hair";
import { bun, flatCap, hairpin, headband, moustache, temples } from "./hair-dressing";
import { cap, glasses, headset, helmet, ponyTail, sweatDrops, twinTails } from "./headgear";
import { headscarf, sweetsCap } from "./kitchen-wear";

export interface HeadOptions {
  readonly expression?: Expression;
  readonly skin?: string;
  readonly hair?: HairStyle;
  readonly hairColor?: string;
  readonly browColor?: string;
  readonly lashes?: boolean;
  /** Colour of the band of a pony tail; only with tied hair. */
  readonly ribbon?: string;
  /** Colour of the bands of a tail on either side. */
  readonly twinTails?: string;
  /** Colour of the frame. */
  readonly glasses?: string;
  /** The glasses have corners instead of being round. */
  readonly squareGlasses?: boolean;
  /** Colour of a full beard. */
  readonly beard?: string;
  /** Colour of the flower on a pin in the hair. */
  readonly hairpin?: string;
  /** Colour of a towel round the forehead. */
  readonly headband?: string;
  readonly flatCap?: string;
  /** Colour of a confectioner's round cap. */
  readonly sweetsCap?: string;
  /** Colour of a kerchief over the hair. */
  readonly headscarf?: string;
  /** Colour of a moustache. */
  readonly moustache?: string;
  /** Colour of the hair before the ears. */
  readonly temples?: string;
  readonly helmet?: string;
  readonly cap?: string;
  readonly headset?: boolean;
  readonly sweat?: boolean;
}

const FACE_PIXELS = 1024;
/** The face covers this much of the sphere in both directions, in radians. */
const FACE_ANGLE = 2.1;

function face(options: HeadOptions): Group {
  const painted = (expression: Expression) =>
    texture(FACE_PIXELS, FACE_PIXELS, (context) =>
      drawFace(context, FACE_PIXELS, expression, {
        lashes: options.lashes ?? false,
        browColor: options.browColor ?? "#3A2A26",
      }),
    );
  const paint = new MeshStandardMaterial({
    map: painted(options.expression ?? "smile"),
    transparent: true,
    roughness: 0.58,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  });
  // Of a merged object only its materials are left.
  paint.userData[CALM] = () => painted("calm");
  const patch = new Mesh(
    new SphereGeometry(
      HEAD_RADIUS * 1.004,
      48,
      36,
      Math.PI - FACE_ANGLE / 2,
      FACE_ANGLE,
      Math.PI / 2 - FACE_ANGLE / 2,
      FACE_ANGLE,
    ),
    paint,
  );
  patch.receiveShadow = true;
  patch.rotation.y = -Math.PI / 2;
  const made = group(patch);
  made.scale.set(1.04, 0.96, 1);
  return made;
}

function hair(options: HeadOptions): Group {
  const style = options.hair ?? "short";
  const strands = new MeshStandardMaterial({
    color: options.hairColor ?? palette.hairBlack,
    roughness: 0.42,
    side: DoubleSide,
  });
  const shell = mesh(hairGeometry(style), strands, 0, 0.008, -0.006);
  shell.scale.set(1, 0.98, 1.02);
  const made = group(shell);
  if (style === "tied") {
    for (const side of [-1, 1])
      made.add(ball(0.036, strands, side * 0.292, -0.06, 0.075, 0.55, 2.1, 0.8));
    made.add(ponyTail(strands, options.ribbon ?? palette.coral));
  }
  if (style === "bun") made.add(bun(strands));
  if (options.twinTails) made.add(twinTails(strands, options.twinTails));
  return made;
}

function worn(options: HeadOptions): readonly (Group | undefined)[] {
  const spectacles = options.glasses ? glasses(options.glasses, options.squareGlasses) : undefined;
  return [
    spectacles,
    options.hairpin ? hairpin(options.hairpin) : undefined,
    options.headband ? headband(options.headband) : undefined,
    options.flatCap ? flatCap(options.flatCap) : undefined,
    options.sweetsCap ? sweetsCap(options.sweetsCap) : undefined,
    options.headscarf ? headscarf(options.headscarf) : undefined,
    options.temples ? temples(options.temples) : undefined,
    options.beard ? beard(options.beard) : undefined,
    options.moustache ? moustache(options.moustache) : undefined,
  ];
}

/** What a head is called among the parts of a layer, without what flies off it. */
export const HEAD = "head";
/** What the object of a head with closed eyes says of itself. */
export const ASLEEP = "isAsleep";

/** A head looking along +z, origin at its centre. */
export function head(options: HeadOptions = {}): Group {
  const tone = options.skin ?? palette.skinLight;
  const skin = material(tone, { roughness: 0.58 });
  const made = group(
    ball(HEAD_RADIUS, skin, 0, 0, 0, 1.04, 0.96, 1),
    ball(0.062, skin, -HEAD_RADIUS * 1.03, -0.03, 0.01, 0.55, 1, 0.85),
    ball(0.062, skin, HEAD_RADIUS * 1.03, -0.03, 0.01, 0.55, 1, 0.85),
    face(options),
    ball(0.026, material(tone, { roughness: 0.5 }), 0, -0.025, HEAD_RADIUS * 0.99, 1, 0.8, 0.8),
    hair(options),
    group(...worn(options)),
  );
  if (options.helmet) made.add(helmet(options.helmet));
  if (options.cap) made.add(cap(options.cap));
  if (options.headset) made.add(headset());
  made.name = HEAD;
  made.userData[ASLEEP] = options.expression === "sleepy";
  return options.sweat ? group(made, sweatDrops()) : made;
}
