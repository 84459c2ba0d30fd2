import { wordsOf } from "#content/scenario-text";
import { actionPoll, situationOfRoom, situationPoll } from "#core/room/room-pledge";
import { element } from "#ui/element";
import { ballot } from "./ballot";
import { lookBeside } from "./look-beside";
import { tieWords } from "./ties";
import { lookAtWhole, type WallPlay, type WallViewOf, wholeNames } from "./wall-view";

/** One part of the pledge: when, or what. */
const partsView =
  (kind: "situation" | "action"): WallViewOf =>
  (play, { id }) => {
    const { goal } = play.text();
    const parts = kind === "situation" ? goal.situations : goal.actions;
    const poll =
      kind === "situation"
        ? situationPoll(play.scenario)
        : actionPoll(play.scenario, play.people());
    const cards = poll.cards.map(({ id: part, step }) => ({
      step,
      words: play.app.t(`together:wall.${kind}Card`, { part: wordsOf(parts, part) }),
    }));
    const isFirstDeed = kind === "action" && cards[0]?.step === id;
    return {
      layout: "stage",
      cards: "beside",
      headline: play.app.t(`together:wall.${kind}Ask`),
      body: [
        isFirstDeed ? tieBefore(play) : undefined,
        ballot(play, cards, {
          now: id,
          isSplit: false,
        }),
      ],
      captain: { pose: "point", words: asking(play, kind), asks: "hands" },
      act: () => standBeside(play),
    };
  };

/** Why it is this moment, where others were equal: told before the first deed. */
function tieBefore(play: WallPlay): HTMLElement | undefined {
  const tie = tieWords(play, situationPoll(play.scenario));
  if (tie === undefined) return undefined;
  return element("p", { class: "wall__tie" }, play.app.t("together:wall.momentTie", { tie }));
}

/** What to do is asked of the moment that was chosen: nobody keeps in mind which it was. */
function asking({ app, scenario, people, text }: WallPlay, kind: "situation" | "action"): string {
  if (kind === "situation") return app.t("together:wall.situationHands");
  const part = wordsOf(text().goal.situations, situationOfRoom(scenario, people()));
  return app.t("together:wall.actionHands", { part });
}

export const situationView = partsView("situation");
export const actionView = partsView("action");

/** The room with everything that was bought, at rest. */
export function standAfter(play: WallPlay): void {
  const { measures } = play.episode();
  play.frame.overlay.replaceChildren();
  play.room.clearStamps();
  play.room.change({
    links: [],
    outcomes: {},
    calm: undefined,
    measures,
    marks: {},
    glowing: [],
    mood: "calm",
  });
  play.frame.setMood("calm");
  lookAtWhole(play);
}

/** The same beside cards: those who work there, with what was bought. */
function standBeside(play: WallPlay): void {
  standAfter(play);
  const { measures } = play.episode();
  const bought = play.content.manifest.layers.filter(
    ({ shows }) => "measure" in shows && measures.includes(shows.measure),
  );
  lookBeside(play, { links: [], measures }, bought);
}

/** What most of the room wants, in one sentence, to be read aloud. */
export const pledgeView: WallViewOf = (play) => ({
  layout: "stage",
  headline: play.app.t("together:wall.pledge"),
  body: [element("p", { class: "wall-pledge" }, element("span", {}, wholeNames(pledgeOf(play))))],
  captain: { pose: "salute", words: readAloud(play), asks: "words" },
  act: () => standBeside(play),
});

function readAloud(play: WallPlay): string {
  const { t } = play.app;
  const tie = tieWords(play, actionPoll(play.scenario, play.people()));
  return tie === undefined
    ? t("together:wall.readAloud")
    : t("together:wall.readAloudTie", { tie });
}

/** The sentence of the room's pledge; empty before it has one. */
export function pledgeOf(play: WallPlay): string {
  const { plan } = play.episode();
  if (!plan) return "";
  const { situations, actions } = play.text().goal;
  return play.app.t("together:wall.pledgeSentence", {
    situation: wordsOf(situations, plan.situation),
    action: wordsOf(actions, plan.action),
  });
}
