import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { type Cause, damageLinks, type Link } from "#core/scenario";
import { element } from "#ui/element";
import { type Frame, phaseHeading } from "./frame";
import type { Play } from "./play";
import { portrait, speakerName } from "./speaker";

/** The cards of one link, in an order that comes from their ids. */
export function causesOf({ scenario }: Pick<Play, "scenario">, link: Link): readonly Cause[] {
  return cardOrder(
    scenario.id,
    scenario.causes.filter((cause) => cause.link === link.id),
  );
}

/** What is asked at a link, and which of how many it is. */
export function linkRibbon(play: Play, link: Link, task?: string): HTMLElement {
  const { t } = play.app;
  const links = damageLinks(play.scenario);
  const { name, question } = wordsOf(play.text().chain, link.id);
  return ribbon(
    question ?? t("episode:cause.question", { name }),
    t("episode:cause.count", { now: links.indexOf(link) + 1, all: links.length }),
    task,
  );
}

/** The question of a page, and perhaps how it is answered, as a band over the room. */
export function ribbon(words: string, count: string, task?: string): HTMLElement {
  return element(
    "div",
    { class: "why__ribbon" },
    phaseHeading(words, count),
    task === undefined ? undefined : element("p", { class: "why__task" }, task),
  );
}

/** Who says a card: face and name, where the scenario tells. */
export function sayer(play: Play, { speaker }: Cause): readonly HTMLElement[] {
  if (speaker === undefined) return [];
  return [
    portrait(play, speaker),
    element("span", { class: "speech__name" }, speakerName(play, speaker).name),
  ];
}

/** What is shown as proof while a link's causes are asked for, as a photograph laid on the room. */
export function proofOf(play: Play, { proof }: Link): HTMLElement | undefined {
  const thing = play.content.manifest.things.find(({ id }) => id === proof);
  if (thing === undefined) return undefined;
  const src = play.content.urlOf(thing.closeUp);
  return element("img", { class: "why__proof", src, alt: "" });
}

/** The captain folds where what he says would lie over what is to be read or pressed. */
export function clearChoices({ guide, panel }: Frame): void {
  guide.giveWay(panel.querySelectorAll<HTMLElement>(".why__bubbles, .why__string, .why__foot > *"));
}
