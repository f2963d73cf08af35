/** Where files lie that are being written or waiting to be downloaded: in the browser's own private file system. */
const FOLDER = 'exports';
/** Pieces are gathered up to this before they are written: many small writes are slow. */
const BUFFER = 1_000_000;

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Removes a file, where it is there. */
export async function removeExport(name: string): Promise<void> {
  await (await folder()).removeEntry(name).catch(() => undefined);
}

/** Removes what earlier exports have left. A file that is being downloaded stays readable until that is done. */
export async function removeExports(): Promise<void> {
  // Node has no such place, and nothing in it.
  if (!globalThis.navigator?.storage) return;
  const here = await folder();
  const names: string[] = [];
  for await (const name of (here as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  for (const name of names) await here.removeEntry(name).catch(() => undefined);
}

/**
 * Writes pieces into a file that is there as a whole in the end, or not at all. Resolves with how many bytes it has.
 * @param onBytes hears each stretch of bytes as it is written, in order
 */
export async function writeExport(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
): Promise<number> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  let [written, waiting, bytes] = [0, [] as Uint8Array[], 0];
  async function flush() {
    const all = joined(waiting, bytes);
    [waiting, bytes] = [[], 0];
    onBytes(all);
    await writable.write(all);
    written += all.length;
  }
  try {
    for await (const piece of pieces) {
      waiting.push(piece);
      bytes += piece.length;
      if (bytes >= BUFFER) await flush();
    }
    await flush();
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    await removeExport(name);
    throw error;
  }
  return written;
}

/** A file that was written here; null where it is gone. */
export async function exportedFile(name: string): Promise<File | null> {
  const handle = await (await folder()).getFileHandle(name).catch(() => null);
  return handle === null ? null : handle.getFile();
}
