import { wordsOf } from "#content/scenario-text";
import { openHazards } from "#core/plan";
import { plannedCalls } from "#core/pointing";
import { element } from "#ui/element";
import { button } from "./button";
import { callWords, type PlacedCall, placedCalls } from "./calls";
import { phaseHeading } from "./frame";
import { icon } from "./icons";
import { layerPicture } from "./layer-picture";
import type { Play } from "./play";

/** Says what to point at or promise, what was called so far, and in the end how to go on. */
export function pointingPanel(play: Play): HTMLElement {
  const { pointed } = play.episode();
  const next = placedCalls(play).find(({ id }) => !pointed.includes(id));
  const { pose, heading, words, keys, step, left } =
    next === undefined ? closing(play) : asking(play, next);
  return element(
    "div",
    { class: next === undefined ? "pointing pointing--over panel" : "pointing panel" },
    element("img", {
      class: "pointing__captain",
      src: play.content.urlOf(`shared/mascot-${pose}.webp`),
      alt: "",
    }),
    element(
      "div",
      { class: "pointing__words" },
      phaseHeading(heading),
      element("p", {}, words),
      left === undefined ? undefined : element("p", { class: "pointing__left" }, left),
      keys === undefined ? undefined : element("p", { class: "pointing__keys" }, keys),
      step === undefined ? undefined : element("p", { class: "pointing__step" }, step),
    ),
    element(
      "ol",
      { class: "pointing__calls" },
      ...plannedCalls(play.scenario, play.episode().measures).map((call) => callItem(play, call)),
    ),
    element("div", { class: "pointing__buttons" }, ...buttons(play, next === undefined)),
  );
}

/** What is called, seen from close by: the thing that put it right, or what still is as it was. */
export function pointingInset(
  play: Play,
  { call, target, changed }: PlacedCall,
): HTMLElement | undefined {
  const look = "pointing__inset";
  if (call === "promised") {
    const thing = play.content.manifest.things.find((each) => each.id === target);
    const src = thing && play.content.urlOf(thing.closeUp);
    return src === undefined ? undefined : element("img", { class: look, src, alt: "" });
  }
  return changed && layerPicture(play, changed, look);
}

/** A danger that nothing was bought for is told so, with the next step: it is never called ヨシ. */
function asking(play: Play, next: PlacedCall) {
  const { t } = play.app;
  if (next.call === "done") {
    return {
      pose: "point",
      heading: callWords(play, next),
      words: t("episode:goal.how"),
      keys: t("episode:goal.howKeys"),
      step: undefined,
      left: undefined,
    };
  }
  const step = play.text().things[next.target]?.nextStep;
  return {
    pose: "stand",
    heading: callWords(play, next),
    words: t("episode:goal.whyPromised"),
    keys: undefined,
    step: step === undefined ? undefined : t("episode:goal.nextStep", { step }),
    left: undefined,
  };
}

function closing(play: Play) {
  const { t } = play.app;
  const calls = plannedCalls(play.scenario, play.episode().measures);
  const done = calls.filter(({ call }) => call === "done").length;
  // A plan leaves more open than the three that are called: then not everything is well.
  const left = leftOpen(play);
  const well = left === undefined ? "all" : "left";
  const much = done === calls.length ? well : done === 0 ? "none" : "some";
  return {
    pose: much === "all" ? "cheer" : "salute",
    heading: t(`episode:goal.closing.${much}.heading`),
    words: t(`episode:goal.closing.${much}.words`),
    keys: undefined,
    step: undefined,
    left,
  };
}

/** What the plan leaves open, by the name of the gravest; undefined where it leaves nothing. */
function leftOpen({ app, episode, scenario, text }: Play): string | undefined {
  const open = openHazards(scenario, episode().measures).toSorted(
    (a, b) => b.severity - a.severity,
  );
  const [gravest] = open;
  if (gravest === undefined) return undefined;
  const { name } = wordsOf(text().things, gravest.id);
  return open.length === 1
    ? app.t("episode:goal.closing.openOne", { name })
    : app.t("episode:goal.closing.openMore", { name, number: open.length });
}

function buttons(play: Play, isDone: boolean): readonly HTMLElement[] {
  const { t } = play.app;
  const back = button(
    t("episode:goal.change"),
    { id: "goal-back", kind: "quiet", size: "small" },
    () => play.move({ half: "first" }),
  );
  if (!isDone) return [back];
  const finish = button(
    t("episode:goal.finish"),
    { id: "goal-finish", kind: "primary", icon: "next", iconLast: true },
    () => play.ask({ type: "advance" }),
  );
  return [back, finish];
}

function callItem(play: Play, { id, call }: Pick<PlacedCall, "id" | "call">): HTMLElement {
  const { t } = play.app;
  const isCalled = play.episode().pointed.includes(id);
  const state = isCalled ? call : "waiting";
  const sign = { done: "check", promised: "ring", waiting: "hand" } as const;
  return element(
    "li",
    { class: `call call--${state}` },
    icon(sign[state]),
    element(
      "span",
      {},
      isCalled ? callWords(play, { id, call }) : wordsOf(play.text().goal.pointing, id),
    ),
    element("span", { class: "visually-hidden" }, t(`episode:goal.state.${state}`)),
  );
}
