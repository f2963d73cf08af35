import type { Refusal } from './protocol';

/** What a message is refused with when its handler says nothing better. */
const WORDS: Readonly<Record<Refusal['refused'], string>> = {
  'unknown-message': 'Dealcue does not know this message.',
  'wrong-sender': 'This page may not ask for that.',
  'wrong-shape': 'Dealcue did not understand what was sent.',
  'too-many': 'Too much at once: Dealcue takes up again in a few seconds.',
  changed: 'The page or the record has changed since. Nothing was saved: look again and repeat it.',
  failed: 'That did not work. Nothing was saved.',
};

/** Thrown by whatever does not act on a message; carries what its sender is told. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: Refusal['refused'], words: string = WORDS[refused]) {
    super(words);
    this.name = 'Refused';
    this.refusal = { refused, words };
  }
}
