import { tollOf } from "#core/chain";
import { tierOfDay } from "#core/tier";
import { headOf } from "#picture/beside";
import { around } from "#picture/view";
import { element } from "#ui/element";
import { button } from "./button";
import { poseOfTier } from "./captain-tier";
import { focusHeading, phaseHeading } from "./frame";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { resultChain } from "./result-chain";
import { rollAmount } from "./roll-amount";
import { toldIn } from "./stopped-clock";
import { emsOf, tollAmount, tollLabel, tollSpared } from "./toll-words";
import "./result-moment.css";
import "./result-chain.css";
import "./result-low.css";

/** What the captain's words must not lie over. */
const COVERABLE = ".moment__sign, .moment__line, .moment__link";

/** What the faces are seen between: the sentence, and the cards of the chain. */
const BAND = ".moment__line, .moment__chain";

/** Some share of its lower edge is covered, so that the room may be seen past it. */
const LEAST_COVERED = 0.01;

/** What the day cost, in the scenario's unit: with nothing done, and with what was bought. */
interface Tolls {
  readonly without: number;
  readonly now: number;
}

/**
 * The one moment over the room before any list: what the day would have cost rolls down to what it
 * did, and below stands the chain with the card that broke each link.
 */
export function showResult(play: Play, isAgain: boolean): Shown {
  const { app, frame, scenario } = play;
  const { t } = app;
  const tier = tierOfDay(scenario, play.episode().measures);
  const isGood = tier === "much" || tier === "all";
  const tolls = { without: tollOf(scenario, []), now: tollOf(scenario, play.episode().measures) };
  const figure = element(
    "strong",
    { class: "moment__now", "aria-hidden": "true" },
    tollAmount(toldIn(play), tolls.now),
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
  lookAtFaces(play);
  if (!isAgain) sayHowItWent(play, isGood);
  return isAgain ? {} : { remove: roll(play, tolls, figure) };
}

/**
 * The faces stand in the middle of what sentence and cards leave free of the room; on a phone,
 * where both stand below it, the whole of it is seen.
 */
function lookAtFaces({ frame, room, content }: Play): void {
  const heads = around(content.manifest.people.map(({ box }) => headOf(box)));
  const [line, chain] = [...frame.panel.querySelectorAll<HTMLElement>(BAND)].map(restingBox);
  const { top, bottom, height } = frame.canvas.getBoundingClientRect();
  const isOver = chain !== undefined && chain.top < bottom;
  if (!heads || !line || !isOver || height === 0) {
    room.lookAt("room");
    return;
  }
  const middle = ((line.bottom + chain.top) / 2 - top) / height;
  room.lookAt(heads, { covered: Math.max(LEAST_COVERED, 1 - 2 * middle) });
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
      { class: "moment__toll", style: { "--ems": String(Math.max(emsOf(before), emsOf(after))) } },
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
    figure.textContent = tollAmount(toldIn(play), amount);
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
