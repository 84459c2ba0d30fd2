import { type Draw, print } from "../../toolkit/canvas";
import { handset } from "../../toolkit/parts/office";
import { panel } from "../../toolkit/parts/paint";
import { group, place } from "../../toolkit/primitives";
import { bubble, GLOWS } from "./bubbles";
import { glowingPlaster } from "./letters";
import { caseTablet, orderScreen } from "./machines";
import { asleepAtHome, change, lightsOut, type Moment, notYetThere, player, shot } from "./moments";
import { drawBrokenNear, drawKnockingNear } from "./near";
import { shutterPlate } from "./plates";
import { atMouth, phoneAtKeys, pointingUp, searching } from "./poses";
import { dayLeaf, heldTray, hourglassLeaf, letterPile } from "./props";
import { latticeWindow, spots } from "./room";
import { drawBroken, drawKnocking, drawTwoShops } from "./screens";
import { drawArrow } from "./signs";
import { depths } from "./things";
import { coinSheet } from "./wall-things";

/** Three arrows in a thought: whom he would have to ask, one after the other. */
function threeArrows() {
  const draw: Draw = (context, width, height) => {
    context.clearRect(0, 0, width, height);
    panel(context, 6, 6, width - 12, height - 12, height * 0.46, "#FFFFFF");
    context.strokeStyle = "#C9B8A0";
    context.lineWidth = 8;
    context.stroke();
    for (const index of [0, 1, 2]) {
      const x = width * (0.12 + index * 0.27);
      drawArrow(context, [x, height / 2], [x + width * 0.22, height / 2], height * 0.1, "#E5402F");
    }
  };
  const made = print(0.62, 0.26, 400, draw, { alpha: true });
  return place(group(made), { x: 0.42, y: 1.22, z: 0.3 });
}

/** What is in the pile of letters lies where there is room on the table. */
export const pileOnTable = (count: number) =>
  place(letterPile(count), { x: 0.56, y: spots.table.y, z: 0.86, turn: -8 });

function nightKnock(): readonly Moment[] {
  return shot(
    "night-knock",
    undefined,
    change("street", depths.street, latticeWindow("night"), { shadowOf: "street" }),
    change("pc", depths["world-map"], orderScreen(drawKnocking), { shadowOf: "world-map" }),
    bubble(drawKnockingNear),
    ...(["kasai", "neriki", "kurihara"] as const).map(asleepAtHome),
    // With who sleeps last goes the light.
    lightsOut("azukizawa"),
  );
}

/** Nobody notices. */
function doorOpens(): readonly Moment[] {
  return shot(
    "door-opens",
    undefined,
    change("pc", depths["world-map"], orderScreen(drawBroken), { shadowOf: "world-map" }),
    bubble(drawBrokenNear),
    change("glow", GLOWS, glowingPlaster(), { shadowOf: false }),
    notYetThere("kurihara"),
  );
}

function fakeShop(): readonly Moment[] {
  return shot(
    "fake-shop",
    undefined,
    change("street", depths.street, latticeWindow("noon"), {
      shadowOf: "street",
      clears: ["glow", "bubble"],
    }),
    change("pc", depths["world-map"], orderScreen(drawTwoShops), { shadowOf: "world-map" }),
    change("plate", depths["shutter-card"], shutterPlate("ringing"), { shadowOf: "shutter-card" }),
    player("kasai", {
      pose: phoneAtKeys,
      expression: "panic",
      sweat: true,
      headTurn: 6,
      inLeftHand: handset(),
    }),
    {
      ...player("neriki", { pose: "think", expression: "worry", sweat: true }),
      object: group(
        player("neriki", { pose: "think", expression: "worry", sweat: true }).object,
        place(group(threeArrows()), { x: -2.5, y: 0.66, z: 1.1 }),
      ),
    },
    player("kurihara", { pose: atMouth, expression: "worry", headTurn: 18 }),
    player("azukizawa", { pose: pointingUp, expression: "shock", headTurn: -14, sweat: true }),
  );
}

function oldOrders(): readonly Moment[] {
  return shot(
    "old-orders",
    undefined,
    change("tablet", depths["case-screen"], caseTablet("seen"), { shadowOf: "case-screen" }),
    change("pile", 92, pileOnTable(13)),
    player("kasai", {
      pose: phoneAtKeys,
      expression: "worry",
      sweat: true,
      lean: 8,
      inLeftHand: handset(),
    }),
    player("kurihara", { pose: "panic", expression: "shock", headTurn: -16 }),
    player("azukizawa", { pose: atMouth, expression: "worry", headTurn: -16 }),
  );
}

function whoRepairs(): readonly Moment[] {
  return shot(
    "who-repairs",
    undefined,
    change("street", depths.street, latticeWindow("evening"), {
      shadowOf: "street",
      pictureOf: "street",
    }),
    change("sheet", depths["coin-sheet"], coinSheet("searched"), { shadowOf: "coin-sheet" }),
    player("neriki", {
      pose: searching,
      expression: "panic",
      sweat: true,
      inLeftHand: handset(),
    }),
    player("kurihara", { pose: "stand", expression: "worry", headTurn: 16, headNod: 6 }),
    player("azukizawa", {
      pose: "hold",
      expression: "worry",
      headNod: 6,
      inRightHand: heldTray(dayLeaf(hourglassLeaf)),
    }),
  );
}

/** What every link of the accident changes. */
export const accident = (): readonly Moment[] => [
  ...nightKnock(),
  ...doorOpens(),
  ...fakeShop(),
  ...oldOrders(),
  ...whoRepairs(),
];
