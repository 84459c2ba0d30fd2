import type { Object3D } from "three";
import type { DioramaLayer } from "../../toolkit/diorama";
import { handset } from "../../toolkit/parts/office";
import type { Acting } from "../../toolkit/people/cast";
import type { Pose } from "../../toolkit/people/poses";
import { inOrder, type Moment as SlotMoment } from "../../toolkit/slots";
import {
  leavingTrain,
  leftTicket,
  paperTowers,
  pigeonHole,
  strangersCall,
  wayOnMap,
} from "./events";
import type { CastId } from "./looks";
import { actor, depthAt, home, postcard, type Standing } from "./people";
import { depths } from "./things";

/** Links of the accident in the order they happen. */
export const links = ["printer-full", "passed-on", "opened", "everyone", "past-lists"] as const;
type Link = (typeof links)[number];
type Slot = CastId | "paper" | "way" | "letterbox" | "call" | "train" | "bag";
type Moment = SlotMoment<Link, Slot>;
type Outcome = Moment["outcome"];

const bases: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  narumi: ["person-narumi"],
  umehara: ["person-umehara"],
  handa: ["person-handa"],
  adachi: ["person-adachi"],
  bag: ["bag-discs", "erase-proof"],
};

const nameOf = (link: Link, slot: Slot, outcome: Outcome) =>
  outcome ? `${link}-${slot}-${outcome}` : `${link}-${slot}`;

/** Something that floats or hangs where a link brings it. */
function brings(
  link: Link,
  slot: Slot,
  depth: number,
  object: Object3D,
  outcome?: Outcome,
): Moment {
  const made = {
    id: nameOf(link, slot, outcome),
    link,
    slot,
    depth,
    object,
    shadowOf: false,
  } as const;
  return outcome ? { ...made, outcome } : made;
}

/** Somebody acting where she or he stands all day, unless told. */
function acts(
  link: Link,
  slot: CastId,
  acting: Acting,
  outcome?: Outcome,
  where: Standing = home[slot],
): Moment {
  const object = actor(slot, where, acting);
  const made = brings(link, slot, depthAt(where.z), object, outcome);
  if (where === home[slot]) return { ...made, shadowOf: `person-${slot}` };
  const { shadowOf, ...own } = made;
  return own;
}

/** Reads what is in the hands, shoulders down. */
const slumped: Pose = {
  left: { elbow: [-0.3, 0.42, 0.12], hand: [-0.12, 0.46, 0.32] },
  right: { elbow: [0.3, 0.42, 0.12], hand: [0.14, 0.44, 0.3] },
};

const searching: Pose = {
  left: { elbow: [-0.4, 0.48, 0.14], hand: [-0.5, 0.4, 0.28] },
  right: { elbow: [0.44, 0.58, 0.08], hand: [0.3, 0.86, 0.14] },
};

const calling = { pose: "phone", inLeftHand: handset() } as const;

function printerFull(): readonly Moment[] {
  return [
    brings("printer-full", "paper", 224, paperTowers()),
    acts("printer-full", "handa", { ...calling, expression: "worry", headTurn: 8 }),
  ];
}

function passedOn(): readonly Moment[] {
  return [
    brings("passed-on", "way", -204, wayOnMap("unknown")),
    acts("passed-on", "adachi", {
      pose: "think",
      expression: "worry",
      headNod: -15,
      headTurn: -14,
    }),
    brings("passed-on", "way", -204, wayOnMap("told"), "reduced"),
    acts("passed-on", "handa", { pose: "hold", expression: "worry" }, "reduced"),
    brings("passed-on", "way", -204, wayOnMap("kept"), "prevented"),
    acts(
      "passed-on",
      "handa",
      { ...calling, inLeftHand: handset(), expression: "smile" },
      "prevented",
    ),
  ];
}

/** To the left of Ms Umehara, who is seen whole. */
const besideHer: Standing = { ...home.handa, x: 0.06 };

function opened(): readonly Moment[] {
  return [
    brings("opened", "letterbox", -203, pigeonHole("both")),
    acts("opened", "umehara", { pose: searching, expression: "shock", headTurn: 10 }),
    brings("opened", "letterbox", -203, pigeonHole("memo"), "reduced"),
    acts("opened", "umehara", { pose: "think", expression: "worry" }, "reduced"),
    brings("opened", "letterbox", -203, pigeonHole("empty"), "prevented"),
    acts("opened", "umehara", { pose: "hips", expression: "smile" }, "prevented"),
    acts("opened", "handa", { pose: "hold", expression: "smile" }, "prevented", besideHer),
  ];
}

function everyone(): readonly Moment[] {
  return [
    brings("everyone", "call", -30, strangersCall("knee")),
    acts("everyone", "narumi", {
      pose: slumped,
      expression: "cry",
      headNod: 10,
      inLeftHand: postcard(),
    }),
    brings("everyone", "call", -30, strangersCall("nameTag"), "reduced"),
    acts(
      "everyone",
      "narumi",
      { pose: "hold", expression: "worry", inLeftHand: postcard() },
      "reduced",
    ),
    brings("everyone", "call", -30, strangersCall("postcard"), "prevented"),
    acts(
      "everyone",
      "narumi",
      { pose: "hold", expression: "happy", inLeftHand: postcard() },
      "prevented",
    ),
  ];
}

/** The bag is gone with the train, whatever was still in it. */
function pastLists(): readonly Moment[] {
  const months = ["4", "6", "9"];
  return [
    brings("past-lists", "train", -202, leavingTrain(months)),
    acts("past-lists", "handa", {
      pose: searching,
      expression: "worry",
      sweat: true,
      headTurn: -10,
    }),
    brings("past-lists", "train", -202, leavingTrain(["9"]), "reduced"),
    acts("past-lists", "handa", { pose: "think", expression: "worry" }, "reduced"),
    brings("past-lists", "train", -202, leavingTrain([]), "prevented"),
    acts("past-lists", "handa", { pose: "hips", expression: "smile" }, "prevented"),
    acts(
      "past-lists",
      "narumi",
      { ...calling, inLeftHand: handset(), expression: "worry" },
      "reduced",
    ),
    acts("past-lists", "narumi", { pose: "hold", expression: "smile" }, "prevented"),
    brings("past-lists", "bag", depths["bag-discs"], leftTicket()),
    brings("past-lists", "bag", depths["bag-discs"], leftTicket(), "prevented"),
  ];
}

/** What every link changes, and how it looks when it came by half or not at all. */
export const accident = (): readonly DioramaLayer[] =>
  inOrder([...printerFull(), ...passedOn(), ...opened(), ...everyone(), ...pastLists()], {
    links,
    bases,
  });
