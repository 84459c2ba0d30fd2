import { choosePoints, LONGEST_NOTE, letPointsGo, promisedOf, writeNote } from "#core/agreement";
import { element, plain } from "#ui/element";
import { followWriting } from "#ui/written";
import { groundsPill, sourceNames } from "../library/grounds";
import type { Point } from "./points";
import type { OutsourcingView } from "./view";
import "./points.css";

/** A point to choose; who does it and by when is asked only then. */
export function pointRow(view: OutsourcingView, point: Point): HTMLElement {
  const { app, book } = view;
  const { key } = point;
  const id = idOf(point);
  const box = element("input", {
    id,
    class: "outsourcing__box",
    type: "checkbox",
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-settle ${id}-grounds`,
    onchange: () => {
      book.change((now) => (box.checked ? choosePoints(now, [key]) : letPointsGo(now, [key])));
    },
  });
  const fields = (["who", "by"] as const).map((field) => noteField(view, point, field));
  const notes = element("div", { class: "outsourcing__notes" }, ...fields);
  const row = element(
    "li",
    { class: "outsourcing__point" },
    element(
      "label",
      { class: "outsourcing__choose" },
      box,
      element(
        "span",
        { class: "outsourcing__words" },
        element(
          "span",
          { class: "outsourcing__title-row" },
          element("span", { id: `${id}-title`, class: "outsourcing__title" }, point.title),
          element("span", { id: `${id}-grounds` }, groundsPill(point.item.grounds, app)),
        ),
        element("span", { id: `${id}-settle` }, point.settle),
      ),
    ),
    notes,
    more(view, point),
  );
  book.watch(() => {
    const isChosen = promisedOf(book.present(), key) !== undefined;
    box.checked = isChosen;
    notes.hidden = !isChosen;
    row.classList.toggle("outsourcing__point--chosen", isChosen);
  });
  return row;
}

const idOf = ({ key }: Point) => `outsourcing-${key.replace("/", "-")}`;

/** How it could be put, who usually does it, and where it is from: for whoever wants to know. */
function more({ app, sources }: OutsourcingView, point: Point): HTMLElement {
  const { t } = app;
  const { item } = point;
  const id = idOf(point);
  const from = sourceNames(item.grounds, sources, app);
  const measures = item.measures.flatMap((measure) => [
    " ",
    element("a", { class: "outsourcing__measure", href: `#/library/${measure}` }, measure),
  ]);
  const facts: [string, readonly (Node | string)[]][] = [
    [t("outsourcing:example"), [point.example]],
    [t("outsourcing:usually"), [point.doer]],
    [t("outsourcing:measures"), measures],
  ];
  if (from !== "") facts.push([t("outsourcing:source"), [from]]);
  return element(
    "details",
    { class: "outsourcing__more" },
    element(
      "summary",
      {
        id: `${id}-more`,
        "aria-label": t("outsourcing:ofItem", { label: t("outsourcing:more"), title: point.title }),
      },
      t("outsourcing:more"),
    ),
    element(
      "dl",
      { class: "outsourcing__facts" },
      ...facts.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, ...words)]),
    ),
  );
}

function noteField(
  { app: { t }, book }: OutsourcingView,
  point: Point,
  field: "who" | "by",
): HTMLElement {
  const { key, title } = point;
  const id = `${idOf(point)}-${field}`;
  const label = t(`outsourcing:${field}`);
  const input = element("input", {
    id,
    class: "outsourcing__input",
    type: "text",
    maxlength: LONGEST_NOTE[field],
    "aria-label": t("outsourcing:ofItem", { label, title }),
  });
  const written = followWriting(input, (text) =>
    book.change((now) => writeNote(now, key, { [field]: text })),
  );
  input.placeholder = plain(t(`outsourcing:${field}Hint`));
  book.watch(() => {
    // As it was written, letter by letter: it may hold what our own texts use as marks.
    const note = promisedOf(book.present(), key)?.[field];
    if (note !== undefined) written.show(note);
  });
  return element(
    "div",
    { class: "outsourcing__field" },
    element("label", { for: id }, label),
    input,
  );
}
