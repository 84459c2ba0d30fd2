import type { GuidePage, Screen } from "#ui/screen";

/** Each page is a chunk of its own; `detail` is what it opens with. */
type Pages = { readonly [Page in GuidePage]: (detail: string | undefined) => Promise<Screen> };

const pages: Partial<Pages> = {
  records: async (detail) => (await import("./records/records-page")).openRecords(detail),
  certificate: async () => (await import("./certificate/certificate-page")).openCertificate(),
  review: async (detail) =>
    detail === undefined
      ? (await import("./review/review-shelf")).openReviewShelf()
      : (await import("./review/review-page")).openReview(detail),
  start: async () => (await import("./start/start-page")).openStart(),
  library: async (detail) => (await import("./library/library-page")).openLibrary(detail),
  outsourcing: async (detail) =>
    (await import("./outsourcing/outsourcing-page")).openOutsourcing(detail),
  "self-check": async (detail) =>
    (await import("./self-check/self-check-page")).openSelfCheck(detail),
};

/** Loads a page of the guide. */
export async function guideScreen(page: GuidePage, detail: string | undefined): Promise<Screen> {
  const open = pages[page];
  if (!open) throw new Error(`There is no page ${page}.`);
  return open(detail);
}
