import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from '../../../../utils/engine/scoring/learn/random';
import type { ScoreModel } from '../../../../utils/model/score-model';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  id: string;
  p: number;
  shown: number;
  base: number;
  reasons: { feature: string; value: string | null; points: number }[];
}

/** Learns from rows and scores others by the command. */
function score(train: string[], test: string[], ...options: string[]) {
  const files = [join(folder, 'train.csv'), join(folder, 'test.csv')];
  writeFileSync(files[0]!, train.join('\n'));
  writeFileSync(files[1]!, test.join('\n'));
  const wanted = ['--train', files[0]!, '--test', files[1]!, '--label', 'outcome', ...options];
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/tools/score.ts', ...wanted], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines =
    run.stdout === ''
      ? []
      : run.stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  const { model } = lines.pop() ?? {};
  return { run, rows: lines as Line[], model: model as ScoreModel & { seconds: number } };
}

const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);

describe('the command "score"', () => {
  it('scores each row by id, with points that sum to it, and ends with the model', () => {
    const random = randomOf(4);
    const train = Array.from({ length: 300 }, (_, at) => {
      const source = random() < 0.5 ? 'Referral' : 'Fair, or show';
      const won = random() < (source === 'Referral' ? 0.8 : 0.2);
      return `k${at},"${source}",${Math.floor(random() * 90)},${won ? 'won' : 'lost'},same,${won ? 'paid' : ''}`;
    });
    const head = 'key,source,days,outcome,dull,invoice';
    const asked = ['a,Referral,3,,same,', 'b,"Fair, or show",,,same,', 'c,Pigeon,inf,,other,'];
    const { run, rows, model } = score([head, ...train], [head, ...asked], '--id', 'key');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    for (const { p, base, reasons } of rows) {
      const sum = reasons.reduce((total, { points }) => total + points, base);
      expect(Math.abs(Math.log(p / (1 - p)) - sum)).toBeLessThan(1e-9);
    }
    const [referral, fair, unseen] = rows;
    expect(referral!.p).toBeGreaterThan(0.6);
    expect(fair!.p).toBeLessThan(0.4);
    expect(unseen!.reasons.find(({ feature }) => feature === 'source')).toEqual({
      feature: 'source',
      value: 'Pigeon',
      points: 0,
    });
    expect(model).toMatchObject({ n: 300, verdict: 'own history' });
    expect(model.won + model.lost).toBe(300);
    expect(model.notes.join(' ')).toContain('gives the outcome away: "invoice"');
    expect(model.notes.join(' ')).toContain('never changes: "dull"');
  });

  it('weighs old deals down and sets the base right where times have changed', () => {
    const random = randomOf(9);
    const train = Array.from({ length: 600 }, (_, at) => {
      const fair = random() < 0.5;
      // What won deals in the old days loses them now, and fewer are won on the whole.
      const chance = at < 400 ? (fair ? 0.85 : 0.45) : fair ? 0.1 : 0.45;
      return `${day(at)},${fair ? 'Fair' : 'Web'},${random() < chance ? 1 : 0}`;
    });
    const head = 'closed,source,outcome';
    const asked = [`${day(601)},Fair,`, `${day(601)},Web,`];
    const drifting = score([head, ...train], [head, ...asked], '--time', 'closed');
    const timeless = score([head, ...train], [head, ...asked]);
    expect(drifting.model.halfLifeDays).toBeGreaterThan(30);
    expect(timeless.model.halfLifeDays).toBeNull();
    expect(drifting.rows.map(({ id }) => id)).toEqual(['1', '2']);
    expect(drifting.rows[0]!.p).toBeLessThan(0.3);
    expect(drifting.rows[0]!.reasons.map(({ feature }) => feature)).not.toContain('closed');
  });

  it('says "rules" under ten won or ten lost', () => {
    const train = Array.from({ length: 40 }, (_, at) => `${at % 7},${at < 9 ? 'won' : 'lost'}`);
    const { model, rows } = score(['visits,outcome', ...train], ['visits,outcome', '3,']);
    expect(model).toMatchObject({ verdict: 'rules', won: 9, lost: 31 });
    expect(model.notes.join(' ')).toContain('Only 9 won and 31 lost');
    expect(rows).toHaveLength(1);
  });

  it('says in words what it cannot read', () => {
    const { run } = score(['visits,result', '1,won'], ['visits', '2']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('There is no column "outcome"');
    const colours = score(['visits,outcome', '1,red', '2,green'], ['visits', '2']);
    expect(colours.run.stderr).toContain('--positive');
  });

  it('says so where no row is what was to count as won, and gives the base rate', () => {
    const train = Array.from({ length: 20 }, (_, at) => `${at % 7},lost`);
    const { run, rows, model } = score(['visits,outcome', ...train], ['visits', '2'], '--positive', 'Signed');
    expect(run.stderr).toMatch(/No row of .* has the outcome "Signed": all count as lost\./);
    expect(model).toMatchObject({ verdict: 'rules', won: 0, lost: 20 });
    expect(rows[0]).toMatchObject({ shown: 0.03, reasons: [{ points: 0 }] });
  });
});
