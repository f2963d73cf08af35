/** What a sentence or a short mail may be. */
export const MEANINGS = [
  'question',
  'request',
  'meeting-request',
  'price-request',
  'commitment-writer',
  'commitment-asked',
  'objection-price',
  'objection-timing',
  'objection-competitor',
  'objection-authority',
  'objection-trust',
  'acceptance-binding',
  'acceptance-soft',
  'slot-accepted',
  'slots-refused',
  'decline-final',
  'decline-not-now',
  'absence',
  'gone',
  'unsubscribe',
  'introduction',
  'thanks-only',
  'courtesy',
  'status',
  'stranger-buyer',
  'stranger-seller',
  'personal',
  'machine',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How likely a text is each of the meanings; they add up to one. */
export type Chances = Readonly<Record<Meaning, number>>;
