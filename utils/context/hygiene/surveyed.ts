import type { Finding } from '../../engine/hygiene/rule';
import type { SharedField } from '../../model/hygiene';

/** A record as it was when the book was looked over: what mends it checks that nothing has happened since. */
export type Place = { kind: 'deal' | 'lead' | 'account'; id: string; seen: string };

/** A deal, a lead, or a value that many records share, with its faults, the worst first. */
export type Surveyed = {
  kind: 'deal' | 'lead' | 'value';
  id: string;
  name: string;
  owner: string | null;
  /** When the record last changed. */
  seen: string;
  faults: Finding[];
  /** 0 to 100; null for what is not scored: closed deals, and values. */
  score: number | null;
  /** The first of its people without an address, and the first whose address mail does not reach. */
  unreachable: { id: string; name: string | null } | null;
  bounced: { id: string; name: string | null } | null;
  currency: string | null;
  /** For a value: how it is usually written, and where it stands. */
  spelling: { field: SharedField; from: string; to: string; records: Place[] } | null;
};
