import type { Facts, Rule } from './rule';

/** Whom no mail reaches nobody can ask. It holds until a mail comes in from that address. */
export const bouncedAddress: Rule<Facts> = {
  id: 'bounced-address',
  name: 'Bounced address',
  severity: 'high',
  fix: 'address',
  check({ bounced, calendar }) {
    const day = calendar.read(bounced?.at)?.day;
    if (bounced === null || day === undefined) return null;
    const { name, email } = bounced;
    const back = `came back on ${calendar.say(day)}`;
    return name === null ? `Mail to ${email} ${back}` : `Mail to ${name} ${back}: ${email}`;
  },
};
