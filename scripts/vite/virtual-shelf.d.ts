declare module "virtual:shelf" {
  interface Sign {
    readonly title: string;
    readonly company: string;
    readonly trade: string;
    readonly teaser: string;
  }
  /** Every scenario with its number, such as "5.1.9", its room, and what the signs of its place say. */
  export const shelf: readonly {
    readonly scenario: string;
    readonly number: string;
    readonly room: string;
    readonly signs: Readonly<Record<"ja" | "en", Sign>>;
  }[];
}
