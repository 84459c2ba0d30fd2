import type { Object3D } from "three";
import { print } from "../../toolkit/canvas";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { stickyNote } from "../../toolkit/parts/boards";
import { fill } from "../../toolkit/parts/paint";
import { carton } from "../../toolkit/parts/warehouse";
import { type Acting, castMember } from "../../toolkit/people/cast";
import { PERSON_SCALE } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { box, group, place } from "../../toolkit/primitives";
import { type CastId, looks } from "./looks";
import { drawLeaf, drawMark } from "./marks";

export interface Standing {
  readonly x: number;
  readonly z: number;
  /** Degrees, to the viewer's right. */
  readonly turn?: number;
}

const sizes: Readonly<Record<CastId, number>> = {
  narumi: 1,
  umehara: 0.97,
  handa: 1,
  adachi: 1.04,
};

/** Where each stands on that Friday. */
export const home = {
  narumi: { x: -2.05, z: 1.6, turn: 6 },
  umehara: { x: 0.74, z: -1.32, turn: -8 },
  handa: { x: 0.58, z: 1.92, turn: -6 },
  adachi: { x: 3.3, z: -0.3, turn: -8 },
} as const satisfies Readonly<Record<CastId, Standing>>;

/** The mark of his house on the printer's jacket, large. */
function chestMark(): Object3D {
  const badge = print(
    0.2,
    0.2,
    200,
    (context, w, h) => {
      drawMark(context, "circle", w / 2, h / 2, w * 0.53, "#FFFFFF");
      drawMark(context, "circle", w / 2, h / 2, w * 0.36);
    },
    { alpha: true },
  );
  badge.position.set(0, 0.5, 0.186);
  badge.rotation.x = -0.12;
  return badge;
}

/** Notes that grow on a sleeve as the day goes on. */
function sleeveNotes(): Object3D {
  const colors = ["#FFD95A", "#FFE68A", "#FFD95A"];
  return group(
    ...colors.map((color, index) => {
      const note = stickyNote(0.11, () => undefined, color);
      note.position.set(-0.17 - index * 0.055, 0.6 - index * 0.08, 0.1 + index * 0.012);
      note.rotation.z = 0.2 * (index - 1);
      return note;
    }),
  );
}

const worn: Readonly<Partial<Record<CastId, () => Object3D>>> = {
  handa: chestMark,
  umehara: sleeveNotes,
};

/** Somebody acting somewhere in the room. */
export function actor(id: CastId, where: Standing, acting: Acting): Object3D {
  const cap = id === "adachi" ? { cap: "#3F8F5F", headNod: -15 } : {};
  return place(group(castMember(looks[id], { ...cap, ...acting }), worn[id]?.()), {
    ...where,
    scale: PERSON_SCALE * sizes[id],
  });
}

/** Depth of somebody who stands at z. */
export const depthAt = (z: number): number => Math.round((z + 0.25) * 100);

/** A customer's postcard: a road and a leaf. */
export function postcard(): Object3D {
  const face = print(0.28, 0.19, 300, (context, w, h) => {
    fill(context, w, h, "#FFFBEA");
    context.lineWidth = h * 0.13;
    context.strokeStyle = "#D9B26A";
    context.beginPath();
    context.moveTo(w * 0.1, h * 0.9);
    context.bezierCurveTo(w * 0.4, h * 0.6, w * 0.2, h * 0.4, w * 0.55, h * 0.2);
    context.stroke();
    drawLeaf(context, w * 0.78, h * 0.6, h * 0.22);
  });
  face.position.set(0, 0.09, 0.057);
  return group(box(0.3, 0.21, 0.012, material("#F2E6C4"), 0, -0.015, 0.048, 0.006), face);
}

const parcel = () =>
  place(carton({ width: 0.36, height: 0.26, depth: 0.26 }), { x: 0.17, y: -0.1, z: 0.06 });

/** Reads a postcard held before the chest. */
const reading: Pose = {
  left: { elbow: [-0.34, 0.48, 0.1], hand: [-0.2, 0.6, 0.3] },
  right: { elbow: [0.3, 0.46, 0.06], hand: [0.24, 0.38, 0.1] },
};

/** Shows with an open hand what stands beside him. */
const presenting: Pose = {
  left: { elbow: [-0.42, 0.5, 0.14], hand: [-0.58, 0.56, 0.28] },
  right: { elbow: [0.34, 0.46, 0.1], hand: [0.16, 0.54, 0.3] },
};

/** The three parcels he has come for, beside him. */
const stack = () =>
  group(
    ...[
      [0, 0, 4],
      [0.02, 0.28, -5],
      [-0.01, 0.56, 3],
    ].map(([x, y, turn]) =>
      place(carton({ width: 0.42, height: 0.27, depth: 0.34 }), {
        x: 3.82 + (x ?? 0),
        y: y ?? 0,
        z: -0.2,
        turn: turn ?? 0,
      }),
    ),
  );

/** Everyone on the Friday afternoon before it happens. */
export function peopleBefore(): readonly DioramaLayer[] {
  const make = (id: CastId, acting: Acting): DioramaLayer => ({
    id: `person-${id}`,
    object: group(actor(id, home[id], acting), id === "adachi" && stack()),
    depth: depthAt(home[id].z),
    shows: { always: true },
    person: id,
  });
  return [
    make("umehara", { pose: "point", expression: "talk" }),
    make("adachi", { pose: "wave", expression: "smile", inLeftHand: parcel() }),
    make("narumi", { pose: reading, expression: "smile", inLeftHand: postcard() }),
    make("handa", { pose: presenting, expression: "happy" }),
  ];
}
