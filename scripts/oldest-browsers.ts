/**
 * The oldest browsers in which everything can be played and printed: what the build is made for,
 * what the page and the papers for companies say, and what a test holds the sources to. Firefox
 * before 121 has no `:has()`, without which papers would come out wrong.
 */
export const oldestBrowsers = { chrome: 110, edge: 110, safari: 16.4, firefox: 121 } as const;

/** The same as the build wants it. */
export const buildTarget = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name}${version}`,
);
