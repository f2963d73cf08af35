/** What a worker's own handle does: it begins to write at the start, over what the file has, and cuts nothing off. */
function openFile(read: () => Uint8Array, keep: (bytes: Uint8Array) => void, failAfter: number) {
  let at = 0;
  return {
    write(piece: Uint8Array) {
      if (at + piece.length > failAfter) throw new DOMException('The disk is full.', 'QuotaExceededError');
      const before = read();
      const bytes = new Uint8Array(Math.max(before.length, at + piece.length));
      bytes.set(before);
      bytes.set(piece, at);
      at += piece.length;
      keep(bytes);
      return piece.length;
    },
    truncate(size: number) {
      keep(read().slice(0, size));
      at = Math.min(at, size);
    },
    flush: () => undefined,
    close: () => undefined,
  };
}

/** Stands for the browser's private file system: files by their paths, in memory. `failAfter` bytes the disk is full. */
export function memoryFiles(failAfter = Number.POSITIVE_INFINITY) {
  const files = new Map<string, Uint8Array>();

  function fileHandle(name: string) {
    const read = () => files.get(name) ?? new Uint8Array();
    return {
      createSyncAccessHandle: async () => openFile(read, (bytes) => files.set(name, bytes), failAfter),
      getFile: async () => new File([read() as Uint8Array<ArrayBuffer>], name),
    };
  }

  const folder = {
    async getFileHandle(name: string, options?: { create?: boolean }) {
      if (!files.has(name) && options?.create !== true) throw new DOMException('None', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Uint8Array());
      return fileHandle(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('None', 'NotFoundError');
    },
    async *keys() {
      yield* [...files.keys()];
    },
  };
  return { files, storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) } };
}
