import { either, parts, words } from './lexicon';

/** Says that a proposed or fixed time is not possible, or asks for another one. */
const REFUSED = words(
  '(?:neither|none)(?: of (?:them|those|these|the \\p{L}+))?(?: \\p{L}+){0,2} (?:works?|suits?|fits?|is possible|are possible|good)',
  "(?:can't|cannot|can not|couldn't|won't be able to|unable to|not able to|not going to) (?:make|do|attend|join|manage)(?: (?:it|that|this|the|any|either|on|\\p{L}+day|tomorrow|today|our|then|\\d+))",
  "(?:doesn't|don't|does not|do not|won't|will not|no longer) (?:work|suit|fit)(?: for)?(?: (?:me|us|him|her|my|our|the))?",
  '(?:re-?schedule|postpone|push|shift|move) (?:it|this|that|our|the|us)?(?: \\p{L}+){0,4} ?(?:call|meeting|demo|chat|visit|appointment|session|slot|to|back|until|by)',
  '(?:another|a different|some other|other|a better|alternative|new) (?:day|time|date|slot|week|days|times|dates|slots)',
  '(?:double[- ]booked|something (?:has )?(?:come|came) up|clash(?:es)?|have a conflict)',
  '(?:passt|passen|klappt|geht|schaffe?n?)(?: \\p{L}+){0,6} (?:nicht|leider nicht|doch nicht)',
  '(?:muss|müssen|müsste|möchte|würde)(?: \\p{L}+){0,8} (?:verschieben|verlegen|absagen)',
  '(?:anderer|anderen|andere|neuen|neuer|ander(?:es|n)) (?:termin|tag|zeit|zeitpunkt|uhrzeit)\\p{L}*',
  '(?:aucun|ni l.un ni l.autre|aucune)(?: \\p{L}+){0,6} (?:convient|possible|arrange|va)',
  "(?:ne|n')(?: \\p{L}+){0,3} (?:convient|conviennent|arrange|pourrai|pourrons|peux|suis|sommes)(?: \\p{L}+)? (?:pas|plus)(?: \\p{L}+){0,3}(?: (?:être présent|disponible|libre|venir|participer|assister|jeudi|lundi|mardi|mercredi|vendredi))?",
  '(?:décaler|déplacer|reporter|repousser|reprogrammer)(?: \\p{L}+){0,5}',
  '(?:une autre|un autre) (?:date|jour|créneau|moment|horaire)',
  '(?:ninguno|ninguna|ningún)(?: \\p{L}+){0,5} (?:viene|va|conviene|puedo|podemos|sirve|encaja)',
  '(?:no|tampoco)(?: \\p{L}+){0,2} (?:viene|va|conviene|vienen|puedo|podemos|podré|podremos)(?: \\p{L}+)? ?(?:bien|ese|esos|el|ninguno|asistir|estar)?',
  '(?:reagendar|reprogramar|mover|cambiar|aplazar|posponer)(?:la|lo)?(?: \\p{L}+){0,4}',
  '(?:otro|otra|otros) (?:día|fecha|hora|horario|momento|hueco)',
  '(?:nenhum|nenhuma)(?: \\p{L}+){0,5} (?:dá|serve|posso|podemos|funciona|convém)',
  'não (?:dá|posso|consigo|conseguimos|podemos|vou poder|serve|me dá jeito)(?: \\p{L}+){0,4}',
  '(?:remarcar|reagendar|adiar|desmarcar|mudar)(?: \\p{L}+){0,4}',
  '(?:outro|outra) (?:dia|data|hora|horário|altura)',
  '(?:nessuno|nessuna)(?: \\p{L}+){0,5} (?:va|andrebbe|possibile|funziona)',
  'non (?:riesco|riusciamo|posso|possiamo|va bene|mi va)(?: \\p{L}+){0,4}',
  '(?:spostare|spostarlo|spostiamo|rimandare|rinviare)(?: \\p{L}+){0,4}',
  "(?:un altro|un'altra|altro|altra) (?:giorno|data|orario|ora|momento)",
  '(?:geen van|niet)(?: \\p{L}+){0,5} (?:uit|lukt|gaat|schikt|kan)',
  '(?:lukt|gaat|kan|schikt|komt)(?: \\p{L}+){0,5} niet',
  '(?:verzetten|verplaatsen|verschuiven|uitstellen)',
  '(?:ander|andere) (?:dag|moment|datum|tijd|tijdstip)',
  '(?:nahi|nhi) (?:ho (?:payega|paega|payegi)|chalega|aa (?:paunga|payenge)|milega)',
  '(?:dusra|doosra|koi aur|aur koi) (?:din|time|date|slot)',
  '(?:re-?schedule|postpone|shift) kar\\p{L}*',
);
const REFUSED_ANYWHERE = parts(
  '(?:都合|日程|予定)[^。]{0,12}(?:悪|合わ|つか|難し)',
  '(?:別|他)の(?:日|日程|時間|候補)',
  '(?:日程|予定|日時)[^。]{0,8}(?:変更|調整|延期)',
  '(?:दूसरा|कोई और) (?:दिन|समय)',
);

