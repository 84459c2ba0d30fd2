import { wordsOf } from "#content/scenario-text";
import { OWN_WORDS_LIMIT } from "#core/action";
import type { GoalPlan } from "#core/episode";
import { oddityOf, situationOf } from "#core/pledge";
import { STAGE } from "#picture/manifest";
import { headsIn } from "#picture/visible-layers";
import { element } from "#ui/element";
import { aimAtAll } from "./aim";
import { button } from "./button";
import { phaseHeading } from "./frame";
import { type Part, type PartCards, partCards, partRow } from "./goal-parts";
import { keepAimed } from "./keep-aimed";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { restingBox } from "./resting-box";
import { sentenceBoard } from "./sentence-board";
import { withShoulders } from "./shoulders";

type Draft = Pick<GoalPlan, "situation" | "action">;

/** What is unfolded while own words are written. */
const OWN = "goal-own-open";

/** So many pixels lie between the faces and what is above them. */
const AIR = 8;

/** The stage is not shown smaller than this share of the window's width for faces' sake. */
const LEAST = 0.25;

/** More of the picture than this is never given up to the board. */
const MOST_COVERED = 0.6;

/** The sentence 「もし〜なら、私は〜する」 in the present language. */
export function goalSentence(play: Play, { situation, action }: Draft): string {
  const { t } = play.app;
  const { situations, actions } = play.text().goal;
  const blank = t("episode:goal.blank");
  return t("episode:goal.sentence", {
    situation: situations[situation] ?? blank,
    action: actions[action] ?? blank,
  });
}

/**
 * One sentence on a board over two rows of cards; own words are a second step. Returns what shows
 * the parts as far as they are chosen, and ends looking at the cast.
 */
export function showGoalPlan(play: Play): Shown {
  const { app, frame, scenario } = play;
  const { t } = app;
  const board = sentenceBoard(play);
  const own = ownWords(play);
  const situations = partCards(play, "situation");
  const actions = partCards(play, "action");
  const decideButton = button(
    t("episode:goal.decide"),
    { id: "goal-decide", kind: "primary", icon: "next", iconLast: true },
    () => decide(play),
  );
  let before: Draft | undefined;
  let said = "";
  const update = () => {
    const { draft } = play.position();
    decideButton.ariaDisabled = String(!isWhole(draft));
    for (const [id, card] of situations) card.setPicked(draft.situation === id);
    for (const [id, card] of actions) card.setPicked(draft.action === id);
    board.fill({
      situation: partWords(play, "situation", draft.situation),
      action: partWords(play, "action", draft.action),
    });
    if (before) fly(board, { situation: situations, action: actions }, before, draft);
    before = draft;
    own.update();
    said = sayOnce(play, oddityOf(scenario.goal, draft), said);
  };

  frame.setLayout("pledge");
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "pledge" },
      phaseHeading(t("episode:goal.heading"), t("episode:goal.round")),
      board.root,
      partRow(play, "situation", situations),
      partRow(play, "action", actions),
      own.field,
      element("div", { class: "pledge__buttons" }, own.opener, decideButton),
    ),
  );
  update();
  return { update, remove: keepAimed(() => lookAtCast(play), [frame.panel, frame.hud]) };
}

/** Whether both parts are chosen: only a whole sentence can be pledged. */
const isWhole = ({ situation, action }: Draft) => situation !== "" && action !== "";

function partWords(play: Play, part: Part, id: string): string {
  const { situations, actions } = play.text().goal;
  return id === "" ? "" : wordsOf(part === "situation" ? situations : actions, id);
}

function fly(
  board: ReturnType<typeof sentenceBoard>,
  cards: Readonly<Record<Part, PartCards>>,
  before: Draft,
  draft: Draft,
): void {
  for (const part of ["situation", "action"] as const) {
    const card = cards[part].find(([id]) => id === draft[part])?.[1];
    if (card && before[part] !== draft[part]) board.flyFrom(part, card.root);
  }
}

