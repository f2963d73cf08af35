import type { LeadRule } from './rule';

const DAY_MS = 86_400_000;

/** Interest cools within hours: a lead that nobody has answered for a day. */
export const leadUntouched: LeadRule = {
  id: 'lead-untouched',
  name: 'Lead untouched for a day',
  severity: 'high',
  fix: 'task',
  check({ lead, calendar, lastOwnTouch }) {
    const since = calendar.read(lead.createdAt);
    if (since === null || lastOwnTouch !== null || calendar.now - since.ms < DAY_MS) return null;
    return `Nobody has got in touch since ${calendar.say(since.day)}`;
  },
};
