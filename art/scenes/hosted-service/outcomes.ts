import { handset } from "../../toolkit/parts/office";
import { knownHours, starsBack } from "./events";
import { musicBox, paperBag, wrappedBox } from "./gifts";
import { LOG, NOTICE, SCREEN } from "./links";
import { memberLog } from "./log";
import { asIn, change, type Moment, type Part, player, shot } from "./moments";
import { copyDisc } from "./pockets";
import { breathingOut, clapping, handingOver, lifting, pointingNear } from "./poses";
import { ledger, starCard } from "./props";
import { registerScreen } from "./register";
import { showWindow } from "./room";
import { depths } from "./things";

const street = (of: Parameters<typeof showWindow>[0], more: Partial<Part> = {}): Part =>
  change("street", depths.street, showWindow(of), { shadowOf: "street", ...more });

/** Sold otherwise: the queue goes on, and the music box is put by. */
function registerDead(): readonly Moment[] {
  return [
    ...shot(
      "register-dead",
      "reduced",
      street("few", { clears: ["notice"] }),
      player("yuki", { pose: handingOver, expression: "talk", inLeftHand: paperBag() }),
      player("hanakura", { pose: "phone", expression: "talk", inLeftHand: handset() }),
      player("tsukioka", { pose: "hold", expression: "worry", inRightHand: ledger() }),
      player("chiyo", { pose: "hold", expression: "smile", inRightHand: wrappedBox() }),
    ),
    ...shot(
      "register-dead",
      "prevented",
      change("gift", depths.gift, musicBox("put-by"), { shadowOf: "gift", clears: ["notice"] }),
      player("yuki", { pose: handingOver, expression: "happy", inLeftHand: paperBag() }),
      player("hanakura", { pose: pointingNear, expression: "smile", headTurn: 10 }),
      asIn("tsukioka", "person-tsukioka"),
      asIn("chiyo", "person-chiyo"),
    ),
  ];
}

/** The day is as long as the agreement says, and everybody knows it. */
function noAnswer(): readonly Moment[] {
  return [
    ...shot(
      "no-answer",
      "reduced",
      street("few", { clears: ["notice"], pictureOf: "register-dead-street-reduced" }),
      player("hanakura", { pose: "think", expression: "worry", headTurn: 14 }),
      asIn("yuki", "register-dead-yuki-reduced"),
      player("tsukioka", { pose: "phone", expression: "talk", inLeftHand: handset() }),
    ),
    ...shot(
      "no-answer",
      "prevented",
      street("few", { pictureOf: "register-dead-street-reduced" }),
      change("notice", NOTICE, knownHours(), { shadowOf: false }),
      player("tsukioka", { pose: "phone", expression: "smile", inLeftHand: handset() }),
      asIn("hanakura", "register-dead-hanakura-prevented"),
    ),
  ];
}

/** How much of the year came back. */
function pointsGone(): readonly Moment[] {
  return [
    ...shot(
      "points-gone",
      "reduced",
      change("screen", SCREEN, registerScreen(10), { shadowOf: false }),
      change("notice", NOTICE, starsBack(10), { shadowOf: false }),
      player("tsukioka", { pose: "type", expression: "talk", headTurn: 10 }),
      asIn("hanakura", "no-answer-hanakura-reduced"),
      asIn("yuki", "register-dead-yuki-reduced"),
      player("chiyo", { pose: "hold", expression: "worry", inRightHand: starCard(10) }),
    ),
    ...shot(
      "points-gone",
      "prevented",
      street("quiet", { pictureOf: "points-gone-street" }),
      change("screen", SCREEN, registerScreen(12), { shadowOf: false }),
      change("notice", NOTICE, starsBack(12), { shadowOf: false }),
      change("gift", depths.gift, musicBox("sold"), { shadowOf: "gift" }),
      player("tsukioka", { pose: lifting, expression: "happy", inRightHand: copyDisc() }),
      asIn("hanakura", "register-dead-hanakura-prevented"),
      asIn("yuki", "person-yuki"),
      player("chiyo", { pose: "hold", expression: "happy", inRightHand: wrappedBox() }),
    ),
  ];
}

/** Who looked is known; the last of these is the final picture. */
function whoSaw(): readonly Moment[] {
  return [
    ...shot(
      "who-saw",
      "reduced",
      change("screen", SCREEN, registerScreen("cards-off"), {
        shadowOf: false,
        clears: ["notice"],
        pictureOf: "who-saw-screen",
      }),
      change("table", LOG, memberLog("few"), { shadowOf: "member-screen" }),
      asIn("hanakura", "register-dead-hanakura-reduced"),
      asIn("tsukioka", "points-gone-tsukioka-reduced"),
      asIn("yuki", "register-dead-yuki-reduced"),
      player("chiyo", { pose: "stand", expression: "smile", headTurn: -8 }),
    ),
    ...shot(
      "who-saw",
      "prevented",
      street("queue", { pictureOf: "street", clears: ["notice"] }),
      change("screen", SCREEN, registerScreen("selling"), { shadowOf: false }),
      change("table", LOG, memberLog("named"), { shadowOf: "member-screen" }),
      player("hanakura", { pose: "cheer", expression: "happy" }),
      player("tsukioka", { pose: breathingOut, expression: "happy", headNod: -4 }),
      asIn("yuki", "person-yuki"),
      player("chiyo", { pose: clapping, expression: "happy", headTilt: 4 }),
    ),
  ];
}

/** How links end that were prevented or came true by half. */
export const endings = (): readonly Moment[] => [
  ...registerDead(),
  ...noAnswer(),
  ...pointsGone(),
  ...whoSaw(),
];
