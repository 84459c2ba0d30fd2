import { works } from "#content/licences";
import { element } from "./element";
import { licenceBox } from "./licence-box";
import { provenanceSection } from "./provenance";
import type { App, Screen } from "./screen";
import { table } from "./table";
import { topBar } from "./top-bar";
import { mountWords } from "./words";
import "./credits.css";

const parts = ["game", "provenance", "sources", "licences"] as const;
type Part = (typeof parts)[number];

/** What the game is, what in it is whose, where figures come from, and thanks. */
export const creditsScreen: Screen = (root, app) =>
  mountWords(root, app, () => {
    const { t } = app;
    const sources = element("ul", { class: "credits__sources" });
    return [
      element(
        "div",
        { class: "credits" },
        topBar(app, { words: t("credits:back") }),
        element(
          "main",
          { class: "credits__main" },
          element("h1", { class: "credits__heading", tabindex: -1 }, t("credits:heading")),
          contents(app),
          part(
            "game",
            app,
            element("p", {}, t("credits:game.what")),
            element("p", {}, t("credits:game.base")),
            element("p", {}, element("strong", {}, t("credits:game.notIpa"))),
            element("p", {}, t("credits:game.privacy")),
          ),
          part(
            "provenance",
            app,
            ...provenanceSection(app, (keys) => fillSources(sources, keys, app)),
          ),
          part("sources", app, element("p", {}, t("credits:sources.lead")), sources),
          part("licences", app, ...licences(app)),
        ),
      ),
    ];
  });

function part(id: Part, { t }: App, ...content: readonly Node[]): HTMLElement {
  return element(
    "section",
    {
      id: `credits-${id}`,
      class: "panel credits__part",
      tabindex: -1,
      "aria-labelledby": `credits-${id}-heading`,
    },
    element(
      "h2",
      { id: `credits-${id}-heading`, class: "panel__head" },
      t(`credits:${id}.heading`),
    ),
    element("div", { class: "panel__body credits__body" }, ...content),
  );
}

/** Buttons, as the address after `#` is taken by the screens. */
function contents({ t }: App): HTMLElement {
  const items = parts.map((id) =>
    element(
      "li",
      {},
      element(
        "button",
        {
          id: `credits-to-${id}`,
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            const target = document.getElementById(`credits-${id}`);
            target?.scrollIntoView();
            target?.focus({ preventScroll: true });
          },
        },
        element("span", {}, t(`credits:${id}.heading`)),
      ),
    ),
  );
  return element(
    "nav",
    { "aria-label": t("credits:contents") },
    element("ul", { class: "credits__contents" }, ...items),
  );
}

function fillSources(list: HTMLElement, keys: ReadonlySet<string>, { t }: App): void {
  const known = t("credits:sources.list", { returnObjects: true });
  const shown = Object.entries(known).filter(([key]) => keys.has(key));
  list.replaceChildren(
    ...shown.map(([key, words]) =>
      element("li", {}, element("b", { class: "credits__key" }, key), element("span", {}, words)),
    ),
  );
}

function licences(app: App): readonly Node[] {
  const { t } = app;
  const heads = [
    t("credits:licences.name"),
    t("credits:licences.use"),
    t("credits:licences.licence"),
  ];
  const rows = works.map(
    ({ id, name, licence }) => [name, t(`credits:licences.uses.${id}`), licence] as const,
  );
  return [
    element("p", {}, t("credits:licences.lead")),
    element("p", {}, t("credits:licences.own")),
    table(heads, rows),
    licenceBox(app),
  ];
}
