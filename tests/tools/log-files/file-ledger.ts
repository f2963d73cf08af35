import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_HASH } from '../../../utils/log/hash';
import { linesOf } from '../../../utils/log/lines';
import type { KeptEntry, KeptPlace, Ledger } from '../../../utils/log/merge/ledger';

type Device = {
  /** Its entries' lines, in order, as they came. */
  spool: string;
  kept: KeptEntry[];
  erased: Set<number>;
  by: string;
  seen: { to: number; exportedAt: string } | null;
};

export type FileLedger = Ledger & {
  /** The merged file in pieces: for each device its first line and its entries. */
  merged: () => AsyncGenerator<string>;
  entries: () => number;
  /** Removes what lies on the disk. */
  close: () => void;
};

function withoutContent(line: string): string {
  const { salt: _salt, content: _content, ...header } = JSON.parse(line) as Record<string, unknown>;
  return JSON.stringify(header);
}

/** A ledger for one run of the command: the lines lie in a temporary folder, hashes and ids in memory. */
export function fileLedger(): FileLedger {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-merge-'));
  const devices = new Map<string, Device>();
  const places = new Map<string, KeptPlace>();

  function deviceOf(id: string): Device {
    const known = devices.get(id);
    if (known !== undefined) return known;
    const device = {
      spool: join(folder, `${devices.size}.jsonl`),
      kept: [],
      erased: new Set<number>(),
      by: '',
      seen: null,
    };
    devices.set(id, device);
    return device;
  }

  async function* merged(): AsyncGenerator<string> {
    for (const [device, { spool, kept, erased, by, seen }] of devices) {
      const last = kept.at(-1);
      if (last === undefined) continue;
      const exportedAt = seen?.exportedAt ?? new Date(0).toISOString();
      const counts = { from: 1, to: last.seq, head: last.hash, entries: last.seq };
      yield `${JSON.stringify({ dealcue: 'log', version: 1, device, by, exportedAt, ...counts })}\n`;
      let seq = 0;
      for await (const line of linesOf(createReadStream(spool))) {
        seq += 1;
        yield `${erased.has(seq) ? withoutContent(line) : line}\n`;
      }
    }
  }

  return {
    async chain(device) {
      const known = devices.get(device);
      const last = known?.kept.at(-1);
      return { seq: last?.seq ?? 0, hash: last?.hash ?? NO_HASH, seen: known?.seen ?? null };
    },
    kept: async (device, from, to) => deviceOf(device).kept.slice(from - 1, to),
    placesOf: async (ids) =>
      new Map(ids.flatMap((id) => (places.has(id) ? [[id, places.get(id) as KeptPlace]] : []))),
    async add(fresh) {
      const device = deviceOf(fresh[0]?.header.device ?? '');
      appendFileSync(device.spool, fresh.map(({ line }) => `${line}\n`).join(''));
      for (const { header, line } of fresh) {
        const { seq, hash, id, contentHash, by } = header;
        device.kept.push({ seq, hash, hasContent: line.includes('"content":') });
        if (!places.has(id)) places.set(id, { device: header.device, seq, contentHash });
        device.by = by;
      }
    },
    async dropContents(device, seqs) {
      const known = deviceOf(device);
      for (const seq of seqs) {
        known.erased.add(seq);
        known.kept[seq - 1] = { ...(known.kept[seq - 1] as KeptEntry), hasContent: false };
      }
    },
    async see(device, { to, exportedAt }) {
      deviceOf(device).seen = { to, exportedAt };
    },
    merged,
    entries: () => [...devices.values()].reduce((sum, { kept }) => sum + kept.length, 0),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
