/** Stands for the browser's private file system: files by their paths, in memory. `failAfter` bytes the disk is full. */
export function memoryFiles(failAfter = Number.POSITIVE_INFINITY) {
  const files = new Map<string, Uint8Array[]>();

  function fileHandle(name: string) {
    return {
      async createSyncAccessHandle() {
        const pieces = files.get(name) ?? [];
        return {
          write(piece: Uint8Array) {
            pieces.push(piece);
            const bytes = pieces.reduce((sum, one) => sum + one.length, 0);
            if (bytes > failAfter) throw new DOMException('The disk is full.', 'QuotaExceededError');
            return piece.length;
          },
          flush: () => undefined,
          close: () => undefined,
        };
      },
      getFile: async () => new File((files.get(name) ?? []) as Uint8Array<ArrayBuffer>[], name),
    };
  }

  const folder = {
    async getFileHandle(name: string, options?: { create?: boolean }) {
      if (!files.has(name) && options?.create !== true) throw new DOMException('None', 'NotFoundError');
      if (!files.has(name)) files.set(name, []);
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
