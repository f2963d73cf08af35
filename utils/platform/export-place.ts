/** Where files lie that are being written or waiting to be downloaded: in the browser's own private file system. */
const FOLDER = 'exports';

/** A file that a worker writes without asking the browser's own process at each write, which doubled the time. */
type OpenFile = {
  write: (bytes: Uint8Array) => number;
  truncate: (size: number) => void;
  flush: () => void;
  close: () => void;
};
/** Known in workers alone, so not to the types of pages. */
type WorkersHandle = FileSystemFileHandle & { createSyncAccessHandle: () => Promise<OpenFile> };

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
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

/** @throws QuotaExceededError where no byte more is taken: a write may take some of a piece. */
function writeAll(file: OpenFile, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const taken = file.write(bytes.subarray(at));
    if (taken === 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
    at += taken;
  }
}

/**
 * Writes pieces into a file that is there as a whole in the end, or not at all; in a dedicated worker only. Resolves
 * with how many bytes it has.
 * @param onBytes hears each piece as it is written, in order
 */
export async function writeExport(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
): Promise<number> {
  const handle = (await (await folder()).getFileHandle(name, { create: true })) as WorkersHandle;
  const file = await handle.createSyncAccessHandle();
  let written = 0;
  try {
    // The handle writes over what a file of this name has, and keeps what was longer.
    file.truncate(0);
    for await (const piece of pieces) {
      onBytes(piece);
      writeAll(file, piece);
      written += piece.length;
    }
    file.flush();
    file.close();
  } catch (error) {
    file.close();
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
