import type { Object3D } from "three";
import type { DioramaLayer, DioramaThing } from "../../toolkit/diorama";
import { BACK_WALL } from "../../toolkit/parts/room";
import { group, place } from "../../toolkit/primitives";
import { diskBox, diskCable, lampPanel, oldTower, panelCable, TOWER_TOP } from "./computer";
import { coveredCable, walkwayCord } from "./floor";
import { cameraDisks, charger, labelPrinters } from "./machines";
import { hotlineCard, phoneCard, slipBoard, slipStand } from "./papers";
import { spots } from "./room";

const always = { always: true } as const;

/** The disk box where it is strapped down, on top of the tower. */
export function placedDiskBox(state: "on" | "off"): Object3D {
  const { x, y, z } = spots.tower;
  return place(group(diskBox(state), diskCable()), { x, y: y + TOWER_TOP, z: z + 0.02 });
}

function tower(): Object3D {
  return place(oldTower("on"), spots.tower);
}

function lamps(): Object3D {
  const { x, y, z } = spots.lampPanel;
  return group(
    place(lampPanel(), { x, y, z }),
    panelCable([x + 0.1, y + 0.02, z], [x + 0.14, y - 0.36, z + 0.1], [x + 0.4, y - 0.42, z + 0.2]),
  );
}

/** Everything to be looked at, in its everyday place. */
export function thingLayers(): readonly DioramaLayer[] {
  const layer = (id: string, object: Object3D, depth: number): DioramaLayer => ({
    id,
    object,
    depth,
    shows: always,
  });
  const { desk, cabinet, packing } = spots;
  return [
    layer("handwritten-slips", place(slipBoard(), { x: 0.1, y: 2.2, z: BACK_WALL + 0.04 }), -219),
    layer("hotline-card", place(hotlineCard(), { x: 1.24, y: 2.06, z: BACK_WALL + 0.04 }), -218),
    layer("taped-lamp", lamps(), -205),
    layer("tower-pc", tower(), -140),
    layer("disk-box", placedDiskBox("on"), -135),
    layer("charger", place(charger(), spots.charger), -110),
    layer("phone-card", place(phoneCard(), { x: desk.x + 0.82, y: desk.y, z: desk.z }), -75),
    layer("slip-tray", place(slipStand(), spots.slipStand), -40),
    layer("floor-tap", place(walkwayCord(), spots.tap), 5),
    layer("cable-cover", place(coveredCable(), spots.cover), 6),
    layer("camera-disk", place(cameraDisks(), { ...cabinet, x: cabinet.x + 0.1 }), 205),
    layer("label-printer", place(labelPrinters(), packing), 206),
  ];
}

/** Reading order: left to right in three clusters. */
export const things: readonly DioramaThing[] = [
  { id: "slip-tray" },
  { id: "camera-disk" },
  { id: "taped-lamp" },
  { id: "disk-box" },
  { id: "tower-pc" },
  { id: "floor-tap" },
  { id: "handwritten-slips" },
  { id: "phone-card" },
  { id: "hotline-card" },
  { id: "charger" },
  { id: "cable-cover" },
  { id: "label-printer" },
];
