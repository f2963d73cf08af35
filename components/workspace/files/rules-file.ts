import { RefusedError } from '../../../utils/messages/send';
import { type SiteRules, siteRules } from '../../../utils/model/site-rules';

/** What marks such a file among all others. */
const KIND = 'dealcue-site-rules';
/** A hundred rules of two hundred characters are far below. */
const MOST_BYTES = 200_000;

function refuse(words: string): never {
  throw new RefusedError({ refused: 'failed', words });
}

/** The host of rules without its port: what a site is granted by does not name it. */
export function hostnameOf({ host }: SiteRules): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}

/** "6 fields". */
export function rulesWords({ fields, kinds }: SiteRules): string {
  const count = fields.length === 1 ? '1 field' : `${fields.length} fields`;
  return fields.length === 0 && kinds.length > 0 ? 'The kind of record' : count;
}

/** What was taught about a host as a small file that others can take over. */
export function rulesFile(rules: SiteRules): Blob {
  return new Blob([`${JSON.stringify({ kind: KIND, ...rules }, null, 2)}\n`], { type: 'application/json' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('This file is no JSON. Nothing was imported.');
  }
}

/** Where in the file something is not as it should be: "fields, entry 3". */
function faultIn(path: readonly PropertyKey[]): string {
  const [part, at] = path;
  return typeof at === 'number' ? `${String(part)}, entry ${at + 1}` : String(part ?? 'the whole file');
}

/**
 * Reads a file of rules for a site.
 * @param hostname the host that they are to be for, without its port
 * @throws RefusedError that says what is wrong with the file; nothing of it is used then.
 */
export async function readRulesFile(file: Blob, hostname: string): Promise<SiteRules> {
  if (file.size > MOST_BYTES) refuse('This file is too big for rules of a site. Nothing was imported.');
  const said = parseJson(await file.text()) as { kind?: unknown; version?: unknown } | null;
  if (said?.kind !== KIND) refuse('This file holds no rules for a site. Nothing was imported.');
  if (typeof said.version === 'number' && said.version > 1)
    refuse('These rules were written by a newer Dealcue. Update it first; nothing was imported.');
  const { success, data, error } = siteRules.safeParse(said);
  if (!success)
    return refuse(`These rules are damaged (${faultIn(error.issues[0]?.path ?? [])}). Nothing was imported.`);
  if (hostnameOf(data) !== hostname)
    refuse(`These rules are for ${data.host}, not for ${hostname}. Nothing was imported.`);
  return data;
}
