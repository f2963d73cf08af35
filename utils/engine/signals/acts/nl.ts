import { nlDoubts } from '../doubts/nl';
import type { ActWords } from './act-words';
import { phrases } from './phrases';

const MEET =
  '(?:afspraak|gesprek|call|overleg|meeting|belafspraak|demo|demonstratie|videogesprek|kennismaking)';

export const nlActs: ActWords = {
  plea: phrases(
    '(?<!(?:ik|wij|we|hij|zij|ze) )(?:stuur|mail|geef|maak|zet|bel|laat|regel|doe|lever|bezorg)(?:t|en)? (?:je|jij|u|jullie|me|mij|ons|even|dan|het|de|die|maar)(?: \\p{L}+){0,6}',
    '(?:mis|missen|ontbreekt|ontbreken|nodig|hebben wil|wil graag|willen graag|zou graag|zouden graag|vraagt om|vragen om|wil|willen)(?: \\p{L}+){0,6} (?:hebben|zien|ontvangen|krijgen|kopie|document\\p{L}*|certificaat|lijst|overzicht|op papier|zwart op wit)',
    '(?:kun|kan|kunt|kunnen|zou|zouden|wil|wilt)(?: \\p{L}+){1,10}(?= ?\\?)',

    '(?:kunt|kan|kun|zou|zouden|kunnen|wil|wilt) (?:u|je|jij|jullie)(?: \\p{L}+){0,12} (?:sturen|opsturen|toesturen|mailen|doorsturen|geven|maken|opstellen|controleren|aanpassen|wijzigen|toevoegen|bevestigen|tekenen|ondertekenen|bellen|terugbellen|delen|regelen|invullen|laten weten|nakijken)',
    '(?:stuur|geef|mail|bel|laat|maak|bevestig|deel|stuurt) (?:me|mij|ons|het|de|u|even|ons dan)',
    '(?:graag|gelieve)(?: \\p{L}+){1,8} (?:ontvangen|sturen|bevestigen|toesturen|laten weten)',
    '(?:ontvangen|ontvang) (?:wij|we|ik) graag',
    '(?:wij|we|ik) (?:hebben|heb)(?: \\p{L}+){0,6} nodig',
    '(?:alsjeblieft|alstublieft|aub|svp)',
  ),
  toKnow: phrases(
    '(?:een|twee|nog een|laatste|klein\\p{L}*)(?: \\p{L}+){0,3} (?:vraag|vraagje|vragen|puntje|punt|ding|dingen)(?: \\p{L}+){0,6}(?:,|:| -| –)',
    '(?:niet|nog niet|mij|ons)(?: \\p{L}+){0,3} (?:duidelijk|zeker|helder|uit halen|terugvinden|vinden)(?: \\p{L}+){0,3}(?: ?[:,]| (?:of|hoe|wanneer|waar|welke?|wat|wie|hoeveel))',
    '(?:vraagt|vragen|vroeg|wil weten|willen weten|benieuwd)(?: \\p{L}+){0,4} (?:of|hoe|wanneer|waar|welke?|wat|wie|hoeveel|naar)',
    '(?:weten|het fijne van|zekerheid|duidelijkheid)(?: \\p{L}+){0,3}(?=[.]|$)(?<=(?:wil|willen|zou|graag)[^.]{0,60})',

    '(?:weten|begrijpen|vragen|horen|afvragen|vraag)(?: \\p{L}+){0,4} (?:of|hoe|wanneer|waar|welke?|wat|wie|waarom|hoeveel)',
    '(?:mijn|onze) vraag',
  ),
  meeting: phrases(
    '(?:bellen|spreken|afspreken|zien|praten)(?: we| elkaar| even)(?: \\p{L}+){0,5}',
    '(?:bel|kom|loop)(?: me| even| maar| gerust| langs)(?: \\p{L}+){0,4} (?:langs|binnen|bellen|even|maandag|dinsdag|woensdag|donderdag|vrijdag|week)',
    '(?:andere|ander) (?:dag|moment|datum|tijd)',
    '(?:telefonisch|aan de telefoon|persoonlijk|ter plekke|op locatie)(?: \\p{L}+){0,5}',
    '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|ochtend|middag|week)(?: \\p{L}+){0,4} (?:kan ik|kan wel|kunnen we|past|zou kunnen|schikt|komt uit)',

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
    '(?:wat|hoeveel)(?: \\p{L}+){0,5} (?:kosten|betalen|kwijt|rekenen|vragen)',
    '(?:kostenplaatje|prijskaartje|prijsindicatie|richtprijs)',
    'welke (?:prijs|kosten)',

    '(?:wat|hoeveel)(?: \\p{L}+){0,3} (?:kost|kosten)',
    'wat (?:is|zijn|wordt)(?: de| het)? (?:prijs|kosten|tarief)',
    '(?:korting)(?: \\p{L}+){0,4}(?=\\?)',
  ),
  promise: phrases(
    '(?:ik|wij|we) (?:zorg|zorgen|vraag|vragen|teken|tekenen|kijk|kijken|zoek|zoeken|meld|melden|betaal|betalen|overleg|overleggen|koppel|koppelen|antwoord|antwoorden|breng|brengen)(?: \\p{L}+){0,12}',
    '(?:krijg|krijgt|hoor|hoort|heb|hebt|heeft)(?: je| u| jullie)(?: \\p{L}+){0,8}',
    '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|volgende week)(?: \\p{L}+){0,2} (?:stuur|mail|bel|krijg|teken|kom|laat|geef|breng|hoor)(?:t|en)? (?:ik|we|je|u|jullie)(?: \\p{L}+)*',

    '(?:ik|wij|we) (?:stuur|sturen|mail|mailen|bel|bellen|laat|laten|kom|komen|geef|geven|zal|zullen|ga|gaan|bevestig|bevestigen|regel|regelen|check|checken|bespreek|bespreken|lever|leveren)(?! (?:niet|graag naar))',
    '(?:stuur|mail|bel|laat|kom|geef|zal|ga|bevestig|bespreek|regel) (?:ik|we|wij)',
    '(?:je|u|jullie) (?:ontvangt|ontvang|krijgt|krijg|krijgen|ontvangen|hoort|hoor|horen)(?: \\p{L}+){0,6}',
    '(?:mijn|onze|ons)(?: \\p{L}+){1,3} (?:stuurt|belt|neemt contact|zal)',
  ),
  owed: phrases(
    '(?:u|je|jullie) (?:zou|zouden|had|hadden|heeft|hebt|hebben)(?: \\p{L}+){0,8} (?:sturen|bellen|toegezegd|beloofd|beloofde|terugkomen|laten weten|bevestigen)',
  ),
  objections: nlDoubts,
  accepts: phrases(
    '(?:bijgaand|hierbij|in de bijlage)(?: \\p{L}+){0,6} (?:getekende?|ondertekende?|inkooporder|bestelling|opdracht)',
    '(?:getekend|ondertekend)(?: en \\p{L}+)?(?: \\p{L}+){0,3} (?:retour|terug|bijgevoegd|in de bijlage|door)',
    '(?:aanbetaling|betaling|voorschot)(?: \\p{L}+){0,4} (?:gedaan|overgemaakt|betaald|onderweg)',
    '(?:kiezen|gekozen|gaan)(?: \\p{L}+){0,3} (?:voor jullie|met jullie|met u|voor u|in zee)',
    '(?:het is een ja|jullie hebben de opdracht|opdracht is voor jullie|doen we|gaan we doen)(?=[.!,]|$)',

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
    '(?:getekend|gekozen|gegaan|besloten|in zee|gegund|verlengd)(?: \\p{L}+){0,4} (?:bij|met|voor|aan) (?:een ander\\p{L}*|concurrent\\p{L}*|de ander\\p{L}*|een partij|iemand anders)',
    '(?:helaas|jammer genoeg|spijt)(?: \\p{L}+){0,10} (?:niet (?:geworden|door|verder|gekozen|gegund)|een ander\\p{L}*|afvallen|afgevallen|afwijz\\p{L}+)',
    '(?:gaat|gaan|wordt)(?: \\p{L}+){0,3} (?:niet door|niets|niks)',
    '(?:stoppen|stopt|sluiten|opheffen)(?: \\p{L}+){0,4} (?:bedrijf|zaak|winkel|deuren)',
    '(?:blijven|blijf)(?: \\p{L}+){0,2} bij (?:onze|ons|de|het)(?: \\p{L}+){0,3} (?:huidige|oude|leverancier|systeem)',
    '(?:definitief|definitieve)(?: \\p{L}+){0,3} (?:nee|besluit|beslissing|niet)',

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
