import type { Pose } from "../../toolkit/people/poses";
import { withToken } from "./people";

export const reachingUp: Pose = {
  left: { elbow: [-0.3, 0.5, 0.1], hand: [-0.22, 0.42, 0.14] },
  right: { elbow: [0.42, 0.62, 0.06], hand: [0.4, 1.02, 0.12] },
};

export const carrying: Pose = {
  left: { elbow: [-0.36, 0.48, 0.12], hand: [-0.12, 0.5, 0.33] },
  right: { elbow: [0.36, 0.48, 0.12], hand: [0.13, 0.52, 0.33] },
};

/** Flowers held high; the other arm leaves room for whoever stands there. */
export const bouquetUp: Pose = {
  left: { elbow: [-0.4, 0.62, 0.05], hand: [-0.46, 0.98, 0.08] },
  right: { elbow: [0.27, 0.5, 0], hand: [0.25, 0.36, 0.06] },
};

export const slumped: Pose = {
  left: { elbow: [-0.24, 0.5, 0.02], hand: [-0.2, 0.34, 0.1] },
  right: { elbow: [0.32, 0.46, 0.1], hand: [0.27, 0.42, 0.26] },
};

export const phoneAndList: Pose = {
  left: { elbow: [-0.46, 0.58, 0.06], hand: [-0.35, 0.88, 0.12] },
  right: { elbow: [0.38, 0.52, 0.14], hand: [0.4, 0.62, 0.3] },
};

/** Her free hand before her, with something in it. */
export const showing = withToken({ elbow: [0.36, 0.5, 0.14], hand: [0.36, 0.64, 0.3] });
export const atHerScreen = withToken({ elbow: [0.34, 0.48, 0.14], hand: [0.2, 0.58, 0.34] });
export const pondering = withToken({ elbow: [0.32, 0.46, 0.2], hand: [0.12, 0.7, 0.32] });
