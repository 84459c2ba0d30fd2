import { guidelineGroups, guidelineIds } from "#core/guideline";
import type { Locale } from "#core/locale";
import type { App, Screen } from "#ui/screen";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { loadLibraryData } from "./library-data";
import { goToGroup } from "./library-group";
import { libraryList } from "./library-list";
import { measureView } from "./measure-view";
import "./library.css";
import "./library-card.css";
import "./measure.css";
import "./library-print.css";

/** The library of common measures; `detail` is a number, such as "4.1.2", or that of a group. */
export async function openLibrary(app: App, detail?: string): Promise<Screen> {
  const load = (locale: Locale) => loadLibraryData(app, locale);
  const first = await load(pageLocale());
  const id = guidelineIds.find((each) => each === detail);
  const group = guidelineGroups.find((each) => each === detail);
  const unknown = group === undefined ? detail : undefined;
  return (root) => {
    const undo = mountGuidePage(
      root,
      app,
      {
        page: "library",
        load,
        build: (data) =>
          id === undefined ? libraryList(data, unknown, app) : measureView(data, id, app),
      },
      first,
    );
    // Every new screen is shown from its top: what leads further down waits for that.
    if (group !== undefined) requestAnimationFrame(() => goToGroup(group));
    return undo;
  };
}
