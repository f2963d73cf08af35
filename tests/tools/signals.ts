import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { makeCalendar } from '../../utils/engine/calendar';
import { placeOfMoment } from '../../utils/engine/place';
import { findSignals } from '../../utils/engine/signals/find-signals';
import { intentOf } from '../../utils/engine/signals/intent';

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), at: z.string().nullish() });

/** The day on which it was written, in the zone that it was written in; null where that is no moment. */
function daySaid(at: string | null | undefined): string | null {
  if (at == null || Number.isNaN(Date.parse(at))) return null;
  return makeCalendar(at, placeOfMoment(at)).today;
}

function answerTo(written: string) {
  const { id, text, at } = line.parse(JSON.parse(written));
  const signals = findSignals(text, daySaid(at));
  return { id, intent: Number(intentOf(text, signals).toFixed(4)), signals };
}

/** `npm run -s signals -- FILE.jsonl`: what each text asks or promises, one answer a line, in the order of the lines. */
for (const file of process.argv.slice(2)) {
  for (const written of readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((text) => text.trim() !== '')) {
    try {
      console.log(JSON.stringify(answerTo(written)));
    } catch (error) {
      console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
      process.exitCode = 1;
    }
  }
}
