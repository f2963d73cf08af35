import type { z } from 'zod';

const NAMES: Readonly<Record<string, string>> = {
  name: 'Name',
  when: 'Conditions',
  title: 'What it suggests',
  why: 'Why',
  restDays: 'Rest',
  value: 'the number',
  values: 'the names',
  currency: 'the currency',
  mails: 'Mail',
  subject: 'the subject',
  body: 'the text',
  workingDays: 'the working days',
  stage: 'the stage',
  text: 'the remark',
};

/** "Condition 2, the currency": where in a play something is not as it should be. */
function placeOf(path: readonly PropertyKey[]): string {
  const [first, second, ...rest] = path;
  if (first === 'when' && typeof second === 'number')
    return [`Condition ${second + 1}`, ...rest.slice(0, 1).map((part) => NAMES[String(part)] ?? '')]
      .filter(Boolean)
      .join(', ');
  if (first !== 'action') return NAMES[String(first)] ?? 'The play';
  if (second === 'mails' && typeof rest[0] === 'number')
    return [`Mail ${rest[0] + 1}`, NAMES[String(rest[1])]].filter(Boolean).join(', ');
  if (second === 'title') return 'Then, the task';
  return ['Then', NAMES[String(second)]].filter(Boolean).join(', ');
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_big')
    return `is more than ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
  if (issue.code === 'too_small')
    return issue.origin === 'number' || issue.origin === 'int' ? `is less than ${issue.minimum}` : 'is empty';
  if (issue.code === 'invalid_type')
    return issue.expected === 'int' ? 'is no whole number' : 'is not filled in';
  if (issue.code === 'invalid_format' && issue.path.at(-1) === 'currency')
    return 'is no code of three letters, such as EUR';
  return 'is not as it should be';
}

/**
 * What is wrong with a play, one line each: "Condition 2, the number: is not filled in."
 * @param inside how deep in what was read the play lies
 */
export function faultsOf({ issues }: Pick<z.ZodError, 'issues'>, inside = 0): string[] {
  return [...new Set(issues.map((one) => `${placeOf(one.path.slice(inside))}: ${whatIsWrong(one)}.`))];
}
