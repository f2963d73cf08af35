import { withOwnWords } from '../mail/with-own-words';
import type { Adapter, Given, PageReading, TextMemory } from './kit/adapter';
import { runAtOnce } from './kit/slices';

/** What a page says, in one go and to the end: where there is time, and no page that has to go on. */
export function readPage(
  adapter: Adapter,
  doc: Document,
  url: string,
  memory?: TextMemory,
  given?: Given,
): PageReading {
  const { reading, health } = runAtOnce(adapter.steps(doc, url, memory, given));
  return { reading: withOwnWords(reading), health };
}
