import type { Output } from '../../../utils/messages/protocol';

/** A report that was made. */
export type Made = Extract<Output<'report/make'>, { made: true }>;

function healthLine({ health }: Made): string {
  if (!health) return 'No thread of this page was read.';
  const hooks = Object.entries(health.hooks).map(([name, rank]) => `${name} ${rank ?? 'not found'}`);
  const contradicted = health.disagree.length > 0 ? ` Contradicted: ${health.disagree.join(', ')}.` : '';
  return `Which selector answered, 0 being the first: ${hooks.join(', ')}.${contradicted}`;
}

/** The report as it is shown and copied: what was found, then the page's structure, an element a line. */
export function reportText(made: Made): string {
  const head = `<!-- Dealcue ${made.version}. Structure of a Gmail page, without its words. -->`;
  return [head, `<!-- ${healthLine(made)} -->`, made.html.replaceAll('><', '>\n<')].join('\n');
}
