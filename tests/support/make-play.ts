import type { Play } from '../../utils/model/play';

/** A play that fires on every deal in Proposal and gives a mail of its own. */
export function makePlay(changes: Partial<Play> = {}): Play {
  return {
    id: '0190a1b2-0000-7000-8000-000000000001',
    name: 'Quiet proposals',
    on: true,
    when: [{ field: 'stage', is: 'one of', values: ['Proposal'] }],
    title: 'Ask how {deal} stands',
    why: '{amount} in {stage}.',
    action: {
      do: 'mail',
      mails: [{ language: 'en', subject: 'About {deal}', body: 'Hi {first name},\nhow does {deal} stand?' }],
    },
    impact: 'high',
    urgency: 'now',
    effort: 'small',
    restDays: 10,
    changedAt: '2026-11-01T09:00:00.000Z',
    ...changes,
  };
}
