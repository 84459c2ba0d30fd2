import type { Point3 } from "../primitives";

/** Elbow and hand of one arm, relative to the feet, before the person is scaled. */
export interface Arm {
  readonly elbow: Point3;
  readonly hand: Point3;
}

/** `left` and `right` as the viewer sees a person who faces the camera. */
export interface Pose {
  readonly left: Arm;
  readonly right: Arm;
}

export type PoseName =
  | "stand"
  | "panic"
  | "phone"
  | "point"
  | "cheer"
  | "think"
  | "type"
  | "hold"
  | "push"
  | "shrug"
  | "wave"
  | "hips";

function arm(elbow: Point3, hand: Point3): Arm {
  return { elbow, hand };
}

/** Both arms alike: given for the viewer's right and mirrored. */
function both(elbow: Point3, hand: Point3): Pose {
  return {
    left: arm([-elbow[0], elbow[1], elbow[2]], [-hand[0], hand[1], hand[2]]),
    right: arm(elbow, hand),
  };
}

export const poses: Readonly<Record<PoseName, Pose>> = {
  stand: both([0.27, 0.5, 0], [0.25, 0.36, 0.06]),
  panic: both([0.5, 0.6, 0.1], [0.335, 0.9, 0.15]),
  phone: {
    left: arm([-0.5, 0.6, 0.06], [-0.37, 0.9, 0.1]),
    right: arm([0.34, 0.48, 0.16], [0.3, 0.6, 0.34]),
  },
  point: {
    left: arm([-0.27, 0.5, 0], [-0.24, 0.38, 0.1]),
    right: arm([0.34, 0.6, 0.1], [0.56, 0.84, 0.16]),
  },
  cheer: both([0.4, 0.62, 0.05], [0.46, 0.98, 0.08]),
  think: {
    left: arm([-0.3, 0.44, 0.1], [-0.02, 0.5, 0.25]),
    right: arm([0.34, 0.46, 0.2], [0.12, 0.7, 0.32]),
  },
  type: both([0.3, 0.5, 0.12], [0.15, 0.545, 0.4]),
  hold: both([0.34, 0.46, 0.12], [0.17, 0.54, 0.34]),
  push: both([0.3, 0.5, 0.16], [0.2, 0.52, 0.4]),
  shrug: both([0.38, 0.44, 0.1], [0.5, 0.64, 0.2]),
  wave: {
    left: arm([-0.27, 0.5, 0], [-0.24, 0.38, 0.08]),
    right: arm([0.44, 0.58, 0.06], [0.48, 0.92, 0.12]),
  },
  hips: both([0.44, 0.52, 0], [0.2, 0.42, 0.12]),
};
