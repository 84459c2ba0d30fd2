import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { keepQuestions, openHazards } from "#core/plan";
import type { Hazard } from "#core/scenario";
import { sharedArea } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { broughtIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { button } from "./button";
import { captainSays } from "./captain-says";
import { pickCard } from "./card";
import { phaseHeading } from "./frame";
import { picturedNow } from "./layer-picture";
import type { Play } from "./play";

/** The two ways from an open danger; until a reason is chosen, there is the first alone. */
export interface KeepActions {
  /** Back to the measures; nothing is lost. */
  back(): void;
  /** On, with the risk kept for the chosen reason. */
  accept(): void;
}

/**
 * One danger that stays open: what it is, the reasons offered for keeping its risk (保有), and
 * the way back. Nothing is chosen beforehand. Returns what shows the reason chosen.
 */
export function showKeepQuestion(
  play: Play,
  index: number,
  { back, accept }: KeepActions,
): () => void {
  const { app, frame, scenario } = play;
  const { t } = app;
  const asked = keepQuestions(scenario, play.episode().measures);
  const hazard = asked[index];
  frame.guide.hide();
  if (!hazard) {
    frame.panel.replaceChildren();
    return () => undefined;
  }
  const reasons = reasonCards(play, hazard);
  const takeOn = button(
    t("episode:keep.accept"),
    { id: "keep-accept", kind: "primary", icon: "keep" },
    () => {
      if (takeOn.ariaDisabled === "true") frame.announce(t("episode:refused.keep-unanswered"));
      else accept();
    },
  );
  const goBack = button(t("episode:keep.back"), { id: "keep-back", icon: "back" }, back);
  const update = (isFirst = false) => {
    reasons.update(isFirst);
    const isAnswered = play.episode().kept[hazard.id] !== undefined;
    takeOn.ariaDisabled = isAnswered ? null : "true";
    goBack.classList.toggle("button--quiet", isAnswered);
  };
  update(true);
  const place = { number: index + 1, all: asked.length };
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "keep" },
      element(
        "div",
        { class: "keep__head" },
        phaseHeading(t("episode:keep.heading"), t("episode:keep.place", place)),
      ),
      closeUpOf(play, hazard),
      question(play, hazard, reasons.root),
      captainSays(play, "stand", captainsWords(play, index)),
      element("div", { class: "keep__verbs" }, goBack, takeOn),
    ),
  );
  return () => update();
}

/** The danger from close by; where the plan has changed something there, as it now stands. */
function closeUpOf(play: Play, { id }: Hazard): HTMLElement {
  const { content, episode } = play;
  const { things } = content.manifest;
  const index = things.findIndex((thing) => thing.id === id);
  const thing = things[index];
  const brought = broughtIn(content.manifest, { links: [], measures: episode().measures });
  const isChanged = (box: Box) => brought.some((layer) => sharedArea(layer, box) > 0);
  return element(
    "div",
    { class: "keep__picture" },
    thing && isChanged(thing.box)
      ? picturedNow(play, thing.box, "keep__room")
      : element("img", { src: content.urlOf(thing?.closeUp ?? ""), alt: "" }),
    element("span", { class: "tag keep__tag", "aria-hidden": "true" }, String(index + 1)),
  );
}

function question(play: Play, { id }: Hazard, reasons: HTMLElement): HTMLElement {
  const words = wordsOf(play.text().things, id);
  return element(
    "div",
    { class: "keep__question" },
    element("h3", { class: "keep__name" }, words.name),
    element("p", { class: "keep__reason" }, words.reason),
    element("h4", { class: "keep__ask", id: "keep-ask" }, play.app.t("episode:keep.question")),
    reasons,
  );
}

function reasonCards(play: Play, hazard: Hazard) {
  const cards = cardOrder(`${play.scenario.id}/${hazard.id}`, hazard.reasons).map(
    ({ id }, index) => ({
      id,
      card: pickCard(
        `keep-${index}`,
        wordsOf(wordsOf(play.text().reasons, hazard.id), id).card,
        () => {
          if (play.episode().kept[hazard.id] === id) play.sound.play("select");
          else play.ask({ type: "keep", hazard: hazard.id, reason: id });
        },
      ),
    }),
  );
  for (const { card } of cards) card.root.classList.add("card--reason");
  return {
    root: element(
      "div",
      { class: "cards", role: "group", "aria-labelledby": "keep-ask" },
      ...cards.map(({ card }) => card.root),
    ),
    update(isFirst: boolean) {
      const kept = play.episode().kept[hazard.id];
      for (const { id, card } of cards) {
        card.setPicked(kept === id);
        // Not behind the buttons; once it is laid out. Whoever comes back reads the danger first.
        if (kept === id && !isFirst) {
          requestAnimationFrame(() => card.root.scrollIntoView({ block: "nearest" }));
        }
      }
    },
  };
}

/** What 保有 is, once; then honestly what is open besides and weighs too much to be kept. */
function captainsWords({ app, scenario, episode }: Play, index: number): string {
  const { measures } = episode();
  const besides = openHazards(scenario, measures).length - keepQuestions(scenario, measures).length;
  if (index === 0) return app.t("episode:keep.guide.open");
  return besides > 0
    ? app.t("episode:keep.guide.besides", { number: besides })
    : app.t("episode:keep.guide.last");
}
