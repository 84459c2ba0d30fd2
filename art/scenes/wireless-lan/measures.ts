import type { DioramaLayer } from "../../toolkit/diorama";
import { type Bought, broughtBy } from "../../toolkit/furnish";
import { guardedShelf } from "./line-shelf";
import { countingCard, hiddenName, pledges, strongRouter } from "./measure-cards";
import {
  deskRegister,
  keeperBoard,
  ownKeys,
  toolBag,
  townCable,
  townRack,
  wiredPrinter,
} from "./measure-things";
import { guestPlaque, townPlaque } from "./plaques";
import { settingsScreen, television } from "./screens";

/** Measures that put something of their own into the room. */
function added(): readonly Bought[] {
  return [
    // First, as it is what tells most: whoever shows the measure shows the town's own plaque.
    ["town-line", "town-line-plaque", -55, townPlaque(), ["wall-plaque", "guest-lane"]],
    ["town-line", "town-line", -212, townRack()],
    ["town-line", "town-line-cable", -211, townCable()],
    ["wire-printer", "wire-printer", -204, wiredPrinter()],
    ["own-keys", "own-keys", -40, ownKeys()],
    ["wifi-keeper", "wifi-keeper", 187, keeperBoard()],
    ["hide-name", "hide-name", -54, hiddenName()],
    ["next-digit", "next-digit", -216, countingCard()],
    ["guest-pledge", "guest-pledge", -39, pledges()],
    ["faster-router", "faster-router", -190, strongRouter()],
    ["ledger-rights", "ledger-rights-book", -64, deskRegister()],
  ];
}

/** Measures that change what stands there already: the thing itself is seen to be mended. */
function mended(): readonly Bought[] {
  const screen = ["settings-screen", "padlock-open"];
  const line = ["yellow-line", "line-dots"];
  return [
    ["guest-lane", "guest-lane", -55, guestPlaque(), ["wall-plaque"]],
    ["wire-printer", "wire-printer-screen", -60, settingsScreen("big"), screen],
    [
      "installer",
      "installer-screen",
      -60,
      settingsScreen("big"),
      [...screen, "wire-printer-screen"],
    ],
    ["gatekeeper", "gatekeeper", -200, guardedShelf(), line],
    ["installer", "installer-line", -200, guardedShelf("#3D7DD8"), [...line, "gatekeeper"]],
    // After the screen, which tells most: what is ringed is its padlock.
    ["installer", "installer", 196, toolBag()],
    [
      "ledger-rights",
      "ledger-rights",
      -210,
      television("river"),
      ["lobby-tv", "book-open", "book-slips"],
    ],
  ];
}

/** What every measure puts into the room or changes there, each on its own. */
export const measures = (): readonly DioramaLayer[] =>
  broughtBy([...added(), ...mended()]).map((layer) =>
    // The screen looks the same whoever mends it: one picture serves both cards.
    layer.id === "installer-screen" ? { ...layer, pictureOf: "wire-printer-screen" } : layer,
  );
