declare module "virtual:pictures" {
  interface EpisodePictures {
    /** Addresses by file name, such as "room.webp". */
    readonly pictures: Readonly<Record<string, string>>;
  }
  /** Fetches the addresses of an episode's pictures, by scenario id. */
  export const episodePictures: Readonly<Record<string, () => Promise<EpisodePictures>>>;
}
