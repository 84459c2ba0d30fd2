import { episodeFonts } from "virtual:fonts";
import { openScenarios } from "#content/catalogue";
import { type OpenEpisode, openEpisode } from "#content/open-episode";
import type { Locale } from "#content/scenario-text";
import { nextReview, type Reviewable } from "#core/review";
import { loadResults } from "#session/profile";
import { loadReviews, rememberReview, reviewableOf } from "#session/reviews";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { MissingPlaceError } from "#ui/trouble";
import { mountGuidePage } from "../guide-page";
import { dayWords } from "../records/day-words";
import { way } from "../records/part";
import { finishedPlay, pageLocale } from "../records/played";
import { today } from "../today";
import { questionCard } from "./question-card";
import { afterReview, type Question, questionsOf } from "./questions";
import "./review.css";

/** How far a review is; it outlives a change of language. */
interface Progress {
  /** Whether each answered question was answered right. */
  readonly answers: boolean[];
  /** Which question is on the table. */
  at: number;
  /** How the place stands after the end. */
  after: Reviewable | undefined;
}

/** Replays what was missed in the latest play of a place. */
export async function openReview(scenarioId = ""): Promise<Screen> {
  if (!openScenarios().includes(scenarioId)) throw new MissingPlaceError(scenarioId);
  const first = pageLocale();
  // Letters of its own; without them the system's fill in.
  episodeFonts[scenarioId]?.().catch(() => undefined);
  const episode = await openEpisode(scenarioId, first);
  const load = async (locale: Locale) => {
    await episode.load(locale);
    return locale;
  };
  return (root, app) => {
    const questions = questionsNow(app, episode);
    const progress: Progress = { answers: [], at: 0, after: undefined };
    const build = (locale: Locale) => [page(app, episode, locale, questions, progress)];
    return mountGuidePage(root, app, { page: "review", load, build }, first);
  };
}

/** The questions of the latest play; in words why there are none to ask. */
function questionsNow(
  app: App,
  { scenario }: OpenEpisode,
): readonly Question[] | "notPlayed" | "older" {
  const latest = loadResults(app.storage).value[scenario.id]?.latest;
  if (!latest) return "notPlayed";
  const finished = finishedPlay(scenario, latest);
  return finished ? questionsOf(finished) : "older";
}

function page(
  app: App,
  episode: OpenEpisode,
  locale: Locale,
  questions: readonly Question[] | "notPlayed" | "older",
  progress: Progress,
): HTMLElement {
  const { t } = app;
  const text = episode.texts[locale];
  const { id } = episode.scenario;
  const host = element("div", { class: "review" });
  const heading = element(
    "h1",
    { class: "guide__heading", tabindex: -1 },
    t("records:review.heading", { title: text.title }),
  );
  if (typeof questions === "string") {
    host.append(
      heading,
      element("p", {}, t(`records:review.${questions}`)),
      element(
        "p",
        { class: "review__ways" },
        way("review-play", t("records:review.play"), `#/episode/${id}`, "primary"),
        way("review-records", t("records:review.records"), "#/records"),
      ),
    );
    return host;
  }
  const table = element("div", { class: "review__table" });
  const show = () => {
    const question = questions[progress.at];
    table.replaceChildren(question ? card(question) : sum(app, id, questions.length, progress));
  };
  const card = (question: Question) =>
    questionCard(app, {
      question,
      text,
      pictureOf: (thing) => closeUpOf(episode, thing),
      number: progress.at + 1,
      of: questions.length,
      answered: progress.answers[progress.at],
      onAnswer: (isRight) => {
        progress.answers[progress.at] = isRight;
        app.sound.play(isRight ? "stamp" : "false-alarm");
      },
      onNext: () => {
        progress.at += 1;
        show();
        table.querySelector<HTMLElement>("h2")?.focus();
      },
    });
  show();
  const day = loadResults(app.storage).value[id]?.latest.date ?? today();
  const lead =
    questions.length === 0
      ? undefined
      : element(
          "p",
          {},
          t("records:review.lead", { day: dayWords(day, locale), count: questions.length }),
        );
  host.append(heading, ...(lead ? [lead] : []), table);
  return host;
}

function closeUpOf({ manifest, urlOf }: OpenEpisode, thing: string): string | undefined {
  const file = manifest.things.find(({ id }) => id === thing)?.closeUp;
  return file === undefined ? undefined : urlOf(file);
}

/** The end: how it went, and when to meet again. Comes here once for each review. */
function sum(app: App, scenarioId: string, all: number, progress: Progress): HTMLElement {
  const { t, locale } = app;
  progress.after ??= remember(app, scenarioId);
  const right = progress.answers.filter(Boolean).length;
  const next = progress.after && nextReview(progress.after);
  const words =
    all === 0
      ? [t("records:review.clean")]
      : [
          t("records:review.sum", { all, right }),
          t(right === all ? "records:review.sumAll" : "records:review.sumSome"),
        ];
  return element(
    "section",
    { class: "panel review__sum" },
    element("h2", { class: "panel__head", tabindex: -1 }, t("records:review.sumHeading")),
    element(
      "div",
      { class: "panel__body review__body" },
      ...words.map((each) => element("p", {}, each)),
      element(
        "p",
        {},
        next === undefined
          ? t("records:review.noMore")
          : t("records:review.nextDay", { day: dayWords(next, locale()) }),
      ),
      element(
        "p",
        { class: "review__ways" },
        way("review-records", t("records:review.records"), "#/records", "primary"),
        way("review-again", t("records:episodes.again"), `#/episode/${scenarioId}`),
      ),
    ),
  );
}

/** Remembers a review that was due; returns how the place stands now. */
function remember({ storage }: App, scenarioId: string): Reviewable | undefined {
  const play = reviewableOf(loadResults(storage).value, loadReviews(storage).value, scenarioId);
  if (!play) return undefined;
  const after = afterReview(play, today());
  if (!after) return play;
  rememberReview(storage, scenarioId, { ...after, reviews: after.reviews - 1 });
  return after;
}
