/** When a suggestion may come back. */
type LaterChoice = { id: 'hour' | 'tomorrow' | 'monday'; text: string; until: Date };

const MORNING = 9;
const MONDAY = 1;

/** Nine in the morning of the rep's own clock, `days` from `now`. */
function morning(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
}

/** Nine in the morning of a chosen day, `YYYY-MM-DD`, in the rep's own time zone. */
export function morningOf(day: string): Date {
  return new Date(`${day}T09:00:00`);
}

/** In an hour, tomorrow at nine, next Monday at nine; on a Sunday the last two are one. */
export function laterChoices(now: Date): LaterChoice[] {
  const daysToMonday = (MONDAY - now.getDay() + 7) % 7 || 7;
  const choices: LaterChoice[] = [
    { id: 'hour', text: 'In 1 hour', until: new Date(now.getTime() + 3_600_000) },
    { id: 'tomorrow', text: 'Tomorrow', until: morning(now, 1) },
  ];
  if (daysToMonday > 1) {
    choices.push({ id: 'monday', text: 'Next Monday', until: morning(now, daysToMonday) });
  }
  return choices;
}
