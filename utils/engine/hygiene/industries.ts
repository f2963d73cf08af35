/**
 * Names of industries as pick lists of CRMs and the sectors of stock indexes have them (Salesforce's own list for
 * accounts, GICS), and the commonest besides: what a slip of the pen is told by where the book itself has the word
 * in no other spelling. Lower case; whatever is not here is no fault.
 */
export const INDUSTRIES: readonly string[] = [
  ...['accounting', 'advertising', 'aerospace', 'agriculture', 'apparel', 'architecture', 'automotive'],
  ...['aviation', 'banking', 'beverages', 'biotechnology', 'chemicals', 'communications', 'construction'],
  ...[
    'consulting',
    'consumer goods',
    'consumer services',
    'cosmetics',
    'defense',
    'distribution',
    'education',
  ],
  ...['electronics', 'employment', 'energy', 'engineering', 'entertainment', 'environmental', 'fashion'],
  ...['finance', 'financial services', 'fitness', 'fisheries', 'food & beverage', 'forestry', 'furniture'],
  ...[
    'gaming',
    'government',
    'health care',
    'healthcare',
    'higher education',
    'hospitality',
    'human resources',
  ],
  ...[
    'industrials',
    'information technology',
    'insurance',
    'internet',
    'investment banking',
    'jewelry',
    'legal',
  ],
  ...['leisure', 'logistics', 'machinery', 'manufacturing', 'maritime', 'marketing', 'materials', 'media'],
  ...['medical', 'medical devices', 'military', 'mining', 'non-profit', 'nonprofit', 'not for profit'],
  ...['oil & gas', 'packaging', 'petroleum', 'pharmaceutical', 'pharmaceuticals', 'plastics', 'printing'],
  ...['professional services', 'public sector', 'publishing', 'real estate', 'recreation', 'recruitment'],
  ...['renewable energy', 'research', 'restaurants', 'retail', 'security', 'semiconductors', 'services'],
  ...[
    'shipping',
    'software',
    'sports',
    'staffing',
    'technology',
    'telecommunications',
    'textiles',
    'tourism',
  ],
  ...['transportation', 'travel', 'utilities', 'veterinary', 'warehousing', 'wholesale'],
];
