import { loadOutsourcing, loadSources } from "#content/guide";
import type { Locale } from "#core/locale";
import { element } from "#ui/element";
import type { App, Screen } from "#ui/screen";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { type AgreementBook, openAgreement } from "./agreement";
import { agreementSheet } from "./agreement-sheet";
import { chosenView } from "./chosen-view";
import { listView } from "./list-view";
import { loadMetStory } from "./met-story";
import { pointsOf } from "./points";
import { startView } from "./start-view";
import { stepsNav, summaryBar } from "./steps";
import { type OutsourcingData, type OutsourcingView, type Step, steps } from "./view";
import "./outsourcing-print.css";

/** The two checklists for outsourcing; `detail` is a step, such as "clause", or a place just played. */
export async function openOutsourcing(
  { episodes }: Pick<App, "episodes">,
  detail = "",
): Promise<Screen> {
  const load = (locale: Locale) => loadData(episodes, detail, locale);
  const first = await load(pageLocale());
  const step = steps.find((each) => each === detail) ?? "start";
  return (root, app) => {
    const book = openAgreement(app);
    const build = (data: OutsourcingData) => page(data, book, step, app);
    return mountGuidePage(root, app, { page: "outsourcing", load, build }, first);
  };
}

async function loadData(
  episodes: App["episodes"],
  place: string,
  locale: Locale,
): Promise<OutsourcingData> {
  const [outsourcing, sources] = await Promise.all([loadOutsourcing(locale), loadSources(locale)]);
  return {
    outsourcing,
    sources,
    met: await loadMetStory(episodes, place, outsourcing.structure, locale),
  };
}

function page(data: OutsourcingData, book: AgreementBook, step: Step, app: App): readonly Node[] {
  const { structure, text } = data.outsourcing;
  const points = pointsOf(structure, text, app.t);
  const view: OutsourcingView = { ...data, points, book, app };
  book.forget();
  return [
    stepsNav(view, step),
    element("div", { class: "outsourcing no-print" }, ...stepView(view, step)),
    element(
      "div",
      { class: "outsourcing__foot no-print" },
      element("p", {}, element("strong", {}, text.notLegalAdvice)),
      element("p", { class: "hint" }, app.t("outsourcing:device")),
    ),
    ...(step === "chosen" ? [] : [summaryBar(view)]),
    agreementSheet(view),
  ];
}

function stepView(view: OutsourcingView, step: Step): readonly Node[] {
  if (step === "start") return startView(view);
  if (step === "chosen") return chosenView(view);
  const list = view.outsourcing.structure.lists.find(({ id }) => id === step);
  return list === undefined ? startView(view) : listView(view, list);
}
