import { type GuidelineId, guidelineIds } from "#core/guideline";
import type { Screen } from "#ui/screen";
import { mountGuidePage } from "../guide-page";
import { pageLocale } from "../page-locale";
import { loadLibraryData } from "./library-data";
import { libraryList } from "./library-list";
import { measureView } from "./measure-view";
import "./library.css";
import "./library-print.css";

/** The library of common measures; `detail` is a measure's number, such as "4.1.2". */
export async function openLibrary(detail: string | undefined): Promise<Screen> {
  const first = await loadLibraryData(pageLocale());
  const id = guidelineIds.find((each): each is GuidelineId => each === detail);
  return (root, app) =>
    mountGuidePage(
      root,
      app,
      {
        page: "library",
        load: loadLibraryData,
        build: (data) =>
          id === undefined ? libraryList(data, detail, app) : measureView(data, id, app),
      },
      first,
    );
}
