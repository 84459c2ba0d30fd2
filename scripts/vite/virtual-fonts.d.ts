declare module "virtual:fonts" {
  /** Adds the characters of a scenario's words to the web fonts, by scenario id. */
  export const episodeFonts: Readonly<Record<string, () => Promise<unknown>>>;
}
