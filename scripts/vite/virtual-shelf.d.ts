declare module "virtual:shelf" {
  interface Sign {
    readonly title: string;
    readonly nickname: string;
    readonly company: string;
    readonly trade: string;
    readonly teaser: string;
  }
  /** Every scenario with its number, such as "5.1.9", its room, and what the signs of its place say. */
  export const shelf: readonly {
    readonly scenario: string;
    readonly number: string;
    readonly room: string;
    /** What of the guide it is a case of; missing where the scenario cannot be read. */
    readonly known?: import("#core/cases").Case;
    readonly signs: Readonly<Record<"ja" | "en", Sign>>;
  }[];
}
