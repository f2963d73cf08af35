import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from '../../utils/backup/seal/seal';
import { isSealed, unseal } from '../../utils/backup/seal/unseal';

const PASS = 'correct horse battery';

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) all.push(new Uint8Array(piece));
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

async function* piecesOf(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const sealed = async (plain: Uint8Array, piece = 70_000) => bytesOf(seal(piecesOf(plain, piece), PASS));
const opened = async (file: Uint8Array<ArrayBuffer>, pass = PASS) =>
  bytesOf((await unseal(new Blob([file]), pass))());

/** Bytes that differ from place to place. */
const plainOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255);

/** Where the first part begins, and how long parts are, on the file. */
const START = (file: Uint8Array) => file.indexOf(10) + 1 + 16;
const PART = 1_048_576 + 16;

describe('an encrypted file', () => {
  it.each([0, 1, 1_048_575, 1_048_576, 1_048_577, 2_500_000])(
    'of %i bytes comes back as it was',
    async (length) => {
      const plain = plainOf(length);
      expect(Buffer.compare(await opened(await sealed(plain)), plain)).toBe(0);
    },
  );

  it('comes back whatever the pieces were', async () => {
    const plain = plainOf(30_000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40_000 }), async (piece) => {
        expect(Buffer.compare(await opened(await sealed(plain, piece)), plain)).toBe(0);
      }),
      { numRuns: 3 },
    );
  });

  it('holds nothing of what was in it, and is another one each time', async () => {
    const plain = new TextEncoder().encode('Harbour Dental '.repeat(100));
    const [one, other] = [await sealed(plain), await sealed(plain)];
    expect(Buffer.from(one).includes('Harbour')).toBe(false);
    expect(one).not.toEqual(other);
  });

  it('asks for at least 600,000 rounds', async () => {
    const file = await sealed(plainOf(10));
    const head = JSON.parse(new TextDecoder().decode(file.subarray(0, file.indexOf(10))));
    expect(head).toMatchObject({ kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM' });
    expect(head.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('is told from one that is not', async () => {
    expect(await isSealed(new Blob([await sealed(plainOf(10))]))).toBe(true);
    for (const text of ['', '{"dealcue":"backup"}\n', 'no JSON\n', '{'])
      expect(await isSealed(new Blob([text]))).toBe(false);
  });

  it('opens by the same letters, typed in another way', async () => {
    const file = await bytesOf(seal(piecesOf(plainOf(10), 5), 'Müllers Brücke'));
    expect(await opened(file, 'Müllers Brücke'.normalize('NFD'))).toEqual(plainOf(10));
  });
});

describe('an encrypted file says', () => {
  it('that the passphrase is wrong', async () => {
    await expect(opened(await sealed(plainOf(10)), 'another')).rejects.toThrow('passphrase does not open');
  });

  it('that it is cut, wherever', async () => {
    const file = await sealed(plainOf(2_500_000));
    const start = START(file);
    for (const end of [
      file.length - 1,
      file.length - 100_000,
      start + 2 * PART,
      start + PART,
      start,
      start - 5,
    ])
      await expect(opened(file.slice(0, end)), `cut at ${end}`).rejects.toThrow(/is cut/);
  });

  it('that it was changed, wherever', async () => {
    const file = await sealed(plainOf(2_500_000));
    for (const at of [START(file), START(file) + PART + 7]) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(opened(changed), `changed at ${at}`).rejects.toThrow(/was changed/);
    }
  });

  it('that its parts were swapped, left out or doubled', async () => {
    const file = await sealed(plainOf(3_500_000));
    const start = START(file);
    const part = (n: number) => file.slice(start + n * PART, start + (n + 1) * PART);
    const head = file.slice(0, start);
    for (const order of [
      [1, 0, 2, 3],
      [0, 2, 3],
      [0, 0, 1, 2, 3],
      [0, 1, 2],
    ])
      await expect(opened(await bytesOf([head, ...order.map(part)].values() as never))).rejects.toThrow();
  });

  it('that its first line was changed: fewer rounds, another salt, another version', async () => {
    const file = await sealed(plainOf(10));
    const end = file.indexOf(10);
    const first = new TextDecoder().decode(file.subarray(0, end));
    const withFirst = async (line: string) =>
      bytesOf([new TextEncoder().encode(line), file.slice(end)].values() as never);
    await expect(opened(await withFirst(first.replace('600000', '100000')))).rejects.toThrow(/was changed/);
    await expect(opened(await withFirst(first.replace('600000', '600001')))).rejects.toThrow(/passphrase/);
    await expect(opened(await withFirst(first.replace('1048576', '1048577')))).rejects.toThrow(/passphrase/);
    await expect(opened(await withFirst(first.replace('"version":1', '"version":2')))).rejects.toThrow(
      /newer/,
    );
  });
});
