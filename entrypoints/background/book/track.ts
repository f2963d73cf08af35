import { v7 } from 'uuid';
import { threadAddress } from '../../../utils/context/thread-address';
import { companyDomain } from '../../../utils/identity/domain';
import { Refused } from '../../../utils/messages/refusal';
import { type Lead, madeHere } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import { withLock } from '../../../utils/platform/locks';
import { leadsByEmail, saveLead } from '../../../utils/store/leads';
import { append } from '../../../utils/store/log';
import { findPeople } from '../../../utils/store/people';
import { readSettings } from '../../../utils/store/settings';
import { getThreadLink } from '../../../utils/store/threads';
import { type OnScreen, requirePerson } from '../panel/views';
import type { Services } from '../services';
import { changeChoice } from '../thread/thread-choice';
import { requireThread, threadContent } from '../thread/thread-on-screen';
import { targetContent } from './target-content';
import type { UndoStep } from './undo';

/** What tracking did, and what was there before. */
export type Tracked = NonNullable<UndoStep['tracked']>;

/** The lead of a person, looked for by every address that the book knows of them; a converted one is history. */
async function findLead({ db }: Services, email: string): Promise<Lead | null> {
  const { contacts } = await findPeople(db, { emails: [email], domains: [] });
  const emails = [...new Set([email, ...contacts.flatMap((contact) => contact.emails)])];
  const leads = (await leadsByEmail(db, emails)).filter(({ status }) => status !== 'converted');
  return leads.find(({ status }) => status === 'open') ?? leads[0] ?? null;
}

async function newLead(services: Services, screen: OnScreen, email: string, at: string): Promise<Lead> {
  const { view, page } = screen;
  const { reading } = requireThread(screen);
  const people = view.state === 'unmatched' ? view.people : [];
  const name = people.find((person) => person.email === email)?.name ?? null;
  const domain = companyDomain(email);
  const { contacts, accounts } = await findPeople(services.db, {
    emails: [email],
    domains: domain === null ? [] : [domain],
  });
  const { identity } = await readSettings(services.db);
  return {
    id: v7(),
    name: name ?? email,
    email,
    company: accounts[0]?.name ?? domain,
    owner: identity?.name ?? null,
    phone: contacts[0]?.phone ?? null,
    jobTitle: contacts[0]?.jobTitle ?? null,
    source: 'E-mail',
    status: 'open',
    createdAt: at,
    updatedAt: at,
    origin: { site: page.site, url: threadAddress(reading), recordId: null },
    ...madeHere(),
    stage: null,
    unlogged: null,
  };
}

/**
 * Tracks a person on the thread: finds their lead or makes one, and links the thread to it. Two clicks at
 * once, here or in two tabs, make one lead: the second finds the first.
 * @throws Refused when the thread is not free to be tracked, or the address is not on it.
 */
export async function track(
  screen: OnScreen,
  written: string,
  by: string,
  services: Services,
): Promise<Tracked> {
  const { db, now } = services;
  const { id: linkId, reading } = requireThread(screen);
  if (screen.view.state !== 'unmatched') throw new Refused('changed');
  const { email } = requirePerson(screen.view, written);

  return withLock('dealcue-track', async () => {
    const at = now();
    const found = await findLead(services, email);
    const isChanged = found === null || found.status !== 'open';
    const lead = found ?? (await newLead(services, screen, email, at));
    const target: Target = { kind: 'lead', id: lead.id, name: lead.name };
    const content = { ...targetContent(target), ...threadContent(reading) };
    const linkBefore = await getThreadLink(db, linkId);
    const [entry] = await append(db, [{ kind: 'link', at, content }], {
      by,
      now: at,
      alongside: async () => {
        if (isChanged) await saveLead(db, { ...lead, status: 'open', updatedAt: at });
        const choice = { dealId: null, leadId: lead.id, notBusiness: false, person: email };
        await changeChoice(db, linkId, choice, at);
      },
    });
    return {
      at,
      target,
      created: found === null,
      leadBefore: isChanged ? found : null,
      linkId,
      linkBefore,
      threadId: reading.threadId ?? '',
      entryId: entry?.id ?? null,
    };
  });
}
