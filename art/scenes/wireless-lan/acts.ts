import type { Object3D } from "three";
import type { LinkOutcome } from "#core/chain";
import type { DioramaLayer } from "../../toolkit/diorama";
import { handset } from "../../toolkit/parts/office";
import type { Acting } from "../../toolkit/people/cast";
import { group, place } from "../../toolkit/primitives";
import {
  actor,
  atTheShelf,
  depthOf,
  greeting,
  hushing,
  type Player,
  type Standing,
  stands,
  withToken,
} from "./people";
import {
  atHerScreen,
  bouquetUp,
  carrying,
  phoneAndList,
  pondering,
  reachingUp,
  showing,
  slumped,
} from "./poses";
import { bouquet, lockedRegister, longList, machineList, screwdriver } from "./props";

/** Somebody in one shot: in the accident, or where a link went otherwise. */
interface Beat {
  readonly link: string;
  readonly outcome?: LinkOutcome;
  readonly who: Player;
  readonly acting: Acting;
  readonly where?: Standing;
  readonly beside?: Object3D;
  /** An earlier beat that looks the same. */
  readonly like?: string;
}

const asEveryDay: Acting = { pose: withToken(), expression: "smile", headTilt: 8 };

/** Nobody notices yet: that it reaches so far is what he is glad of, and her day goes as every day. */
const comesIn: readonly Beat[] = [
  { link: "comes-in", who: "yumoto", acting: { pose: "hips", expression: "smile", headTurn: -14 } },
  { link: "comes-in", who: "asano", acting: asEveryDay },
  {
    link: "comes-in",
    outcome: "reduced",
    who: "yumoto",
    acting: { pose: "think", expression: "worry", sweat: true, headTurn: -10 },
  },
  {
    link: "comes-in",
    outcome: "reduced",
    who: "asano",
    acting: { pose: pondering, expression: "worry" },
  },
  {
    link: "comes-in",
    outcome: "prevented",
    who: "yumoto",
    acting: { pose: "wave", expression: "happy", headTurn: -8 },
  },
  {
    link: "comes-in",
    outcome: "prevented",
    who: "asano",
    acting: { pose: withToken(), expression: "happy" },
  },
];

/** Still nobody notices: both look to the door, away from line and bath. */
const reachesDesk: readonly Beat[] = [
  {
    link: "reaches-desk",
    who: "yumoto",
    where: { ...stands.yumoto, turn: -18 },
    acting: { pose: greeting, expression: "smile", headTurn: -6, headTilt: -4 },
  },
  {
    link: "reaches-desk",
    who: "asano",
    acting: { pose: atHerScreen, expression: "smile", headTurn: -20, headTilt: 4 },
  },
  {
    link: "reaches-desk",
    outcome: "reduced",
    who: "yumoto",
    where: atTheShelf,
    acting: { pose: reachingUp, expression: "worry", sweat: true, inRightHand: screwdriver() },
  },
  {
    link: "reaches-desk",
    outcome: "reduced",
    who: "asano",
    acting: { pose: pondering, expression: "talk", headTurn: -14 },
  },
  {
    link: "reaches-desk",
    outcome: "prevented",
    who: "yumoto",
    where: atTheShelf,
    acting: { pose: reachingUp, expression: "happy", inRightHand: screwdriver() },
  },
  {
    link: "reaches-desk",
    outcome: "prevented",
    who: "asano",
    acting: { pose: withToken(), expression: "happy", headTurn: -12 },
  },
];

