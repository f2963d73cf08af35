import type { Outsider } from '../../utils/model/panel-view';
import type { MenuItem } from '../ui/MenuList';
import { useThread } from './use-thread';

/** Of many people on a thread the first few are offered: the never-list in the settings takes anybody. */
const MOST_PEOPLE = 3;

function domainsOf(people: Outsider[]): string[] {
  return [...new Set(people.flatMap(({ domain }) => domain ?? []))];
}

/** The ways to leave mail alone: this thread, a person, everybody of a company. Each says what it does. */
export function useLeaveItems(people: Outsider[]): MenuItem[] {
  const { leave, never } = useThread();
  const shown = people.slice(0, MOST_PEOPLE);
  return [
    {
      id: 'leave',
      text: 'This thread is not business',
      note: 'Leaves it alone from now on and takes its mails out of the log',
      onChoose: leave,
    },
    ...shown.map(({ email }, at) => ({
      id: `never:${email}`,
      text: `Never ${email}`,
      note: 'Leaves every thread with this address alone and takes its mails out of the log',
      onChoose: () => never(email),
      ruled: at === 0,
    })),
    ...domainsOf(shown).map((domain) => ({
      id: `never:${domain}`,
      text: `Never anybody at ${domain}`,
      note: 'Leaves every thread with this domain alone and takes its mails out of the log',
      onChoose: () => never(domain),
    })),
  ];
}
