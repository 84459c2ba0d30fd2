import { material } from "../../toolkit/materials";
import { handset } from "../../toolkit/parts/office";
import { ball, cylinder, group } from "../../toolkit/primitives";
import { bubble } from "./bubbles";
import { pileOnTable } from "./links";
import { caseTablet, orderScreen } from "./machines";
import { change, type Moment, type Part, player, shot } from "./moments";
import { drawHalfBrokenNear, drawHeldNear } from "./near";
import { withLadle } from "./people";
import { shutterPlate } from "./plates";
import { holdingLow, phoneAtKeys, pulling } from "./poses";
import { daysLeaf, heldGift, heldTray, ladle, trayLamp } from "./props";
import { latticeWindow } from "./room";
import { drawHalfBroken, drawHeld, drawOpenAgain, drawShutDown } from "./screens";
import { depths } from "./things";
import { coinSheet } from "./wall-things";

/** The cord of the shutter with its knob, in a hand that is high up. */
function cord() {
  const rope = material("#5B3A2E", { roughness: 0.8 });
  return group(
    cylinder(0.013, 0.013, 0.4, rope, 0, 0.02, 0.06, 8),
    ball(0.065, "#E5402F", 0, -0.06, 0.08, 1, 1.3, 1),
  );
}

/** The same person as every day, in the picture that is there already. */
const asEveryDay = (slot: "kurihara" | "azukizawa", more: Partial<Part> = {}): Part => ({
  ...player(slot, {}),
  pictureOf: `person-${slot}`,
  ...more,
});

const pc = (draw: Parameters<typeof orderScreen>[0], more: Partial<Part> = {}): Part =>
  change("pc", depths["world-map"], orderScreen(draw), { shadowOf: "world-map", ...more });

const plate = (look: Parameters<typeof shutterPlate>[0]): Part =>
  change("plate", depths["shutter-card"], shutterPlate(look), { shadowOf: "shutter-card" });

function doorOpens(): readonly Moment[] {
  return [
    // The way in that was left open glows as ever, unless it was mended.
    ...shot("door-opens", "reduced", pc(drawHalfBroken), bubble(drawHalfBrokenNear)),
    ...shot("door-opens", "prevented", pc(drawHeld), bubble(drawHeldNear)),
  ];
}

function fakeShop(): readonly Moment[] {
  return [
    ...shot(
      "fake-shop",
      "reduced",
      plate("half-down"),
      player("kasai", {
        pose: phoneAtKeys,
        expression: "talk",
        sweat: true,
        inLeftHand: handset(),
      }),
      player("neriki", { pose: "point", expression: "talk", headTurn: 14 }),
      asEveryDay("kurihara"),
      asEveryDay("azukizawa"),
    ),
    ...shot(
      "fake-shop",
      "prevented",
      change("street", depths.street, latticeWindow("morning"), { shadowOf: "street" }),
      pc(drawShutDown, { clears: ["glow", "bubble"] }),
      plate("pulled"),
      player("kasai", { pose: pulling, expression: "happy", inRightHand: cord() }),
      player("neriki", { pose: "point", expression: "happy", headTurn: 14 }),
      asEveryDay("kurihara"),
      asEveryDay("azukizawa"),
    ),
  ];
}

function oldOrders(): readonly Moment[] {
  return [
    ...shot(
      "old-orders",
      "reduced",
      change("tablet", depths["case-screen"], caseTablet("half"), { shadowOf: "case-screen" }),
      change("pile", 92, pileOnTable(5)),
      player("kasai", { pose: "type", expression: "talk", sweat: true, headTurn: 8 }),
      asEveryDay("kurihara"),
      asEveryDay("azukizawa"),
    ),
    ...shot(
      "old-orders",
      "prevented",
      change("tablet", depths["case-screen"], caseTablet("thin"), {
        shadowOf: "case-screen",
        pictureOf: "erase-orders",
      }),
      player("kasai", { pose: "type", expression: "happy", headTurn: 8 }),
    ),
  ];
}

function whoRepairs(): readonly Moment[] {
  return [
    ...shot(
      "who-repairs",
      "reduced",
      pc(drawShutDown, { pictureOf: "fake-shop-pc-prevented" }),
      player("kasai", { pose: "type", expression: "talk", headTurn: 8 }),
      player("neriki", { pose: "phone", expression: "talk", inLeftHand: handset() }),
      asEveryDay("kurihara"),
      player("azukizawa", {
        pose: "hold",
        expression: "smile",
        headTilt: 4,
        inRightHand: heldTray(daysLeaf("3", "#E08A2E")),
      }),
    ),
    ...shot(
      "who-repairs",
      "prevented",
      change("street", depths.street, latticeWindow("morning"), {
        shadowOf: "street",
        pictureOf: "fake-shop-street-prevented",
      }),
      pc(drawOpenAgain, { clears: ["glow", "bubble", "pile"] }),
      change("sheet", depths["coin-sheet"], coinSheet("paid"), {
        shadowOf: "coin-sheet",
        pictureOf: "care-contract",
      }),
      player("kasai", { pose: "cheer", expression: "happy" }),
      player("neriki", { pose: withLadle, expression: "happy", lean: 10, inRightHand: ladle() }),
      player("kurihara", {
        pose: "hold",
        expression: "happy",
        headTilt: 8,
        inRightHand: heldGift(),
      }),
      player("azukizawa", {
        pose: holdingLow,
        expression: "happy",
        headTilt: -6,
        inRightHand: heldTray(trayLamp()),
      }),
    ),
  ];
}

/** How links end that were prevented or came true by half; the last one's is the final picture. */
export const endings = (): readonly Moment[] => [
  ...doorOpens(),
  ...fakeShop(),
  ...oldOrders(),
  ...whoRepairs(),
];
