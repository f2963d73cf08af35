import type { Deal } from '../../../utils/model/book';

/** A name that another site or system has for a record. */
export interface Elsewhere {
  /** A host, or a system that a file came from. */
  where: string;
  recordId: string;
  /** The page that shows it; null where it is not known. */
  url: string | null;
}

const FROM_FILE = 'import:';

/** Names that a file's row was given by us say nothing to a reader. */
const isOurs = (recordId: string) => recordId.startsWith('~');

/**
 * Where else a record is known. The page of one of them is known: the one that it was read from.
 */
export function elsewhereOf({ externals, origin }: Pick<Deal, 'externals' | 'origin'>): Elsewhere[] {
  const url = origin?.url ?? null;
  const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
  const named = externals.flatMap((key) => {
    const [where = '', , ...rest] = key.split('|');
    const recordId = rest.join('|');
    if (recordId === '' || isOurs(recordId)) return [];
    const isHere = where === host && recordId === origin?.recordId;
    return [{ where: where.replace(FROM_FILE, ''), recordId, url: isHere ? url : null }];
  });
  const isNamed = named.some((one) => one.url !== null);
  if (isNamed || url === null || host === null) return named;
  return [{ where: host, recordId: origin?.recordId ?? '', url }, ...named];
}
