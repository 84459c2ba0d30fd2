import { tollOf } from "#core/chain";
import { tierOfDay } from "#core/tier";
import type { Box } from "#picture/manifest";
import { around, seenWith } from "#picture/view";
import { element } from "#ui/element";
import { button } from "./button";
import { poseOfTier } from "./captain-tier";
import { focusHeading, phaseHeading } from "./frame";
import { keepAimed } from "./keep-aimed";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { resultChain } from "./result-chain";
import { rollAmount } from "./roll-amount";
import { withShoulders } from "./shoulders";
import { toldIn } from "./stopped-clock";
import { emsOf, tollAmount, tollLabel, tollSpared } from "./toll-words";
import "./result-moment.css";
import "./result-chain.css";
import "./result-low.css";
import "./result-desk.css";

/** What the captain's words must not lie over. */
const COVERABLE = ".moment__sign, .moment__line, .moment__link";

/** What the faces are seen between, and what pushes that up or down. */
const PUSHING = ".moment__sign, .moment__line, .moment__chain";

/** What stands at the sides of that. */
const BESIDE = ".captain__bubble, .captain__face, .moment__buttons";

/** So many pixels lie between the faces and what is around them. */
const AIR = 8;

/** Where fewer pixels are left in height, the room is seen whole. */
const LEAST = 16;

/** What the day cost, in the scenario's unit: with nothing done, and with what was bought. */
interface Tolls {
  readonly without: number;
  readonly now: number;
}

/**
 * The one moment over the room before any list: what the day would have cost rolls down to what it
 * did, and below stands the chain with the card that broke each link.
 */
export function showResult(play: Play, isAgain: boolean, faces: readonly Box[]): Shown {
  const { app, frame, scenario } = play;
  const { t } = app;
  const tier = tierOfDay(scenario, play.episode().measures);
  const isGood = tier === "much" || tier === "all";
  const tolls = { without: tollOf(scenario, []), now: tollOf(scenario, play.episode().measures) };
  const figure = element(
    "strong",
    { class: "moment__now", "aria-hidden": "true" },
    ...amountParts(tollAmount(toldIn(play), tolls.now)),
  );

  frame.setLayout("moment");
  frame.guide.say(poseOfTier[tier], t(`episode:replay.captain.${tier}`), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: `moment moment--${tier}` },
      sign(play, tolls, figure),
      element("p", { class: "moment__line" }, tollSpared(toldIn(play), tolls.without, tolls.now)),
      resultChain(play),
      element("div", { class: "moment__buttons" }, ...buttons(play, isGood)),
    ),
  );
  frame.guide.giveWay([frame.hud, ...frame.panel.querySelectorAll<HTMLElement>(COVERABLE)]);
  const stopAiming = keepAimed(
    () => lookAtFaces(play, faces),
    [...frame.panel.querySelectorAll(PUSHING)],
  );
  if (!isAgain) sayHowItWent(play, isGood);
  const stopRolling = isAgain ? undefined : roll(play, tolls, figure);
  return {
    remove() {
      stopAiming();
      stopRolling?.();
    },
  };
}

/**
 * All faces stand between sentence, cards, captain and buttons, as large as that allows; on a phone,
 * where all of that stands below the room, they fill what is seen of it.
 */
function lookAtFaces({ frame, room }: Play, faces: readonly Box[]): void {
  const heads = around(faces.map(withShoulders));
  const canvas = restingBox(frame.canvas);
  const part = partFor(frame, canvas);
  if (!heads || !part || part.height < LEAST) room.lookAt("room");
  else room.lookAt(seenWith(canvas, heads, part), { exact: true });
}

