import { z } from "zod";

/** How an id is written: lower-case words joined by hyphens, a letter first; a pattern to build others of. */
export const SLUG = "[a-z][a-z0-9-]*";

/** An id of a scenario, of a picture or of the guide. */
export const slug = z
  .string()
  .regex(new RegExp(`^${SLUG}$`), "use lower-case words joined by hyphens");
