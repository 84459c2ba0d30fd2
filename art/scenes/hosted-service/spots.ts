import { BACK_WALL } from "../../toolkit/parts/room";

/** Just before the back wall. */
export const WALL = BACK_WALL + 0.04;

/** Where furniture stands that things are put on, in units. */
export const spots = {
  window: { x: -2.85, y: 1.98, z: BACK_WALL + 0.02 },
  prices: { x: -0.95, y: 2.02, z: WALL },
  terminals: { x: 0.5, y: 2.02, z: WALL },
  cabinet: { x: 2.76, z: -1.86 },
  shelf: { x: -3.5, y: 0.62, z: -1.4 },
  music: { x: -2.62, y: 0.62, z: -1.4 },
  member: { x: -1.1, y: 0.56, z: -1.5 },
  swollen: { x: -0.12, y: 0.56, z: -1.34 },
  order: { x: 0.72, y: 0.56, z: -1.4 },
  tree: { x: -2.95, z: 1.2 },
  lottery: { x: -1.6, z: 1.8 },
  counter: { x: 2.75, y: 0.6, z: 1.1 },
  sign: { x: 1.66, y: 0.6, z: 1.05 },
  register: { x: 2.36, y: 0.6, z: 0.98 },
  card: { x: 2.8, y: 0.6, z: 1.36 },
  board: { x: 3.68, y: 0.6, z: 1.0 },
} as const;
