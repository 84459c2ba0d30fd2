import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { truckScreen, truckTablet, windowScreen } from "./machines";
import { drawEnvelope, drawFaceOf, drawMountainMark, iconOnly, signs } from "./marks";
import { haltedBox, lockedParcel } from "./parcels";
import { drawNiwaScreen, drawTruckTable } from "./screens";
import { depths } from "./things";
import { drawCallBackPoster, drawPencilChart, drawSayBoard } from "./wall-prints";
import { countBoard, letterPoster, pencilChart } from "./wall-things";

/** A board on a foot that stands on the floor; origin below it. */
function easel(width: number, height: number, draw: Draw, frame: string): Group {
  const face = board({ width, height, draw, frame, pixels: 640 });
  face.position.set(0, height / 2 + 0.08, 0);
  face.rotation.x = -0.14;
  const leg = material(palette.metalDark, { roughness: 0.5 });
  return group(
    face,
    box(0.05, 0.12, 0.05, leg, -width / 2 + 0.08, 0, 0, 0.01),
    box(0.05, 0.12, 0.05, leg, width / 2 - 0.08, 0, 0, 0.01),
    box(width * 0.8, 0.04, 0.26, leg, 0, 0, -0.06, 0.015),
  );
}

/** Every shield's date at a glance. */
const drawShieldList: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawIcon(context, "eye", width / 2, height * 0.16, height * 0.13, palette.ink, 0.2);
  for (const row of [0, 1, 2]) {
    const y = height * (0.41 + row * 0.24);
    drawIcon(context, "shield", width * 0.22, y, height * 0.1, signs.fresh);
    drawText(context, "3/30", width * 0.62, y + 6, height * 0.19, palette.ink);
  }
};

function datedScreens(): Group {
  const list = board({ width: 0.42, height: 0.44, draw: drawShieldList, frame: signs.fresh });
  return group(
    windowScreen(drawNiwaScreen("3/30", signs.fresh)),
    // On the free side: between both screens, a ring around it would cut the other one.
    place(list, { x: -3.86, y: 0.8, z: -1.3 }),
  );
}

/** Tomorrow's table on paper: a stack in a stand, to be taken on the way out. */
function eveningSheets(): Group {
  const drawSheet = drawTruckTable(4);
  const sheet = (index: number) => {
    const made = board({ width: 0.6, height: 0.66, draw: drawSheet, margin: 0.03, pixels: 640 });
    made.position.set(index * 0.035 - 0.035, 0.56 + index * 0.05, -index * 0.03);
    made.rotation.set(-0.12, 0, -0.03 * index);
    return made;
  };
  const pink = material("#E2668C", { roughness: 0.6 });
  const dark = material("#A83E63", { roughness: 0.6 });
  return place(
    group(
      sheet(2),
      sheet(1),
      sheet(0),
      box(0.82, 0.26, 0.16, pink, 0, 0.12, 0.08, 0.03),
      box(0.56, 0.7, 0.05, dark, 0, 0.12, -0.16, 0.02),
      box(0.06, 0.16, 0.24, dark, -0.34, 0, 0, 0.015),
      box(0.06, 0.16, 0.24, dark, 0.34, 0, 0, 0.015),
    ),
    { x: -1.3, z: 2.02, scale: 0.98 },
  );
}

const drawInbox: Draw = (context, width, height) => {
  fill(context, width, height, "#F5FAFD");
  for (const row of [0, 1]) {
    const y = height * (0.27 + row * 0.46);
    drawEnvelope(context, width * 0.27, y, height * 0.22);
    drawIcon(context, "tick", width * 0.72, y, height * 0.17, signs.fresh, 0.34);
  }
};

