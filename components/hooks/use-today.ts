import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The rep's local day, `YYYY-MM-DD`; a page that stays open over midnight moves on with it. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
