import type { Object3D } from "three";
import type { DioramaLayer, DioramaThing } from "../../toolkit/diorama";
import { BACK_WALL } from "../../toolkit/parts/room";
import { group, place } from "../../toolkit/primitives";
import { diskBox, diskCable, oldTower, TOWER_TOP, towerMark } from "./computer";
import { countCard } from "./count-card";
import { coveredCable, walkwayCord } from "./floor";
import { charger, labelPrinters } from "./machines";
import { hotlineCard, phoneCard, slipBoard, slipStand } from "./papers";
import { cameraDisks } from "./recorders";
import { spots } from "./room";
import { lampPanel } from "./watch-panel";

const always = { always: true } as const;

/** On the order desk, at its right end. */
const phoneSpot = { x: spots.desk.x + 0.86, y: spots.desk.y, z: spots.desk.z } as const;

/** The disk box where it is strapped down, on top of the tower. */
function placedDiskBox(state: "on"): Object3D {
  const { x, y, z } = spots.tower;
  return place(group(diskBox(state), diskCable()), { x, y: y + TOWER_TOP, z: z + 0.02 });
}

function tower(): Object3D {
  return place(oldTower("on"), spots.tower);
}

/** Everything to be looked at, in its everyday place. */
export function thingLayers(): readonly DioramaLayer[] {
  const layer = (id: string, object: Object3D, depth: number): DioramaLayer => ({
    id,
    object,
    depth,
    shows: always,
  });
  const { cabinet, packing, rack } = spots;
  return [
    layer("handwritten-slips", place(slipBoard(), { x: 0.1, y: 2.2, z: BACK_WALL + 0.04 }), -219),
    layer("hotline-card", place(hotlineCard(), { x: 1.24, y: 2.06, z: BACK_WALL + 0.04 }), -218),
    layer("taped-lamp", place(lampPanel(), spots.lampPanel), -205),
    layer("tower-pc", tower(), -140),
    layer("disk-box", placedDiskBox("on"), -135),
    layer("charger", place(charger(), spots.charger), -110),
    layer("phone-card", place(phoneCard(), phoneSpot), -75),
    layer("slip-tray", place(slipStand(), spots.slipStand), -40),
    layer("floor-tap", place(walkwayCord(), spots.tap), 5),
    layer("cable-cover", place(coveredCable(), spots.cover), 6),
    layer("camera-disk", place(cameraDisks(), { ...cabinet, x: cabinet.x + 0.1 }), 205),
    layer("count-card", place(countCard(), { x: rack.x + 0.9, y: 1.74, z: rack.z + 0.4 }), -146),
    layer("label-printer", place(labelPrinters(), packing), 206),
  ];
}

/** Reading order: left to right in three clusters. Close-ups leave out whoever stands before them. */
export const things = (): readonly DioramaThing[] => [
  { id: "slip-tray", closeUp: { zoom: 2.4, shiftY: -34, hide: ["person-suzuki"] } },
  { id: "count-card", closeUp: { zoom: 4.4, hide: ["person-suzuki"] } },
  {
    id: "camera-disk",
    closeUp: {
      shiftX: 34,
      hide: ["person-suzuki"],
      // The safe is the second half: what is judged bears the camera.
      keep: [
        [90, 96, 272, 280],
        [375, 275, 105, 105],
      ],
    },
  },
  { id: "taped-lamp", closeUp: { zoom: 3.1, hide: ["person-ueda"] } },
  { id: "disk-box", closeUp: { shiftX: -20, hide: ["person-ueda", "person-suzuki"] } },
  {
    id: "tower-pc",
    closeUp: {
      zoom: 1.72,
      shiftX: -50,
      shiftY: -58,
      hide: ["person-ueda", "person-suzuki"],
      keep: [[395, 345, 190, 175]],
    },
  },
  {
    id: "floor-tap",
    aim: { x: 0.507, y: 0.705, width: 0.484, height: 0.267 },
    closeUp: { zoom: 2.3, shiftY: 66, hide: ["person-suzuki", "person-kugimiya"] },
  },
  { id: "handwritten-slips" },
  {
    id: "phone-card",
    aim: { x: 0.692, y: 0.472, width: 0.617, height: 0.944 },
    // With the old machine's own mark in a round picture beside the card: the two are compared.
    closeUp: {
      zoom: 2.6,
      shiftX: 16,
      object: place(group(phoneCard(), towerMark()), phoneSpot),
      hide: ["person-kugimiya"],
    },
  },
  // The forklift tells whose number it is.
  { id: "hotline-card", closeUp: { keep: [[350, 140, 110, 120]] } },
  { id: "charger", closeUp: { zoom: 2.5, shiftX: -30, hide: ["person-kugimiya", "person-isono"] } },
  {
    id: "cable-cover",
    aim: { x: 0.216, y: 0.604, width: 0.433, height: 0.66 },
    closeUp: { hide: ["person-kugimiya", "person-isono"] },
  },
  { id: "label-printer", closeUp: { shiftX: -44, hide: ["person-isono"] } },
];
