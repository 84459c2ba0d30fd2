import type { GuidePage } from "#ui/screen";

const UPRIGHT = "size: A4 portrait;";

/** The sheet each page is printed on: its size and margins, as declarations of `@page`. */
const papers: { readonly [Page in GuidePage | "room"]: string } = {
  records: `${UPRIGHT} margin: 14mm`,
  certificate: "size: A4 landscape; margin: 0",
  review: `${UPRIGHT} margin: 14mm`,
  start: `${UPRIGHT} margin: 14mm`,
  library: `${UPRIGHT} margin: 12mm`,
  outsourcing: `${UPRIGHT} margin: 14mm`,
  "self-check": `${UPRIGHT} margin: 12mm`,
  room: `${UPRIGHT} margin: 10mm 13mm`,
};

let sheet: CSSStyleSheet | undefined;

/**
 * Lays the paper for the page that is shown. It has no name: Firefox begins a new, empty sheet
 * wherever the name of the page changes, and styles of pages visited before stay in the document.
 */
export function layPaper(page: GuidePage | "room"): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(`@page { ${papers[page]} }`);
}

/** Other screens are printed on whatever sheet the reader chooses. */
export function takePaperAway(): void {
  sheet?.replaceSync("");
}