/** A gate before a screen of mail: under a roof with a shield, a boom shut between two posts. */
function mailGate(): Group {
  const post = material("#7A68C8", { roughness: 0.5 });
  const dark = material("#57479E", { roughness: 0.5 });
  const shield = roundTag(0.17, iconOnly("shield", signs.fresh), "#FFFFFF");
  shield.position.set(0, 0.93, 0.15);
  const boom = [-0.3, -0.15, 0, 0.15, 0.3].map((x, index) =>
    box(0.15, 0.075, 0.05, index % 2 ? "#FFFFFF" : signs.trouble, x, 0.13, 0.19, 0.01),
  );
  const stand = (side: number) =>
    group(
      box(0.13, 0.84, 0.2, post, side * 0.47, 0, 0, 0.03),
      box(0.2, 0.07, 0.28, dark, side * 0.47, 0, 0, 0.02),
    );
  return place(
    group(
      place(monitor({ width: 0.74, height: 0.54, draw: drawInbox, glow: 0.85 }), { z: -0.12 }),
      stand(-1),
      stand(1),
      box(1.26, 0.12, 0.3, dark, 0, 0.84, 0, 0.04),
      shield,
      ...boom,
      box(0.1, 0.2, 0.1, dark, -0.44, 0.07, 0.17, 0.02),
    ),
    { x: 2.1, z: 2.02, scale: 0.78 },
  );
}

/** Customers whose mail is opened at once. */
const drawKnownNames: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  for (const [index, color] of ["#3E9E72", "#2F7FD0", "#E58B36"].entries()) {
    const y = height * (0.2 + index * 0.3);
    if (index === 0) drawMountainMark(context, width * 0.24, y, height * 0.12);
    else dot(context, width * 0.24, y, height * 0.11, color);
    drawIcon(context, "right", width * 0.5, y, height * 0.07, palette.ink, 0.3);
    drawEnvelope(context, width * 0.78, y, height * 0.12);
  }
};

/** A letter in which somebody is sorry. */
const drawApology: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFFFF");
  drawFaceOf(context, "niwa", width * 0.33, height * 0.23, height * 0.18);
  drawIcon(context, "drop", width * 0.7, height * 0.17, height * 0.1, "#3D9BEA");
  for (const row of [0, 1])
    panel(context, width * 0.12, height * (0.48 + row * 0.1), width * 0.76, 18, 9, "#9AA9BA");
  drawIcon(context, "right", width * 0.26, height * 0.81, height * 0.11, palette.ink, 0.3);
  drawFaceOf(context, "todoroki", width * 0.68, height * 0.81, height * 0.16);
};

function stool(): Group {
  const wood = material(palette.wood, { roughness: 0.6 });
  return group(
    cylinder(0.3, 0.3, 0.05, wood, 0, 0.2, 0),
    ...[-0.18, 0.18].map((x) => box(0.06, 0.2, 0.3, wood, x, 0, 0, 0.015)),
  );
}

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  const stopped = group(stool(), place(haltedBox(), { y: 0.25 }));
  return [
    ["block-macros", "block-macros", 210, place(stopped, { x: -2.14, z: 1.86 })],
    ["evening-sheet", "evening-sheet", 216, eveningSheets()],
    ["mail-gate", "mail-gate", 222, mailGate()],
    [
      "known-names",
      "known-names",
      212,
      place(easel(0.62, 0.66, drawKnownNames, "#F0B93A"), { x: -3.5, z: 1.86 }),
    ],
    [
      "apology-letter",
      "apology-letter",
      224,
      // Between those who stand there, on free floor: a table would cut it.
      place(easel(0.54, 0.64, drawApology, "#59657A"), { x: 0.36, z: 2.06, scale: 1.15 }),
    ],
    ["zip-only", "zip-only", 209, place(lockedParcel(), { x: -2.82, z: 1.86, scale: 1.1 })],
  ];
}

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const instead = (measure: string, thing: keyof typeof depths, object: Group): Bought => [
    measure,
    measure,
    depths[thing],
    object,
    [thing],
  ];
  return [
    instead("callback-drill", "letter-poster", letterPoster(drawCallBackPoster)),
    instead("say-strange", "count-board", countBoard(drawSayBoard, false)),
    instead("auto-shield", "window-screen", datedScreens()),
    instead("restart-hour", "truck-screen", truckScreen("updated")),
    instead("few-writers", "pencil-chart", pencilChart(drawPencilChart([0, 1]), false)),
    instead("tablet-swap", "truck-tablet", truckTablet(true)),
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () => broughtBy([...added(), ...mended()]);
