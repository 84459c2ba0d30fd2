import { type Bought, broughtBy } from "../../toolkit/furnish";
import { cloudSeats, praiseBoard } from "./boards";
import { laptopDock, replannedDock } from "./dock";
import {
  bigScreens,
  caseLeaflet,
  fileHunt,
  growingPanda,
  headsetStand,
  listenerCard,
  paymentPromise,
  privateRule,
} from "./measure-objects";
import { nightPhone } from "./office-things";
import { pandaPhone } from "./phone";
import { depths } from "./things";

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const dock = depths["laptop-dock"];
  const phone = depths["night-phone"];
  return [
    // What the card is about comes first: dates and turns, beside the flowers.
    ["replan-work", "replan-work", depths["praise-board"], praiseBoard(true), ["praise-board"]],
    // Over the old turns, so that the stand itself stays what is asked about.
    ["replan-work", "replan-dock", dock + 1, replannedDock()],
    [
      "no-copy-laptop",
      "no-copy-laptop",
      dock,
      laptopDock({ order: "deadline", hasNew: true }),
      ["laptop-dock", "replan-dock"],
    ],
    [
      "clear-out-day",
      "clear-out-day",
      depths["panda-cloud"],
      pandaPhone({ bundles: 0, isCleared: true }),
      ["panda-cloud"],
    ],
    ["cloud-for-all", "cloud-for-all", depths["cloud-seats"], cloudSeats(6), ["cloud-seats"]],
    ["listen-duty", "listener-card", 204, listenerCard()],
    ["listen-duty", "listen-duty", phone, nightPhone({ count: "0" }), ["night-phone"]],
    // What was bought comes first; its wearer needs no receiver.
    ["report-desk", "headset-stand", 66, headsetStand()],
    [
      "report-desk",
      "report-desk",
      phone,
      nightPhone({ count: "0", isLifted: true }),
      ["night-phone", "listen-duty"],
    ],
  ];
}

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  return [
    ["private-rule", "private-rule", 205, privateRule()],
    ["learn-cases", "learn-cases", 204, caseLeaflet()],
    ["hunt-files", "hunt-files", -138, fileHunt()],
    ["pay-promise", "pay-promise", 206, paymentPromise()],
    ["bigger-panda", "bigger-panda", -139, growingPanda()],
    ["big-screens", "big-screens", -186, bigScreens()],
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () => broughtBy([...mended(), ...added()]);
