import { chain, type Draft, EMPTY_CHAIN } from '../../utils/log/entry';
import { logLines } from '../../utils/log/log-lines';

const DEVICE = '018f6d2e-0000-7000-8000-0000000000aa';
const AT = '2026-11-20T10:00:00.000Z';
const BY = 'sam@rivetwing.example';

/** The complete log of another browser with these remarks. */
export async function makeLog(remarks: readonly string[]): Promise<string> {
  const drafts = remarks.map(
    (text, at): Draft => ({
      id: `018f6d2e-0000-7000-8000-${String(at).padStart(12, '0')}`,
      by: BY,
      kind: 'remark',
      at: AT,
      recordedAt: AT,
      salt: '0'.repeat(32),
      content: { text },
    }),
  );
  const entries = await chain(drafts, EMPTY_CHAIN, DEVICE);
  const whole = async function* () {
    yield entries;
  };
  const head = entries.at(-1)?.hash ?? '';
  const part = { device: DEVICE, by: BY, to: entries.length, head, entries: whole() };
  const lines: string[] = [];
  for await (const some of logLines([part], AT)) lines.push(...some);
  return `${lines.join('\n')}\n`;
}
