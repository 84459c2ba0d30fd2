import "howler";

declare module "howler" {
  interface HowlerGlobal {
    /** "running" unless howler itself lets the context rest; missing in the library's types. */
    readonly state: string;
  }
}
