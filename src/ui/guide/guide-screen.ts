import type { App, GuidePage, Screen } from "#ui/screen";
import { layPaper, takePaperAway } from "./paper";

/** Each page is a chunk of its own; `detail` is what it opens with. */
type Pages = { readonly [Page in GuidePage]: (app: App, detail?: string) => Promise<Screen> };

const pages: Partial<Pages> = {
  records: async (app, detail) => (await import("./records/records-page")).openRecords(app, detail),
  certificate: async (app) => (await import("./certificate/certificate-page")).openCertificate(app),
  review: async (app, detail) =>
    detail === undefined
      ? (await import("./review/review-shelf")).openReviewShelf(app)
      : (await import("./review/review-page")).openReview(app, detail),
  start: async () => (await import("./start/start-page")).openStart(),
  library: async (app, detail) => (await import("./library/library-page")).openLibrary(app, detail),
  outsourcing: async (app, detail) =>
    (await import("./outsourcing/outsourcing-page")).openOutsourcing(app, detail),
  "self-check": async (_, detail) =>
    (await import("./self-check/self-check-page")).openSelfCheck(detail),
};

/** Loads a page of the guide. */
export async function guideScreen(
  app: App,
  page: GuidePage,
  detail: string | undefined,
): Promise<Screen> {
  const open = pages[page];
  if (!open) throw new Error(`There is no page ${page}.`);
  const screen = await open(app, detail);
  return (root, ownApp) => {
    layPaper(page);
    const unmount = screen(root, ownApp);
    return () => {
      takePaperAway();
      unmount();
    };
  };
}
