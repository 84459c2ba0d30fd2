import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { BACK_WALL } from "../../toolkit/parts/room";
import { group, place } from "../../toolkit/primitives";
import {
  drawSuccess,
  drawTwins,
  drillTable,
  ductPiece,
  twinDisks,
  wallPower,
} from "./measure-machines";
import {
  contactCard,
  contractPocket,
  inspectionSheet,
  orderBoard,
  restartButton,
  stepsBoard,
} from "./measure-papers";
import { elsewhereDisk } from "./other-office";
import { slipStand } from "./papers";
import { deskScreens } from "./people";
import { codeCards, RACK, spots } from "./room";
import { lampPanel } from "./watch-panel";

const wall = BACK_WALL + 0.04;

/** Three of them side by side are one thing to look at. */
const BIG_CARD = { width: 0.42, height: 0.27, apart: 0.49 } as const;
const lowerLevels = Array.from({ length: RACK.levels - 1 }, (_, level) => level);

/** What each measure brings into the room. */
function broughtIn(): readonly DioramaLayer[] {
  const bought = (
    id: string,
    object: Object3D,
    depth: number,
    ...replaces: string[]
  ): DioramaLayer => ({
    id,
    object,
    depth,
    shows: { measure: id },
    replaces,
  });
  const { desk, rack, tower } = spots;
  return [
    bought(
      "tolerable-downtime",
      place(orderBoard(), { x: 2.285, y: 2.76, z: wall, scale: 0.96 }),
      -215,
    ),
    bought(
      "offsite-copy",
      place(elsewhereDisk(), { x: -3.02, y: 2.67, z: wall, scale: 0.92 }),
      -216,
      "disk-box",
      "disk-scorched",
    ),
    // At the front edge beside the cabinet, out of the lane and of the cart's way.
    bought("restore-drill", place(drillTable(), { x: -2.06, z: 1.96, scale: 0.86 }), 204),
    bought("ups-and-wiring", wallPower(), -60, "floor-tap", "cord-torn"),
    // Apart, so that box and cord are pointed at, and not the tower before the rest of the duct.
    {
      ...bought("ups-and-wiring", ductPiece([-1.5, 0.46, wall], [1.3, 0.46, wall]), -210),
      id: "ups-and-wiring-duct",
    },
    bought("inspection-sheet", place(inspectionSheet(), { x: -1.76, y: 1.96, z: wall }), -214),
    bought("maintenance-contract", place(contractPocket(), { x: 1.32, y: 1.34, z: wall }), -213),
    // Drawn over the other card's screen where both are bought.
    bought("same-machine-copy", deskScreens(drawTwins, 0.85), -117, "desk-screens"),
    bought(
      "mirrored-disks",
      place(twinDisks(), { x: tower.x, y: 0.02, z: tower.z + 0.72, scale: 0.7 }),
      -59,
    ),
    bought("success-check", deskScreens(drawSuccess, 0.85), -118, "desk-screens"),
    // On an arm of its own at the machine's side, off all that the machine tells.
    bought("reboot", place(restartButton(), { x: -1.46, y: 0.86, z: tower.z + 0.2 }), -138),
    bought("contact-list", place(contactCard(), { x: 0.92, y: desk.y, z: -0.84 }), -70),
    // Those of the uppermost board are pointed at: before the others stand a tray and a board.
    bought(
      "bigger-labels",
      place(codeCards(BIG_CARD, [RACK.levels - 1]), { ...rack, z: rack.z + 0.01 }),
      -147,
    ),
    {
      ...bought(
        "bigger-labels",
        place(codeCards({ ...BIG_CARD, height: 0.17 }, lowerLevels), { ...rack, z: rack.z + 0.01 }),
        -148,
      ),
      id: "bigger-labels-below",
    },
  ];
}

/** Measures that mend what stands there already: the thing itself is seen to change. */
function mended(): readonly DioramaLayer[] {
  return [
    {
      id: "inspection-sheet-lamp",
      object: place(lampPanel(false), spots.lampPanel),
      depth: -205,
      shows: { measure: "inspection-sheet" },
      replaces: ["taped-lamp"],
    },
    {
      id: "paper-drill",
      object: place(
        group(slipStand(true), place(stepsBoard(), { y: 0.56, z: 0.345 })),
        spots.slipStand,
      ),
      depth: -40,
      shows: { measure: "paper-drill" },
      replaces: ["slip-tray"],
    },
  ];
}

/** What the measures bring, and what they change. */
export function measureLayers(): readonly DioramaLayer[] {
  return [...broughtIn(), ...mended()];
}
