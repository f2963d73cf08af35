import { customers, type SandboxDeal } from './company';
import { deals } from './deals';
import { escapeHtml } from './html';

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;font:14px/20px system-ui,sans-serif;background:Canvas;color:CanvasText}header{padding:16px 32px;border-bottom:1px solid #8884}main{max-width:960px;margin:0 auto;padding:24px 32px}h1{font-size:22px;margin:0 0 4px}h2{font-size:15px;margin:32px 0 8px}p{margin:0;opacity:.7}dl{display:grid;grid-template-columns:repeat(2,160px 1fr);gap:8px 16px}dt{opacity:.7}dd{margin:0}table{width:100%;border-collapse:collapse}td,th{padding:8px 0;text-align:start;border-bottom:1px solid #8884;font-weight:400}ol{display:flex;gap:8px;padding:0;list-style:none}ol li{padding:4px 12px;border-radius:12px;background:#8882}li[aria-current]{background:#1f6feb;color:#fff}';

const STAGES = ['Qualification', 'Discovery', 'Proposal', 'Negotiation'];

function page(title: string, main: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} · Rivetwing CRM</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><header><a href="/deals">Rivetwing CRM</a></header><main>${main}</main><script src="/sandbox/crm.js"></script></body></html>`;
}

function money({ amount, currency }: SandboxDeal): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

function pairs(fields: [label: string, value: string][]): string {
  return `<dl>${fields.map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function dealPage(deal: SandboxDeal): string {
  const customer = customers.find(({ id }) => id === deal.customer);
  const bar = STAGES.map(
    (name) => `<li${name === deal.stage ? ' aria-current="step"' : ''}>${name}</li>`,
  ).join('');
  const people = (customer?.people ?? []).map(
    (one) =>
      `<tr><td>${escapeHtml(one.name)}</td><td>${escapeHtml(one.jobTitle ?? '')}</td><td><a href="mailto:${one.email}">${one.email}</a></td></tr>`,
  );
  const fields = pairs([
    ['Stage', deal.stage],
    ['Status', deal.status],
    ['Amount', money(deal)],
    ['Account', customer?.name ?? ''],
    ['Source', deal.source],
    ['Next step', deal.nextStep ?? '–'],
  ]);
  return page(
    deal.name,
    `<h1>${escapeHtml(deal.name)}</h1><p>Deal</p><ol>${bar}</ol>${fields}<h2>Contacts</h2><table>${people.join('')}</table>`,
  );
}

function listPage(): string {
  const rows = deals.map(
    (deal) =>
      `<tr><td><a href="/deals/${deal.id}">${escapeHtml(deal.name)}</a></td><td>${deal.stage}</td><td>${deal.status}</td><td>${money(deal)}</td></tr>`,
  );
  return page('Deals', `<h1>Deals</h1><table>${rows.join('')}</table>`);
}

/** A page of the invented CRM by its path, or null where it has none. */
export function crmPage(path: string): string | null {
  if (path === '/' || path === '/deals') return listPage();
  const deal = deals.find(({ id }) => path === `/deals/${id}`);
  return deal ? dealPage(deal) : null;
}
