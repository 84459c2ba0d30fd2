import type { DioramaLayer } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { BACK_WALL } from "../../toolkit/parts/room";
import { group, place } from "../../toolkit/primitives";
import { bathPanel, dayBlock } from "./bath";
import { bridgeStand, codeToken, tiedRouter } from "./decoys";
import { payTerminal, photoFrame, slotBox } from "./desk-things";
import { bypassedShelf } from "./line-shelf";
import { twinPlaques, yearPhotos } from "./plaques";
import { riverWindow } from "./room";
import { settingsScreen, sleepingScreen, television } from "./screens";
import { welcomeBoard } from "./welcome";

/** Who would stand before a close-up. */
const people = ["person-kakizaki", "person-yumoto", "person-torii"];
const everybody = [...people, "person-asano"];

export const PHOTOS = { x: 2.42, y: 2.36, z: BACK_WALL + 0.04 } as const;

function all(): readonly JudgedThing[] {
  return [
    { id: "boxed-router", depth: -150, object: tiedRouter(), closeUp: { hide: everybody } },
    {
      id: "bridge-card",
      depth: 150,
      object: bridgeStand(),
      closeUp: { shiftX: 40, hide: everybody },
    },
    {
      id: "wall-plaque",
      aim: { x: 0.477, y: 0.254, width: 0.668, height: 0.43 },
      depth: -55,
      object: twinPlaques(),
      closeUp: {
        zoom: 1.25,
        // Between the two the screen sleeps: there the sign of the answer has its place.
        object: group(twinPlaques(), sleepingScreen()),
        hide: [...everybody, "boxed-router", "settings-screen", "pay-terminal"],
        keep: [
          [315, 25, 155, 236],
          [300, 478, 206, 60],
          [516, 195, 284, 70],
        ],
      },
    },
    {
      id: "settings-screen",
      aim: { x: 0.377, y: 0.301, width: 0.754, height: 0.602 },
      depth: -60,
      object: settingsScreen("small"),
      closeUp: { zoom: 2.3, shiftY: -6, hide: everybody },
    },
    {
      id: "yellow-line",
      aim: { x: 0.503, y: 0.512, width: 0.983, height: 0.977 },
      depth: -200,
      object: bypassedShelf(),
      closeUp: { hide: [...everybody, "code-token"] },
    },
    { id: "pay-terminal", depth: -52, object: payTerminal(), closeUp: { hide: everybody } },
    {
      id: "name-box",
      depth: -51,
      object: slotBox(),
      // Without her hand the token would float above.
      closeUp: { hide: [...everybody, "code-token"] },
    },
    {
      id: "welcome-board",
      depth: 186,
      object: welcomeBoard(),
      closeUp: { zoom: 2.7, hide: everybody },
    },
    {
      id: "code-token",
      aim: { x: 0.228, y: 0.126, width: 0.4, height: 0.245 },
      depth: -62,
      object: codeToken(),
      closeUp: { zoom: 2.7, shiftY: -12, hide: people, keep: [[410, 40, 310, 235]] },
    },
    {
      id: "year-photos",
      depth: -218,
      object: place(yearPhotos(), PHOTOS),
      closeUp: { zoom: 2.1, hide: everybody, keep: [[20, 185, 760, 220]] },
    },
    {
      id: "lobby-tv",
      // The register among what can be chosen.
      aim: { x: 0.5, y: 0.755, width: 0.3, height: 0.37 },
      depth: -210,
      object: television("all"),
      closeUp: { hide: everybody },
    },
    {
      id: "bath-panel",
      aim: { x: 0.615, y: 0.351, width: 0.605, height: 0.672 },
      depth: -48,
      object: bathPanel(),
      reach: 40,
      closeUp: {
        zoom: 1.95,
        hide: [...everybody, "photo-frame"],
        keep: [
          [335, 40, 230, 205],
          [350, 245, 275, 135],
        ],
      },
    },
    {
      id: "photo-frame",
      aim: { x: 0.56, y: 0.33, width: 0.52, height: 0.66 },
      depth: 170,
      object: photoFrame(),
      closeUp: { zoom: 1.95, hide: everybody },
    },
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());

/** What else there is by day and changes with the accident: the river, and the block of days. */
export const everyday = (): readonly DioramaLayer[] => [
  { id: "river", object: riverWindow({ time: "day" }), depth: -222, shows: { always: true } },
  { id: "day-block", object: dayBlock("4/24"), depth: -46, shows: { always: true } },
];
