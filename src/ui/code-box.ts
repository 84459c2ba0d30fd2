import { element } from "./element";
import type { App } from "./screen";

/** Letters of a code that a phone shows in one line. */
const CODE_LINE = 24;

/** A code to be copied: by its button, or by hand where a browser forbids that. */
export function codeBox(
  { t, notify }: Pick<App, "t" | "notify">,
  id: string,
  code: string,
  words: { readonly label: string; readonly copy: string },
): readonly HTMLElement[] {
  const shown = element("textarea", {
    id: `${id}-own-code`,
    class: "code code--own",
    rows: Math.ceil(code.length / CODE_LINE),
    "aria-label": words.label,
  });
  shown.value = code;
  shown.readOnly = true;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      notify(t("problems:copied"));
    } catch {
      shown.select();
      notify(t("problems:notCopied"));
    }
  };
  const button = element(
    "button",
    {
      id: `${id}-copy`,
      class: "button button--small button--quiet no-print",
      type: "button",
      onclick: () => void copy(),
    },
    element("span", {}, words.copy),
  );
  return [shown, element("p", {}, button)];
}
