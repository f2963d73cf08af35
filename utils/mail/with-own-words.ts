import type { Reading } from '../model/reading';
import { ownWords } from './own-words';

/**
 * A reading whose messages say what their writers say. Adapters leave quoted history, signatures and footers of
 * plain text in: telling them takes words of many languages, and in Gmail's page every kilobyte counts.
 */
export function withOwnWords(reading: Reading): Reading {
  if (reading.kind !== 'thread') return reading;
  const messages = reading.messages.map((message) => ({
    ...message,
    text: message.text === null ? null : ownWords(message.text),
  }));
  return { ...reading, messages };
}
