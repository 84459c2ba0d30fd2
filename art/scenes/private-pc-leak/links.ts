import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { handset } from "../../toolkit/parts/office";
import { BACK_WALL, wallClock } from "../../toolkit/parts/room";
import { depthAt } from "../../toolkit/people/before";
import type { PersonOptions } from "../../toolkit/people/person";
import type { Pose } from "../../toolkit/people/poses";
import { place } from "../../toolkit/primitives";
import { type Act, acted, type Link } from "./acts";
import { actor, type Player, places, type Standing } from "./cast";
import { bedroomPlan, fallenLeaves, flyingSheets, thanksBubble } from "./flying";
import { noteMonitor } from "./home-things";
import { nightPhone, pandaMug } from "./office-things";
import { endings } from "./outcomes";
import { pandaPhone } from "./phone";
import { depths } from "./things";

/** One hand on the shoulder of somebody to the viewer's right. */
const comforting: Pose = {
  left: { elbow: [-0.27, 0.5, 0], hand: [-0.24, 0.38, 0.08] },
  right: { elbow: [0.3, 0.5, 0.12], hand: [0.42, 0.5, 0.22] },
};

/** At the keys of the family's computer, where his father stands otherwise. */
const atKeys: Standing = { x: 2.88, z: -0.86, turn: -20 };

/** On the floor at the warm table until the computer is his again: his legs are below the quilt. */
const atTable: Standing = { x: 3.1, y: -0.24, z: 0.92, turn: -6 };

/** A cup held up over the table, the other hand upon it. */
const sipping: Pose = {
  left: { elbow: [-0.3, 0.5, 0.12], hand: [-0.16, 0.56, 0.32] },
  right: { elbow: [0.34, 0.52, 0.14], hand: [0.22, 0.64, 0.32] },
};

/** Beside his son on the sofa. */
const besideSota: Standing = { x: 2.98, z: 0.7, turn: 14 };

/** A finger on the screen to the viewer's left. */
const tapping: Pose = {
  left: { elbow: [-0.4, 0.52, 0.14], hand: [-0.5, 0.76, 0.22] },
  right: { elbow: [0.34, 0.5, 0.1], hand: [0.26, 0.66, 0.26] },
};

const played = (slot: Player, link: Link, where: Standing, acting: PersonOptions): Act => ({
  slot,
  link,
  depth: depthAt(where.z),
  object: actor(slot, where, acting),
});

const shown = (slot: string, link: Link, depth: number, object: Object3D): Act => ({
  slot,
  link,
  depth,
  object,
});

/** From the sofa he looks over to his father. */
const watching = (link: Link): Act =>
  played("sota", link, places.sota, { pose: "stand", expression: "worry", headTurn: -16 });

/** He asks for sounds that anybody may share, as every night. */
function songNight(): readonly Act[] {
  const link = "song-night";
  const clock = place(wallClock(0.2, 22, 0), { x: -2.02, y: 2.76, z: BACK_WALL + 0.06 });
  return [
    shown("clock", link, -215, clock),
    shown("monitor", link, depths["note-monitor"], noteMonitor({ plans: 2, isJoined: true })),
    played("sota", link, atKeys, {
      pose: tapping,
      expression: "happy",
      headset: true,
      headTurn: -14,
    }),
    {
      ...played("tatebe", link, atTable, {
        pose: sipping,
        expression: "smile",
        headTurn: -8,
        inRightHand: place(pandaMug(), { scale: 1.3 }),
      }),
      // Over the shadow of the tablet that leans beside him.
      depth: depths["roof-tablet"] + 1,
    },
  ];
}

/** He draws on at home; what he draws lies in the box of the notes. */
function tonightsDrawings(): readonly Act[] {
  const link = "tonights-drawings";
  return [
    shown(
      "monitor",
      link,
      depths["note-monitor"],
      noteMonitor({ plans: 4, isJoined: true, leaving: 2 }),
    ),
    shown(
      "sheets",
      link,
      -120,
      flyingSheets([
        [2.84, 1.2, -1.4],
        [1.62, 1.9, -1.5],
        [2.1, 2.05, -1.5],
      ]),
    ),
    played("tatebe", link, places.tatebe, {
      pose: "type",
      expression: "worry",
      headTurn: -6,
      lean: 6,
      sweat: true,
    }),
    { ...watching(link), pictureOf: "unheard-thanks-sota" },
  ];
}

/** A sound with horns comes in, and all plans stream out. */
function openDoor(): readonly Act[] {
  const link = "open-door";
  return [
    shown(
      "monitor",
      link,
      depths["note-monitor"],
      noteMonitor({ plans: 5, isJoined: true, leaving: 4, isInfected: true }),
    ),
    shown(
      "sheets",
      link,
      -120,
      flyingSheets([
        [1.5, 1.86, -1.5],
        [1.86, 2.1, -1.5],
        [2.24, 1.92, -1.5],
        [2.52, 2.24, -1.5],
        [1.7, 2.42, -1.5],
        [2.12, 2.52, -1.5],
      ]),
    ),
    played("tatebe", link, places.tatebe, { pose: "panic", expression: "panic", sweat: true }),
    played("sota", link, places.sota, { pose: "shrug", expression: "shock", headset: true }),
  ];
}

/** The cloud that is joined to the computer empties, year by year. */
function sevenYears(): readonly Act[] {
  const link = "seven-years";
  const slump: Pose = {
    left: { elbow: [-0.24, 0.46, 0.06], hand: [-0.2, 0.32, 0.16] },
    right: { elbow: [0.24, 0.46, 0.06], hand: [0.2, 0.32, 0.16] },
  };
  return [
    shown("panda", link, depths["panda-cloud"], pandaPhone({ bundles: 1, leaking: "drawings" })),
    shown(
      "years",
      link,
      -115,
      flyingSheets([
        [3.74, 1.86, -1.3],
        [3.98, 2.12, -1.3],
        [3.76, 2.4, -1.3],
        [3.98, 2.66, -1.3],
      ]),
    ),
    shown("bedroom", link, -112, bedroomPlan()),
    played("tatebe", link, places.tatebe, {
      pose: slump,
      expression: "worry",
      headNod: 16,
      lean: 8,
      sweat: true,
    }),
    { ...watching(link), pictureOf: "unheard-thanks-sota" },
  ];
}

/** A stranger's thanks wait ten days. */
function unheardThanks(): readonly Act[] {
  const link = "unheard-thanks";
  return [
    shown(
      "phone",
      link,
      depths["night-phone"],
      nightPhone({ count: "12", since: "1/8", month: "2", day: "1", isLifted: true }),
    ),
    shown("leaves", link, 60, fallenLeaves()),
    shown("bubble", link, 56, thanksBubble()),
    played("nokiba", link, places.nokiba, {
      pose: "phone",
      expression: "shock",
      inLeftHand: handset(),
      sweat: true,
    }),
    played("munakata", link, places.munakata, { pose: "panic", expression: "worry", sweat: true }),
    played("tatebe", link, besideSota, { pose: comforting, expression: "worry", headTurn: 14 }),
    watching(link),
  ];
}

/** What every link of the accident changes, and how each looks when it was prevented or reduced. */
export function accident(): readonly DioramaLayer[] {
  return acted([
    ...songNight(),
    ...tonightsDrawings(),
    ...openDoor(),
    ...sevenYears(),
    ...unheardThanks(),
    ...endings(),
  ]);
}
