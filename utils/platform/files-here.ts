/** Where files of ours lie in the browser's own private file system: no page of anybody else sees them. */
const FOLDER = 'imports';
/** What is copied at once: between two pieces a cancel is heard. */
const PIECE = 4_000_000;

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Copies a file here under a name, so that it outlives the page that it was dropped on. Hears how many bytes are done. */
export async function keepFile(name: string, file: Blob, onBytes: (done: number) => void): Promise<void> {
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = file.slice(at, at + PIECE);
    await writable.write(piece);
    onBytes(at + piece.size);
  }
  await writable.close();
}

/** A file that was kept here, or null. */
export async function keptFile(name: string): Promise<File | null> {
  const handle = await (await folder()).getFileHandle(name).catch(() => null);
  return handle === null ? null : handle.getFile();
}

/** Removes the files kept here, all but those named. */
export async function removeKeptFiles(except: readonly string[] = []): Promise<void> {
  // Node has no such place, and nothing in it.
  if (!globalThis.navigator?.storage) return;
  const here = await folder();
  const names: string[] = [];
  for await (const name of (here as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  for (const name of names.filter((one) => !except.includes(one))) {
    await here.removeEntry(name).catch(() => undefined);
  }
}
