/** The expert rules by id, as a person reads them, in the order of the process. */
export const RULE_NAMES: readonly (readonly [id: string, name: string])[] = [
  ['stage', 'The stage, by the chance that your process gives it'],
  ['pace', 'Time in the stage against what is typical'],
  ['close-date', 'The close date: passed, too near, or time left'],
  ['since-them', 'Days since they wrote or spoke'],
  ['since-anybody', 'Days since the last contact'],
  ['unanswered', 'Our question waits for an answer'],
  ['their-mails', 'Their mails in the last 30 days'],
  ['people', 'People known on their side'],
  ['ahead', 'A meeting, task or next step ahead'],
  ['amount', 'The amount is known'],
];
