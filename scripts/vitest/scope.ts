/**
 * How much is tested. `some` is what fits into ten minutes: facts of the code once, facts of the
 * content once a place. `all` is the product of everything, for a release.
 */
export type Scope = "some" | "all";

/** The environment variable that `npm run test:all` sets. */
const VARIABLE = "MAMORE_TESTS";

export const scope: Scope = process.env[VARIABLE] === "all" ? "all" : "some";

declare module "vitest" {
  interface ProvidedContext {
    scope: Scope;
  }
}
