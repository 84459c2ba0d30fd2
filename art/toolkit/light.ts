import type { Point3 } from "./primitives";

/** Sun, sky and grading of a picture. */
export interface LightRig {
  readonly sun: {
    readonly direction: Point3;
    readonly color: string;
    readonly intensity: number;
    /** Radius of the sun's disc as seen from the room: how soft its shadows are. */
    readonly softness: number;
  };
  readonly sky: {
    readonly top: string;
    readonly horizon: string;
    readonly intensity: number;
    /** Radians the dome leans towards the camera, so that light enters the open front. */
    readonly tilt: number;
  };
  readonly fill: { readonly sky: string; readonly ground: string; readonly intensity: number };
  readonly exposure: number;
  readonly contrast: number;
  readonly saturation: number;
  readonly whiteBalance: Point3;
  readonly bloom: number;
  /** Point the lights look at, and the half size in units of what casts shadow around it. */
  readonly target: Point3;
  readonly reach: number;
}

/** The one light of all rooms. Never changed for a scene: it is what makes them one town. */
export const light: LightRig = {
  sun: { direction: [-0.62, 1.05, 0.95], color: "#FFF3E2", intensity: 2.7, softness: 0.17 },
  sky: { top: "#EEF5FF", horizon: "#FFF7EE", intensity: 2.45, tilt: 0.55 },
  fill: { sky: "#FFFCF8", ground: "#FFEBD8", intensity: 1.1 },
  exposure: 1.24,
  contrast: 0.26,
  saturation: 1.12,
  whiteBalance: [0.975, 1, 1.045],
  bloom: 0.5,
  target: [0, 1, 0],
  reach: 6.2,
};
