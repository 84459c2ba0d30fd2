/**
 * How much is tested. `some` is what fits into ten minutes: facts of the code once, facts of the
 * content once a place. `all` is the product of everything, for a release. `screens` only measures
 * how every screen looks, and prints it.
 */
export type Scope = "some" | "all" | "screens";

/** The environment variable that `npm run test:all` and `npm run screens` set. */
const VARIABLE = "MAMORE_TESTS";

const wanted = process.env[VARIABLE];

export const scope: Scope = wanted === "all" || wanted === "screens" ? wanted : "some";

declare module "vitest" {
  interface ProvidedContext {
    scope: Scope;
  }
}
