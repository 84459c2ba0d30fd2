import { memoryStorage, type Storage } from "#progress/storage";

const sizeOf = (storage: Storage) =>
  storage.keys().reduce((sum, key) => sum + key.length + (storage.get(key) ?? "").length, 0);

/** A storage with room for so many characters, keys and texts together, as browsers count. */
export function fullStorage(room: number): Storage & { grow(by: number): void } {
  const memory = memoryStorage();
  let left = room;
  return {
    ...memory,
    set(key, text) {
      const before = memory.get(key);
      const size = before === undefined ? 0 : key.length + before.length;
      if (sizeOf(memory) - size + key.length + text.length > left) return false;
      return memory.set(key, text);
    },
    grow(by) {
      left += by;
    },
  };
}

/** A storage that can be made to refuse, or to say yes and keep nothing. */
export function faultyStorage(): Storage & { fault: "none" | "refuses" | "lies" } {
  const memory = memoryStorage();
  return {
    ...memory,
    fault: "none",
    set(key, text) {
      if (this.fault === "refuses") return false;
      return this.fault === "lies" || memory.set(key, text);
    },
  };
}
