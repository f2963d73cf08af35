import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What Dutch mails give as a reason not to go on. */
export const nlDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|procent)(?: \\p{L}+){0,3} (?:onder|goedkoper|lager|minder)',
      '(?:de|het) duurste',
      '(?:een derde|de helft|\\d+ ?%|procent|veel|stuk) (?:minder|meer|duurder|goedkoper)',
      '(?:bedrag|prijs|som|offerte|kosten)(?: \\p{L}+){0,8} (?:niet|te hoog|fors|pittig|stevig|schrik\\p{L}*|door)',
      '(?:zakken|iets doen|scherper|omlaag|afdoen)(?: \\p{L}+){0,5}(?:prijs)?',
      "zo wordt het (?:'m|hem|niks|niets)(?: niet)?",

      '(?:te|erg|vrij|behoorlijk|veel te) (?:duur|hoog|prijzig)',
      '(?:boven|buiten|over|overschrijdt)(?: \\p{L}+){0,3} budget',
      '(?:geen|niet genoeg|onvoldoende) budget',
      'budget(?: \\p{L}+){0,3} (?:krap|op|bevroren)',
      'voor (?:deze|die) prijs',
      '(?:dubbele|twee keer zo)',
    ),
    'price',
  ],
  [
    phrases(
      '(?:huidige|vaste|andere|tweede) (?:leverancier|partij|aanbieder|systeem|offerte|aanbieding)(?: \\p{L}+){0,8}',
      '(?:bij|van) (?:jullie |uw )?(?:buurman|buren|concurrent\\p{L}*|collega)(?: \\p{L}+){0,6}',
      'waarom (?:zouden|zou|moeten)(?: \\p{L}+){0,4} (?:overstappen|wisselen|veranderen)',

      '(?:neigen|voorkeur)(?: \\p{L}+){0,3} (?:naar|voor|aan)',
      '(?:concurrent\\p{L}*|andere leverancier|andere aanbieder|andere partij)',
      '(?:werken|gebruiken|hebben)(?: \\p{L}+){0,2} (?:al|reeds|momenteel)(?: \\p{L}+){0,2} (?:met|een)?',
      'tevreden (?:met|over)',
      'goedkoper\\p{L}*',
    ),
    'competitor',
  ],
  [
    phrases(
      '(?:directie|baas|bestuur|directeur|raad|inkoop|hoofdkantoor|bank|vrouw|man|vennoot)(?: \\p{L}+){0,6} (?:wil niet|dwars|twijfelt|ziet het niet|houdt tegen|niet overtuigd|nooit|tegen|remt)',
      '(?:krijg|krijgen)(?: \\p{L}+){0,8} niet door(?:heen)?',

      '(?:directie|directeur|bestuur|baas|inkoop|management|leiding)(?: \\p{L}+){0,4} (?:niet|moet|akkoord|overtuigd|beslist|goedkeuren)',
      '(?:mag|kan) (?:ik|wij|we)(?: \\p{L}+){0,3} niet(?: \\p{L}+){0,2} beslissen',
      '(?:goedkeuring|toestemming|akkoord) (?:nodig|van|krijgen)',
      'overtuigen',
    ),
    'authority',
  ],
  [
    phrases(
      '(?:niemand)(?: \\p{L}+){0,4} (?:gelooft|vertrouwt|in gelooft)',
      '(?:zolang|totdat|tenzij)(?: \\p{L}+){0,8} overtuig\\p{L}*',
      'wat (?:me|mij|ons)(?: \\p{L}+)? (?:tegenhoudt|weerhoudt|dwarszit|zorgen baart|doet twijfelen)',
      '(?:failliet|omgevallen|in de steek gelaten|niet nog een keer|niet nog eens meemaken)',

      '(?:zorgen|twijfel\\p{L}*|bedenkingen|huiverig|sceptisch|onzeker)',
      '(?:geen|weinig) vertrouwen',
      'slechte ervaring\\p{L}*',
      '(?:te|zo) (?:klein|jong|nieuw|riskant)\\p{L}*',
      'niet overtuigd',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:niet|geen)(?: \\p{L}+){0,3} (?:moment|goed moment|juiste moment|tijd voor)',
      '(?:te druk|handen vol|overbelast|tot over de oren)',
      '(?:uitstellen|wachten|doorschuiven|parkeren|in de ijskast)(?: \\p{L}+){0,4}',

      '(?:niet|geen)(?: \\p{L}+){0,2} (?:goede?|juiste?) (?:moment|tijd)',
      '(?:geen|niet)(?: \\p{L}+){0,2} prioriteit',
      '(?:te vroeg|uitgesteld|uitstellen|on hold|stilgelegd|te druk)',
      'midden in',
      '(?:niet|geen)(?: \\p{L}+){0,4} (?:dit jaar|op dit moment|momenteel|voorlopig)',
      'geen (?:tijd|capaciteit)',
      'op zijn vroegst',
    ),
    'timing',
  ],
];
