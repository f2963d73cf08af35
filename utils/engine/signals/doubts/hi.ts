import type { ActWords } from '../acts/act-words';
import { inBothScripts } from '../lexicon';

/** What Hindi mails give as a reason not to go on. */
export const hiDoubts: ActWords['objections'] = [
  [
    inBothScripts(
      [
        '(?:बहुत|ज़्यादा|ज्यादा|काफी)[^।]{0,6}(?:महंगा|महँगा|महंगी|ज़्यादा|ज्यादा)',
        'महंग(?:ा|ी)',
        'महँगा',
        'बजट[^।]{0,14}(?:नहीं|बाहर|ज़्यादा|ज्यादा|कम|ऊपर)',
      ],
      [
        '\\d+ ?(?:%|percent|pratishat|taka)(?: \\p{L}+){0,3} (?:kam|sasta|saste|neeche|low|less)',
        '(?:rate|price|cost|daam)(?: \\p{L}+){0,4} (?:kam|zyada|jyada|high|adjust|best|discount|neeche|match)',
        '(?:thoda|kuch|aur) (?:kam|discount|adjust)(?: \\p{L}+){0,3}',
        '(?:itna|itne) (?:budget|paisa|paise) nahi',

        '(?:bahut|kaafi|thoda|zyada|jyada|too|very) (?:mehnga|mehenga|mahanga|costly|expensive|high|zyada)',
        '(?:mehnga|mehenga|mahanga|costly)',
        'budget(?: \\p{L}+){0,3} (?:nahi|bahar|se zyada|kam|over|upar|tight|issue)',
        '(?:over|out of|beyond) budget',
        'price (?:zyada|high|jyada)',
      ],
    ),
    'price',
  ],
  [
    inBothScripts(
      ['(?:दूसरी|दूसरे|अन्य) (?:कंपनी|वेंडर|सप्लायर)', 'पहले से[^।]{0,16}(?:इस्तेमाल|उपयोग|ले रहे)', 'सस्ता'],
      [
        '(?:dusra|doosra|aur ek|local|purana|abhi wala|current) (?:vendor|supplier|company|wala|quotation|quote)(?: \\p{L}+){0,6}',

        '(?:dusri|dusre|doosri|doosre|other|another) (?:company|vendor|supplier|wale|party)',
        '(?:pehle se|already)(?: \\p{L}+){0,4} (?:use|using|le rahe|hai|kar rahe)',
        '(?:sasta|saste|cheaper|kam (?:rate|price))',
        'competitor',
      ],
    ),
    'competitor',
  ],
  [
    inBothScripts(
      [
        '(?:बॉस|मालिक|मैनेजर|डायरेक्टर|मैनेजमेंट|प्रबंधन|सर)[^।]{0,16}(?:मंज़?ूरी|अप्रूव|पूछ|नहीं मान|तैयार नहीं|से बात)',
        'मेरे हाथ में नहीं',
      ],
      [
        '(?:boss|malik|manager|director|management|md|sir|ceo)(?: \\p{L}+){0,4} (?:approv\\p{L}+|approval|puchna|poochna|nahi maan\\p{L}*|convinced nahi|ready nahi|decide|se baat)',
        '(?:mere haath mein nahi|decision mera nahi)',
        'approval (?:chahiye|lena|pending|nahi)',
      ],
    ),
    'authority',
  ],
  [
    inBothScripts(
      ['(?:चिंता|भरोसा नहीं|विश्वास नहीं|शक|संदेह|डर)'],
      [
        '(?:koi|kisi ko|kisiko)(?: \\p{L}+){0,4} (?:bharosa|yakeen|vishwas)(?: \\p{L}+)? nahi',
        '(?:jab tak)(?: \\p{L}+){0,8} (?:convince|bharosa|yakeen)(?: \\p{L}+){0,3}',
        '(?:chinta|bharosa nahi|vishwas nahi|trust nahi|doubt hai ki|risk(?:y)?|tension|concern\\p{L}*|worried)',
      ],
    ),
    'trust',
  ],
  [
    inBothScripts(
      [
        '(?:अभी|फिलहाल|इस साल|इस समय)[^।]{0,14}(?:नहीं|संभव नहीं|मुश्किल)',
        '(?:सही समय नहीं|बहुत जल्दी|टाल|स्थगित|व्यस्त)',
      ],
      [
        '(?:season|shaadi|audit|year end|march closing|diwali)(?: \\p{L}+){0,5} (?:chal|hai|time nahi|busy|baad)',
        '(?:saans|dum) lene ka time nahi',
        'abhi (?:thoda )?(?:ruk|wait|hold)(?: \\p{L}+){0,3}',

        '(?:abhi|filhal|is saal|is time|is mahine)(?: \\p{L}+){0,4} (?:nahi|mushkil|possible nahi|hold)',
        '(?:sahi time nahi|right time nahi|hold (?:par|pe)|on hold|postpone|busy (?:hain|hai|chal)|baad mein dekh\\p{L}+)',
        'priority nahi',
        'not (?:now|the right time)',
      ],
    ),
    'timing',
  ],
];
