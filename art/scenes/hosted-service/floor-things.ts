import type { Group } from "three";
import { ExtrudeGeometry, Shape, Vector3 } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { stool } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, group, mesh, place } from "../../toolkit/primitives";
import { random } from "../../toolkit/random";
import { CRANBERRY, FIR, GOLD } from "./looks";
import { CLOUD, CLOUD_RIM } from "./signs";
import { spots } from "./spots";

const BINDING = "#7E9BC9";

/** The edges of many pages. */
const drawPages: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF2");
  for (let line = 1; line < 13; line++)
    panel(context, 0, (height * line) / 13 - 2, width, 4, 0, "#C6BA9F");
};

/** What is printed on the band round it. */
const drawBand: Draw = (context, width, height) => {
  fill(context, width, height, "#E8EEFA");
  drawCloud(context, width * 0.28, height * 0.56, height * 0.26, CLOUD, CLOUD_RIM);
  drawIcon(context, "handshake", width * 0.72, height * 0.57, height * 0.31, "#1B2233", 0.27);
};

/** A flat star of gold paper. */
function goldStar(radius: number): Group {
  const shape = new Shape();
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 + Math.PI / 2;
    const far = radius * (point % 2 ? 0.46 : 1);
    if (point) shape.lineTo(Math.cos(angle) * far, Math.sin(angle) * far);
    else shape.moveTo(Math.cos(angle) * far, Math.sin(angle) * far);
  }
  const geometry = new ExtrudeGeometry(shape, {
    depth: 0.025,
    bevelEnabled: true,
    bevelSize: 0.01,
    bevelThickness: 0.01,
  });
  return group(mesh(geometry, material(GOLD, { roughness: 0.3, metalness: 0.25 })));
}

/** The thick agreement, bound, lying between its covers; a band with a star still holds it shut. */
export function sealedBooklet(): Group {
  const cloth = material(BINDING, { roughness: 0.7 });
  const edges = print(0.98, 0.31, 900, drawPages);
  edges.position.set(0.04, 0.205, 0.366);
  const side = print(0.7, 0.31, 500, drawPages);
  side.position.set(0.536, 0.205, -0.02);
  side.rotation.y = Math.PI / 2;
  const band = print(0.66, 0.4, 900, drawBand);
  band.position.set(0.04, 0.205, 0.432);
  // Its back, round as of a bound book; its covers stand out over it and the pages.
  const back = cylinder(0.206, 0.206, 0.72, material("#5F7DB3", { roughness: 0.6 }));
  back.rotation.x = Math.PI / 2;
  back.scale.x = 0.62;
  back.position.set(-0.46, 0.206, 0);
  return group(
    back,
    box(1.04, 0.05, 0.82, cloth, 0.06, 0, 0, 0.02),
    box(1.04, 0.05, 0.82, cloth, 0.06, 0.36, 0, 0.02),
    box(1.0, 0.32, 0.73, material("#FFFDF2", { roughness: 0.9 }), 0.035, 0.045, 0, 0.01),
    edges,
    side,
    box(0.68, 0.425, 0.86, material("#E8EEFA", { roughness: 0.8 }), 0.04, -0.005, 0, 0.015),
    band,
    // A ribbon to read on with, where nobody has read.
    box(0.045, 0.25, 0.012, CRANBERRY, 0.46, -0.02, 0.425, 0.004),
    place(goldStar(0.12), { x: 0.04, y: 0.42, z: 0.45 }),
  );
}

/** A fir with balls, lights and tinsel; origin at the foot of its trunk. */
export function christmasTree(height: number): Group {
  const green = material(FIR, { roughness: 0.85 });
  const dark = material("#27594A", { roughness: 0.85 });
  const made = group(
    cylinder(0.07, 0.09, 0.2, material("#7A4F34")),
    place(goldStar(0.13), { y: height + 0.04, z: -0.02 }),
  );
  const tiers = 4;
  const colors = [CRANBERRY, GOLD, "#F49AA6", "#B9C2E6"];
  for (let tier = 0; tier < tiers; tier++) {
    const bottom = 0.14 + (tier * (height - 0.2)) / tiers;
    const radius = 0.5 - tier * 0.105;
    made.add(
      cylinder(0.03, radius, height / tiers + 0.12, tier % 2 ? dark : green, 0, bottom, 0, 40),
    );
    for (let bead = 0; bead < 5 - tier; bead++) {
      const angle = -0.9 + (bead * 1.8) / Math.max(1, 4 - tier);
      made.add(
        ball(
          0.058,
          material(colors[(bead + tier) % 4] ?? GOLD, { roughness: 0.25 }),
          Math.sin(angle) * radius * 0.92,
          bottom + 0.04,
          Math.cos(angle) * radius * 0.92,
        ),
      );
    }
  }
  return made;
}

