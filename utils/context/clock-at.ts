import type { Place } from '../engine/place';

/** The rep's clock at a moment, `HH:MM`. */
export function clockAt(ms: number, { timeZone }: Place): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  });
  return clock.format(ms);
}
