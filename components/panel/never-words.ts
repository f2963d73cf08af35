import type { Question, Said } from './desk';

function mailsWords(mails: number): string {
  return mails === 1 ? '1 logged mail' : `${mails} logged mails`;
}

/** What is asked before the never-list takes mails of other threads out of the log. */
export function neverQuestion(value: string, mails: number, onYes: () => void): Question {
  return {
    title: `Never ${value}?`,
    words: `This erases ${mailsWords(mails)}, of all threads with them. Who wrote to whom and the subject go; that a mail was there, and when, stays. It cannot be undone.`,
    verb: `Erase ${mailsWords(mails)}`,
    onYes,
  };
}

/** What is said once it is on the list, and once it was taken off again. */
export function neverSaid(value: string, mails: number): Omit<Said, 'undo'> {
  const text = `${value} is on your never-list.`;
  if (mails === 0) return { text };
  return {
    text: `${text} ${mailsWords(mails)} erased.`,
    undone: `${value} is off your never-list. Its mails are logged again when their threads are opened.`,
  };
}
