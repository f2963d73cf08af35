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

/** Hands over in the present tense, as many languages do; with a day to come it is a promise instead. */
const NOW = words(
  "(?:je|nous) (?:vous |te |t'|lui |leur )(?:envo(?:ie|yons)|transme(?:ts|ttons)|adress(?:e|ons)|jo(?:ins|ignons)|fais (?:parvenir|suivre)|partage|mets)(?: \\p{L}+){0,2} (?:le|la|les|l'\\p{L}+|notre|mon|ma|un|une|nos)",
  '(?:ich|wir) (?:schicke|sende|schicken|senden|übersende|übersenden|überreiche|hänge|lege)n? (?:ihnen|dir|euch)(?: \\p{L}+){0,2} (?:das|den|die|unser\\p{L}*|ein\\p{L}*|mein\\p{L}*)',
  '(?:le|les|te|os|se l[oa]s?) (?:comparto|compartimos|envío|enviamos|mando|mandamos|paso|pasamos|adjunto|adjuntamos|remito|remitimos|hago llegar|dejo|dejamos|anexo)(?: \\p{L}+){0,2} (?:el|la|los|las|nuestr\\p{L}+|un|una|mi)',
  '(?:(?:lhe|te|vos) )?(?:envio|enviamos|mando|mandamos|compartilho|partilho|passo|passamos|encaminho|deixo|junto|anexo)(?:-(?:lhe|te|vos))?(?: \\p{L}+){0,2} (?:o|a|os|as|noss\\p{L}+|um|uma|minha)',
  '(?:le|ti|vi) (?:invio|inviamo|mando|mandiamo|giro|giriamo|trasmetto|allego|condivido|lascio)(?: \\p{L}+){0,2} (?:il|la|i|le|lo|gli|nostr\\p{L}+|un|una|mi\\p{L})',
  '(?:ik|wij|we) (?:stuur|sturen|mail|mailen|deel) (?:u|je|jullie)(?: \\p{L}+){0,2} (?:de|het|onze|een|mijn)',
  "(?:i'm|i am|we're|we are) (?:sending|sharing|attaching|enclosing|forwarding)(?: \\p{L}+){0,3} (?:the|our|a|an|my|it|this)",
);

/** Whether a sentence hands something over as it is written, where it names no day. */
export const handsOver = (text: string) => NOW.test(text);

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
