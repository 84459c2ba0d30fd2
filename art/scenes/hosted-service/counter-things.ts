import { CatmullRomCurve3, type Group, Vector3 } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { drawBarCode } from "../../toolkit/parts/warehouse";
import { faceIcon } from "../../toolkit/people/face-icon";
import { box, group, type Point3, place, ring, tube } from "../../toolkit/primitives";
import { CRANBERRY, colleague, FIR, looks, ringOf } from "./looks";
import { drawLeaf, drawStopped } from "./signs";
import { spots } from "./spots";

/** One unbroken chain through all points: each link hangs in the next. */
function chain(points: readonly Point3[], count: number): Group {
  const steel = material("#8592A5", { roughness: 0.25, metalness: 0.4 });
  const curve = new CatmullRomCurve3(points.map((point) => new Vector3(...point)));
  const along = new Vector3(1, 0, 0);
  const made = group();
  for (let link = 0; link < count; link++) {
    const share = link / (count - 1);
    const one = ring(0.026, 0.01, steel);
    one.scale.x = 1.45;
    one.rotation.x = link % 2 ? 1.2 : 0.15;
    const turned = group(one);
    turned.quaternion.setFromUnitVectors(along, curve.getTangentAt(share));
    turned.position.copy(curve.getPointAt(share));
    made.add(turned);
  }
  return made;
}

const drawStaffCard: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  panel(context, 0, 0, width, height * 0.16, 0, CRANBERRY);
  drawIcon(context, "shopWindow", width / 2, height * 0.42, width * 0.26, palette.ink, 0.16);
  drawBarCode(context, width * 0.14, height * 0.7, width * 0.72, height * 0.22);
};

/** Who works at the registers; customers have no card. */
const staff: readonly Draw[] = [
  ...(["hanakura", "tsukioka", "yuki"] as const).map((id) => faceIcon(looks[id], ringOf(id))),
  faceIcon(colleague, { rim: "#5F83BD", background: "#DFE8F7" }),
];

/** White behind what was drawn so far. */
function onWhite(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.globalCompositeOperation = "destination-over";
  fill(context, width, height, "#FFFDF6");
  context.globalCompositeOperation = "source-over";
}

const drawPlate =
  (face: Draw): Draw =>
  (context, width, height) => {
    face(context, width, height);
    onWhite(context, width, height);
  };

/** A card with the face of the one person who carries it. */
const drawOwnCard =
  (face: Draw): Draw =>
  (context, width, height) => {
    context.save();
    context.translate(width * 0.08, height * 0.16);
    face(context, width * 0.84, width * 0.84);
    context.restore();
    onWhite(context, width, height);
    panel(context, 0, 0, width, height * 0.12, 0, FIR);
    drawBarCode(context, width * 0.16, height * 0.8, width * 0.68, height * 0.14);
  };

/** The rail with the plates of the four, below the card or cards. */
function plates(): Group {
  const made = group(box(0.84, 0.05, 0.12, material("#8A5B38"), 0, -0.31, 0.01, 0.02));
  for (const [index, who] of staff.entries()) {
    const plate = print(0.17, 0.17, 180, drawPlate(who));
    plate.position.set(0, 0, 0.012);
    made.add(
      place(group(box(0.185, 0.185, 0.02, material(FIR), 0, -0.0925, 0, 0.015), plate), {
        x: (index - 1.5) * 0.2,
        y: -0.41,
        z: 0.02,
      }),
    );
  }
  return made;
}

const CARD = { ...spots.card, y: 0.72, z: 1.5, scale: 1.12 } as const;

/** Everybody's own card, over his or her plate. */
export function ownCards(): Group {
  const made = group(
    plates(),
    box(0.88, 0.42, 0.03, material("#E9B94A", { roughness: 0.6 }), 0, -0.3, -0.02, 0.03),
  );
  for (const [index, who] of staff.entries()) {
    const face = print(0.18, 0.3, 220, drawOwnCard(who));
    face.position.set(0, 0, 0.012);
    made.add(
      place(group(box(0.195, 0.32, 0.02, material(FIR), 0, -0.16, 0, 0.015), face), {
        x: (index - 1.5) * 0.21,
        y: -0.09,
        z: 0.02,
      }),
    );
  }
  return place(made, CARD);
}

