import { wordsOf } from "#content/scenario-text";
import { KEY_POINTS } from "#core/episode";
import { type Cause, damageLinks } from "#core/scenario";
import { element, setText } from "#ui/element";
import { button, keycap } from "./button";
import { keyLabel } from "./cause-answers";
import { briefWhereCrowded } from "./cause-brief";
import { causeKeys } from "./cause-keys";
import { causesOf, clearChoices, ribbon } from "./cause-parts";
import { icon } from "./icons";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { portrait } from "./speaker";

/** All true causes on a string; two of them get ◎, then the round is decided. */
export function showKeyPoints(play: Play): Shown {
  const { app, frame } = play;
  const { t } = app;
  const cards = trueCauses(play).map((cause, index) => ({
    cause,
    root: pegged(play, cause, index),
  }));
  const left = element("p", { class: "why__left", role: "status" });
  const decide = button(
    t("episode:decide"),
    {
      id: "points-decide",
      kind: "primary",
      icon: "next",
      iconLast: true,
      shortcut: "Enter",
      keycap: "⏎",
    },
    () => {
      if (play.episode().keyPoints.length === KEY_POINTS) play.ask({ type: "advance" });
      else app.notify(t("episode:cause.keysFirst"), "step");
    },
  );
  const update = () => {
    const { keyPoints } = play.episode();
    for (const { cause, root } of cards) root.ariaPressed = String(keyPoints.includes(cause.id));
    const number = KEY_POINTS - keyPoints.length;
    setText(left, t(number > 0 ? "episode:cause.keyLeft" : "episode:cause.keyDone", { number }));
    decide.ariaDisabled = String(keyPoints.length < KEY_POINTS);
  };
  update();
  stand(play);
  frame.guide.say("wink", t("episode:cause.keyGuide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why why--points" },
      ribbon(t("episode:cause.keyHeading"), t("episode:cause.keyRound")),
      element(
        "div",
        { class: "why__string", role: "group", "aria-labelledby": "phase-heading" },
        ...cards.map(({ root }) => root),
      ),
      element("div", { class: "why__foot" }, left, decide),
    ),
  );
  clearChoices(frame);
  return { update, remove: causeKeys(app, frame.panel) };
}

/** The ◎ are final: on which they lie, and on which they would have. */
export function showKeyPointAnswers(play: Play): Shown {
  const { app, frame } = play;
  const { t } = app;
  stand(play);
  frame.guide.say("point", t("episode:cause.keyAnswersGuide"), t("episode:guide.name"));
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why why--points" },
      ribbon(
        t("episode:cause.answersHeading"),
        t("episode:cause.keyRound"),
        t(`episode:cause.keysHit.${hitsOf(play)}`),
      ),
      weighed(play),
      element(
        "div",
        { class: "why__foot" },
        button(
          t("episode:next"),
          {
            id: "step-on",
            kind: "primary",
            icon: "next",
            iconLast: true,
            shortcut: "Enter",
            keycap: "⏎",
          },
          () => play.ask({ type: "advance" }),
        ),
      ),
    ),
  );
  clearChoices(frame);
  const stopKeys = causeKeys(app, frame.panel);
  const stopLooking = briefWhereCrowded(frame.panel);
  return {
    remove() {
      stopKeys();
      stopLooking();
    },
  };
}

/** On how many of the points that matter a ◎ lies. */
function hitsOf({ scenario, episode }: Play): "none" | "one" | "both" {
  const { keyPoints } = episode();
  const hits = scenario.causes.filter(({ id, key }) => key && keyPoints.includes(id)).length;
  return (["none", "one"] as const)[hits] ?? "both";
}

/** The room behind the string, as the accident left it, without faces that cards would hide. */
function stand({ frame, room, scenario }: Play): void {
  frame.setLayout("stage");
  room.change({ links: scenario.chain.map(({ id }) => id), present: [] });
  room.lookAt("room");
}

/** In the order of the accident. */
function trueCauses(play: Play): readonly Cause[] {
  return damageLinks(play.scenario)
    .flatMap((link) => causesOf(play, link))
    .filter(({ kind }) => kind === "cause");
}

function pegged(play: Play, cause: Cause, index: number): HTMLButtonElement {
  const key = String(index + 1);
  return element(
    "button",
    {
      class: "pegged",
      type: "button",
      id: `key-${index}`,
      "aria-pressed": "false",
      "aria-keyshortcuts": key,
      onclick: () => play.ask({ type: "toggleKeyPoint", cause: cause.id }),
    },
    keycap(key),
    ...peggedWords(play, cause),
    element("span", { class: "pegged__medal" }, icon("key")),
  );
}

/** So many find room with large pictures, if nothing stands below them. */
const LARGE = 2;

/**
 * What was weighed is told with its reason: the points that matter, and whatever got a ◎. The other
 * true causes stand beside them.
 */
function weighed(play: Play): HTMLElement {
  const { keyPoints } = play.episode();
  const causes = trueCauses(play);
  const isTold = ({ key, id }: Cause) => key || keyPoints.includes(id);
  const told = causes.filter(isTold);
  const others = causes.filter((cause) => !isTold(cause));
  const isLarge = told.length <= LARGE && others.length === 0;
  return element(
    "div",
    { class: "why__string why__string--answered" },
    element(
      "ul",
      { class: isLarge ? "weighed" : "weighed weighed--small" },
      ...told.map((cause) => {
        const look = cause.key ? "pegged pegged--key" : "pegged";
        const words = [...peggedWords(play, cause), whyOf(play, cause)];
        return element("li", { class: look }, ...words, keyLabel(play, cause));
      }),
    ),
    othersRow(play, others),
  );
}

/** The causes that were not weighed; one or two have the width for their reasons. */
function othersRow(play: Play, others: readonly Cause[]): HTMLElement | undefined {
  if (others.length === 0) return undefined;
  const isOne = others.length === 1;
  const isTwo = others.length === 2;
  return element(
    "ul",
    {
      class: `weighed weighed--others weighed--small${isOne ? " weighed--one" : isTwo ? " weighed--two" : ""}`,
      // As wide as the row above, however many they are.
      style: { "--columns": String(others.length) },
    },
    ...others.map((cause) => {
      const why = isOne || isTwo ? whyOf(play, cause) : undefined;
      const also = element(
        "span",
        { class: "key-label is-also" },
        play.app.t("episode:cause.also"),
      );
      return element("li", { class: "pegged" }, ...peggedWords(play, cause), why, also);
    }),
  );
}

function whyOf(play: Play, { id }: Cause): HTMLElement {
  return element("p", { class: "pegged__why" }, wordsOf(play.text().causes, id).explanation);
}

/** The card is read first, as what is chosen; picture and link stand above it. */
function peggedWords(play: Play, cause: Cause): readonly HTMLElement[] {
  return [
    element("span", { class: "pegged__card" }, wordsOf(play.text().causes, cause.id).card),
    scene(play, cause),
    element("span", { class: "pegged__link" }, wordsOf(play.text().chain, cause.link).name),
  ];
}

/** What the link is about, seen from close by, with the face of whoever said the card. */
function scene(play: Play, { link, speaker }: Cause): HTMLElement {
  const at = damageLinks(play.scenario).find(({ id }) => id === link);
  const shown = at?.proof ?? at?.hazards[0];
  const thing = play.content.manifest.things.find(({ id }) => id === shown);
  return element(
    "span",
    { class: "pegged__scene" },
    thing &&
      element("img", { class: "pegged__photo", src: play.content.urlOf(thing.closeUp), alt: "" }),
    speaker === undefined ? undefined : portrait(play, speaker),
  );
}
