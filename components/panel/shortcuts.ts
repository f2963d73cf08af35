/** The panel's keys: one each, in the order of the screen. Parts name them from here, the sheet lists them. */
export const KEYS = {
  open: 'o',
  change: 'c',
  reasons: 's',
  accept: 'a',
  later: 'l',
  notThis: 'n',
  why: 'w',
  more: 'm',
  remark: 'r',
  undo: 'z',
  menu: '.',
  sheet: '?',
} as const;

/** What the sheet says of each. Chips and lists of choices take the digits. */
export const KEY_WORDS: readonly (readonly [key: string, does: string])[] = [
  ['A', 'Do the next step'],
  ['L', 'Later'],
  ['N', 'Not this'],
  ['W', 'Why this step'],
  ['M', 'More steps'],
  ['1 – 8', 'Log an outcome, or pick from a list'],
  ['R', 'Write a remark'],
  ['Enter', 'Save the remark'],
  ['Shift Enter', 'New line in the remark'],
  ['/', 'Insert a text of yours in an empty remark'],
  ['Z', 'Undo'],
  ['S', 'Reasons of the score'],
  ['O', 'Open the record'],
  ['C', 'Change the deal'],
  ['.', 'Menu'],
  ['?', 'This list'],
  ['Esc', 'Fold the panel'],
];
