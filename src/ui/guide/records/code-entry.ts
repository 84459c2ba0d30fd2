import { type CodeChange, changeOf, resultsOf } from "#core/carried";
import { type CarriedResult, type CodeProblem, readProgressCode } from "#core/progress-code";
import { loadResults, mergeResults } from "#progress/results";
import { element } from "#ui/element";
import { isKept } from "#ui/keeping";
import type { App } from "#ui/screen";
import type { Typed } from "./code-part";
import { type Takable, takableHere, takeUnderWay } from "./code-under-way";
import { dayWords } from "./day-words";
import { action } from "./part";
import type { KnownPlace } from "./played";

/** Where a code from another device is entered, looked into and taken over. */
export function codeEntry(
  app: App,
  places: readonly KnownPlace[],
  typed: Typed,
  onTaken: () => void,
): readonly Node[] {
  const { t } = app;
  const scenarios = places.map(({ scenario }) => scenario);
  const answer = element("div", { class: "code__answer", "aria-live": "polite" });
  const field = element("textarea", {
    id: "records-code",
    class: "code no-print",
    rows: 3,
    "aria-describedby": "records-code-hint",
  });
  field.value = typed.code;
  field.autocapitalize = "characters";
  field.spellcheck = false;
  field.addEventListener("input", () => {
    typed.code = field.value;
    answer.replaceChildren();
  });
  const look = () => {
    const read = readProgressCode(scenarios, typed.code);
    answer.replaceChildren(
      ...(read.ok
        ? previewOf(read.results, takableHere(app, scenarios, read.underWay))
        : trouble(app, read.problem)),
    );
    field.ariaInvalid = String(!read.ok);
  };
  const cancel = () => {
    answer.replaceChildren();
    field.focus();
  };
  const previewOf = (results: readonly CarriedResult[], begun: readonly Takable[]) =>
    preview(app, places, { results, begun }, { take: () => take(results, begun), cancel });
  const take = (results: readonly CarriedResult[], begun: readonly Takable[]) => {
    const isWritten = isKept(app, mergeResults(app.records, resultsOf(scenarios, results)));
    if (takeUnderWay(app, begun) && isWritten) app.notify(t("records:code.taken"));
    typed.code = "";
    onTaken();
  };
  return [
    element("h3", { class: "no-print" }, t("records:code.enter")),
    element("label", { class: "visually-hidden", for: "records-code" }, t("records:code.enter")),
    field,
    element("p", { id: "records-code-hint", class: "hint no-print" }, t("records:code.enterHint")),
    element("p", {}, action("records-code-look", t("records:code.look"), look, "plain")),
    answer,
  ];
}

function trouble({ t }: App, problem: CodeProblem): readonly Node[] {
  return [
    element(
      "div",
      { class: "code__trouble" },
      element("p", {}, element("strong", {}, t(`records:code.problems.${problem}`))),
      element("p", {}, t("records:code.unchanged")),
    ),
  ];
}

/** What a code brings: results, and episodes to be gone on with. */
interface Carried {
  readonly results: readonly CarriedResult[];
  readonly begun: readonly Takable[];
}

function preview(
  app: App,
  places: readonly KnownPlace[],
  { results, begun }: Carried,
  ways: { readonly take: () => void; readonly cancel: () => void },
): readonly Node[] {
  const { t } = app;
  const own = loadResults(app.records);
  if (results.length + begun.length === 0) return [element("p", {}, t("records:code.nothing"))];
  const items = results.map((result) => {
    const place = places.find(({ scenario }) => scenario.id === result.scenario);
    return element(
      "li",
      {},
      element("strong", {}, place?.sign.title ?? ""),
      ...changeWords(app, changeOf(own, result)).map((words) => element("p", {}, words)),
    );
  });
  const toGoOn = begun.map(({ scenario }) =>
    element(
      "li",
      {},
      element("strong", {}, places.find((each) => each.scenario === scenario)?.sign.title ?? ""),
      element("p", {}, t("records:code.underWay")),
    ),
  );
  return [
    element("h4", {}, t("records:code.preview")),
    element("ul", { class: "code__changes" }, ...items, ...toGoOn),
    element(
      "p",
      { class: "records__ways" },
      action("records-code-take", t("records:code.take"), ways.take, "primary"),
      action("records-code-cancel", t("records:code.cancel"), ways.cancel),
    ),
  ];
}

function changeWords({ t, locale }: App, change: CodeChange): readonly string[] {
  const pointWords = (points: number) => t("records:episodes.points", { points });
  const dayOf = (day: string) => dayWords(day, locale());
  if (change.kind === "new") {
    const points = pointWords(change.points);
    return [t("records:code.new", { points, day: dayOf(change.day) })];
  }
  const { best, latest } = change;
  const words = [
    best && t("records:code.best", { from: pointWords(best.from), to: pointWords(best.to) }),
    latest && t("records:code.latest", { from: dayOf(latest.from), to: dayOf(latest.to) }),
  ].filter((each) => each !== undefined);
  return words.length === 0 ? [t("records:code.same")] : words;
}
