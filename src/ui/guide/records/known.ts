import { loadLibrary } from "#content/guide";
import type { LibraryText } from "#content/guide-text";
import type { Locale } from "#core/locale";
import type { App } from "#ui/screen";
import { type KnownPlace, loadPlaces } from "./played";

/** What records and certificate speak of: the places with their words, and the measures' names. */
export interface Known {
  readonly places: readonly KnownPlace[];
  readonly library: LibraryText;
}

/** Fetches both in one language. Throws as the parts of the catalogue and the guide do. */
export async function loadKnown(app: App, locale: Locale): Promise<Known> {
  const [places, library] = await Promise.all([loadPlaces(app, locale), loadLibrary(locale)]);
  return { places, library: library.text };
}
