import type { RecordKind } from '../../../../utils/model/book';
import { LOCALE } from '../../format';
import type { PairLine } from './pair-rows';

export const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  contact: 'Person',
  account: 'Company',
  lead: 'Lead',
  deal: 'Deal',
};

export const ONE_WORDS: Readonly<Record<RecordKind, string>> = {
  contact: 'One person?',
  account: 'One company?',
  lead: 'One lead?',
  deal: 'One deal?',
};

export const KINDS_WORDS: Readonly<Record<RecordKind, string>> = {
  contact: 'People',
  account: 'Companies',
  lead: 'Leads',
  deal: 'Deals',
};

export const STATE_WORDS: Readonly<Record<PairLine['state'], string>> = {
  open: 'To review',
  later: 'Later',
  apart: 'Not the same',
  merged: 'Merged',
};

const percent = new Intl.NumberFormat(LOCALE, { style: 'percent' });

/** "97%"; never 100%: a search is not that sure. */
export function chanceWords(chance: number): string {
  return percent.format(Math.min(0.99, Math.floor(chance * 100) / 100));
}

/** A reason as a sentence begins: "Same e-mail". */
export const reasonWords = (reason: string) => reason.charAt(0).toUpperCase() + reason.slice(1);
