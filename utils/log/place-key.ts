import type { EntryHeader } from '../model/activity';

/** Where an entry stands: its chain, and its number there. */
export type EntryPlace = Pick<EntryHeader, 'device' | 'seq'>;

/** A place among the entries of all chains, as one text. */
export const placeKey = ({ device, seq }: EntryPlace): string => `${device}|${seq}`;