/** The part of the canvas that nothing lies over, in pixels from its corner. */
function partFor({ root, hud, panel }: Play["frame"], canvas: DOMRect): Box | undefined {
  const [sign, line, chain] = [...panel.querySelectorAll<HTMLElement>(PUSHING)].map(restingBox);
  if (!sign || !line || !chain) return undefined;
  // At a desk all of that stands beside and below the room: it is seen whole.
  if (sign.right <= (canvas.left + canvas.right) / 2) return undefined;
  if (chain.top >= canvas.bottom) {
    const top = Math.max(canvas.top, restingBox(hud).bottom);
    // On a phone on its side the sign hangs beside the room.
    const bottom = sign.left < canvas.right ? Math.min(canvas.bottom, sign.top) : canvas.bottom;
    const height = bottom - top;
    return { x: AIR, y: top - canvas.top, width: canvas.width - 2 * AIR, height };
  }
  const [top, bottom] = [line.bottom + AIR, chain.top - AIR];
  const isBeside = (box: DOMRect) => box.width > 0 && box.top < bottom && top < box.bottom;
  const beside = [...root.querySelectorAll(BESIDE)]
    .map((each) => each.getBoundingClientRect())
    .filter(isBeside);
  const middle = (canvas.left + canvas.right) / 2;
  const left = Math.max(canvas.left, ...beside.map(({ right }) => (right < middle ? right : 0)));
  const right = Math.min(
    canvas.right,
    ...beside.map((box) => (box.left > middle ? box.left : Infinity)),
  );
  return {
    x: left + AIR - canvas.left,
    y: top - canvas.top,
    width: right - left - 2 * AIR,
    height: bottom - top,
  };
}

/** The board with the toll; its figures are told in one sentence to those who listen. */
function sign(play: Play, { without, now }: Tolls, figure: HTMLElement): HTMLElement {
  const before = tollAmount(toldIn(play), without);
  const after = tollAmount(toldIn(play), now);
  return element(
    "div",
    { class: "moment__sign" },
    phaseHeading(tollLabel(toldIn(play))),
    element(
      "p",
      {
        class: "moment__toll",
        style: { "--ems": String(Math.max(emsOfParts(before), emsOfParts(after))) },
      },
      element(
        "span",
        { class: "visually-hidden" },
        play.app.t("episode:replay.toll", { before, after }),
      ),
      now < without
        ? element("s", { class: "moment__before", "aria-hidden": "true" }, before)
        : undefined,
      figure,
    ),
  );
}

/** An amount with its unit apart, which is written smaller than the number. */
function amountParts(amount: string): readonly (string | HTMLElement)[] {
  return amount
    .split(/(\d[\d.,]*)/)
    .filter((part) => part !== "")
    .map((part) => (/\d/.test(part) ? part : element("span", { class: "moment__unit" }, part)));
}

/** About how many ems that is wide. */
const emsOfParts = (amount: string): number => {
  const number = emsOf(/\d[\d.,]*/.exec(amount)?.[0] ?? "");
  return number + (emsOf(amount) - number) / 2;
};

/** After a good day the way on is the yellow one; after a bad one the way to look closer. */
function buttons(play: Play, isGood: boolean): readonly HTMLElement[] {
  const { t } = play.app;
  const on = button(
    t("episode:replay.on"),
    { id: "replay-on", kind: isGood ? "primary" : "quiet", icon: "next", iconLast: true },
    () => play.ask({ type: "advance" }),
  );
  const more = button(
    t("episode:replay.more"),
    { id: "replay-more", kind: isGood ? "quiet" : "primary", icon: "zoom" },
    () => play.move({ isDetailed: true }),
  );
  return isGood ? [more, on] : [on, more];
}

function sayHowItWent({ sound, room }: Play, isGood: boolean): void {
  sound.play(isGood ? "round-clear" : "thud");
  if (isGood) room.celebrate();
}

/** Lets the figure roll down, where there is something to roll and motion is wanted. */
function roll(play: Play, { without, now }: Tolls, figure: HTMLElement): () => void {
  if (play.app.isReducedMotion() || now === without) return () => undefined;
  const show = (amount: number) => {
    figure.replaceChildren(...amountParts(tollAmount(toldIn(play), amount)));
  };
  const skip = button(
    play.app.t("episode:film.skip"),
    { id: "roll-skip", kind: "quiet", size: "small", icon: "skip" },
    () => {
      stop();
      show(now);
      skip.remove();
      focusHeading(play.frame.panel);
    },
  );
  const stop = rollAmount(without, now, show, () => skip.remove());
  figure.closest(".moment__sign")?.append(skip);
  return stop;
}
