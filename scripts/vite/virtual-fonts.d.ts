declare module "virtual:fonts" {
  /** Adds the characters of a scenario's words to the web fonts, by scenario id. */
  export const episodeFonts: Readonly<Record<string, () => Promise<unknown>>>;
  /** Adds the characters of the guide and of the screens around it. */
  export const guideFonts: () => Promise<unknown>;
}
