import type { TestProject } from "vitest/node";
import { buildGame, builtFolder, messageOf } from "../build.ts";
import { requireBrowser } from "../find-browser.ts";
import { serve } from "../serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Why the game could not be built; "" when it was. */
    buildProblem: string;
    /** Port at which the production build is served. */
    port: number;
    /** Program that end-to-end tests drive. */
    browserPath: string;
  }
}

/** What went wrong, so that the other tests still run and tell. */
const problemOf = (build: Promise<void>) => build.then(() => "", messageOf);

/** Builds once, serves for as long as the end-to-end tests run. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide("buildProblem", await problemOf(buildGame()));
  provide("browserPath", requireBrowser());
  const served = await serve(builtFolder);
  provide("port", Number(new URL(served.url).port));
  return served.close;
}
