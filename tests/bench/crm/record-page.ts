const SAID =
  'Ines asked for the routes of the northern depot again; the drivers want to know when the new plan starts.';

type PageAt = { url: string; html: string };

const FIELDS: [string, string][] = [
  ['Stage', 'Proposal'],
  ['Amount', '$24,000.00'],
  ['Close date', 'Dec 18, 2026'],
  ['Probability', '50%'],
  ['Owner', 'Maya Okafor'],
  ['Account', 'Hartwick Logistics'],
  ['Contacts', 'Ines Falk'],
  ['Lead source', 'Partner'],
  ['Next step', 'Send the revised offer'],
  ['Description', 'Forty seats, two depots, start in spring.'],
];

function field([label, value]: [string, string], index: number): string {
  return `<div class="row f${index % 7}"><div class="cell"><label class="control-label"><span class="label-text">${label}</span></label><div class="field" data-name="custom_${index}"><span class="value"><span>${value}</span></span><button type="button" class="edit" title="Edit"><i class="fa fa-pencil"></i></button></div></div></div>`;
}

/** Fields that no table knows, as every CRM has by the dozen. */
function custom(index: number): string {
  return field(
    [`Depot question ${String.fromCharCode(97 + (index % 26))} of the fleet`, `Answer ${index} of the depot`],
    index,
  );
}

function entry(index: number): string {
  return `<li class="item"><div class="head"><span class="who">Maya Okafor</span><time datetime="2026-11-0${1 + (index % 9)}">Nov ${1 + (index % 28)}</time></div><div class="body"><p>${SAID}</p><p>Amount: $${1_000 + index}.00</p></div></li>`;
}

function related(index: number): string {
  return `<tr><td><a href="/deals/${index}">Deal ${index}</a></td><td>Proposal</td><td>$${index}.00</td><td>Dec ${1 + (index % 28)}, 2026</td></tr>`;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/**
 * A deal's page: its fields and so many unknown ones, remarks in a list that no class marks as a stream, and a
 * table of other deals.
 */
export function recordPage(customs: number, remarks: number, rows: number): PageAt {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Northern depot | Desk</title></head><body><header><nav>${times(20, (i) => `<a href="/list/${i}">Entry ${i}</a>`)}</nav></header><main><h1>Northern depot</h1><section>${FIELDS.map(field).join('')}${times(customs, custom)}</section><section><h2>Remarks</h2><ul class="items">${times(remarks, entry)}</ul></section><section><h2>Other deals</h2><table><thead><tr><th>Name</th><th>Stage</th><th>Amount</th><th>Close date</th></tr></thead><tbody>${times(rows, related)}</tbody></table></section></main></body></html>`;
  return { url: 'https://desk.hartwick.example/deals/4711', html };
}
