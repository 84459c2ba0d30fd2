import { scenarioTextSchema } from "#content/scenario-text";
import { type Walkthrough, walkthroughsSchema } from "#content/walkthroughs";
import { type Locale, locales } from "#core/locale";
import { type Scenario, scenarioSchema } from "#core/scenario";

const files = import.meta.glob<unknown>("/scenarios/*/*.json", { eager: true, import: "default" });

/** A scenario as it is shipped: read from its folder, nothing named in code. */
export interface Shipped {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly walkthroughs: readonly Walkthrough[];
  text(locale: Locale): unknown;
}

/** Every shipped scenario. */
export const shipped: readonly Shipped[] = Object.keys(files)
  .filter((path) => path.endsWith("/scenario.json"))
  .map((path) => {
    const folder = path.split("/")[2] ?? "";
    return {
      folder,
      scenario: scenarioSchema.parse(files[path]),
      walkthroughs: walkthroughsSchema.parse(files[`/scenarios/${folder}/walkthroughs.json`]),
      text: (locale) => files[`/scenarios/${folder}/text.${locale}.json`],
    };
  });

/** The words of a shipped scenario, checked. */
export function wordsOfShipped({ scenario, text }: Shipped, locale: Locale) {
  return scenarioTextSchema(scenario, locale).safeParse(text(locale));
}

export { locales, type Walkthrough };
