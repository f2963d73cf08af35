import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page: the rule and where. @throws where it has looked at nothing. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { passes, violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
