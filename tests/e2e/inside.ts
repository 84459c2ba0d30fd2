import type { Page } from "playwright-core";
import * as looks from "./in-page";
import * as focus from "./in-page-focus";

const functions = [...Object.values(looks), ...Object.values(focus)].map(String).join("\n");

/** Runs an expression of the functions of `in-page.ts` and `in-page-focus.ts` in the page. */
export function inside(page: Page, expression: string): Promise<string[]> {
  return page.evaluate<string[]>(`(() => { ${functions}; return ${expression}; })()`);
}
