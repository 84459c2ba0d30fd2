import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { groundsPill } from "../library/grounds";
import type { AgreementBook } from "./agreement";
import type { Point } from "./points";

/** Longest texts that are kept (session/company). */
const LONGEST = { who: 60, by: 20 } as const;

/** A point to choose; who does it and by when is asked only then. */
export function pointRow(
  point: Point,
  book: AgreementBook,
  onChange: () => void,
  app: App,
): HTMLElement {
  const { t } = app;
  const id = idOf(point);
  const promise = element(
    "div",
    { class: "outsourcing__promise" },
    ...(["who", "by"] as const).map((field) => promiseField(point, field, book, app)),
  );
  const row = element("li", { class: "outsourcing__point" });
  const show = () => {
    const isChosen = book.present()[point.key] !== undefined;
    promise.hidden = !isChosen;
    row.classList.toggle("outsourcing__point--chosen", isChosen);
  };
  const box = element("input", {
    id,
    class: "outsourcing__box",
    type: "checkbox",
    checked: book.present()[point.key] !== undefined,
    "aria-describedby": `${id}-settle`,
    onchange: () => {
      book.choose(point.key, box.checked);
      show();
      onChange();
    },
  });
  row.append(
    element(
      "label",
      { class: "outsourcing__choose", for: id },
      box,
      element("span", { class: "outsourcing__title" }, point.title),
    ),
    element("p", { id: `${id}-settle` }, point.settle),
    facts(point, app),
    element(
      "details",
      { class: "outsourcing__example" },
      element("summary", { id: `${id}-example` }, t("outsourcing:example")),
      element("p", {}, point.example),
    ),
    promise,
  );
  show();
  return row;
}

const idOf = ({ key }: Point) => `outsourcing-${key.replace("/", "-")}`;

function facts({ item, doer }: Point, app: App): HTMLElement {
  const { t } = app;
  const measures = item.measures.flatMap((measure) => [
    " ",
    element("a", { class: "outsourcing__measure", href: `#/library/${measure}` }, measure),
  ]);
  return element(
    "p",
    { class: "outsourcing__facts" },
    element("span", {}, t("outsourcing:usually", { who: doer })),
    groundsPill(item.grounds, app),
    element("span", {}, t("outsourcing:measures"), ...measures),
  );
}

function promiseField(
  point: Point,
  field: keyof typeof LONGEST,
  book: AgreementBook,
  { t }: App,
): HTMLElement {
  const id = `${idOf(point)}-${field}`;
  const label = t(`outsourcing:${field}`);
  const input = element("input", {
    id,
    class: "outsourcing__input",
    type: "text",
    maxlength: LONGEST[field],
    value: book.present()[point.key]?.[field] ?? "",
    "aria-label": t("outsourcing:ofItem", { label, title: point.title }),
    "aria-describedby": `${id}-hint`,
    oninput: () => book.write(point.key, { [field]: input.value }),
  });
  return element(
    "div",
    { class: "outsourcing__field" },
    element("label", { for: id }, label),
    input,
    element("span", { id: `${id}-hint`, class: "hint no-print" }, t(`outsourcing:${field}Hint`)),
  );
}