/** Tinsel laid round something, in units. */
export function tinsel(radius: number, y: number): Group {
  const made = group();
  for (let tuft = 0; tuft < 26; tuft++) {
    const angle = (tuft / 26) * Math.PI * 2;
    made.add(
      ball(
        0.045,
        material(tuft % 2 ? "#F6D77A" : "#FFF3C4", { roughness: 0.35 }),
        Math.cos(angle) * radius * 1.1,
        y,
        Math.sin(angle) * radius * 0.75,
      ),
    );
  }
  return made;
}

/** The tree on the agreement that nobody opened. */
export const treeBooklet = (): Group =>
  place(
    group(sealedBooklet(), place(christmasTree(1.2), { y: 0.4, z: -0.06 }), tinsel(0.4, 0.45)),
    spots.tree,
  );

/** Halves of tickets, each with a number and a perforated edge. */
function ticket(number: number, tint: string): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, tint);
    context.fillStyle = "#FFFFFF";
    for (let hole = 0; hole < 6; hole++) {
      context.beginPath();
      context.arc(width, (hole + 0.5) * (height / 6), height * 0.075, 0, Math.PI * 2);
      context.fill();
    }
    drawText(context, `${number}`, width * 0.44, height * 0.52, height * 0.62, palette.ink);
  };
  return group(print(0.2, 0.115, 180, draw, { cast: true }));
}

/** The roll that tickets come from, its turns of paper and its core towards us. */
function ticketRoll(): Group {
  const body = cylinder(0.18, 0.18, 0.115, material("#FFE08A", { roughness: 0.8 }));
  body.rotation.x = Math.PI / 2;
  const turns = print(0.35, 0.35, 320, drawTurns, { alpha: true });
  turns.position.z = 0.118;
  return group(body, turns);
}

const drawTurns: Draw = (context, width, height) => {
  context.clearRect(0, 0, width, height);
  const disc = (radius: number, color: string) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(width / 2, height / 2, width * radius, 0, Math.PI * 2);
    context.fill();
  };
  for (let turn = 0; turn < 7; turn++) disc(0.49 - turn * 0.045, turn % 2 ? "#C79A3C" : "#FFF3C9");
  disc(0.17, "#8A5B38");
  disc(0.11, "#4A342A");
};

/** Halves that fell into the box: they lie on its floor, one over another, most in the middle. */
function heapOfTickets(): Group {
  const { between } = random(31);
  const tints = ["#FFE08A", "#F9B9C0", "#BFE3CF"] as const;
  const made = group();
  for (const [layer, count] of [13, 11, 8, 5, 3].entries())
    for (let half = 0; half < count; half++) {
      const one = ticket(100 + Math.round(between(1, 899)), tints[(half + layer) % 3] ?? tints[0]);
      const angle = ((half + between(-0.2, 0.2)) / count) * Math.PI * 2 + layer;
      const out = 1 - layer * 0.17;
      const [x, z] = [Math.cos(angle) * out, Math.sin(angle) * out];
      one.position.set(x * 0.25, 0.07 + layer * 0.035, z * 0.17);
      // It leans outwards as the heap does, and a little towards whoever looks at the box.
      const up = new Vector3(x * 0.3, 1, z * 0.3 + 0.35).normalize();
      one.quaternion.setFromUnitVectors(new Vector3(0, 0, 1), up);
      one.rotateZ(between(-0.7, 0.7));
      made.add(one);
    }
  return made;
}

/** The clear box of the lottery with its bow, and the roll of tickets beside it. */
export function lotteryBox(): Group {
  const glass = material("#F4FAFF", { opacity: 0.22, roughness: 0.08 });
  const edge = material("#FFFFFF", { roughness: 0.3 });
  const made = group(
    box(0.8, 0.05, 0.52, edge, 0, 0, 0, 0.02),
    box(0.8, 0.05, 0.52, edge, 0, 0.58, 0, 0.02),
    box(0.24, 0.02, 0.06, palette.ink, 0, 0.625, 0.05, 0.01),
  );
  for (const x of [-0.38, 0.38])
    for (const z of [-0.24, 0.24]) made.add(box(0.035, 0.6, 0.035, edge, x, 0, z, 0.01));
  made.add(heapOfTickets());
  made.add(
    box(0.78, 0.56, 0.5, glass, 0, 0.03, 0, 0.02),
    ball(0.1, material(CRANBERRY, { roughness: 0.4 }), -0.11, 0.62, 0.25, 1.25, 0.75, 0.5),
    ball(0.1, material(CRANBERRY, { roughness: 0.4 }), 0.11, 0.62, 0.25, 1.25, 0.75, 0.5),
    ball(0.05, material("#8F2638"), 0, 0.62, 0.29),
  );
  return place(
    group(
      stool(0.22, 0.42, "#F3DAD5"),
      place(made, { y: 0.22 }),
      place(ticketRoll(), { x: 0.6, y: 0.18, z: 0.2 }),
      place(ticket(512, "#FFE08A"), { x: 0.72, y: 0.06, z: 0.34 }),
      place(ticket(512, "#FFE08A"), { x: 0.92, y: 0.06, z: 0.335 }),
    ),
    spots.lottery,
  );
}
