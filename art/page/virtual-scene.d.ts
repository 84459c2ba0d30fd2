/** The scene module the command line asked for; the bundler puts it here. */
declare module "virtual:scene" {
  import type { Diorama } from "../toolkit/diorama";
  import type { Still } from "../toolkit/still";

  export const scene: Diorama | undefined;
  export const stills: readonly Still[] | undefined;
}