/** The one card, chained to the till's drawer; below it the plates of the four who use it. */
export function chainedCard(): Group {
  const face = print(0.31, 0.43, 360, drawStaffCard);
  face.position.set(0, 0, 0.015);
  const steel = material("#8592A5", { roughness: 0.25, metalness: 0.4 });
  const yellow = material("#E9B94A");
  const card = group(
    box(0.35, 0.47, 0.025, yellow, 0, -0.235, 0, 0.02),
    face,
    // A tab with the hole that the chain goes through.
    box(0.13, 0.11, 0.025, yellow, -0.2, 0.115, 0, 0.025),
    ring(0.026, 0.01, palette.metalDark, -0.215, 0.17, 0.014),
  );
  return place(
    group(
      plates(),
      place(card, { x: 0.14, y: -0.02, z: 0.05 }),
      chain(
        [
          [-0.26, -0.02, -0.215],
          [-0.29, -0.065, -0.13],
          [-0.25, -0.085, -0.04],
          [-0.16, -0.06, 0.05],
          [-0.105, 0.04, 0.08],
          [-0.08, 0.15, 0.07],
        ],
        9,
      ),
      // The fitting on the front of the drawer.
      box(0.1, 0.1, 0.02, palette.metalDark, -0.26, -0.06, -0.24, 0.01),
      ring(0.03, 0.011, steel, -0.26, -0.015, -0.222),
    ),
    CARD,
  );
}

/** What the placard at the register says to do when the cloud stops. */
export type Advice = "shut" | "go-on";

const drawStoppedRegister: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawStopped(context, width * 0.3, height * 0.24, width * 0.24, "cloud");
  drawIcon(context, "register", width * 0.74, height * 0.24, width * 0.15, palette.ink, 0.16);
};

/** What to do then stands before the placard itself: a calculator and price labels. */
const drawGoOn: Draw = (context, width, height) => {
  drawStoppedRegister(context, width, height);
  drawIcon(context, "down", width * 0.66, height * 0.47, width * 0.1, palette.ink, 0.3);
  drawIcon(context, "bag", width * 0.2, height * 0.58, width * 0.15, FIR, 0.2);
};

const drawShut: Draw = (context, width, height) => {
  drawStoppedRegister(context, width, height);
  drawIcon(context, "down", width * 0.5, height * 0.53, width * 0.13, palette.ink, 0.28);
  drawIcon(context, "door", width * 0.22, height * 0.81, width * 0.19, CRANBERRY, 0.17);
  drawIcon(context, "bowing", width * 0.55, height * 0.82, width * 0.15, palette.ink, 0.2);
  drawIcon(context, "bowing", width * 0.83, height * 0.82, width * 0.15, palette.ink, 0.2);
  drawLeaf(context, width * 0.89, height * 0.09, width * 0.085, "1");
};

/** The placard that hangs by a cord. */
export function stringSign(advice: Advice): Group {
  const face = print(0.6, 0.76, 640, advice === "shut" ? drawShut : drawGoOn);
  face.position.set(0, 0.4, 0.018);
  return place(
    group(
      box(0.66, 0.82, 0.03, material("#8A5B38", { roughness: 0.7 }), 0, 0, 0, 0.02),
      face,
      tube(
        [
          [-0.24, 0.81, 0],
          [0, 1.0, -0.02],
          [0.24, 0.81, 0],
        ],
        0.014,
        CRANBERRY,
      ),
      box(0.05, 1.02, 0.05, material("#8A5B38"), 0, 0, -0.06, 0.015),
      box(0.42, 0.04, 0.2, material("#8A5B38"), 0, 0, -0.02, 0.015),
    ),
    // Further from the till, with room before it: a ring about both holds nothing of the till.
    advice === "shut" ? spots.sign : { ...spots.sign, x: 1.6, scale: 0.87 },
  );
}
