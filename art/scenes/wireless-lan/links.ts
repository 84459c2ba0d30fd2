import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { material } from "../../toolkit/materials";
import { roundTag } from "../../toolkit/parts/keys";
import { ball, group, place } from "../../toolkit/primitives";
import { bathPanel, dayBlock, turningDays } from "./bath";
import { redDots } from "./line-shelf";
import { signAlone } from "./marks";
import { riverWindow, spots } from "./room";
import { flyingSlips, printerCame, settingsScreen, television } from "./screens";
import { welcomeBoard } from "./welcome";

/** Links of the accident in the order they happen. */
export const links = [
  "river-van",
  "comes-in",
  "reaches-desk",
  "register-opens",
  "goes-unseen",
] as const;
type Link = (typeof links)[number];

interface Change {
  readonly id: string;
  readonly link: Link;
  readonly outcome?: LinkOutcome;
  readonly depth: number;
  readonly object: Object3D;
  readonly replaces?: readonly string[];
  /** The layer whose picture it shows. */
  readonly pictureOf?: string;
}

/** What the window shows; each takes the place of all before it. */
function windows(): readonly Change[] {
  const looks = [
    ["river-night", "river-van", undefined, { time: "night", van: "lit" }],
    ["river-reached", "comes-in", undefined, { time: "night", van: "reached" }],
    ["river-half", "comes-in", "reduced", { time: "night", van: "half" }],
    ["river-guests", "comes-in", "prevented", { time: "night", van: "guests" }],
    [
      "river-fireworks",
      "goes-unseen",
      undefined,
      { time: "night", van: "dark", weather: "fireworks" },
    ],
    ["river-rain", "goes-unseen", "reduced", { time: "night", van: "half", weather: "rain" }],
    ["river-feast", "goes-unseen", "prevented", { time: "night", weather: "fireworks" }],
  ] as const;
  return looks.map(([id, link, outcome, look], index) => ({
    id,
    link,
    ...(outcome && { outcome }),
    depth: -222,
    object: riverWindow(look),
    replaces: ["river", ...looks.slice(0, index).map(([earlier]) => earlier)],
  }));
}

/** The leaves of the block of days, turned further each time; unseen, they turn and tell no day. */
function leaves(): readonly Change[] {
  const days = [
    ["day-may", "comes-in", undefined, "4/24"],
    ["day-turning", "reaches-desk", undefined, ""],
    ["day-turning-reduced", "reaches-desk", "reduced", ""],
    ["day-turning-prevented", "reaches-desk", "prevented", ""],
    ["day-opened", "register-opens", undefined, "7/3"],
    ["day-july", "goes-unseen", undefined, "7/23"],
    ["day-rain", "goes-unseen", "reduced", "7/8"],
    ["day-feast", "goes-unseen", "prevented", "7/23"],
  ] as const;
  return days.map(([id, link, outcome, text], index) => ({
    id,
    link,
    ...(outcome && { outcome }),
    depth: -46,
    object: text ? dayBlock(text, outcome === "prevented" ? "#2E9E6B" : "#C4473A") : turningDays(),
    replaces: ["day-block", ...days.slice(0, index).map(([earlier]) => earlier)],
    ...(id.startsWith("day-turning-") && { pictureOf: "day-turning" }),
  }));
}

const RED = "#FF3B2E";

/** Somebody looks at the bath's temperature who should not. */
const peeking = (): Object3D =>
  place(roundTag(0.17, signAlone("eye", "#FFFFFF", 0.4), RED), {
    x: spots.post.x - 0.4,
    y: 1.52,
    z: spots.post.z + 0.2,
  });

/** Stopped before the gate box, whose leaves are shut. */
function stoppedDots(color: string): Object3D {
  const bead = material(color, { roughness: 0.3, emissive: color, emissiveIntensity: 0.7 });
  return place(group(...[-0.54, -0.42, -0.3].map((x) => ball(0.055, bead, x, 0.13, 0.3))), {
    x: -0.2,
    y: 1.72,
    z: -2.05,
  });
}

/** What was planned for a day that has come by then, from July on: one room keeps one calendar. */
function renewed(): readonly Change[] {
  const ends = [
    ["-seen", "register-opens", undefined],
    ["", "goes-unseen", undefined],
    ["-feast", "goes-unseen", "prevented"],
  ] as const;
  const shown = (id: string, depth: number, object: () => Object3D, ...replaces: string[]) =>
    ends.map(([end, link, outcome], index) => ({
      id: id + end,
      link,
      ...(outcome && { outcome }),
      depth,
      object: object(),
      replaces: [...replaces, ...ends.slice(0, index).map(([earlier]) => id + earlier)],
      ...(end !== "" && { pictureOf: id }),
    }));
  return [
    ...shown("bath-new", -48, () => bathPanel(true), "bath-panel"),
    ...shown("printer-came", -59, printerCame),
  ];
}

function things(): readonly Change[] {
  return [
    {
      id: "padlock-open",
      link: "comes-in",
      depth: -60,
      object: settingsScreen("small-open"),
      replaces: ["settings-screen"],
    },
    { id: "line-dots", link: "reaches-desk", depth: -199, object: redDots(7) },
    {
      id: "line-dots-stopped",
      link: "reaches-desk",
      outcome: "reduced",
      depth: -198,
      object: stoppedDots("#FF9B3D"),
      replaces: ["line-dots"],
    },
    {
      id: "line-dots-turned-away",
      link: "reaches-desk",
      outcome: "prevented",
      depth: -198,
      object: stoppedDots("#6EC1F5"),
    },
    { id: "bath-peek", link: "reaches-desk", depth: -44, object: peeking() },
    {
      id: "book-open",
      link: "register-opens",
      depth: -210,
      object: television("open"),
      replaces: ["lobby-tv"],
    },
    { id: "book-slips", link: "register-opens", depth: -180, object: flyingSlips(5) },
    {
      id: "board-for-couple",
      link: "goes-unseen",
      outcome: "prevented",
      depth: 186,
      object: welcomeBoard(true),
      replaces: ["welcome-board"],
    },
  ];
}

/** What every link of the accident changes besides people, and what is seen where it went well. */
export function changes(): readonly DioramaLayer[] {
  return [...windows(), ...leaves(), ...renewed(), ...things()].map(
    ({ id, link, outcome, depth, object, replaces = [], pictureOf }) => ({
      id,
      depth,
      object,
      shows: outcome ? { link, outcome } : { link },
      replaces,
      reach: 30,
      ...(pictureOf && { pictureOf }),
    }),
  );
}
