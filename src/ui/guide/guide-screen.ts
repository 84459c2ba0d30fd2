import type { GuidePage, Screen } from "#ui/screen";

/** Each page is a chunk of its own; `detail` is what it opens with. */
type Pages = { readonly [Page in GuidePage]: (detail: string | undefined) => Promise<Screen> };

const pages: Partial<Pages> = {
  "self-check": async (detail) =>
    (await import("./self-check/self-check-page")).openSelfCheck(detail),
};

/** Loads a page of the guide. */
export async function guideScreen(page: GuidePage, detail: string | undefined): Promise<Screen> {
  const open = pages[page];
  if (!open) throw new Error(`There is no page ${page}.`);
  return open(detail);
}
