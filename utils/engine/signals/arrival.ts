import { either, parts, words } from './lexicon';

/** How to come in, where to leave the car and what to wear: said to a guest before a visit, in nine languages. */
const ARRIVAL = either(
  words(
    '(?:you can |please |just |do )?park (?:in|on|at|by|behind|beside|outside|round|next|near|anywhere|under|up)|parking is|(?:come|drive|walk|go) (?:in |up |round |through )?(?:to |by |via |through |at |round to )?(?:the )?(?:\\p{L}+ )?(?:gate|entrance|reception|back door|side door|front desk)|(?:ring|press) (?:the )?(?:bell|buzzer)|wear (?:\\p{L}+ ){0,3}(?:boots|shoes|hats?|vests?|toes|wellies)|(?:steel[ -]?toes?|hard hats?|hi-?vis|safety (?:boots|shoes)),? please|sign in at',
    'parken (?:können|kannst|könnt|sie|bitte)|parkplätze (?:sind|gibt|finden)|(?:bitte )?(?:an der pforte|am empfang|am tor) (?:\\p{L}+ )?(?:melden|klingeln)|klingeln sie|sicherheitsschuhe bitte',
    'vous (?:pouvez|pourrez) (?:vous )?(?:garer|stationner)|garez-vous|stationnez|sonnez (?:à|au)|présentez-vous (?:à|au)',
    '(?:puede|podéis|puedes|pueden) (?:aparcar|estacionar|parquear)|aparque|aparca|estacione|toque el timbre|preséntese en',
    '(?:pode|podem|podes) estacionar|estacione|toque à campainha|dirija-se à (?:portaria|receção|recepção)',
    '(?:può|potete|puoi) parcheggiare|parcheggi(?:a|ate)?|suon(?:i|ate|a) (?:il|al)',
    '(?:u|je|jullie) (?:kunt|kan|kunnen) (?:\\p{L}+ )?parkeren|parkeren kan|meld(?:t)? u (?:bij|aan)|bel aan',
    '(?:gaadi|gadi|car) (?:\\p{L}+ ){0,3}(?:park|laga)\\p{L}*|gate (?:par|pe|no)',
  ),
  parts('駐車(?:場|は)', '受付(?:で|に|まで)', '(?:गेट|पार्किंग)'),
);

/** Whether a sentence only tells a guest how to arrive: it asks for nothing before the visit. */
export const tellsTheWayIn = (text: string): boolean => ARRIVAL.test(text);
