/** The day of a moment where the person sits, `YYYY-MM-DD`: pages count "tomorrow" from there. */
export function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
