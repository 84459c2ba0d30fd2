/** The environment variable that `npm run test:all` sets. */
const VARIABLE = "MAMORE_TESTS";

/** How much is tested: `all` adds to the tests of every day what only a release needs. */
export const scope: "some" | "all" = process.env[VARIABLE] === "all" ? "all" : "some";
