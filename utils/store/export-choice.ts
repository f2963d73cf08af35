import { z } from 'zod';
import type { Database } from './database';
import { readable } from './readable';

const KEY = 'export';

/** How files are wanted: kept, so that the next one is written the same way. */
export const exportChoice = z.object({
  format: z.enum(['csv', 'xlsx', 'jsonl', 'parquet']),
  columns: z.array(z.string().max(40)).max(100),
  redacted: z.array(z.enum(['names', 'addresses', 'text'])).max(3),
  csv: z.object({
    delimiter: z.enum([',', ';', '\t']),
    bom: z.boolean(),
    locale: z.string().max(40).nullable(),
    escapes: z.boolean(),
  }),
});
export type ExportChoice = z.infer<typeof exportChoice>;

/** How the last file was wanted; null before the first, and where what is stored is damaged. */
export async function readExportChoice(db: Database): Promise<ExportChoice | null> {
  const row = await db.settings.get(KEY);
  return row === undefined ? null : readable(exportChoice, row.value, 'settings.export');
}

/** Keeps how files are wanted. @throws ZodError when it is not as the model wants it. */
export async function saveExportChoice(db: Database, choice: ExportChoice): Promise<void> {
  await db.settings.put({ key: KEY, value: exportChoice.parse(choice) });
}
