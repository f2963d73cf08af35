/** The current moment, ISO 8601 in UTC with milliseconds. The only place that reads the machine's clock. */
export function now(): string {
  return new Date().toISOString();
}
