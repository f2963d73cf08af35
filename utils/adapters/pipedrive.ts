import type { Address, Entity, Profile } from './kit/profile';

// facts: two maintained extensions agree on the title's hook; rows of fields are label and value, which the
// label reader knows; `data-field-key` has one witness and only helps it. Stage bar, status badge and the
// cards of person and organization have no witness: labels and shapes alone.

const HOST = /^(?!www\.|api\.|oauth\.|developers\.|support\.|marketplace\.)[a-z0-9-]+\.pipedrive\.com$/;
const RECORDS: Readonly<Record<string, Entity>> = {
  deal: 'deal',
  person: 'contact',
  organization: 'account',
  activity: 'activity',
};
const RECORD = /^\/(deal|person|organization|activity)\/(\d+)\/?$/;
const LEAD = /^\/leads\/inbox\/([0-9a-f]{8}-[0-9a-f-]{27})\/?$/i;

function address(url: URL): Address {
  const [, kind, id] = RECORD.exec(url.pathname) ?? [];
  const entity = kind && RECORDS[kind];
  if (entity && id) return { entity, id };
  const lead = LEAD.exec(url.pathname)?.[1];
  return lead ? { entity: 'lead', id: lead } : 'other';
}

/** Pipedrive's record pages; leads open in a panel beside their list. */
export const pipedrive: Profile = {
  id: 'pipedrive',
  hosts: [],
  isMine: (url) => url.protocol === 'https:' && HOST.test(url.hostname),
  address,
  skip: ['[data-testid="timeline"]', '[data-testid^="activity-"]', '[data-test="activity-subject"]'],
  fields: {
    name: {
      selectors: [
        '[data-testid="header-title"] textarea',
        '[data-testid="header-title"] [class*="editable-text__input"]',
        '[data-testid="header-title"]',
        '[data-testid="SidebarLeadTitle"]',
        '[data-cy="subject-field"] input',
      ],
    },
  },
  names: {
    title: 'name',
    value: 'amount',
    org_id: 'account',
    person_id: 'contacts',
    stage_id: 'stage',
    user_id: 'owner',
    expected_close_date: 'closeDate',
    add_time: 'createdAt',
    weighted_value: null,
    won_time: null,
    lost_time: null,
    update_time: null,
  },
  // A person's and an organization's own keys: `title` there is no name of theirs.
  namesOf: { contact: { title: null, value: null }, account: { title: null, value: null } },
  nameFrom: [{ attribute: 'data-field-key' }],
};
