import { either, parts, words } from './lexicon';

/** Hands something over: what was asked for or promised is then on its way. */
const HANDS_OVER = words(
  'attach(?:ed|ing)?',
  'attachment',
  'enclosed',
  "here(?: is| are| it is| they are|'s|'re| you go)",
  '(?:please )?find (?:below|enclosed|our|the)',
  "(?:i|we)(?:'ve| have)? (?:just )?(?:sent|shared|uploaded|forwarded)",
  '(?:as|just) promised',
  'anbei',
  'im anhang',
  'beigefügt',
  '(?:hier|nun) (?:ist|sind|kommt|kommen|das|die|der)',
  'wie (?:besprochen|versprochen|angekündigt)',
  '(?:sende|schicke|übersende)n? (?:ich |wir )?(?:ihnen|dir|euch)? ?(?:hier|hiermit|nun)',
  'ci-joint(?:e|s|es)?',
  'pièce jointe',
  'voici',
  'comme (?:promis|convenu)',
  'adjunt[oa]s?',
  'aquí (?:tiene|tienes|está|están|va|la|lo)',
  'como (?:prometí|acordamos|quedamos|prometido|combinado)',
  '(?:em|no) anexo',
  'anexo',
  'segue(?:m)?',
  'aqui (?:está|estão|vai|tem)',
  'in allegato',
  'allegat[oi]',
  'ecco',
  'come (?:promesso|concordato)',
  'bijgevoegd',
  '(?:in de )?bijlage',
  'hierbij',
  'zoals (?:beloofd|afgesproken)',
  'bhej (?:diya|di|raha|rahi|rahe)',
);
const HANDS_OVER_ANYWHERE = parts(
  '添付',
  'お送りします',
  'お送りいたします',
  'お送りしました',
  'संलग्न',
  'भेज (?:दिया|रहा|रहे)',
);
const SENDS = either(HANDS_OVER, HANDS_OVER_ANYWHERE);

/** Asks for a paper to be sent, whatever the verb's form. */
const TO_SEND = either(
  words(
    '(?:re)?send',
    'share',
    'forward',
    'get (?:us|me)',
    'prepare',
    'draft',
    '(?:zu)?(?:senden|sende|schicken|schicke|zukommen)',
    '(?:zu|über)(?:senden|schicken)',
    "(?:m'|nous |me )?(?:envoyer|envoyez|faire parvenir|transmettre|adresser)",
    '(?:envi\\p{L}+|mand\\p{L}+)',
    '(?:invia\\p{L}*|mandar\\p{L}*|mand[ai]\\p{L}*)',
    '(?:op|toe)?(?:sturen|stuur|zenden)',
    'bhej\\p{L}*',
  ),
  parts('送って', '送付', 'お送り', 'भेज'),
);

/** Whether a mail hands over what was asked for or promised. */
export const sends = (text: string) => SENDS.test(text);

/** Whether a sentence asks for something to be sent. */
export const asksToSend = (text: string) => TO_SEND.test(text);
