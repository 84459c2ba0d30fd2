import { handset } from "../../toolkit/parts/office";
import { depthAt } from "../../toolkit/people/before";
import {
  drawExplaining,
  drawKeepsake,
  drawNextDrawing,
  drawNotMine,
  drawPromiseKept,
  drawShutting,
  drawTubesReturn,
} from "./elsewhere-prints";
import { caughtFish, heldTube, stillToShut, thoughtOf, workList } from "./events";
import { dealsLost } from "./links";
import { copier } from "./machines";
import { change, elsewhere, type Moment, player, sameAs, shot } from "./moments";
import { actor, home } from "./people";
import { holdingUp, oneHandUp, showing } from "./poses";
import { pressWindow } from "./presses";
import { holeMarks } from "./shelf";
import { depths } from "./things";
import { nextOrder, wallCalendar } from "./wall-prints";

/** Half of what a link takes is lost. */
const SOME = 0.5;

/** Every day as it is without him: she at her list, the others as in some picture before. */
const NEGISHI = "whose-is-it-negishi-prevented";
const NUKUI = "whose-is-it-nukui-prevented";

const before = {
  clears: ["glow", "leak", "lamp"],
} as const;

function whoseIsIt(): readonly Moment[] {
  return [
    ...shot(
      "whose-is-it",
      "reduced",
      dealsLost("whose-is-it", SOME),
      elsewhere(thoughtOf("autumn", drawPromiseKept)),
      player("nukui", { pose: "think", expression: "talk", headTurn: 8 }),
      sameAs("negishi", NEGISHI),
      player("fudetani", { pose: "phone", expression: "talk", inLeftHand: handset() }),
    ),
    ...shot(
      "whose-is-it",
      "prevented",
      elsewhere(thoughtOf("green", drawNotMine)),
      player("nukui", { pose: "hips", expression: "happy", headTurn: 10 }),
      player("negishi", { pose: "hold", expression: "smile", inRightHand: workList() }),
      sameAs("fudetani", "person-fudetani"),
    ),
  ];
}

function stillOpen(): readonly Moment[] {
  return [
    ...shot(
      "still-open",
      "reduced",
      change("leak", 66, stillToShut(), { shadowOf: false, clears: ["lamp"] }),
      dealsLost("still-open", SOME),
      elsewhere(thoughtOf("autumn", drawShutting), { clears: ["glow", "negishi"] }),
      sameAs("nukui", "whose-is-it-nukui-reduced"),
      sameAs("fudetani", "cannot-show-fudetani-reduced"),
    ),
    ...shot(
      "still-open",
      "prevented",
      elsewhere(thoughtOf("green", drawKeepsake), before),
      sameAs("nukui", NUKUI),
      sameAs("negishi", NEGISHI),
      sameAs("fudetani", "person-fudetani"),
    ),
  ];
}

function tubesMissing(): readonly Moment[] {
  return [
    ...shot(
      "tubes-missing",
      "reduced",
      change("presses", depths.presses, pressWindow("november"), {
        shadowOf: "presses",
        pictureOf: "new-job-presses",
      }),
      change("holes", depths.shelf + 1, holeMarks(true), { shadowOf: false }),
      dealsLost("tubes-missing", SOME),
      elsewhere(thoughtOf("autumn", drawTubesReturn), before),
      player("nukui", { pose: "phone", expression: "smile", sweat: true, inLeftHand: handset() }),
      sameAs("negishi", NEGISHI),
      sameAs("fudetani", "person-fudetani"),
    ),
    ...shot(
      "tubes-missing",
      "prevented",
      change("presses", depths.presses, pressWindow("summer"), { shadowOf: "presses" }),
      change("calendar", depths.calendar, wallCalendar("8"), { shadowOf: "calendar" }),
      elsewhere(
        actor("kadowaki", home.kadowaki, {
          pose: holdingUp,
          expression: "happy",
          inRightHand: caughtFish(),
        }),
        { depth: depthAt(home.kadowaki.z), shadowOf: "person-kadowaki", ...before },
      ),
      player(
        "nukui",
        { pose: oneHandUp, expression: "happy", headTurn: 14 },
        { shadowOf: "person-nukui" },
      ),
      sameAs("negishi", NEGISHI),
      sameAs("fudetani", "person-fudetani"),
    ),
  ];
}

function cannotShow(): readonly Moment[] {
  return [
    ...shot(
      "cannot-show",
      "reduced",
      change("copier", depths["copy-count"], copier("open"), {
        shadowOf: "copy-count",
        pictureOf: "copy-count",
      }),
      dealsLost("cannot-show", SOME),
      elsewhere(thoughtOf("day", drawExplaining), before),
      sameAs("nukui", "whose-is-it-nukui-reduced"),
      sameAs("negishi", NEGISHI),
      player("fudetani", {
        pose: "hold",
        expression: "talk",
        headTurn: -10,
        sweat: true,
        inRightHand: workList(),
      }),
    ),
    ...shot(
      "cannot-show",
      "prevented",
      // As many as were lost, but the next one is there: none of the bare places is seen.
      change("deals-cannot-show", depths["deal-board"] + 2, nextOrder(), {
        shadowOf: false,
        clears: ["deals-whose-is-it", "deals-still-open", "deals-tubes-missing"],
      }),
      elsewhere(thoughtOf("green", drawNextDrawing), before),
      sameAs("nukui", "tubes-missing-nukui-prevented"),
      player("negishi", { pose: "cheer", expression: "happy", headTurn: -8 }),
      player("fudetani", {
        pose: showing,
        expression: "happy",
        inRightHand: heldTube(),
      }),
    ),
  ];
}

/** How links end that were prevented or came true by half; the last one's is the final picture. */
export const endings = (): readonly Moment[] => [
  ...whoseIsIt(),
  ...stillOpen(),
  ...tubesMissing(),
  ...cannotShow(),
];
