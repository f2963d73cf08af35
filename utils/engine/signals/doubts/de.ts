import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What German mails give as a reason not to go on. */
export const deDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|prozent)(?: \\p{L}+){0,3} (?:unter|günstiger|billiger|darunter|niedriger|weniger|teurer)',
      '(?:den|die|das) teuer(?:sten|ste|eren|ere)(?: \\p{L}+)?',
      '(?:zu|ganz schön|ordentlich|deutlich|echt) (?:viel|happig|saftig|gesalzen|heftig)(?: geld)?',
      '(?:ein drittel|die hälfte|ein viertel|\\d+ ?(?:%|prozent|euro|€)) (?:weniger|mehr|teurer|billiger|günstiger|drunter|drüber|unter|über)',
      '(?:geld|mittel|budget|summe|betrag|preis)(?: \\p{L}+){0,6} (?:nicht drin|nicht da|fehlt|fehlen|nicht durch|nicht unter|nicht stemmen|nicht bewilligt|gestrichen)',
      '(?:schluck|schlucken|magen|bauchschmerzen)(?: \\p{L}+){0,6}(?:preis|kosten|summe|zahl)?',
      '(?:am|beim|über den) preis (?:noch )?(?:etwas|was|reden|drehen|machen|nachbessern)',

      '(?:zu|sehr|recht|ziemlich|deutlich zu) (?:teuer|hoch|kostspielig)',
      '(?:über|außerhalb|oberhalb) (?:unsere[smnr]?|dem|des|von unserem) (?:\\p{L}+ )?budgets?',
      'sprengt(?: \\p{L}+){0,3} (?:budget|rahmen)',
      '(?:kein|nicht genug|nicht genügend|nicht das) budget',
      'budget(?: \\p{L}+){0,3} (?:gekürzt|erschöpft|knapp|aufgebraucht|eingefroren)',
      '(?:nicht|kaum) (?:leisten|bezahlbar|vertretbar|darstellbar)',
      '(?:zu|bei) (?:diesem|dem|einem solchen) preis',
      '(?:preis|kosten|angebot)(?: \\p{L}+){0,4} (?:über|höher|sprengt|doppelt)',
      'doppelt so (?:viel|teuer|hoch)',
    ),
    'price',
  ],
  [
    phrases(
      '(?:jetziger|jetzige|bisheriger|bisherige|bestehender|aktueller|derzeitiger|unser)(?:r|n|m|s)? (?:anbieter|lieferant|dienstleister|partner|system|software|hersteller)(?: \\p{L}+){0,8} (?:günstiger|billiger|auch|kostenlos|umsonst|besser|gleiche|dasselbe|bietet|verspricht|macht|kann)',
      '(?:zweites|anderes|weiteres|konkurrenz)-?(?:angebot)(?: \\p{L}+){0,6}',
      '(?:warum|wieso|weshalb) (?:sollten|soll|sollen|sollte)(?: \\p{L}+){0,4} (?:wechseln|umsteigen|umstellen|ändern)',
      '(?:umstieg|umstellung|wechsel)(?: \\p{L}+){0,5} (?:aufwand|lohnt|risiko|stress|ärger|teuer|mühe)',

      '(?:tendieren|neigen|tendiere)(?: \\p{L}+){0,4} (?:zu|zur|zum)',
      '(?:wettbewerber|mitbewerber|konkurrent|konkurrenz|anderer anbieter|anderen anbieter|andere anbieter)\\p{L}*',
      '(?:günstiger(?:es|er)?) (?:angebot|anbieter)',
      '(?:arbeiten|sind|nutzen|setzen|haben)(?: \\p{L}+){0,4} (?:bereits|schon|derzeit) (?:mit|ein|eine|einen|auf)',
      '(?:bereits|schon) (?:mit|bei|ein system|eine lösung|einen anbieter)',
      '(?:zufrieden) mit (?:unserem|unserer|dem) (?:bisherigen|jetzigen|aktuellen|bestehenden)?',
    ),
    'competitor',
  ],
  [
    phrases(
      '(?:entscheiden|bestellen|unterschreiben|bestimmen) (?:darf|kann|können|dürfen) (?:ich|wir)(?: \\p{L}+){0,3} nicht',
      '(?:will|möchte|wollen)(?: \\p{L}+){0,8} nichts (?:hören|wissen|davon|ändern)',
      '(?:gegen|bei) (?:ihn|sie|ihm|ihr|den chef|die chefin)(?: \\p{L}+){0,4} nicht (?:an|durch|weiter)',

      '(?:vorstand|geschäftsführung|geschäftsleitung|chef|chefin|aufsichtsrat|gemeinderat|betriebsrat|einkauf|zentrale|konzern|gesellschafter|vater|partner|steuerberater|controlling)(?: \\p{L}+){0,6} (?:sperrt|blockt|bremst|zögert|mauert|winkt ab|stellt sich quer|spielt nicht mit|zieht nicht mit|ist dagegen|hat bedenken|nicht begeistert|will davon nichts|noch nie|hakt)',
      '(?:bekomme|bekommen|kriege|kriegen|bringe)(?: \\p{L}+){0,6} nicht (?:durch|genehmigt|unterschrieben)',
      '(?:nicht|weder)(?: \\p{L}+){0,3} (?:meine|allein meine) entscheidung',

      '(?:geschäftsführung|geschäftsleitung|vorstand|chef|chefin|einkauf|betriebsrat|leitung|gremium|it|rechtsabteilung)(?: \\p{L}+){0,4} (?:nicht überzeugt|muss|müssen|noch zustimmen|dagegen|zustimmen|freigeben|sieht|will nicht|möchte nicht|lehnt)',
      '(?:kann|darf|können|dürfen) (?:ich|wir)(?: \\p{L}+){0,4} nicht(?: \\p{L}+){0,2} (?:entscheiden|beschließen|freigeben)',
      'nicht (?:allein|alleine|selbst) (?:entscheiden|bestimmen)',
      '(?:brauche|brauchen|benötige|benötigen|fehlt)(?: \\p{L}+){0,4} (?:freigabe|zustimmung|genehmigung)',
      'muss (?:ich|das)(?: \\p{L}+){0,4} (?:überzeugen|absegnen)',
    ),
    'authority',
  ],
  [
    phrases(
      '(?:glaubt|traut|vertraut)(?: \\p{L}+){0,3} (?:niemand|keiner|kaum jemand)',
      '(?:niemand|keiner|kaum jemand)(?: \\p{L}+){0,4} (?:glaubt|traut|vertraut|überzeugt)',
      '(?:solange|bis|bevor)(?: \\p{L}+){0,8} überzeug\\p{L}*',
      'was (?:mich|uns)(?: \\p{L}+){0,3} (?:zögern lässt|abhält|stört|bremst|zurückhält|umtreibt|beschäftigt)',
      '(?:nicht|kein zweites mal|nie)(?: \\p{L}+){0,3} (?:noch einmal|nochmal|wieder) (?:erleben|durchmachen|mitmachen)',
      '(?:pleite|insolvent|insolvenz|konkurs)(?: \\p{L}+){0,3}',

      '(?:knackpunkt|haken|haken an der sache|problem|schwierigkeit|sorge|bauchweh|bauchgefühl|kopfzerbrechen|einzige)(?: \\p{L}+){0,5} (?:ist|sind|bleibt|macht|bereitet|dabei)',
      '(?:gebranntes kind|schon einmal|schon mal)(?: \\p{L}+){0,6} (?:reingefallen|verbrannt|erfahrung|schief|ärger)',
      '(?:was ist,? wenn|was passiert,? wenn) (?:sie|ihre firma|es sie)',

      'bedenken',
      '(?:sorge|sorgen|zweifel|vorbehalte|skeptisch|unsicher)',
      '(?:nicht|wenig) (?:vertrauen|überzeugt)',
      'schlechte (?:erfahrung|erfahrungen|bewertungen|referenzen)',
      '(?:zu|so) (?:klein|jung|neu|riskant)(?:er|es|en)?',
      '(?:zu )?(?:großes |hohes )?risiko',
      'keine referenzen',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:zu viel|genug|so viel|alle hände)(?: \\p{L}+){0,4} (?:um die ohren|zu tun|am hals|gleichzeitig|auf dem tisch|voll)',
      '(?:leute|team|mitarbeiter|mannschaft)(?: \\p{L}+){0,4} (?:am limit|überlastet|ausgelastet|am anschlag|erschöpft|fehlen)',
      '(?:sehe|sehen|ist|glaube)(?: \\p{L}+){0,4} nicht(?: \\p{L}+){0,3} (?:zeitpunkt|moment|zeit)',
      '(?:haushaltssperre|investitionsstopp|ausgabenstopp|einfrieren|eingefroren|budgetsperre)',
      '(?:warten|abwarten|zurückstellen|hintanstellen|liegen lassen|schieben)(?: \\p{L}+){0,4}(?= |[.,])',

      '(?:nicht|kein) (?:der |ein )?(?:richtige[rn]?|gute[rn]?|passende[rn]?|günstige[rn]?) (?:zeitpunkt|moment)',
      '(?:keine|nicht die) (?:priorität|kapazität(?:en)?|ressourcen|zeit)',
      '(?:zu früh|zurückgestellt|verschoben|verschieben|auf eis|pausiert|ausgelastet|vertagt)',
      '(?:derzeit|zurzeit|momentan|aktuell|im moment|dieses jahr)(?: \\p{L}+){0,4} (?:nicht|kein(?:e|en)?)(?! im büro| im haus| erreichbar)',
      'mitten in',
      'frühestens',
      'erst (?:im|ab|in|nach|nächstes|nächsten)',
    ),
    'timing',
  ],
];