/** Says when there is time to meet, or that a talk is welcome, without an hour that is fixed. */
const OPEN = words(
  "(?:wide open|any ?time|any day|(?:mornings?|afternoons?|evenings?|early|late)(?: \\p{L}+){0,3} (?:is|are|works?|suits?|would|best|better|good|fine)|whenever (?:suits|works|you)|(?:i'm|i am|we're|we are|am|are) (?:quite |pretty |fairly |mostly |both |all )?(?:free|flexible|available|around)|(?:free|available|open) (?:on|from|after|before|most|all|that|this|next|in|any|every))",
  '(?:week|days?) (?:after|of|commencing|starting|beginning)(?: \\p{L}+){0,6} (?:works?|suits?|is|are|would|better|good|fine|open)',
  "(?:let's|let us|happy to|keen to|glad to|love to|good to|we should|we can|we could|by all means) (?:do (?:a|the|that) (?:call|chat|demo)|meet|talk|speak|chat|have a (?:chat|call|word|talk)|catch up|get together|see (?:it|the demo))",
  '(?:bin|sind|wäre|wären|haben|habe|hätte|hätten)(?: \\p{L}+){0,5} (?:frei|flexibel|verfügbar|zeit|luft)',
  '(?:jederzeit|vormittags|nachmittags|morgens|abends|ganztägig)(?: \\p{L}+){0,4} ?(?:geht|passt|ginge|besser|gut|möglich|frei|immer)?',
  '(?:sprechen|telefonieren|treffen|unterhalten|zusammensetzen) (?:wir|sie) (?:uns|gerne?|mal|doch|kurz)?',
  '(?:können|wollen|sollten) (?:wir )?(?:gerne? )?(?:mal |kurz |gerne )?(?:sprechen|telefonieren|treffen)',
  '(?:suis|sommes|serai|serons|serais|serions)(?: \\p{L}+){0,3} (?:disponibles?|libres?|dispo|flexibles?)',
  "(?:n'importe quel|tous les|plutôt le|de préférence le|quand vous)(?: \\p{L}+){0,4}",
  '(?:parlons|parlons-en|discutons|voyons|échangeons|appelons|appelez-moi)(?: \\p{L}+){0,3}',
  '(?:estoy|estamos|estaré|estaremos|tengo|tenemos)(?: \\p{L}+){0,3} (?:disponibles?|libres?|hueco|huecos)',
  '(?:cualquier|todos los|todas las|cuando (?:quieras?|usted|te|le|gustes?|podáis|puedas?))(?: \\p{L}+){0,3}',
  '(?:hablemos|hablamos|platiquemos|platicamos|conversemos|veámonos|nos vemos|nos llamamos|reunámonos|quedamos)(?: \\p{L}+){0,3}',
  '(?:estou|estamos|estarei|fico|tenho|temos)(?: \\p{L}+){0,3} (?:dispon[ií]vel|disponíveis|livres?|tempo|agenda)',
  '(?:qualquer|todos os|todas as|quando (?:quiser|puder|vos|lhe|te|for))(?: \\p{L}+){0,3}',
  '(?:falamos|falemos|conversamos|conversemos|vamos (?:falar|conversar|marcar)|marcamos|bora (?:falar|marcar|conversar))(?: \\p{L}+){0,3}',
  '(?:sono|siamo|sarei|saremmo|sarò)(?: \\p{L}+){0,3} (?:liber[oaie]|disponibil[ei])',
  '(?:sentiamoci|vediamoci|parliamone|ci sentiamo|ci vediamo|incontriamoci|quando (?:vuole|vuoi|volete|le|ti))(?: \\p{L}+){0,3}',
  '(?:ben|zijn)(?: \\p{L}+){0,3} (?:vrij|beschikbaar|flexibel)',
  '(?:laten we|kunnen we|zullen we)(?: \\p{L}+){0,4} (?:bellen|spreken|afspreken|praten|overleggen)',
  '(?:kabhi bhi|kisi bhi (?:din|time)|jab bhi|(?:agle|is) hafte)(?: \\p{L}+){0,4} ?(?:chalega|theek|free|thik|sahi)?',
  '(?:baat|call|meeting|milte|milna)(?: \\p{L}+){0,3} (?:kar lete|karte|kar lein|karein|rakh|rakhte|rakhein|hain)',
);
const OPEN_ANYWHERE = parts(
  '(?:いつでも|終日|午前中?|午後)[^。]{0,10}(?:可能|大丈夫|空|都合|結構|対応)',
  '(?:お会い|お話|打ち合わせ)[^。]{0,10}(?:ぜひ|できれば|幸い|構いません|可能です)',
  'कभी भी',
);

const NOT_POSSIBLE = either(REFUSED, REFUSED_ANYWHERE);
const HAS_TIME = either(OPEN, OPEN_ANYWHERE);

/** Whether a sentence turns down a time, or asks for another one. Only where a meeting is spoken of. */
export const refusesTime = (text: string) => NOT_POSSIBLE.test(text);

/** Whether a sentence says when there is time, or that a talk is welcome. Only where a meeting is spoken of. */
export const offersTime = (text: string) => HAS_TIME.test(text);
