import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import type { IconName } from "../../toolkit/parts/icons";
import { type Lamp, serverRack } from "../../toolkit/parts/storage";
import { box, group, place } from "../../toolkit/primitives";
import { rackTag } from "./key-things";
import { sign } from "./prints";
import { drawRackScreen, type RackState } from "./screens";

type Lamps = readonly [Lamp, Lamp, Lamp];

const lampsOf: Readonly<Record<RackState, readonly Lamps[]>> = {
  running: [
    ["on", "on", "busy"],
    ["on", "on", "on"],
    ["on", "busy", "on"],
    ["on", "on", "busy"],
  ],
  stopped: [
    ["off", "off", "warning"],
    ["off", "off", "warning"],
    ["off", "off", "off"],
    ["off", "off", "warning"],
  ],
  prompt: [
    ["on", "off", "off"],
    ["on", "off", "busy"],
    ["off", "off", "off"],
    ["on", "off", "off"],
  ],
};

/** The cabinet and what stands for it are drawn behind the people. */
export const RACK_DEPTH = -145;

const plate = (icon: IconName) => sign(icon, palette.navy);

/** From the bottom: two machines alike for the pictures, and above them the one for the mail. */
const platesOf = (hasMail: boolean): readonly (Draw | undefined)[] => [
  undefined,
  plate("picture"),
  plate("picture"),
  hasMail ? plate("mail") : undefined,
];

/** The cabinet with its lock and the lock's tag; without its letter once the mail has moved out. */
export function rack(state: RackState, hasMail = true): Group {
  const lock = box(0.09, 0.13, 0.04, "#C7CDD6", -0.33, 0.72, 0.36, 0.02);
  const tag = rackTag(0.11);
  tag.position.set(-0.33, 0.59, 0.4);
  const body = serverRack({
    units: lampsOf[state],
    screen: drawRackScreen(state),
    plates: platesOf(hasMail),
  });
  return place(
    group(body, lock, tag, box(0.02, 0.1, 0.02, palette.ink, -0.33, 0.67, 0.385, 0.008)),
    {
      x: 3.35,
      z: -1.83,
    },
  );
}

/** Drawn over the cabinet as it was, but under its halo: what was missed glows after the fault, too. */
const OVER_RACK = RACK_DEPTH + 0.1;

/** The cabinet after the fault; each later state replaces the one before. */
export function servers(): readonly DioramaLayer[] {
  return [
    {
      id: "rack-stopped",
      object: rack("stopped"),
      depth: OVER_RACK,
      shows: { link: "server-down" },
      shadowOf: false,
    },
    {
      id: "rack-prompt",
      object: rack("prompt"),
      depth: OVER_RACK,
      shows: { link: "no-settings" },
      shadowOf: false,
      replaces: ["rack-stopped"],
    },
  ];
}