/** The captain speaks where he has something else to say than `said`; returns what he says now. */
function sayOnce(play: Play, oddity: string | undefined, said: string): string {
  const { app, frame } = play;
  const words = captainWords(play, oddity);
  if (words === said) return said;
  frame.guide.say("stand", words, app.t("episode:guide.name"));
  // Only what is odd is worth lying on the cards.
  if (oddity === undefined) {
    frame.guide.giveWay(frame.panel.querySelectorAll<HTMLElement>(".pledge__cards, .button"));
  }
  return words;
}

/** A pair that does not go together may still be chosen: the captain says why not, and asks. */
function captainWords(play: Play, oddity: string | undefined): string {
  const { t } = play.app;
  if (oddity === undefined) return t("episode:goal.guide");
  const { situations, oddPairs } = play.text().goal;
  const own = oddPairs?.[oddity];
  if (own !== undefined) return own;
  const fits = situationOf(play.scenario.goal, play.position().draft.action) ?? "";
  return t("episode:goal.odd", { fits: situations[fits] ?? "" });
}

/** The people stay in sight above the board, and where they are not too small, all faces below the bar. */
function lookAtCast(play: Play): void {
  const { frame, room, scenario } = play;
  const canvas = restingBox(frame.canvas);
  const panel = restingBox(frame.panel);
  const isBeside = panel.left >= canvas.right - 1;
  const hidden = isBeside ? 0 : Math.max(0, canvas.bottom - panel.top);
  const faces = hidden > 0 ? allFaces(play, canvas, hidden) : undefined;
  if (faces !== undefined && STAGE.width / faces.width >= LEAST) {
    room.lookAt(faces, { exact: true });
    return;
  }
  const covered = canvas.height > 0 ? hidden / canvas.height : 0;
  room.lookAt(scenario.cast, { covered: Math.min(MOST_COVERED, covered) });
}

/** What of the stage is seen when all faces stand between the bar above and the board. */
function allFaces({ content, episode, frame }: Play, canvas: DOMRect, hidden: number) {
  const state = { links: [], measures: episode().measures };
  const heads = headsIn(content.manifest, state).map(withShoulders);
  const y = restingBox(frame.hud).bottom - canvas.top + AIR;
  const height = canvas.height - hidden - y;
  if (height < AIR) return undefined;
  const { at } = aimAtAll(heads, canvas, { x: AIR, y, width: canvas.width - 2 * AIR, height });
  return at === "room" ? undefined : at;
}

/** Own words: a button that opens their field; both follow what was typed elsewhere. */
function ownWords(play: Play) {
  const { t } = play.app;
  const own = element("textarea", {
    class: "goal__own",
    id: "goal-own",
    rows: 2,
    maxlength: OWN_WORDS_LIMIT,
    oninput: () => {
      const words = own.value.slice(0, OWN_WORDS_LIMIT);
      play.move({ draft: { ...play.position().draft, ownWords: words } });
    },
  });
  const isOpen = () => play.position().unfolded.includes(OWN);
  const opener = button(
    t("episode:goal.ownOpen"),
    { id: "goal-own-opener", kind: "quiet", icon: "list" },
    () => {
      play.move({ unfolded: isOpen() ? [] : [OWN] });
      if (isOpen()) own.focus();
    },
  );
  const field = element(
    "div",
    { class: "pledge__own" },
    element("label", { class: "goal__own-label", for: "goal-own" }, t("episode:goal.own")),
    own,
  );
  const update = () => {
    const words = play.position().draft.ownWords;
    field.hidden = !isOpen() && words === "";
    opener.ariaExpanded = String(!field.hidden);
    // Nothing is written back to whoever types, perhaps in the midst of a conversion.
    if (document.activeElement !== own) own.value = words;
  };
  return { field, opener, update };
}

function decide(play: Play): void {
  const { situation, action, ownWords: words } = play.position().draft;
  if (!isWhole({ situation, action })) {
    play.app.notify(play.app.t("episode:goal.unfinished"), "step");
    return;
  }
  const own = words.trim();
  play.ask({ type: "plan", situation, action, ...(own === "" ? {} : { ownWords: own }) });
}
