import { type ScenarioText, wordsOf } from "#content/scenario-text";
import type { Provenance, Scenario } from "#core/scenario";
import { keysIn } from "#core/source-keys";
import { element } from "./element";
import type { App } from "./screen";
import { table } from "./table";

/** Something of a scenario and where it comes from. */
interface Origin {
  readonly kind: "hazard" | "decoy" | "cause" | "measure" | "note" | "story";
  readonly words: string;
  readonly provenance: Provenance;
}

/** The report's own key among the sources: titles of all cases are in it. */
const REPORT = "SEED";

/**
 * Tells by scenario what is FOUND in a source and what is INFERRED, all from the scenarios' own
 * data; `onSources` is told every source key once the scenarios are there.
 */
export function provenanceSection(
  app: App,
  onSources: (keys: ReadonlySet<string>) => void,
): readonly HTMLElement[] {
  const { t, episodes } = app;
  const open = episodes.scenarios();
  const boxes = element(
    "div",
    { class: "credits__scenarios" },
    element("p", {}, t("credits:provenance.loading")),
  );
  const locale = app.locale();
  const fill = async () => {
    const [scenarios, texts] = await Promise.all([
      episodes.structures(),
      Promise.all(open.map((id) => episodes.text(id, locale))),
    ]);
    const all = scenarios.flatMap((scenario, index) => {
      const text = texts[index];
      return text ? [{ scenario, text, origins: originsOf(scenario, text) }] : [];
    });
    boxes.replaceChildren(
      ...all.map(({ scenario, text, origins }) => scenarioBox(scenario, text, origins, app)),
    );
    const sources = all.flatMap(({ origins }) =>
      origins.map(({ provenance }) => provenance.source),
    );
    onSources(new Set([REPORT, ...sources.flatMap(keysIn)]));
  };
  void fill().catch((error) => app.fail(error));
  const hasClosed = !app.shell.isPart && episodes.places().length > open.length;
  return [
    element("p", {}, t("credits:provenance.lead")),
    boxes,
    ...(hasClosed ? [element("p", {}, t("credits:provenance.notYet"))] : []),
  ];
}

function originsOf(scenario: Scenario, text: ScenarioText): readonly Origin[] {
  const of = <Each extends { readonly id: string; readonly provenance: Provenance }>(
    kind: Origin["kind"],
    all: readonly Each[],
    words: (id: string) => string,
  ): readonly Origin[] => all.map(({ id, provenance }) => ({ kind, words: words(id), provenance }));
  return [
    { kind: "story", words: text.company.trade, provenance: scenario.provenance },
    ...of("hazard", scenario.hazards, (id) => wordsOf(text.things, id).name),
    ...of("decoy", scenario.decoys, (id) => wordsOf(text.things, id).name),
    ...of("cause", scenario.causes, (id) => wordsOf(text.causes, id).card),
    ...of("measure", scenario.measures, (id) => wordsOf(text.measures, id).card),
    ...of("note", scenario.notes, (id) => wordsOf(text.notes, id).today),
  ];
}

function scenarioBox(
  scenario: Scenario,
  text: ScenarioText,
  origins: readonly Origin[],
  { t }: App,
): HTMLElement {
  // What has changed since 2009 is no part of the case; its title is, and is always known.
  const ofCase = origins.filter(({ kind }) => kind !== "note");
  const found = ofCase.filter(({ provenance }) => provenance.status === "FOUND").length + 1;
  const inferred = ofCase.length + 1 - found;
  const heads = [
    t("credits:provenance.kind"),
    t("credits:provenance.status"),
    t("credits:provenance.source"),
  ];
  return element(
    "section",
    { class: "credits__scenario" },
    element("h3", {}, t("credits:provenance.open", { number: scenario.number, title: text.title })),
    element("p", {}, t("credits:provenance.counts", { found, inferred })),
    element(
      "details",
      { class: "fold" },
      element("summary", { id: `credits-${scenario.id}` }, t("credits:provenance.details")),
      table(heads, [
        row(t("credits:provenance.title"), text.title, { status: "FOUND", source: REPORT }, t),
        ...origins.map(({ kind, words, provenance }) =>
          row(t(`credits:provenance.${kind}`), words, provenance, t),
        ),
      ]),
    ),
  );
}

function row(
  kind: string,
  words: string,
  { status, source }: Provenance,
  t: App["t"],
): readonly [HTMLElement, HTMLElement, string] {
  return [
    element("span", {}, element("small", { class: "credits__kind" }, kind), words),
    element(
      "span",
      { class: status === "FOUND" ? "pill pill--done" : "pill pill--quiet" },
      element("span", {}, t(`credits:provenance.${status}`)),
    ),
    source ?? "",
  ];
}
