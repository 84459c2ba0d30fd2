import { wordsOf } from "#content/scenario-text";
import { type Cause, damageLinks, type Link } from "#core/scenario";
import { bySpeaker, headsAt } from "#picture/link-shot";
import { element } from "#ui/element";
import { button } from "./button";
import { answerOf, type CauseAnswer } from "./cause-answers";
import { causeKeys } from "./cause-keys";
import { causesOf, clearChoices, linkRibbon, sayer } from "./cause-parts";
import { lookAtLink } from "./cause-shot";
import { type IconName, icon } from "./icons";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { isLinkRight } from "./reactions";
import { pointTails } from "./tails";

/** What a card was stands over it, the same for everybody. */
const kinds = { cause: "ring", excuse: "none" } as const satisfies Record<Cause["kind"], IconName>;

/** Whether it was met: green with a tick only where the player was right. */
const signs = {
  right: "check",
  resisted: "check",
  excuse: "cross",
  overlooked: "cross",
} as const satisfies Record<CauseAnswer, IconName>;

/** The bubbles of a decided link, grown by their answers, where they were. */
export function showLinkAnswers(play: Play, link: Link): Shown {
  const { app, frame } = play;
  const { t } = app;
  const heads = headsAt(play.scenario, play.content.manifest, link);
  const causes = bySpeaker(causesOf(play, link), heads);
  const bubbles = causes.map((cause) => ({ cause, root: answer(play, cause) }));
  const isLast = damageLinks(play.scenario).at(-1) === link;
  const heading = linkRibbon(
    play,
    link,
    isAllPicked(play, link) ? t("episode:cause.allPicked") : undefined,
  );
  // Whoever decided goes on at the first answer, not at the question again.
  heading.querySelector("[data-heading]")?.removeAttribute("data-heading");
  const first = bubbles[0]?.root.querySelector(".answered__card");
  first?.setAttribute("tabindex", "-1");
  first?.setAttribute("data-heading", "true");

  frame.setLayout("stage");
  say(play, link);
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "why why--answered" },
      heading,
      element("ul", { class: "why__bubbles" }, ...bubbles.map(({ root }) => root)),
      element(
        "div",
        { class: "why__foot" },
        button(
          t(isLast ? "episode:cause.toKeys" : "episode:cause.nextLink"),
          {
            id: "cause-on",
            kind: "primary",
            icon: "next",
            iconLast: true,
            shortcut: "Enter",
            keycap: "⏎",
          },
          () => play.move({ step: play.position().step + 1 }),
        ),
      ),
    ),
  );
  // Where the root lies elsewhere, his words are the answer.
  if (wordsOf(play.text().chain, link.id).none === undefined) clearChoices(frame);
  const stopLooking = lookAtLink(play, link, causes);
  const stopTails = pointTails(play, bubbles, heads);
  const stopKeys = causeKeys(app, frame.panel);
  return {
    remove() {
      stopLooking();
      stopTails();
      stopKeys();
    },
  };
}

/**
 * Where none of the cards was a cause, he says in which link the root lies; to read the other
 * answers, too, he says once, and then makes room for them.
 */
function say(play: Play, link: Link): void {
  const { app, frame, text, episode, scenario } = play;
  const { t } = app;
  const isFirst = damageLinks(scenario)[0] === link;
  const isRight = isLinkRight(scenario, link.id, episode());
  const { none } = wordsOf(text().chain, link.id);
  const guide = isAllPicked(play, link) ? "answersAllPicked" : "answersGuide";
  const words = t(`episode:cause.${isRight ? "answeredAll" : guide}`);
  frame.guide.say(isRight ? "wink" : "stand", none ?? words, t("episode:guide.name"));
  if (none === undefined && !isFirst) frame.guide.fold();
}

/** Whoever picks every card has told no cause from an excuse; where all are causes, that is right. */
function isAllPicked(play: Play, link: Link): boolean {
  const { causes } = play.episode();
  const isRight = isLinkRight(play.scenario, link.id, play.episode());
  return !isRight && causesOf(play, link).every(({ id }) => causes.includes(id));
}

function answer(play: Play, cause: Cause): HTMLElement {
  const { t } = play.app;
  const { card, explanation } = wordsOf(play.text().causes, cause.id);
  const outcome = answerOf(play, cause);
  return element(
    "li",
    { class: `speech answered answered--${cause.kind} is-${outcome}` },
    element(
      "div",
      { class: "answered__head" },
      icon(kinds[cause.kind]),
      element("span", { class: "answered__verdict" }, t(`episode:cause.verdict.${cause.kind}`)),
      element(
        "span",
        { class: "answered__pill" },
        icon(signs[outcome]),
        element("span", {}, t(`episode:cause.pill.${outcome}`)),
      ),
    ),
    element("span", { class: "speech__head" }, ...sayer(play, cause)),
    element("h3", { class: "answered__card" }, card),
    element("p", { class: "answered__why" }, explanation),
  );
}
