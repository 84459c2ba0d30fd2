import { type Bought, broughtBy } from "../../toolkit/furnish";
import { visitorsRack } from "./books";
import { framedCard, lockedCostBook } from "./cards";
import { partingBox } from "./crates";
import { copier, fullBook } from "./machines";
import { balloons, garland, lastDaySheet, signedCard } from "./measure-things";
import { expertFolder, lifelongBan, promiseTray } from "./promises";
import { quoteScreen, staysTag } from "./screens";
import { drawingShelf, shelfSign } from "./shelf";
import { depths } from "./things";

/** Measures that put something of their own into the room. */
const added = (): readonly Bought[] => [
  ["expert-papers", "expert-papers", 206, expertFolder()],
  ["last-day-sheet", "last-day-sheet", -200, lastDaySheet()],
  ["mark-and-lock", "locked-book", depths["card-jar"] + 1, lockedCostBook()],
  ["side-by-side", "count-card", depths.shelf + 2, shelfSign("counted")],
  ["numbered-tubes", "tube-list", depths.shelf + 2, shelfSign("numbered"), ["count-card"]],
  [
    "drawing-service",
    "cloud-sign",
    depths.shelf + 2,
    shelfSign("service"),
    ["count-card", "tube-list"],
  ],
  ["drawing-service", "full-book", depths["copy-count"] + 1, fullBook()],
  ["no-rivals-ever", "no-rivals-ever", -198, lifelongBan()],
  ["name-stays", "name-stays", 68, staysTag()],
  ["grand-farewell", "signed-card", -194, signedCard()],
  ["grand-farewell", "grand-farewell", -195, garland()],
  ["grand-farewell", "balloons", -40, balloons()],
];

/**
 * Measures that change what stands there already: the thing itself is seen to be mended. What a
 * measure names first is on its card.
 */
const mended = (): readonly Bought[] => [
  [
    "read-and-seal",
    "read-and-seal",
    depths["handshake-sheet"],
    promiseTray(true),
    ["handshake-sheet"],
  ],
  [
    "expert-papers",
    "expert-sheet",
    depths["handshake-sheet"],
    promiseTray(true),
    ["handshake-sheet", "read-and-seal"],
  ],
  [
    "last-day-sheet",
    "last-day-card",
    depths["framed-card"],
    framedCard("stopped"),
    ["framed-card"],
  ],
  ["own-names", "own-names", depths["one-name-screen"], quoteScreen("own"), ["one-name-screen"]],
  [
    "mark-and-lock",
    "mark-and-lock",
    depths["price-book"],
    visitorsRack("catalogues"),
    ["price-book"],
  ],
  ["side-by-side", "counted-shelf", depths.shelf, drawingShelf("full"), ["shelf"]],
  ["side-by-side", "side-by-side", depths["parting-box"], partingBox(false), ["parting-box"]],
  [
    "numbered-tubes",
    "numbered-tubes",
    depths.shelf,
    drawingShelf("numbered"),
    ["shelf", "counted-shelf"],
  ],
  [
    "numbered-tubes",
    "numbered-box",
    depths["parting-box"],
    partingBox(false),
    ["parting-box", "side-by-side"],
  ],
  [
    "drawing-service",
    "service-box",
    depths["parting-box"],
    partingBox(false),
    ["parting-box", "side-by-side", "numbered-box"],
  ],
  [
    "drawing-service",
    "drawing-service",
    depths.shelf,
    drawingShelf("empty"),
    ["shelf", "counted-shelf", "numbered-tubes"],
  ],
  ["copy-names", "copy-names", depths["copy-count"], copier("named"), ["copy-count", "full-book"]],
];

/** Layers that look like another one's. */
const twins: Readonly<Record<string, string>> = {
  "expert-sheet": "read-and-seal",
  "numbered-box": "side-by-side",
  "service-box": "side-by-side",
};

/** Hangs in the air before what links change: a shadow of it would keep the look of the morning. */
const shadowless: ReadonlySet<string> = new Set(["grand-farewell"]);

/** What every measure puts into the room or changes there, each on its own. */
export const measures = () =>
  broughtBy([...added(), ...mended()]).map((layer) => {
    const pictureOf = twins[layer.id];
    const shadowOf = shadowless.has(layer.id) ? ({ shadowOf: false } as const) : {};
    return pictureOf ? { ...layer, pictureOf } : { ...layer, ...shadowOf };
  });
