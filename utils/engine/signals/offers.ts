import { hasQuestionMark } from './asking';
import { either, parts, words } from './lexicon';

/** Asks whether the writer shall do something for the reader, in nine languages. */
const OFFERS = either(
  words(
    '(?:shall|should|can|could|may) (?:i|we)(?: also| perhaps| maybe)? (?!(?:meet|talk|speak|chat|start|begin|sign|expect|assume|count|ask)(?!\\p{L}))\\p{L}+',
    '(?:would|do) you (?:like|want|prefer|need)(?: it if)? (?:me|us) to',
    '(?:want|need) (?:me|us) to',
    '(?:would it help|would you like it) if (?:i|we)',
    '(?:soll|sollen|darf|dürfen|kann) (?:ich|wir)(?! (?:davon|mit) (?:ausgehen|rechnen))',
    '(?:möchten|wollen|wünschen) sie,? dass (?:ich|wir)',
    '(?:möchtest|willst) du,? dass (?:ich|wir)',
    '(?:voulez|souhaitez|désirez)-vous (?:que|qu.) ?(?:je|nous|on)',
    '(?:veux|souhaites)-tu (?:que|qu.) ?(?:je|on)',
    '(?:puis|dois|peux)-je|(?:pouvons|devons)-nous',
    'je vous (?:envoie|prépare|fais|adresse|mets|transmets)(?: \\p{L}+){1,12} ?(?=\\?)',
    '(?:quiere[sn]?|queréis|desea[sn]?|prefiere[sn]?) (?:usted(?:es)? )?que (?:le|te|os|les|lo|la|se)?',
    '¿(?:se |te |le |os |les )+(?:lo |la )?(?:envío|preparo|mando|paso|hago|enviamos|preparamos|mandamos|pasamos)',
    'puedo (?:enviar|mandar|preparar|pasar|hacer)\\p{L}*',
    '(?:quer(?:em|es)?|deseja[m]?|prefere[m]?) que (?:eu|lhe|te|a gente|nós|o|a)?',
    '(?:posso|podemos) (?:enviar|mandar|preparar|fazer|montar|passar|já)\\p{L}*',
    '(?:envio|mando|preparo|faço)(?:-(?:lhe|te|vos))?(?: \\p{L}+){1,10}(?=\\?)',
    '(?:vuole|vuoi|volete|preferisce|preferisci) che (?:le|ti|vi|io|noi|lo|la)?',
    '(?:posso|possiamo|devo) (?:mandar|inviar|preparar|farl)\\p{L}*',
    '(?:le|ti|vi) (?:mando|invio|preparo|faccio)(?: \\p{L}+){1,10}(?=\\?)',
    '(?:zal|zullen|mag|moet|kan) (?:ik|we|wij)',
    'wil(?:t)? (?:u|je|jullie) dat (?:ik|we|wij)',
    '(?:kya )?(?:main|hum|mai)(?: \\p{L}+){0,8} (?:bhej|bana|share kar|taiyar kar|kar) ?(?:d[uo]o?n?|dein|den|de)(?: kya)?(?=\\?)',
    '(?:bhej|bana|share kar|taiyar kar) (?:du|doon|dun|dein|den)(?= ?\\?)',
  ),
  parts(
    '(?:お送り|ご用意|作成|ご提示|ご準備|手配|送付)(?:いた|致)?し(?:ましょう|てもよろしいでしょう)か',
    '(?:भेज|बना) (?:दूं|दूँ|दें)',
  ),
);

/** Says yes, at the head of an answer. */
const YES_AT_HEAD = new RegExp(
  `^[^\\p{L}]*(?:(?:hi|hello|hey|hallo|dear|bonjour|hola|olá|oi|ciao|buongiorno|salve|beste|dag|namaste|moin|guten (?:tag|morgen)|buenos días|bom dia)(?: [\\p{L}.]+){0,3}[,.!:\\s]+)?(?:[\\p{Lu}][\\p{L}-]+[,:] )?(?:${[
    'yes|yep|yeah|yup|ya|sure|ok(?:ay)?|okey|k|fine|great|perfect|absolutely|definitely|certainly|of course|please do|go (?:ahead|for it)|by all means|that (?:would|will|.d) be (?:\\p{L}+ ){0,2}(?:great|good|nice|helpful|useful|lovely|perfect|ideal|fantastic)|would be (?:great|good|nice|helpful|lovely)|sounds (?:good|great|like a plan)|works (?:for me|for us)|good idea|why not|do it|do that|send (?:it|them|that)|i.d like that|both|with pleasure|happy with that',
    'ja|jo|jep|gerne?|sehr gerne?|klar|natürlich|unbedingt|bitte|passt|in ordnung|einverstanden|machen sie das|mach das|gute idee|das wäre (?:\\p{L}+ ){0,2}(?:gut|super|toll|schön|hilfreich|prima|nett)',
    "oui|volontiers|d'accord|bien sûr|avec plaisir|allez-y|parfait|entendu|ce serait (?:\\p{L}+ ){0,2}(?:bien|parfait|super|top|utile)|pourquoi pas|je veux bien|ça marche|ok pour",
    'sí|si(?=[,.! ])|claro|por supuesto|vale|dale|adelante|perfecto|de acuerdo|genial|me parece (?:bien|perfecto|genial)|estaría (?:bien|genial|perfecto)|con gusto|por favor|mándalo|envíalo|mándemelo',
    'sim|claro|pode(?:m)?(?: sim| ser| enviar| mandar)?|com certeza|perfeito|ótimo|por favor|seria (?:ótimo|bom|óptimo)|combinado|está bem|tá bom|agradeço|manda(?: ver| sim)?|podes',
    "sì|si(?=[,.! ])|certo|volentieri|va bene|d'accordo|perfetto|ottimo|magari|sarebbe (?:\\p{L}+ )?(?:utile|ottimo|perfetto|bello)|certamente|faccia pure|proceda",
    'ja|graag|prima|akkoord|natuurlijk|zeker|doe maar|goed idee|dat zou (?:\\p{L}+ )?(?:fijn|mooi|handig|goed) zijn|oké',
    'haan|han|ji haan|haan ji|bilkul|zaroor|theek hai|thik hai|ok ji|kar do|bhej do|bhej dijiye',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
const YES_ANYWHERE = parts(
  '^はい',
  'ぜひ(?:とも)?',
  'お願い(?:いた)?(?:し|致し)ます',
  '^(?:हाँ|हां|जी|ज़रूर|बिल्कुल)',
);
const YES = either(YES_AT_HEAD, YES_ANYWHERE);
const NO = words(
  'no|nope|not (?:yet|now|necessary|needed)|nein|nicht (?:nötig|notwendig)|non|pas (?:la peine|besoin)|no hace falta|não (?:precisa|é preciso)|non (?:serve|occorre)|nee|niet nodig|nahi',
);
/** A longer answer says more than yes. */
const HEAD = 240;

/** Whether a sentence offers to do something, and asks whether it should be done. */
export const isOffer = (text: string) => hasQuestionMark(text) && OFFERS.test(text);

/** Whether an answer begins with a yes. */
export function saysYes(words: string): boolean {
  const head = words.trim().slice(0, HEAD);
  return YES.test(head) && !NO.test(head.split(/[.!?\n]/)[0] ?? '');
}