/** They whisper of his secret, their backs half turned to the television that tells it. */
const registerOpens: readonly Beat[] = [
  {
    link: "register-opens",
    who: "kakizaki",
    where: { ...stands.kakizaki, turn: 20 },
    acting: { pose: greeting, expression: "smile", lean: 5, headTurn: 8, headTilt: -4 },
  },
  {
    link: "register-opens",
    who: "torii",
    where: { ...stands.torii, turn: -22 },
    acting: { pose: hushing, expression: "smile", headTurn: -8, headTilt: -6 },
  },
  { link: "register-opens", who: "asano", acting: asEveryDay, like: "comes-in-asano" },
  {
    link: "register-opens",
    outcome: "prevented",
    who: "kakizaki",
    acting: { pose: carrying, expression: "happy", inRightHand: place(lockedRegister(), {}) },
  },
  {
    link: "register-opens",
    outcome: "prevented",
    who: "torii",
    acting: { pose: hushing, expression: "happy", headTilt: 6 },
  },
];

/** The day of the fireworks. */
const goesUnseen: readonly Beat[] = [
  {
    link: "goes-unseen",
    who: "kakizaki",
    acting: {
      pose: phoneAndList,
      expression: "worry",
      sweat: true,
      lean: 6,
      inLeftHand: handset(),
      inRightHand: longList(),
    },
  },
  {
    link: "goes-unseen",
    who: "torii",
    acting: { pose: slumped, expression: "cry", headNod: 8, inRightHand: bouquet(true) },
  },
  {
    link: "goes-unseen",
    who: "yumoto",
    acting: { pose: "panic", expression: "panic", headTurn: 12 },
  },
  {
    link: "goes-unseen",
    who: "asano",
    acting: { pose: showing, expression: "worry", sweat: true, inRightHand: longList(0.46) },
  },
  {
    link: "goes-unseen",
    outcome: "reduced",
    who: "yumoto",
    acting: { pose: carrying, expression: "worry", sweat: true, inRightHand: machineList(false) },
  },
  {
    link: "goes-unseen",
    outcome: "reduced",
    who: "asano",
    acting: { pose: pondering, expression: "talk", headTurn: -12 },
  },
  {
    link: "goes-unseen",
    outcome: "reduced",
    who: "kakizaki",
    acting: { pose: "phone", expression: "talk", inLeftHand: handset() },
  },
  {
    link: "goes-unseen",
    outcome: "reduced",
    who: "torii",
    acting: { pose: hushing, expression: "worry" },
  },
  {
    link: "goes-unseen",
    outcome: "prevented",
    who: "kakizaki",
    acting: { pose: greeting, expression: "happy", lean: 16, headNod: 10 },
  },
  {
    link: "goes-unseen",
    outcome: "prevented",
    who: "torii",
    // Beside the board that stands there once there is a keeper, and before the low table.
    where: { x: 1.68, z: 1.76, turn: 6 },
    acting: { pose: bouquetUp, expression: "happy", inLeftHand: bouquet() },
    beside: actor(
      "wife",
      { x: 2.34, z: 2.12, turn: -8 },
      { pose: "hold", expression: "happy", headTilt: 6 },
    ),
  },
  {
    link: "goes-unseen",
    outcome: "prevented",
    who: "yumoto",
    where: atTheShelf,
    acting: { pose: reachingUp, expression: "happy", inRightHand: screwdriver() },
  },
  {
    link: "goes-unseen",
    outcome: "prevented",
    who: "asano",
    acting: { pose: showing, expression: "happy", inRightHand: machineList(true) },
  },
];

const idOf = ({ link, who, outcome }: Beat): string =>
  [link, who, ...(outcome ? [outcome] : [])].join("-");

/** Everybody in every shot; each takes the place of whatever that person did before. */
export function acted(): readonly DioramaLayer[] {
  const all = [...comesIn, ...reachesDesk, ...registerOpens, ...goesUnseen];
  return all.map((beat, index) => {
    const { who, link, outcome, acting, where = stands[who], beside, like } = beat;
    const earlier = all.slice(0, index).filter((each) => each.who === who);
    return {
      id: idOf(beat),
      object: group(actor(who, where, acting), beside),
      depth: depthOf(where),
      shows: outcome ? { link, outcome } : { link },
      replaces: [`person-${who}`, ...earlier.map(idOf)],
      ...(like && { pictureOf: like, shadowOf: like }),
    };
  });
}
