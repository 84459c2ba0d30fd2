import type { Locale } from "#core/locale";
import { element } from "#ui/element";
import type { App, GuidePage } from "#ui/screen";
import { topBar } from "#ui/top-bar";
import { keepFocus } from "#ui/words";
import "./guide.css";

const listed = ["start", "self-check", "library", "outsourcing", "records"] as const;

/** A page of the guide: what it needs, and what it shows when that is there. */
export interface GuidePageParts<Data> {
  readonly page: GuidePage;
  /** Fetches data and words in one language; runs again when the language changes. */
  load(locale: Locale): Promise<Data>;
  /** Builds what stands in the page's <main>, with an h1[tabindex=-1] first. */
  build(data: Data): readonly Node[];
}

/** Mounts a page under the way back and the links to its sisters. Returns the undoing. */
export function mountGuidePage<Data>(
  root: HTMLElement,
  app: App,
  parts: GuidePageParts<Data>,
  first: Data,
): () => void {
  let isGone = false;
  let asked = 0;
  const show = (data: Data) => {
    root.replaceChildren(
      element(
        "div",
        { class: "guide" },
        topBar(app, { words: app.t("guide:back") }),
        sisters(app, parts.page),
        element("main", { class: "guide__main" }, ...parts.build(data)),
      ),
    );
  };
  show(first);
  const speak = async (locale: Locale) => {
    const mine = ++asked;
    const data = await parts.load(locale);
    if (!isGone && mine === asked) keepFocus(root, () => show(data));
  };
  const off = app.onLocale((locale) => {
    speak(locale).catch((error: unknown) => app.fail(error));
  });
  return () => {
    isGone = true;
    off();
    root.replaceChildren();
  };
}

function sisters({ t }: App, present: GuidePage): HTMLElement {
  const links = listed.map((page) =>
    element(
      "li",
      {},
      element(
        "a",
        {
          id: `guide-to-${page}`,
          class: "guide__link",
          href: `#/${page}`,
          "aria-current": page === present ? "page" : undefined,
        },
        t(`guide:pages.${page}`),
      ),
    ),
  );
  return element(
    "nav",
    { class: "guide__nav", "aria-label": t("guide:nav") },
    element("ul", { class: "guide__links" }, ...links),
  );
}
