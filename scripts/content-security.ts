/**
 * What the page may load. Phaser's default textures are `data:` pictures and howler may fall back
 * to `data:` sounds; everything else comes from where the page came from, and no form is ever sent.
 */
export const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data:; media-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'";

/** The same as a header, which alone can say whose frames may show the page. */
export const policyAsHeader = `${contentSecurityPolicy}; frame-ancestors 'self'`;
