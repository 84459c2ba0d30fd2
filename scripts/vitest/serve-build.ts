import type { TestProject } from "vitest/node";
import { buildGame, builtFolder } from "../build.ts";
import { requireBrowser } from "../find-browser.ts";
import { serve } from "../serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the served production build, with a closing slash. */
    baseUrl: string;
    /** Program that end-to-end tests drive. */
    browserPath: string;
  }
}

/** Builds once, serves for as long as the end-to-end tests run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildGame();
  const served = await serve(builtFolder);
  provide("baseUrl", served.url);
  provide("browserPath", requireBrowser());
  return served.close;
}
