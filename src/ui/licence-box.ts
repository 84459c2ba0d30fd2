import { licenceTexts } from "#content/licences";
import { element } from "./element";
import type { App } from "./screen";

/** The full texts, fetched when the box is opened for the first time. */
export function licenceBox(app: App): HTMLElement {
  const texts = element("div", {});
  const box = element(
    "details",
    { class: "fold" },
    element("summary", { id: "credits-licence-texts" }, app.t("credits:licences.texts")),
    texts,
  );
  const fill = async () => {
    const works = await licenceTexts();
    texts.replaceChildren(
      ...works.map(({ name, text }) =>
        element(
          "details",
          { class: "fold" },
          element("summary", {}, name),
          element("pre", { class: "credits__licence", lang: "en" }, text),
        ),
      ),
    );
  };
  box.addEventListener("toggle", () => {
    if (box.open && texts.childElementCount === 0) void fill().catch((error) => app.fail(error));
  });
  return box;
}
