import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { truckScreen, truckTablet, windowScreen } from "./machines";
import { drawDatedShield, drawEnvelope, drawFaceOf, drawMountainMark, signs } from "./marks";
import { lockedParcel, stoppedParcel } from "./parcels";
import { WALL } from "./room";
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

/** Tomorrow's table on paper, a stack on the drivers' door. */
function eveningSheets(): Group {
  const drawSheet = drawTruckTable(4);
  const sheet = (index: number) => {
    const made = board({ width: 0.44, height: 0.52, draw: drawSheet, margin: 0.03, pixels: 512 });
    made.position.set(index * 0.03 - 0.03, index * 0.05, -index * 0.03);
    made.rotation.z = 0.03 * index;
    return made;
  };
  const pocket = box(
    0.56,
    0.2,
    0.12,
    material("#EE8FA9", { roughness: 0.6 }),
    0,
    -0.34,
    0.06,
    0.03,
  );
  // On the door's leaf, left of what stands before it.
  return place(group(sheet(2), sheet(1), sheet(0), pocket), {
    x: 0.6,
    y: 1.43,
    z: WALL + 0.14,
    scale: 0.78,
  });
}

/** A gate every letter passes, with a shield that looks into it. */
function mailGate(): Group {
  const post = material("#7A68C8", { roughness: 0.5 });
  const bar = material("#FFD24A", { roughness: 0.5 });
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F4F1FF");
    drawEnvelope(context, width / 2, height / 2, height * 0.42);
    drawDatedShield(context, width * 0.72, height * 0.62, height * 0.28, "", signs.fresh);
  };
  const letter = board({ width: 0.5, height: 0.34, draw, frame: "#FFFFFF", margin: 0.03 });
  letter.position.set(0, 0.3, 0.02);
  return place(
    group(
      box(0.14, 0.74, 0.16, post, -0.4, 0, 0, 0.03),
      box(0.14, 0.74, 0.16, post, 0.4, 0, 0, 0.03),
      box(1, 0.14, 0.2, post, 0, 0.7, 0, 0.04),
      box(0.72, 0.07, 0.06, bar, 0, 0.54, 0.06, 0.02),
      letter,
    ),
    { x: 2.02, z: 2.02, scale: 0.86 },
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
  const stopped = group(stool(), place(stoppedParcel(), { y: 0.25 }));
  return [
    ["block-macros", "block-macros", 210, place(stopped, { x: -2.0, z: 1.82 })],
    ["evening-sheet", "evening-sheet", -190, eveningSheets()],
    ["mail-gate", "mail-gate", 222, mailGate()],
    [
      "known-names",
      "known-names",
      212,
      place(easel(0.62, 0.66, drawKnownNames, "#F0B93A"), { x: -3.4, z: 1.86 }),
    ],
    [
      "apology-letter",
      "apology-letter",
      224,
      place(easel(0.54, 0.64, drawApology, "#8C97A8"), { x: 3.1, z: 2.02 }),
    ],
    ["zip-only", "zip-only", 209, place(lockedParcel(), { x: -2.72, z: 1.86 })],
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
