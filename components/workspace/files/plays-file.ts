import { RefusedError } from '../../../utils/messages/send';
import { MOST_PLAYS, type Play, playsFile as playsFileSchema } from '../../../utils/model/play';
import { faultsOf } from '../settings/plays/play-faults';

const KIND = 'dealcue-plays';
/** A hundred plays with mails in nine languages stay below. */
const MOST_BYTES = 8_000_000;

function refuse(words: string): never {
  throw new RefusedError({ refused: 'failed', words: `${words} Nothing was imported.` });
}

/** Plays as a file that a team shares. */
export function playsFile(plays: readonly Play[]): Blob {
  return new Blob([`${JSON.stringify({ kind: KIND, version: 1, plays }, null, 2)}\n`], {
    type: 'application/json',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('This file is no JSON.');
  }
}

/** Which play of the file is damaged, and how. */
function damage(issues: Parameters<typeof faultsOf>[0]['issues']): string {
  const [first] = issues;
  const at = first?.path[1];
  if (typeof at !== 'number') return `This file holds no plays, or more than ${MOST_PLAYS}.`;
  const [fault] = faultsOf({ issues: issues.slice(0, 1) }, 2);
  return `Play ${at + 1} of this file cannot be used. ${fault}`;
}

/**
 * Reads a file of plays.
 * @throws RefusedError that says what is wrong with the file; nothing of it is used then.
 */
export async function readPlaysFile(file: Blob): Promise<Play[]> {
  if (file.size > MOST_BYTES) refuse('This file is too big for plays.');
  const said = parseJson(await file.text()) as { kind?: unknown; version?: unknown } | null;
  if (said?.kind !== KIND) refuse('This file holds no plays.');
  if (typeof said.version === 'number' && said.version > 1)
    refuse('These plays were written by a newer Dealcue. Update it first.');
  const { success, data, error } = playsFileSchema.safeParse(said);
  if (!success) return refuse(damage(error.issues));
  if (new Set(data.plays.map(({ id }) => id)).size < data.plays.length)
    return refuse('This file holds a play twice.');
  return data.plays;
}
