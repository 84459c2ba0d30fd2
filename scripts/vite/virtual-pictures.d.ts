declare module "virtual:pictures" {
  interface RoomPictures {
    /** Addresses by file name, such as "room.webp". */
    readonly pictures: Readonly<Record<string, string>>;
  }
  /** Fetches the addresses of a room's pictures, by its name. */
  export const roomPictures: Readonly<Record<string, () => Promise<RoomPictures>>>;
}
