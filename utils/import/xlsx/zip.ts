import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ImportRefused } from '../refused';

/** More than any table unpacks to: a bomb, or a table for a database. */
const MOST_BYTES = 1_500_000_000;
/** Tables of one repeated value pack to a hundredth; what packs better is made to fill a disk. */
const MOST_PACKED = 300;
/** Below this nothing is worth asking. */
const HARMLESS = 30_000_000;
const MOST_ENTRIES = 10_000;

const BOMB =
  'This file unpacks to far more than a table needs, as files made to do harm do. It was not read.';
const DAMAGED = 'This file is damaged: its packed contents cannot be read.';

/** The files in a ZIP by their names, without a leading slash and whatever the case. */
export type Packed = ReadonlyMap<string, FileEntry>;

/** @throws ImportRefused where the file is no ZIP that can be read. */
export async function openZip(blob: Blob): Promise<Packed> {
  const reader = new ZipReader(new BlobReader(blob), { useWebWorkers: false });
  try {
    const packed = new Map<string, FileEntry>();
    for await (const entry of reader.getEntriesGenerator()) {
      if (packed.size >= MOST_ENTRIES) throw new ImportRefused(BOMB);
      if (!entry.directory) packed.set(entry.filename.replace(/^\/+/, '').toLowerCase(), entry);
    }
    return packed;
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused(DAMAGED);
  }
}

/** Lets bytes through until they are more than the packed ones can honestly be. */
function limited(packedBytes: number, most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.length;
      if (bytes > most || (bytes > HARMLESS && bytes > packedBytes * MOST_PACKED)) {
        controller.error(new ImportRefused(BOMB));
      } else controller.enqueue(piece);
    },
  });
}

/**
 * The text of a packed file in pieces, unpacked as it is asked for. What the ZIP says of its size is not believed.
 * @throws ImportRefused where it is damaged, locked by a password, or unpacks to more than `most` bytes.
 */
export async function* unpackedText(entry: FileEntry, most = MOST_BYTES): AsyncGenerator<string> {
  if (entry.encrypted) throw new ImportRefused('This file is locked with a password. Save it without one.');
  const pipe = limited(entry.compressedSize, most);
  const stop = new AbortController();
  const state: { error?: unknown } = {};
  const written = entry
    .getData(pipe.writable, { useWebWorkers: false, signal: stop.signal, checkSignature: false })
    .catch((error: unknown) => {
      state.error ??= error;
    });
  const reader = pipe.readable.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    await written;
    if (state.error !== undefined) throw state.error;
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused(DAMAGED);
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
  }
}
