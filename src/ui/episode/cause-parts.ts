import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { type Cause, damageLinks, type Link } from "#core/scenario";
import type { Box } from "#picture/manifest";
import { element } from "#ui/element";
import { type Frame, phaseHeading } from "./frame";
import type { Play } from "./play";
import { portrait, speakerName } from "./speaker";

/** The cards of one link, in an order that comes from their ids. */
export function causesOf({ scenario }: Play, link: Link): readonly Cause[] {
  return cardOrder(
    scenario.id,
    scenario.causes.filter((cause) => cause.link === link.id),
  );
}

/** What is asked at a link, and which of how many it is. */
export function linkRibbon(play: Play, link: Link): HTMLElement {
  const { t } = play.app;
  const links = damageLinks(play.scenario);
  const { name, question } = wordsOf(play.text().chain, link.id);
  return ribbon(
    question ?? t("episode:cause.question", { name }),
    t("episode:cause.count", { now: links.indexOf(link) + 1, all: links.length }),
  );
}

/** The question of a page, as a band over the room. */
export function ribbon(words: string, count: string): HTMLElement {
  return element("div", { class: "why__ribbon" }, phaseHeading(words, count));
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

/** Of the height of a picture that has bubbles over its upper part, this much lies free below. */
const FREE = 0.5;

/** The captain folds where what he says would lie over what is to be read or pressed. */
export function clearChoices({ guide, panel }: Frame): void {
  guide.giveWay(panel.querySelectorAll<HTMLElement>(".why__bubbles, .why__string, .why__foot > *"));
}

/** The room as it stands at a link of the accident, its place below the bubbles. */
export function lookAtLink(play: Play, link: Link): void {
  const { room, scenario } = play;
  const until = scenario.chain.indexOf(link) + 1;
  room.change({ links: scenario.chain.slice(0, until).map(({ id }) => id) });
  const box = room.boxAround(link.focus);
  if (box && isOverlaid(play)) room.lookAt(belowBubbles(box));
  else room.lookAt(link.focus);
}

/** The box with as much above it as the bubbles take. */
function belowBubbles({ x, y, width, height }: Box): Box {
  const whole = height / FREE;
  return { x, y: y + height - whole, width, height: whole };
}

/** On a phone the bubbles stand below the picture and hide nothing. */
function isOverlaid({ frame }: Play): boolean {
  const scene = frame.scene.getBoundingClientRect();
  const bubbles = frame.panel.querySelector(".why__bubbles")?.getBoundingClientRect();
  return bubbles !== undefined && bubbles.top < scene.bottom - 1;
}
