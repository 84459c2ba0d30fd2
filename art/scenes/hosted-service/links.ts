import { handset } from "../../toolkit/parts/office";
import { starsBack, threeStopped, whereIsIt } from "./events";
import { memberLog } from "./log";
import { asIn, change, type Moment, player, shot } from "./moments";
import { atMouth, bowing, searching, slumped } from "./poses";
import { starCard } from "./props";
import { registerScreen } from "./register";
import { showWindow } from "./room";
import { depths } from "./things";

/** What the register shows lies over it, whichever tablet stands there. */
export const SCREEN = depths.register + 1;

/** The log lies over the screen of the table and its shine. */
export const LOG = depths["member-screen"] + 0.2;

/** Balloons are before everybody. */
export const NOTICE = 230;

function serviceStops(): readonly Moment[] {
  return shot(
    "service-stops",
    undefined,
    change("screen", SCREEN, registerScreen("stopped"), { shadowOf: false }),
    change("notice", NOTICE, threeStopped(), { shadowOf: false }),
    player("tsukioka", { pose: "point", expression: "shock", headTurn: 12, sweat: true }),
    player("hanakura", { pose: "panic", expression: "shock", headTurn: 16, sweat: true }),
    player("yuki", { pose: atMouth, expression: "worry", headTurn: 16 }),
    player("chiyo", {
      pose: "hold",
      expression: "worry",
      headTurn: 14,
      inRightHand: starCard(12),
    }),
  );
}

/** The doors are shut as the placard says; who waited goes next door. */
function registerDead(): readonly Moment[] {
  return shot(
    "register-dead",
    undefined,
    change("street", depths.street, showWindow("leaving"), {
      shadowOf: "street",
      clears: ["notice"],
    }),
    player("hanakura", { pose: bowing, expression: "worry", lean: 20, headNod: 8 }),
    player("yuki", { pose: bowing, expression: "worry", lean: 20, headNod: 8 }),
    player("tsukioka", { pose: "phone", expression: "worry", inLeftHand: handset() }),
    player("chiyo", {
      pose: slumped,
      expression: "cry",
      headNod: 8,
      headTilt: -4,
      inRightHand: starCard(12),
    }),
  );
}

/** All of them look everywhere but under the tree. */
function noAnswer(): readonly Moment[] {
  return shot(
    "no-answer",
    undefined,
    change("street", depths.street, showWindow("dusk"), {
      shadowOf: "street",
      clears: ["notice"],
    }),
    change("notice", NOTICE, whereIsIt(), { shadowOf: false }),
    player("hanakura", { pose: "think", expression: "panic", sweat: true, headTurn: 16 }),
    player("yuki", { pose: searching, expression: "worry", headTurn: 22 }),
    player("tsukioka", {
      pose: "phone",
      expression: "shock",
      sweat: true,
      headTurn: 12,
      inLeftHand: handset(),
    }),
    asIn("chiyo", "who-saw-chiyo"),
  );
}

/** Of a year of stars, four months come back. */
function pointsGone(): readonly Moment[] {
  return shot(
    "points-gone",
    undefined,
    change("street", depths.street, showWindow("quiet"), { shadowOf: "street" }),
    change("screen", SCREEN, registerScreen(4), { shadowOf: false }),
    change("notice", NOTICE, starsBack(4), { shadowOf: false }),
    player("tsukioka", { pose: "panic", expression: "shock", sweat: true, headTurn: 18 }),
    player("hanakura", { pose: "think", expression: "worry", headTurn: 14 }),
    player("yuki", { pose: atMouth, expression: "worry", headTurn: 20, headNod: 4 }),
    player("chiyo", {
      pose: slumped,
      expression: "cry",
      headNod: 8,
      headTilt: -4,
      inRightHand: starCard(4),
    }),
  );
}

/** Every row of the log is the same shop, and the table stood open to anybody. */
function whoSaw(): readonly Moment[] {
  return shot(
    "who-saw",
    undefined,
    change("screen", SCREEN, registerScreen("cards-off"), {
      shadowOf: false,
      clears: ["notice"],
    }),
    change("table", LOG, memberLog("anybody"), {
      shadowOf: "member-screen",
    }),
    player("hanakura", {
      pose: "phone",
      expression: "panic",
      sweat: true,
      inLeftHand: handset(),
    }),
    player("tsukioka", { pose: "think", expression: "worry", sweat: true, headTurn: -22 }),
    player("yuki", { pose: "stand", expression: "worry", headTurn: 18, headNod: 6 }),
    player("chiyo", { pose: atMouth, expression: "worry", headTurn: -10 }),
  );
}

/** What every link of the accident changes. */
export const accident = (): readonly Moment[] => [
  ...serviceStops(),
  ...registerDead(),
  ...noAnswer(),
  ...pointsGone(),
  ...whoSaw(),
];
