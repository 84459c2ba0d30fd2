import { handset } from "../../toolkit/parts/office";
import { bookGlow } from "./books";
import {
  drawGoingRate,
  drawNewJob,
  drawStillArriving,
  drawTubesAtHome,
  drawWhoseCopies,
} from "./elsewhere-prints";
import { leaking, mobile, openedByCard, thoughtOf, whiteCard } from "./events";
import { copier } from "./machines";
import { change, elsewhere, type Moment, player, sameAs, shot } from "./moments";
import { actor, home } from "./people";
import { pointingLeft, slumped, twoPhones } from "./poses";
import { pressWindow } from "./presses";
import { holeMarks } from "./shelf";
import { depths } from "./things";
import { lostDeals, wallCalendar } from "./wall-prints";

/** Places on the board of deals that a link takes away, from the first one on. */
export const lost = {
  "whose-is-it": [0, 7],
  "still-open": [7, 7],
  "tubes-missing": [14, 4],
  "cannot-show": [18, 2],
} as const;

/** Deals that are lost, over the board; each link takes its own. */
export const dealsLost = (link: keyof typeof lost, share = 1) =>
  change(
    `deals-${link}`,
    depths["deal-board"] + 1,
    lostDeals(lost[link][0], Math.max(1, Math.round(lost[link][1] * share))),
    { shadowOf: false },
  );

function newJob(): readonly Moment[] {
  return shot(
    "new-job",
    undefined,
    change("presses", depths.presses, pressWindow("november"), { shadowOf: "presses" }),
    change("calendar", depths.calendar, wallCalendar("11"), { shadowOf: "calendar" }),
    elsewhere(thoughtOf("autumn", drawNewJob)),
    player("nukui", { pose: "phone", expression: "talk", inLeftHand: handset(), headTurn: 12 }),
    player("negishi", { pose: "think", expression: "worry", headTurn: -14 }),
  );
}

/** What nobody had called the firm's is told without a bad thought. */
function whoseIsIt(): readonly Moment[] {
  return shot(
    "whose-is-it",
    undefined,
    change("glow", 132, bookGlow(), { shadowOf: false }),
    dealsLost("whose-is-it"),
    elsewhere(thoughtOf("autumn", drawGoingRate)),
    player("nukui", { pose: "panic", expression: "shock", sweat: true }),
    player("fudetani", {
      pose: "phone",
      expression: "worry",
      sweat: true,
      headTurn: -6,
      inLeftHand: handset(),
    }),
  );
}

function stillOpen(): readonly Moment[] {
  return shot(
    "still-open",
    undefined,
    change("presses", depths.presses, pressWindow("night"), { shadowOf: "presses" }),
    change("leak", 66, leaking(), { shadowOf: false }),
    change("lamp", -118, openedByCard(), { shadowOf: false }),
    dealsLost("still-open"),
    // By night she is not there: both ways in are seen whole with those who are.
    elsewhere(thoughtOf("night", drawStillArriving), { clears: ["glow", "negishi"] }),
    player("nukui", { pose: "think", expression: "worry", sweat: true, headTurn: -16 }),
  );
}

function tubesMissing(): readonly Moment[] {
  return shot(
    "tubes-missing",
    undefined,
    change("presses", depths.presses, pressWindow("november"), {
      shadowOf: "presses",
      pictureOf: "new-job-presses",
    }),
    change("holes", depths.shelf + 1, holeMarks(false), { shadowOf: false }),
    dealsLost("tubes-missing"),
    elsewhere(thoughtOf("autumn", drawTubesAtHome), { clears: ["glow", "leak", "lamp"] }),
    player("nukui", { pose: pointingLeft, expression: "panic", sweat: true, headTurn: -26 }),
    sameAs("negishi", "cannot-show-negishi"),
    // A little nearer to the shelf, so that its holes are seen in one picture with him.
    {
      ...player("fudetani", {}),
      object: actor(
        "fudetani",
        { ...home.fudetani, x: home.fudetani.x - 0.14 },
        {
          pose: twoPhones,
          expression: "panic",
          sweat: true,
          inLeftHand: mobile(),
          inRightHand: mobile(),
        },
      ),
    },
  );
}

/** Nobody can show anything, not even that he did nothing. */
function cannotShow(): readonly Moment[] {
  return shot(
    "cannot-show",
    undefined,
    change("presses", depths.presses, pressWindow("november"), {
      shadowOf: "presses",
      pictureOf: "new-job-presses",
    }),
    change("calendar", depths.calendar, wallCalendar("12"), { shadowOf: "calendar" }),
    change("copier", depths["copy-count"], copier("asked"), { shadowOf: "copy-count" }),
    dealsLost("cannot-show"),
    elsewhere(thoughtOf("day", drawWhoseCopies), { clears: ["glow", "leak", "lamp"] }),
    player("nukui", { pose: "stand", expression: "worry", headNod: 12, headTurn: 12 }),
    player("negishi", { pose: "stand", expression: "worry", headTurn: -16, headNod: 6 }),
    player("fudetani", {
      pose: slumped,
      expression: "cry",
      headNod: 12,
      lean: 4,
      inRightHand: whiteCard(),
    }),
  );
}

/** What every link of the accident changes. */
export const accident = (): readonly Moment[] => [
  ...newJob(),
  ...whoseIsIt(),
  ...stillOpen(),
  ...tubesMissing(),
  ...cannotShow(),
];
