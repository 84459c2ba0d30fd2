import type { Page } from "playwright-core";
import * as looks from "./in-page";
import * as cards from "./in-page-cards";
import * as focus from "./in-page-focus";
import * as fonts from "./in-page-fonts";
import * as measure from "./in-page-measure";
import * as wall from "./in-page-wall";

const functions = [looks, cards, focus, fonts, measure, wall]
  .flatMap((each) => Object.values(each))
  .map(String)
  .join("\n");

/** Runs an expression of the functions of the `in-page` files in the page. */
export function inside<Found = string[]>(page: Page, expression: string): Promise<Found> {
  return page.evaluate<Found>(`(() => { ${functions}; return ${expression}; })()`);
}
