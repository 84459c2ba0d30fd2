declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat?: "sfnt" | "woff" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly noLayoutClosure?: boolean;
    readonly noHinting?: boolean;
  }
  /** The font with only the glyphs of this text. */
  function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}

declare module "fontverter" {
  /** The same font in another container. */
  export function convert(font: Buffer, format: "sfnt" | "woff" | "woff2"): Promise<Buffer>;
}
