import { PACKAGE_META, type PackageConfig } from "../../src/content/package.ts";
import { contentSecurityPolicy } from "../content-security.ts";
import { escaped } from "./xml.ts";

/** What is changed in the built page. */
export interface PageChanges {
  readonly config?: PackageConfig | undefined;
  readonly title?: string | undefined;
  /** Where the page may send to, beside where it lies; "*" for any address. */
  readonly sendsTo?: string | undefined;
}

/** The built page with what a package says of itself. Throws where the page is not as expected. */
export function pageOf(html: string, { config, title, sendsTo }: PageChanges): string {
  let page = html.replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, "");
  if (sendsTo !== undefined) {
    const policy = escaped(`${contentSecurityPolicy}; connect-src 'self' ${sendsTo}`);
    page = replaced(page, /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/, policy);
  }
  if (title !== undefined) page = replaced(page, /(<title>)[^<]*(<\/title>)/, escaped(title));
  if (config === undefined) return page;
  const meta = `<meta name="${PACKAGE_META}" content="${escaped(JSON.stringify(config))}">`;
  return replaced(page, /(<meta charset="utf-8"[^>]*>)()/, `\n    ${meta}`);
}

function replaced(page: string, what: RegExp, by: string): string {
  if (!what.test(page)) throw new Error(`The built page has no ${what}.`);
  return page.replace(what, (_, before: string, after: string) => before + by + after);
}
