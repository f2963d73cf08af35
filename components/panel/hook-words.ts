/** What each hook of a page gives, in words for a rep; a hook that is not named here shows its own name. */
export const HOOK_WORDS: Readonly<Record<string, string>> = {
  account: 'whose mailbox it is',
  avatar: 'whose mailbox it is',
  main: 'the reading pane',
  threadId: 'which thread is open',
  openRow: 'which thread is open',
  subject: 'the subject',
  list: 'the messages',
  message: 'the messages',
  expanded: 'which messages are open',
  messageId: 'the ids of messages',
  receivedId: 'when messages came',
  sender: 'who wrote',
  recipients: 'who was written to',
  body: 'what was written',
};

/** What the panel does without where a hook gives nothing; where it is not named here, nothing is known. */
const LOSS_WORDS: Readonly<Record<string, string>> = {
  account: 'Your own mails are told by your address in Settings.',
  threadId: 'A choice for this thread cannot be kept.',
  subject: 'Mails are logged without their subject.',
  messageId: 'Mails without an id are not logged.',
  receivedId: 'Mails without a time are not logged, and waits may be counted short.',
  sender: 'Mails without a sender are not logged.',
  recipients: 'People who were only written to are not seen.',
  body: 'Next steps do without the words of the mails.',
};

/** "the subject, who wrote": what hooks give, each once. */
export function hookWords(hooks: readonly string[]): string {
  return [...new Set(hooks.map((hook) => HOOK_WORDS[hook] ?? hook))].join(', ');
}

/** What the panel does without, a sentence each. */
export function lossWords(hooks: readonly string[]): string {
  return hooks.flatMap((hook) => LOSS_WORDS[hook] ?? []).join(' ');
}
