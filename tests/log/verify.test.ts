import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../utils/log/canonical';
import { linesOf } from '../../utils/log/lines';
import { verifyLines } from '../../utils/log/verify';
import { DEVICE_A, DEVICE_B, makeEntries, makeLines } from './log-maker';

const TOLD = Array.from({ length: 6 }, (_, index) => ({ content: { text: `Note ${index + 1} – ok` } }));

let lines: string[];

async function* given(values: string[]) {
  yield* values;
}

function verify(values: string[]) {
  return verifyLines(given(values));
}

/** The lines with one entry changed as told; `line` counts from 1 as in the answer. */
function changed(line: number, change: (members: Record<string, unknown>) => void): string[] {
  return lines.map((text, index) => {
    if (index !== line - 1) return text;
    const members = JSON.parse(text);
    change(members);
    return JSON.stringify(members);
  });
}

beforeAll(async () => {
  lines = await makeLines(await makeEntries(DEVICE_A, TOLD));
});

describe('the hashes', () => {
  it('are those of contracts.md, taken by another implementation', async () => {
    const [entry] = await makeEntries(DEVICE_A, [{ content: { text: 'Grüße', outcome: 'spoke' } }]);
    const { hash, salt, content, ...header } = entry as NonNullable<typeof entry>;
    const told = Buffer.concat([Buffer.from(salt ?? '', 'hex'), Buffer.from(canonical(content), 'utf8')]);
    expect(entry?.contentHash).toBe(createHash('sha256').update(told).digest('hex'));
    expect(hash).toBe(createHash('sha256').update(canonical(header), 'utf8').digest('hex'));
    expect(header.prev).toBe('0'.repeat(64));
  });
});

