import { wordsOf } from "#content/scenario-text";
import { cardOrder } from "#core/order";
import { offeredPledge } from "#core/pledge";
import { element } from "#ui/element";
import { type PickCard, pickCard } from "./card";
import type { Play } from "./play";

export type Part = "situation" | "action";
export type PartCards = readonly (readonly [string, PickCard])[];

const listOf = { situation: "situations", action: "actions" } as const;

/** The cards of a row. What deals with a danger left open stands first and says so. */
export function partCards(play: Play, part: Part): PartCards {
  const { scenario, episode } = play;
  const list = listOf[part];
  const { measures, kept } = episode();
  const offered = offeredPledge(scenario, measures, kept)?.[part];
  const ordered = cardOrder(
    scenario.id,
    scenario.goal[list].map((id) => ({ id })),
  ).map(({ id }) => id);
  const isFirst = (id: string) => id === offered;
  const ids = [...ordered.filter(isFirst), ...ordered.filter((id) => !isFirst(id))];
  return ids.map((id, index) => {
    const words = wordsOf(play.text().goal[list], id);
    const choose = () => play.move({ draft: { ...play.position().draft, [part]: id } });
    const cardId = `${part}-${index}`;
    if (!isFirst(id)) return [id, pickCard(cardId, words, choose)] as const;
    const card = pickCard(cardId, words, choose, offeredTag(play, part));
    card.root.setAttribute("aria-describedby", tagId(part));
    return [id, card] as const;
  });
}

const tagId = (part: Part) => `offered-${part}`;

/** Why a card stands first: told after its name, not as part of it. */
function offeredTag({ app }: Play, part: Part): HTMLElement {
  return element(
    "span",
    { class: "pledge__tag", id: tagId(part), "aria-hidden": "true" },
    app.t("episode:goal.fromOpen"),
  );
}

/** A row of cards behind its name, もし or 私は. */
export function partRow({ app }: Play, part: Part, cards: PartCards): HTMLElement {
  const id = `goal-${listOf[part]}`;
  return element(
    "section",
    { class: `pledge__row pledge__row--${part}`, "aria-labelledby": id },
    element(
      "h3",
      { class: "pledge__name", id },
      element("span", { "aria-hidden": "true" }, app.t(`episode:goal.short.${part}`)),
      element("span", { class: "visually-hidden" }, app.t(`episode:goal.${listOf[part]}`)),
    ),
    element("div", { class: "pledge__cards" }, ...cards.map(([, { root }]) => root)),
  );
}
