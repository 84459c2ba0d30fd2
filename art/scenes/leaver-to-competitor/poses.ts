import type { Pose } from "../../toolkit/people/poses";

/** A telephone at each ear. */
export const twoPhones: Pose = {
  left: { elbow: [-0.48, 0.58, 0.06], hand: [-0.37, 0.9, 0.1] },
  right: { elbow: [0.48, 0.58, 0.06], hand: [0.37, 0.9, 0.1] },
};

/** Points far to the viewer's left, at the shelf. */
export const pointingLeft: Pose = {
  left: { elbow: [-0.4, 0.62, 0.06], hand: [-0.58, 0.9, 0.08] },
  right: { elbow: [0.42, 0.58, 0.1], hand: [0.3, 0.88, 0.16] },
};

/** Holds something low before the belly, shoulders down. */
export const slumped: Pose = {
  left: { elbow: [-0.3, 0.42, 0.12], hand: [-0.15, 0.42, 0.32] },
  right: { elbow: [0.3, 0.42, 0.12], hand: [0.15, 0.42, 0.32] },
};

/** Something shown in each hand. */
export const showing: Pose = {
  left: { elbow: [-0.42, 0.52, 0.1], hand: [-0.4, 0.68, 0.22] },
  right: { elbow: [0.42, 0.52, 0.1], hand: [0.42, 0.66, 0.22] },
};

/** One fist on the hip, the other hand held out. */
export const holdingUp: Pose = {
  left: { elbow: [-0.44, 0.52, 0], hand: [-0.2, 0.42, 0.12] },
  right: { elbow: [0.44, 0.6, 0.08], hand: [0.5, 0.84, 0.18] },
};

/** One hand thrown up, the other a fist before the chest: nobody beside him is touched. */
export const oneHandUp: Pose = {
  left: { elbow: [-0.48, 0.72, 0.06], hand: [-0.52, 1.02, 0.1] },
  right: { elbow: [0.37, 0.5, 0.1], hand: [0.2, 0.6, 0.3] },
};
