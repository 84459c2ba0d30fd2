import { episodeFonts } from "virtual:fonts";
import type { OpenEpisode } from "#content/open-episode";
import { wordsOf } from "#content/scenario-text";
import type { Locale } from "#core/locale";
import { finishedPlay } from "#core/results";
import {
  afterReview,
  isDue,
  nextReview,
  type Outcome,
  type Reviewable,
  reviewedOf,
} from "#core/review";
import { loadResults } from "#progress/results";
import {
  forgetReviewUnderWay,
  loadReviews,
  loadReviewUnderWay,
  rememberReview,
  saveReviewUnderWay,
} from "#progress/reviews";
import { element } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App, Screen } from "#ui/screen";
import { today } from "#ui/today";
import { MissingPlaceError } from "#ui/trouble";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { dayWords } from "../records/day-words";
import { way } from "../records/part";
import { elsewhere } from "./elsewhere";
import { questionCard } from "./question-card";
import { linkOf, type Question, questionsOf } from "./questions";
import "./review.css";

/** How far a review is; it outlives a change of language, and its answers closing the page. */
interface Progress {
  /** Whether each answered question was answered right. */
  readonly answers: boolean[];
  /** Which question is on the table. */
  at: number;
  /** How the place stands after the end. */
  after: Reviewable | undefined;
}

/** A play that can be reviewed. */
interface Review {
  readonly episode: OpenEpisode;
  readonly play: Reviewable;
  readonly questions: readonly Question[];
}

/** Replays what was missed in the latest play of a place. */
export async function openReview(app: App, scenarioId: string): Promise<Screen> {
  if (!app.episodes.scenarios().includes(scenarioId)) throw new MissingPlaceError(scenarioId);
  const first = pageLocale();
  // Letters of its own; without them the system's fill in.
  episodeFonts[scenarioId]?.().catch(() => undefined);
  const episode = await app.episodes.open(scenarioId, first);
  const load = async (locale: Locale) => {
    await episode.load(locale);
    return locale;
  };
  return (root) => {
    const review = reviewNow(app, episode);
    const progress: Progress = { answers: [], at: 0, after: undefined };
    if (typeof review !== "string") {
      progress.answers.push(...loadReviewUnderWay(app.records, scenarioId, begunAs(review)));
      progress.at = progress.answers.length;
    }
    const build = (locale: Locale) => [
      typeof review === "string"
        ? noReview(app, episode, locale, review)
        : page(app, review, locale, progress),
    ];
    return mountGuidePage(root, app, { page: "review", load, build }, first);
  };
}

const begunAs = ({ play, questions }: Review) => ({
  finished: play.finished,
  asked: questions.map(({ id }) => id),
});

/** What the latest play gives to review; in words why there is nothing. */
function reviewNow({ records }: App, episode: OpenEpisode): Review | "notPlayed" | "older" {
  const { scenario } = episode;
  const results = loadResults(records);
  const latest = results[scenario.id]?.latest;
  const play = reviewedOf(results, loadReviews(records), scenario.id);
  if (!latest || !play) return "notPlayed";
  const finished = finishedPlay(scenario, latest);
  return finished ? { episode, play, questions: questionsOf(finished) } : "older";
}

function headingOf({ t }: App, { texts }: OpenEpisode, locale: Locale): HTMLElement {
  return element(
    "h1",
    { class: "guide__heading", tabindex: -1 },
    t("records:review.heading", { title: texts[locale].title }),
  );
}

function noReview(
  app: App,
  episode: OpenEpisode,
  locale: Locale,
  why: "notPlayed" | "older",
): HTMLElement {
  const { t } = app;
  return element(
    "div",
    { class: "review" },
    headingOf(app, episode, locale),
    element("p", {}, t(`records:review.${why}`)),
    ...(why === "notPlayed" ? elsewhere(app) : []),
    element(
      "p",
      { class: "review__ways" },
      way("review-play", t("records:review.play"), `#/episode/${episode.scenario.id}`, "primary"),
      way("review-records", t("records:review.records"), "#/records"),
    ),
  );
}

function page(app: App, review: Review, locale: Locale, progress: Progress): HTMLElement {
  const { episode, questions } = review;
  const table = element("div", { class: "review__table" });
  const show = () => {
    const question = questions[progress.at];
    table.replaceChildren(question ? card(question) : sum(app, review, progress));
  };
  const card = (question: Question) =>
    questionCard(app, {
      question,
      text: episode.texts[locale],
      happened: happenedBefore(episode, locale, question),
      pictureOf: (thing) => closeUpOf(episode, thing),
      number: progress.at + 1,
      of: questions.length,
      answered: progress.answers[progress.at],
      onAnswer: (isRight) => {
        progress.answers[progress.at] = isRight;
        const { answers } = progress;
        const underWay = { ...begunAs(review), answers };
        isKept(app, saveReviewUnderWay(app.records, episode.scenario.id, underWay));
        app.sound.play(isRight ? "stamp" : "false-alarm");
      },
      onNext: () => {
        progress.at += 1;
        show();
        table.querySelector<HTMLElement>("h2")?.focus();
      },
    });
  show();
  return element(
    "div",
    { class: "review" },
    headingOf(app, episode, locale),
    ...leads(app, review, progress).map((words) => element("p", {}, words)),
    table,
  );
}

/** What is asked, and that it is practice where no review is due. */
function leads({ t, locale }: App, { play, questions }: Review, { after }: Progress) {
  if (questions.length === 0) return [];
  const day = dayWords(play.finished, locale());
  const lead = t("records:review.lead", { day, count: questions.length });
  const isEarly = after === undefined && nextReview(play) !== undefined && !isDue(play, today());
  return isEarly ? [lead, t("records:review.practice")] : [lead];
}

function happenedBefore(
  { scenario, texts }: OpenEpisode,
  locale: Locale,
  question: Question,
): string | undefined {
  const link = question.kind === "cause" ? linkOf(scenario, question) : undefined;
  return link && wordsOf(texts[locale].chain, link).accident;
}

function closeUpOf({ manifest, urlOf }: OpenEpisode, thing: string): string | undefined {
  const file = manifest.things.find(({ id }) => id === thing)?.closeUp;
  return file === undefined ? undefined : urlOf(file);
}

/** The end: how it went, and when to meet again. Comes here once for each review. */
function sum(app: App, review: Review, progress: Progress): HTMLElement {
  const { t, locale } = app;
  const { id } = review.episode.scenario;
  const all = review.questions.length;
  const right = progress.answers.filter(Boolean).length;
  progress.after ??= remember(app, review, { date: today(), right, all });
  const next = nextReview(progress.after);
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
        way("review-shelf", t("records:review.others"), "#/review", "primary"),
        way("review-records", t("records:review.records"), "#/records"),
        way("review-again", t("records:episodes.again"), `#/episode/${id}`),
      ),
    ),
  );
}

/** Remembers how the review went; its day is done where it was due. Returns how the place stands. */
function remember(app: App, { episode, play }: Review, outcome: Outcome): Reviewable {
  const { id } = episode.scenario;
  const after = afterReview(play, today()) ?? play;
  isKept(app, rememberReview(app.records, id, after, outcome));
  isKept(app, forgetReviewUnderWay(app.records, id));
  return after;
}
