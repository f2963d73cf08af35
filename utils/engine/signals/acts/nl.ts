import type { ActWords } from './act-words';
import { phrases } from './phrases';

const MEET =
  '(?:afspraak|gesprek|call|overleg|meeting|belafspraak|demo|demonstratie|videogesprek|kennismaking)';

export const nlActs: ActWords = {
  plea: phrases(
    '(?:kunt|kan|kun|zou|zouden|kunnen|wil|wilt) (?:u|je|jij|jullie)(?: \\p{L}+){0,12} (?:sturen|opsturen|toesturen|mailen|doorsturen|geven|maken|opstellen|controleren|aanpassen|wijzigen|toevoegen|bevestigen|tekenen|ondertekenen|bellen|terugbellen|delen|regelen|invullen|laten weten|nakijken)',
    '(?:stuur|geef|mail|bel|laat|maak|bevestig|deel|stuurt) (?:me|mij|ons|het|de|u|even|ons dan)',
    '(?:graag|gelieve)(?: \\p{L}+){1,8} (?:ontvangen|sturen|bevestigen|toesturen|laten weten)',
    '(?:ontvangen|ontvang) (?:wij|we|ik) graag',
    '(?:wij|we|ik) (?:hebben|heb)(?: \\p{L}+){0,6} nodig',
    '(?:alsjeblieft|alstublieft|aub|svp)',
  ),
  toKnow: phrases(
    '(?:weten|begrijpen|vragen|horen|afvragen|vraag)(?: \\p{L}+){0,4} (?:of|hoe|wanneer|waar|welke?|wat|wie|waarom|hoeveel)',
    '(?:mijn|onze) vraag',
  ),
  meeting: phrases(
    `(?:een|die)(?: korte?| nieuwe| eerste)? ${MEET}(?: \\p{L}+){0,6} (?:plannen|inplannen|maken|hebben|voeren|afspreken|regelen)`,
    `(?:plannen|maken|doen) (?:we|wij)(?: \\p{L}+){0,4} ${MEET}`,
    '(?:kunnen|zullen|zouden) (?:we|wij)(?: \\p{L}+){0,8} (?:bellen|afspreken|praten|overleggen|spreken|zitten)',
    `(?:beschikbaar|tijd|vrij|gelegenheid|open)(?: \\p{L}+){0,5} (?:voor|om)(?: een)?(?: kort| korte)? ?(?:${MEET}|te bellen|af te spreken)?`,
    '(?:wanneer|welke dag|hoe laat|welk moment)(?: \\p{L}+){0,6} (?:schikt|uitkomt|uit|beschikbaar|tijd|past|kunnen|kunt)',
    '(?:graag|leuk|prima)(?: \\p{L}+){0,6} (?:af te spreken|afspreken|bellen|spreken|een demo)',
  ),
  quote: phrases(
    'offertes?',
    'prij(?:s|zen)',
    'prijsopgave',
    'voorstel',
    'aanbieding',
    'tarie(?:f|ven)',
    'prijslijst',
  ),
  cost: phrases(
    '(?:wat|hoeveel)(?: \\p{L}+){0,3} (?:kost|kosten)',
    'wat (?:is|zijn|wordt)(?: de| het)? (?:prijs|kosten|tarief)',
    '(?:korting)(?: \\p{L}+){0,4}(?=\\?)',
  ),
  promise: phrases(
    '(?:ik|wij|we) (?:stuur|sturen|mail|mailen|bel|bellen|laat|laten|kom|komen|geef|geven|zal|zullen|ga|gaan|bevestig|bevestigen|regel|regelen|check|checken|bespreek|bespreken|lever|leveren)(?! (?:niet|graag naar))',
    '(?:stuur|mail|bel|laat|kom|geef|zal|ga|bevestig|bespreek|regel) (?:ik|we|wij)',
    '(?:je|u|jullie) (?:ontvangt|ontvang|krijgt|krijg|krijgen|ontvangen|hoort|hoor|horen)(?: \\p{L}+){0,6}',
    '(?:mijn|onze|ons)(?: \\p{L}+){1,3} (?:stuurt|belt|neemt contact|zal)',
  ),
  owed: phrases(
    '(?:u|je|jullie) (?:zou|zouden|had|hadden|heeft|hebt|hebben)(?: \\p{L}+){0,8} (?:sturen|bellen|toegezegd|beloofd|beloofde|terugkomen|laten weten|bevestigen)',
  ),
  objections: [
    [
      phrases(
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
        '(?:directie|directeur|bestuur|baas|inkoop|management|leiding)(?: \\p{L}+){0,4} (?:niet|moet|akkoord|overtuigd|beslist|goedkeuren)',
        '(?:mag|kan) (?:ik|wij|we)(?: \\p{L}+){0,3} niet(?: \\p{L}+){0,2} beslissen',
        '(?:goedkeuring|toestemming|akkoord) (?:nodig|van|krijgen)',
        'overtuigen',
      ),
      'authority',
    ],
    [
      phrases(
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
  ],
  accepts: phrases(
    '(?:accepteren|accepteer|bevestigen|bevestig)(?: \\p{L}+){0,2} (?:de|het|uw|jullie|je|hierbij) ?(?:opdracht|order|offerte|voorstel|bestelling|contract)?(?= |\\.|$)',
    '(?:gaan|ga|zijn|ben)(?: \\p{L}+){0,4} akkoord',
    '(?:contract|offerte|opdracht|order|overeenkomst)(?: \\p{L}+){0,5} (?:getekend|ondertekend|goedgekeurd|akkoord)',
    '(?:getekende|ondertekende) (?:contract|offerte|exemplaar|overeenkomst)',
    '(?:hebben|heb|is)(?: \\p{L}+){0,5} (?:getekend|ondertekend|goedgekeurd)',
    '(?:jullie|u|je) (?:kunnen|kunt|kan|mag|mogen)(?: \\p{L}+){0,2} (?:beginnen|starten|aan de slag)',
    'inkooporder',
    'bestellen (?:we|wij|hierbij)',
  ),
  unsettled: phrases(
    'als',
    'indien',
    'zodra',
    'wanneer',
    'of',
    'voordat',
    'nadat',
    'niet',
    'nog',
    'moet\\p{L}*',
    'zou\\p{L}*',
    'wachten',
    'hopen',
  ),
  declines: phrases(
    '(?:geen|niet)(?: \\p{L}+){0,2} (?:interesse|behoefte|geïnteresseerd)',
    '(?:gekozen|besloten|kiezen)(?: \\p{L}+){0,4} (?:andere|ander|niet|concurrent|om niet)',
    '(?:voor|met) een andere? (?:leverancier|aanbieder|partij|oplossing)(?: \\p{L}+){0,2} (?:gekozen|in zee)',
    'zien(?: \\p{L}+){0,4} (?:ervan |van )?af',
    '(?:gaan|ga)(?: \\p{L}+){0,4} niet (?:verder|door)',
    'project(?: \\p{L}+){0,3} (?:geannuleerd|stopgezet|gestopt)',
    'nee,? (?:dank|bedankt)',
    'niet mee verder',
  ),
  absent: phrases(
    '(?:ben|zijn|is)(?: \\p{L}+| \\d+){0,8} (?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|op vakantie|met verlof|met vakantie|vrij)',
    '(?:afwezig|op vakantie|niet op kantoor|afwezigheidsbericht|automatisch antwoord)',
    '(?:ben|zijn)(?: \\p{L}+){0,6} (?:terug|weer (?:aanwezig|bereikbaar))',
    'vanaf(?: \\p{L}+| \\d+){1,4} (?:weer|terug)',
  ),
  leaves: phrases(
    '(?:verwijder|haal|schrijf|meld|afmelden|uitschrijven)(?: \\p{L}+){0,3} (?:mij|me|ons|mijn|onze)?(?: \\p{L}+){0,4} (?:van|uit|lijst|af|uit de)(?: \\p{L}+){0,3}',
    '(?:geen|niet meer)(?: \\p{L}+){0,3} (?:mails?|e-mails?|berichten|ontvangen|benaderd|mailen|telefoontjes)',
    'stop met (?:mailen|bellen|sturen)',
  ),
  introduces: phrases(
    '(?:zet|neem|voeg)(?: \\p{L}+){0,8} (?:in cc|in de cc|toe|mee)',
    '(?:in (?:de )?cc|cc)(?: \\p{L}+){0,2} (?:mijn|onze|staat|<NAME>)',
    '(?:stel|voorstellen|introduceer)(?: \\p{L}+){0,4} (?:voor|aan|mijn|collega)',
    '(?:neem|neemt|opnemen)(?: \\p{L}+){0,3} contact(?: \\p{L}+)? (?:op )?met (?:mijn|onze|<NAME>)',
    '(?:contactpersoon|aanspreekpunt|opvolger)(?: \\p{L}+){0,4} (?:is|wordt)',
    '(?:mijn|onze) collega <NAME>',
  ),
};
