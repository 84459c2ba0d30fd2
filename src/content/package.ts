import { z } from "zod";
import { locales } from "#core/locale";
import { SLUG } from "#core/slug";

/** Every way out of the house that has a page of its own kind; the web folder says nothing. */
export const packageKinds = ["scorm12", "scorm2004", "cmi5", "single"] as const;

const packageSchema = z
  .strictObject({
    kind: z.enum(packageKinds),
    /** Tells packages apart whose results must not meet; the same for every release of one. */
    id: z.string().regex(/^[a-z0-9.-]+$/),
    /** Ids of the scenarios that are in it. */
    episodes: z
      .array(z.string().regex(new RegExp(`^${SLUG}$`)))
      .min(1)
      .readonly(),
    /** The language it opens in, whatever the browser prefers. */
    lang: z.enum(locales).optional(),
    /** Points of 100 from which it is passed; without it there is no failing. */
    pass: z.int().min(1).max(100).optional(),
  })
  .readonly();

/** What a package says of itself in its page. */
export type PackageConfig = z.infer<typeof packageSchema>;

/** Name of the `<meta>` that carries it, as JSON. */
export const PACKAGE_META = "mamore-package";

/** What the page says that it is; undefined for the web folder. Throws for what is none of ours. */
export function packageIn(page: Document): PackageConfig | undefined {
  const content = page.querySelector<HTMLMetaElement>(`meta[name="${PACKAGE_META}"]`)?.content;
  return content === undefined ? undefined : packageSchema.parse(JSON.parse(content));
}
