import type { z } from 'zod';

/** Says on the console that a stored row is damaged: where and how, never what is in it. */
function report(table: string, key: unknown, error: z.ZodError): void {
  const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
  console.warn(`Dealcue left out a damaged row of ${table}`, key, faults);
}

function keyOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return null;
  const { id, key } = row as { id?: unknown; key?: unknown };
  return id ?? key ?? null;
}

/** A stored row as its schema wants it, or null where it is absent or damaged. Damage stays in the table. */
export function readable<S extends z.ZodType>(schema: S, row: unknown, table: string): z.output<S> | null {
  if (row === undefined) return null;
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  report(table, keyOf(row), parsed.error);
  return null;
}

/** The rows that their schema can read, in order. One damaged row does not take the others with it. */
export function readableRows<S extends z.ZodType>(schema: S, rows: unknown[], table: string): z.output<S>[] {
  return rows.map((row) => readable(schema, row, table)).filter((row) => row !== null);
}
