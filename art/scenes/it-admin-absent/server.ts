import type { Group } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { palette } from "../../toolkit/palette";
import { type Lamp, serverRack } from "../../toolkit/parts/storage";
import { box, group, place } from "../../toolkit/primitives";
import { drawRackScreen, type RackState } from "./screens";
import { rackTag } from "./things";

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

/** The mail server's cabinet with its lock and the lock's tag. */
function rack(state: RackState): Group {
  const lock = box(0.09, 0.13, 0.04, "#C7CDD6", -0.33, 1.17, 0.36, 0.02);
  const tag = rackTag(0.11);
  tag.position.set(-0.33, 1.04, 0.4);
  const body = serverRack({ units: lampsOf[state], screen: drawRackScreen(state) });
  return place(
    group(body, lock, tag, box(0.02, 0.1, 0.02, palette.ink, -0.33, 1.12, 0.385, 0.008)),
    {
      x: 3.35,
      z: -1.83,
    },
  );
}

/** The cabinet in its three states; each later one replaces the one before. */
export function servers(): readonly DioramaLayer[] {
  const depth = -145;
  return [
    { id: "rack", object: rack("running"), depth, shows: { always: true } },
    {
      id: "rack-stopped",
      object: rack("stopped"),
      depth,
      shows: { link: "server-down" },
      replaces: ["rack"],
    },
    {
      id: "rack-prompt",
      object: rack("prompt"),
      depth,
      shows: { link: "no-settings" },
      replaces: ["rack-stopped"],
    },
  ];
}
