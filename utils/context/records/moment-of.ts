/** Noon of a day as a page writes it (`2026-11-02`, `2026-11-02 14:36`): that day in nearly every time zone. */
export function momentOf(written: string | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0];
  if (written === undefined || day === undefined || Number.isNaN(Date.parse(day))) return null;
  const isExact = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(written) && !Number.isNaN(Date.parse(written));
  return isExact ? new Date(written).toISOString() : `${day}T12:00:00.000Z`;
}
