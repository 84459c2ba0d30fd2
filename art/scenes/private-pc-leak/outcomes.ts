import { handset } from "../../toolkit/parts/office";
import { depthAt } from "../../toolkit/people/before";
import type { PersonOptions } from "../../toolkit/people/person";
import { place } from "../../toolkit/primitives";
import type { Act, Link } from "./acts";
import { actor, fatPencil, keys, type Player, places, type Standing, withPencil } from "./cast";
import { noteMonitor } from "./home-things";
import type { BoxState } from "./note-box";
import { nightPhone, pandaMug } from "./office-things";
import { pandaPhone } from "./phone";
import type { PandaState } from "./screens";
import { depths } from "./things";

type Outcome = NonNullable<Act["outcome"]>;

const played = (
  slot: Player,
  link: Link,
  outcome: Outcome,
  acting: PersonOptions,
  where: Standing = places[slot],
): Act => ({
  slot,
  link,
  outcome,
  depth: depthAt(where.z),
  object: actor(slot, where, acting),
});

const box = (link: Link, outcome: Outcome, state: BoxState): Act => ({
  slot: "monitor",
  link,
  outcome,
  depth: depths["note-monitor"],
  object: noteMonitor({ isJoined: true, ...state }),
});

const cloud = (outcome: Outcome, state: PandaState): Act => ({
  slot: "panda",
  link: "seven-years",
  outcome,
  depth: depths["panda-cloud"],
  object: pandaPhone(state),
});

/** What came of the evenings at home. */
function atHome(): readonly Act[] {
  return [
    box("tonights-drawings", "prevented", { plans: 2, isOnlyMusic: true }),
    played("tatebe", "tonights-drawings", "prevented", {
      pose: "wave",
      expression: "sleepy",
      inLeftHand: place(pandaMug(), { scale: 1.3 }),
    }),
    box("tonights-drawings", "reduced", { plans: 3, leaving: 1 }),
    played("tatebe", "tonights-drawings", "reduced", {
      pose: "type",
      expression: "worry",
      headTurn: -8,
    }),
    box("open-door", "prevented", { plans: 0, isOnlyMusic: true, isInfected: true }),
    played("tatebe", "open-door", "prevented", {
      pose: "hips",
      expression: "happy",
      headTurn: -10,
    }),
    box("open-door", "reduced", { plans: 2, leaving: 2, isInfected: true }),
    played("tatebe", "open-door", "reduced", { pose: "think", expression: "worry", sweat: true }),
    cloud("prevented", { bundles: 0, leaking: "photos" }),
    played("tatebe", "seven-years", "prevented", { pose: "point", expression: "smile" }),
    cloud("reduced", { bundles: 3, leaking: "drawings" }),
    played("tatebe", "seven-years", "reduced", { pose: "think", expression: "worry" }),
  ];
}

/** The call is heard the next morning; relief, not laughter: something may have leaked. */
function heardAtOnce(): readonly Act[] {
  const of = (slot: Player, acting: PersonOptions) =>
    played(slot, "unheard-thanks", "prevented", acting);
  return [
    {
      slot: "phone",
      link: "unheard-thanks",
      outcome: "prevented",
      depth: depths["night-phone"],
      object: nightPhone({ count: "0", day: "23" }),
    },
    of("nokiba", { pose: withPencil, expression: "smile", inRightHand: fatPencil(), headTurn: 8 }),
    of("munakata", { pose: "hold", expression: "smile", inRightHand: keys(), headTurn: -12 }),
    of("tatebe", { pose: "wave", expression: "smile", headTurn: 8 }),
    of("sota", { pose: "cheer", expression: "happy", headset: true }),
  ];
}

/** The call is heard on the third day. */
function heardLate(): readonly Act[] {
  const of = (slot: Player, acting: PersonOptions) =>
    played(slot, "unheard-thanks", "reduced", acting);
  return [
    {
      slot: "phone",
      link: "unheard-thanks",
      outcome: "reduced",
      depth: depths["night-phone"],
      object: nightPhone({ count: "3", since: "1/23", day: "25", isLifted: true }),
    },
    of("nokiba", { pose: "phone", expression: "worry", inLeftHand: handset() }),
    of("munakata", { pose: "think", expression: "talk" }),
    of("tatebe", { pose: "stand", expression: "worry" }),
    of("sota", { pose: "stand", expression: "smile", headset: true }),
  ];
}

/** How each link looks where it was prevented or came half true. */
export function endings(): readonly Act[] {
  return [...atHome(), ...heardAtOnce(), ...heardLate()];
}