describe('verifyLines', () => {
  it('takes a whole log and names its head', async () => {
    const head = JSON.parse(lines[6] ?? '').hash;
    expect(await verify(lines)).toEqual({
      ok: true,
      entries: 6,
      head,
      parts: [{ device: DEVICE_A, entries: 6, head }],
    });
  });

  it('takes deleted content, an empty log, and empty lines', async () => {
    const erased = changed(3, (entry) => {
      delete entry.salt;
      delete entry.content;
    });
    expect(await verify([...erased, ''])).toMatchObject({ ok: true, entries: 6 });
    expect(await verify(await makeLines([]))).toMatchObject({ ok: true, entries: 0, head: '0'.repeat(64) });
  });

  it('checks every part of a merged file by its own first line', async () => {
    const other = await makeLines(await makeEntries(DEVICE_B, TOLD.slice(0, 2)));
    const merged = [...lines, ...other];
    expect(await verify(merged)).toMatchObject({
      ok: true,
      entries: 8,
      parts: [{ entries: 6 }, { entries: 2 }],
    });
    expect(await verify([...lines.slice(0, -1), ...other])).toEqual({
      ok: false,
      line: 7,
      seq: 5,
      why: 'ends after 5 of 6 entries',
    });
    expect(await verify([...lines, ...lines])).toMatchObject({
      ok: false,
      line: 8,
      why: 'this device is there twice',
    });
  });

  it.each<[string, (entry: Record<string, unknown>) => void, string]>([
    ['an edited text', (entry) => Object.assign(entry.content as object, { text: 'no' }), 'content changed'],
    ['a changed salt', (entry) => Object.assign(entry, { salt: 'f'.repeat(32) }), 'content changed'],
    ['half a byte of salt more', (entry) => Object.assign(entry, { salt: `${entry.salt}0` }), 'salt changed'],
    ['a changed day', (entry) => Object.assign(entry, { at: '2026-11-19T09:00:00.000Z' }), 'entry changed'],
    ['another name', (entry) => Object.assign(entry, { by: 'eve@vendor.example' }), 'entry changed'],
    ['a member more', (entry) => Object.assign(entry, { note: 'x' }), 'entry changed'],
    ['a new content hash', (entry) => Object.assign(entry, { contentHash: '1'.repeat(64) }), 'entry changed'],
    ['another hash', (entry) => Object.assign(entry, { hash: '1'.repeat(64) }), 'entry changed'],
    ['content without its salt', (entry) => delete entry.salt, 'content or its salt is missing'],
    [
      'half a character',
      (entry) => Object.assign(entry, { content: { text: '\ud83d' } }),
      'a lone surrogate is no text',
    ],
    ['no seq', (entry) => delete entry.seq, 'not an entry'],
  ])('names the line of %s', async (_, change, why) => {
    const seq = why === 'not an entry' ? null : 3;
    expect(await verify(changed(4, change))).toEqual({ ok: false, line: 4, seq, why });
  });

  it.each<[string, (all: string[]) => string[], object]>([
    ['a line cut out', (all) => all.toSpliced(3, 1), { line: 4, seq: 4, why: 'missing before it: 3 to 3' }],
    [
      'a line twice',
      (all) => all.toSpliced(3, 0, all[3] ?? ''),
      { line: 5, seq: 3, why: 'there twice or out of order' },
    ],
    ['two lines swapped', (all) => all.toSpliced(3, 2, all[4] ?? '', all[3] ?? ''), { line: 4, seq: 4 }],
    ['the end cut off', (all) => all.slice(0, 5), { line: 5, seq: 4, why: 'ends after 4 of 6 entries' }],
    [
      'half a last line',
      (all) => [...all.slice(0, 6), (all[6] ?? '').slice(0, 80)],
      { line: 7, seq: null, why: 'not a JSON object' },
    ],
    ['no first line', (all) => all.slice(1), { line: 1, seq: 1, why: 'the first line is missing' }],
    ['nothing', () => [], { line: 0, seq: null, why: 'empty' }],
  ])('refuses %s', async (_, change, told) => {
    expect(await verify(change(lines))).toMatchObject({ ok: false, ...told });
  });

  it.each<[string, object, object]>([
    ['too few', { to: 5, entries: 5 }, { line: 7, seq: 6, why: 'more entries than the first line says (5)' }],
    ['too many', { to: 7, entries: 7 }, { line: 7, seq: 6, why: 'ends after 6 of 7 entries' }],
    ['two counts', { entries: 7 }, { line: 1, why: 'the first line contradicts itself' }],
    [
      'another head',
      { head: '1'.repeat(64) },
      { line: 7, why: 'does not end with the head that its first line names' },
    ],
    ['a later beginning', { from: 2 }, { line: 1, why: 'not complete: begins at 2' }],
    ['another version', { version: 2 }, { line: 1, why: 'unknown version 2' }],
    ['another device', { device: DEVICE_B }, { line: 2, seq: 1, why: 'an entry of another device' }],
    ['another format', { dealcue: 'raw' }, { line: 1, why: 'not the first line of a log' }],
  ])('refuses a first line that says %s', async (_, change, told) => {
    expect(await verify(changed(1, (head) => Object.assign(head, change)))).toMatchObject({
      ok: false,
      ...told,
    });
  });

  it('refuses a chain that was grafted: right hashes, another past', async () => {
    const other = await makeEntries(DEVICE_A, [{ content: { text: 'another past' } }, ...TOLD.slice(1)]);
    const grafted = [...lines.slice(0, 2), ...other.slice(1).map((entry) => JSON.stringify(entry))];
    expect(await verify(grafted)).toMatchObject({
      line: 3,
      seq: 2,
      why: 'does not follow the entry before it',
    });
  });

  it('refuses a name that is there twice, of which parsing shows only the last', async () => {
    const smuggled = lines.with(3, (lines[3] ?? '').replace('{"text":', '{"text":"won","text":'));
    expect(await verify(smuggled)).toEqual({ ok: false, line: 4, seq: 3, why: 'a name is there twice' });
    const spaced = lines.with(3, (lines[3] ?? '').replace('{"text":', '{ "text" : '));
    expect(await verify(spaced)).toMatchObject({ ok: true });
  });

  it('sees any change of any one character inside an entry', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 5 }),
        fc.nat(),
        fc.constantFrom('0', 'a', '"', '}', ' '),
        async (row, at, put) => {
          const line = lines[row + 1] ?? '';
          const place = at % line.length;
          const edited = line.slice(0, place) + put + line.slice(place + 1);
          fc.pre(edited !== line);
          expect((await verify(lines.with(row + 1, edited))).ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode('\uFEFFä\r\n\nend 😀');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        const pieces = (async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
        })();
        const read: string[] = [];
        for await (const line of linesOf(pieces)) read.push(line);
        expect(read).toEqual(['ä', '', 'end 😀']);
      }),
    );
  });

  it('refuses what is not UTF-8, after what came before it', async () => {
    const bytes = (async function* () {
      yield new TextEncoder().encode(`${lines[0]}\nno entry\n`);
      yield new Uint8Array([0xff, 0x0a]);
    })();
    expect(await verifyLines(linesOf(bytes))).toMatchObject({ ok: false, line: 2, why: 'not a JSON object' });
  });
});
