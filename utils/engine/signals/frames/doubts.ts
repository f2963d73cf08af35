import type { About } from '../acts/act-words';
import { words } from '../lexicon';

/** Reasons not to go on as people tell them, in seven languages that part their words; the first that fits counts. */
const DOUBTS: readonly (readonly [RegExp, About])[] = [
  [
    words(
      "(?:isn't|is not|it's not|not) (?:up to me|mine to (?:decide|give|sign)|my (?:call|decision|money))|(?:i'd|i would) (?:\\p{L}+ )?(?:sign|buy|order|take it|say yes)(?: \\p{L}+){0,4},? but (?:it|the|my|our)|(?:voted|ruled|decided|came out|came down) against (?:it|this|the|your)",
      '(?:würde|hätte)(?: \\p{L}+){0,4} (?:unterschreiben|unterschrieben|kaufen|gekauft|bestellen|bestellt|zusagen|zugesagt),? aber|dagegen (?:gestimmt|entschieden|ausgesprochen)|(?:nicht|weder) (?:ich|wir|in meiner hand)(?: \\p{L}+){0,4} entscheide\\p{L}*',
      "(?:signerais|prendrais|achèterais|dirais oui)(?: [\\p{L}']+){0,4},? mais|a voté contre|ont voté contre|(?:ce n'est|c'est) pas (?:moi|à moi|nous) (?:qui|de)(?: \\p{L}+){0,2} (?:décid\\p{L}+|tranch\\p{L}+|sign\\p{L}+)",
      '(?:firmaba|firmaría|compraba|compraría)(?: \\p{L}+){0,4},? pero|(?:votó|votaron|votado|se pronunció)(?: \\p{L}+){0,3} en contra',
      '(?:assinava|assinaria|comprava|compraria)(?: \\p{L}+){0,4},? mas|(?:votou|votaram|votado)(?: \\p{L}+){0,3} contra',
      '(?:firmerei|comprerei|prenderei)(?: \\p{L}+){0,4},? ma|(?:ha|hanno) votato contro|non (?:decido|dipende da) (?:io|me|noi)',
      '(?:zou)(?: \\p{L}+){0,4} (?:tekenen|kopen|bestellen)(?: \\p{L}+){0,3},? maar|(?:heeft|hebben)(?: \\p{L}+){0,4} tegen gestemd|tegengestemd',
    ),
    'authority',
  ],
  [
    words(
      "(?:will|would|can|could|does|offers to|quoted to|promised to|offered to) do (?:it|this|that|the (?:lot|same|job))(?: \\p{L}+){0,3} for (?:\\S+ )?(?:less|cheaper|under|half)|(?:we've|we have|i've|i have) been (?:with|using|buying from|a customer of|customers of) (?!you)(?:\\p{L}+[’'\\p{L}]* ){1,4}(?:for|since)",
      '(?:arbeiten|sind|kaufen|bestellen|beziehen)(?: \\p{L}+){0,2} seit(?: \\p{L}+){1,3} (?:mit|bei|von) (?!ihnen|euch|dir)|(?:macht|bietet|liefert|baut)(?: \\p{L}+){0,5} für(?: \\S+){1,4} (?:weniger|günstiger)',
      "(?:travaillons|sommes|achetons)(?: \\p{L}+){0,2} (?:avec|chez) (?!vous)[\\p{L}' ]{2,30} depuis|(?:fait|propose|ferait)(?: [\\p{L}']+){0,4} pour(?: \\S+){1,4} (?:de moins|moins cher)",
      '(?:trabajamos|estamos|compramos|llevamos)(?: \\p{L}+){0,4} (?:con|a) (?!usted|vosotros|ustedes)\\p{L}+(?: \\p{L}+){0,2} desde hace|(?:lo hace|lo deja|nos cobra|lo ofrece)(?: \\p{L}+){0,3} por(?: \\S+){1,4} menos',
      '(?:trabalhamos|estamos|compramos)(?: \\p{L}+){0,3} (?:com|ao|à) (?!você|vocês|vós)(?:o |a )?\\p{L}+(?: \\p{L}+){0,2} há(?! pouco)|(?:faz|cobra|oferece)(?: \\p{L}+){0,4} por(?: \\S+){1,4} (?:a )?menos',
      '(?:lavoriamo|siamo|compriamo)(?: \\p{L}+){0,3} (?:con|da) (?!voi|lei)\\p{L}+(?: \\p{L}+){0,2} da (?:anni|\\p{L}+ anni)|(?:lo fa|ce lo fa|lo offre)(?: \\p{L}+){0,3} (?:per|a)(?: \\S+){1,4} (?:in )?meno',
      '(?:werken|zitten|kopen)(?: \\p{L}+){0,3} al(?: \\p{L}+){1,3} (?:met|bij) (?!u|jullie|je)|(?:doet|levert|maakt)(?: \\p{L}+){0,4} voor(?: \\S+){1,4} minder',
    ),
    'competitor',
  ],
  [
    words(
      "(?:more|higher|steeper|dearer) than (?:we|i|he|she|they)(?:'d| had| have|'ve)? (?:\\p{L}+ )?(?:set aside|planned|budgeted|reckoned|bargained|allowed|thought|expected|hoped|imagined|put by)|(?:that|this) (?:kind|sort) of (?:money|cash|budget|sum)|(?:fell|nearly fell|fainted|choked|gulped|swallowed|winced)(?: [\\p{L}']+){0,8} (?:total|price|figure|sum|number|bill|quote)",
      '(?:mehr|teurer|höher),? als (?:wir|ich|er|sie)(?: \\p{L}+){0,5} (?:eingeplant|geplant|gerechnet|gedacht|veranschlagt|vorgesehen|erwartet|eingestellt|gehofft)',
      "plus (?:cher )?que (?:ce )?(?:que|qu')(?: ?\\p{L}+){0,4} (?:prévu|pensi\\p{L}+|imagin\\p{L}+|budgét\\p{L}+|espér\\p{L}+|compt\\p{L}+)",
      'más de lo que(?: \\p{L}+){0,3} (?:previsto|pensado|presupuestado|esperábamos|esperaba|contábamos|podemos|teníamos)|se cae(?:n)? de (?:la silla|espaldas)',
      '(?:mais|muito) do que (?:o que )?(?:\\p{L}+ ){0,3}(?:previsto|reservado|pensado|orçamentado|esperávamos|esperava|contávamos|podemos)',
      'più di (?:quanto|quello che)(?: \\p{L}+){0,3} (?:previsto|pensato|preventivato|aspettavamo|sperav\\p{L}+)',
      '(?:meer|duurder|hoger) dan (?:we|wij|ik|hij|zij)(?: \\p{L}+){0,4} (?:gepland|gedacht|begroot|gerekend|verwacht|gereserveerd|gehoopt)',
    ),
    'price',
  ],
];

/** What a sentence gives as a reason not to go on, where it tells one as a story; null otherwise. */
export const doubtTold = (text: string): About | null =>
  DOUBTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
