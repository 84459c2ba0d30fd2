import { element } from "#ui/element";
import { today } from "#ui/today";
import { type ChosenPoint, chosenPoints, groundsWord } from "./agreement-files";
import { bunches } from "./points";
import type { OutsourcingView } from "./view";

/** The chosen points as they are printed, from whatever step; seen only on paper. */
export function agreementSheet(view: OutsourcingView): HTMLElement {
  const sheet = element("div", { class: "agreement-sheet", "aria-hidden": true });
  view.book.watch(() => sheet.replaceChildren(...content(view)));
  return sheet;
}

function content({ app, book, points, outsourcing }: OutsourcingView): readonly HTMLElement[] {
  const { t } = app;
  const chosen = chosenPoints({ points, agreement: book.present() });
  const title = element("p", { class: "agreement-sheet__title" }, t("outsourcing:sheet.title"));
  if (chosen.length === 0) return [title, element("p", {}, t("outsourcing:sheet.empty"))];
  const facts = [
    t("outsourcing:sheet.date", { date: today() }),
    t("outsourcing:sheet.count", { count: chosen.length }),
  ];
  return [
    title,
    element("p", {}, facts.join("　")),
    // Here, where it is read, and where it cannot end up alone on a page.
    element("p", { class: "agreement-sheet__note" }, outsourcing.text.notLegalAdvice),
    element("p", { class: "agreement-sheet__note" }, t("outsourcing:sheet.key")),
    ...bunches(chosen, ({ list }) => list).flatMap(([list, own]) => [
      element("p", { class: "agreement-sheet__list" }, list),
      sheetTable(own, app),
    ]),
  ];
}

function sheetTable(points: readonly ChosenPoint[], { t }: OutsourcingView["app"]): HTMLElement {
  const heads = (["point", "who", "by", "grounds"] as const).map((head) =>
    element("th", { scope: "col" }, t(`outsourcing:sheet.${head}`)),
  );
  const bodyHead = (section: string) => {
    const head = element("th", { scope: "rowgroup" }, section);
    head.colSpan = heads.length;
    return element("tr", {}, head);
  };
  const bodies = bunches(points, ({ section }) => section).map(([section, own]) =>
    element(
      "tbody",
      {},
      bodyHead(section),
      ...own.map((point) =>
        element(
          "tr",
          {},
          element("td", {}, element("b", {}, point.title), element("br"), point.settle),
          written(point.who),
          written(point.by),
          element("td", {}, groundsWord(point.item.grounds, t)),
        ),
      ),
    ),
  );
  return element(
    "table",
    { class: "agreement-sheet__table" },
    element("thead", {}, element("tr", {}, ...heads)),
    ...bodies,
  );
}

/** What somebody wrote is no text of ours: no mark in it means anything. */
function written(text: string): HTMLElement {
  return element("td", {}, document.createTextNode(text));
}
