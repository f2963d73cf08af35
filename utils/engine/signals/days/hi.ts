import { parts, words } from '../lexicon';
import type { DayWords } from './day-words';

const both = (own: string[], latin: string[]) => parts(...own, words(...latin).source);

/** "कल" is yesterday too: where a day to come is looked for, it is tomorrow. */
export const hiDays: DayWords = {
  says: [
    [both(['परसों'], ['parso(?:n)?']), 'day-after-tomorrow'],
    [both(['आज'], ['aaj', '(?:eod|cob)', 'today']), 'today'],
    [
      both(
        ['कल(?! (?:भेजा|मिला|हुई|हुआ|किया|था))'],
        ['kal(?! (?:bheja|mila|hui|hua|kiya|tha|call kiya))', 'tomorrow'],
      ),
      'tomorrow',
    ],
    [both(['अगले (?:सप्ताह|हफ्ते|हफ़्ते)'], ['agle (?:hafte|week|saptah)', 'next week']), 'next-week'],
    [both(['इस (?:सप्ताह|हफ्ते|हफ़्ते)'], ['is (?:hafte|week|saptah)', 'this week', 'eow']), 'this-week'],
    [both(['अगले महीने'], ['agle (?:mahine|month)', 'next month']), 'next-month'],
    [
      both(
        ['(?:इस )?महीने के (?:अंत|आखिर)', 'इस महीने'],
        ['(?:is )?(?:mahine|month)(?: ke)? (?:end|aakhir)', 'is mahine', 'month end'],
      ),
      'this-month',
    ],
    [both(['अगले साल', 'नए साल'], ['agle saal', 'naye saal', 'next year']), 'next-year'],
    [both(['दिवाली के बाद'], ['diwali ke baad']), 'some-weeks'],
    [both(['सोमवार'], ['somvaa?r']), { weekday: 1 }],
    [both(['मंगलवार'], ['mangalvaa?r']), { weekday: 2 }],
    [both(['बुधवार'], ['budhvaa?r']), { weekday: 3 }],
    [both(['गुरुवार', 'गुरूवार', 'बृहस्पतिवार'], ['guruvaa?r']), { weekday: 4 }],
    [both(['शुक्रवार'], ['shukravaa?r']), { weekday: 5 }],
    [both(['शनिवार'], ['shanivaa?r']), { weekday: 6 }],
    [both(['रविवार'], ['ravivaa?r']), { weekday: 7 }],
  ],
  months: [
    'जनवरी',
    'फरवरी|फ़रवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई',
    'अगस्त',
    'सितंबर|सितम्बर',
    'अक्टूबर|अक्तूबर',
    'नवंबर|नवम्बर',
    'दिसंबर|दिसम्बर',
  ],
  before: '|in|within|agle|अगले',
  after: 'में|के अंदर|के भीतर|mein|me|ke andar|days?',
  numbers: [
    'एक|ek',
    'दो|do',
    'तीन|teen',
    'चार|char',
    'पांच|पाँच|paanch',
    'छह|chhe',
    'सात|saat',
    'आठ|aath',
    'नौ|nau',
    'दस|das',
    'ग्यारह',
    'बारह',
  ],
  units: [
    ['कार्य ?दिवस(?:ों)?|working days?', 'working-day'],
    ['घंटे|घंटों|ghante', 'hour'],
    ['दिन|दिनों|din', 'day'],
    ['हफ्ते|हफ़्ते|हफ्तों|सप्ताह|hafte', 'week'],
    ['महीने|महीनों|mahine', 'month'],
  ],
  middle: both(['मध्य'], ['mid']),
  end: both(['अंत'], ['end']),
};
