import type { Health } from '../model/reading';
import type { Database } from './database';
import type { FigureRow } from './rows';

/** What is remembered of one hook of a site, over restarts. Moments are ISO 8601 in UTC. */
export type HookFigures = {
  name: string;
  /** On the page last read: the rank of the selector that answered, null for none; undefined where not asked. */
  rank: number | null | undefined;
  /** On the page last read two ways contradicted each other. */
  contradicted: boolean;
  workedAt: string | null;
  contradictedAt: string | null;
};

/** What is remembered of a site's pages. */
export type SiteFigures = { site: string; readAt: string; hooks: HookFigures[] };

type Facet = 'asked' | 'rank' | 'worked' | 'contradicted';

const PREFIX = 'health|';
/** The table holds numbers: this one stands for "no selector answered". */
const NOT_FOUND = -1;

const siteKey = (site: string) => `${PREFIX}${site}`;
const hookKey = (site: string, hook: string, facet: Facet) => `${siteKey(site)}|${hook}|${facet}`;

function momentOf(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}

function rowsOf(site: string, { hooks, disagree }: Health, at: number): FigureRow[] {
  const row = (hook: string, facet: Facet, value: number) => ({ key: hookKey(site, hook, facet), value });
  const found = Object.entries(hooks).flatMap(([hook, rank]) => [
    row(hook, 'asked', at),
    row(hook, 'rank', rank ?? NOT_FOUND),
    ...(rank === null ? [] : [row(hook, 'worked', at)]),
  ]);
  const contradicted = disagree.map((hook) => row(hook, 'contradicted', at));
  return [{ key: siteKey(site), value: at }, ...found, ...contradicted];
}

function figuresOf(site: string, read: number, figures: ReadonlyMap<string, number>): SiteFigures {
  const start = `${siteKey(site)}|`;
  const keys = [...figures.keys()].filter((key) => key.startsWith(start));
  const names = new Set(keys.map((key) => key.slice(start.length, key.lastIndexOf('|'))));
  const hooks = [...names].map((name): HookFigures => {
    const get = (facet: Facet) => figures.get(hookKey(site, name, facet));
    const rank = get('rank') === NOT_FOUND ? null : get('rank');
    return {
      name,
      rank: get('asked') === read ? rank : undefined,
      contradicted: get('contradicted') === read,
      workedAt: momentOf(get('worked')),
      contradictedAt: momentOf(get('contradicted')),
    };
  });
  return { site, readAt: new Date(read).toISOString(), hooks };
}

/**
 * Remembers how the hooks of a page did: numbers and names of hooks, nothing of what the page said.
 * @param now ISO 8601
 */
export async function noteHealth(db: Database, site: string, health: Health, now: string): Promise<void> {
  await db.figures.bulkPut(rowsOf(site, health, Date.parse(now)));
}

/** What is remembered of every site that was read, in the order of the alphabet. */
export async function readHealth(db: Database): Promise<SiteFigures[]> {
  const rows = await db.figures.where('key').startsWith(PREFIX).toArray();
  const figures = new Map(rows.map(({ key, value }) => [key, value]));
  const sites = rows.filter(({ key }) => !key.slice(PREFIX.length).includes('|'));
  return sites.map(({ key, value }) => figuresOf(key.slice(PREFIX.length), value, figures));
}
