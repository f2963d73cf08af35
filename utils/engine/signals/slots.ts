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
  '(?:nahi|nhi) (?:ho (?:payega|paega|payegi)|chalega|aa (?:paunga|payenge))',
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

/** Gives a window, by what is left out of it or how it suits: "any afternoon but Thursday", "next week is easiest". */
const WINDOW = words(
  '(?:any|every|most|all|whichever|whatever)(?: \\p{L}+){0,3} (?:days?|mornings?|afternoons?|arvos?|evenings?|lunch ?times?|times?|weeks?|slots?|weekdays?)(?:,? \\p{L}+){0,8}?,? (?:but|except|bar|other than|apart from|save|barring|not)(?: for)? (?:the |on )?(?:\\p{L}+day|\\d|mornings?|afternoons?|next|this|that|first|last)',
  '(?:mornings|afternoons|arvos|evenings|lunch ?times|(?:mon|tues|wednes|thurs|fri|satur)days?|next week|the week after(?: next)?|early next week|end of (?:the|next) week)(?: \\p{L}+){0,5} (?:(?:is|are|would be|tends? to be|look)(?: \\p{L}+){0,2} (?:best|better|easiest|easier|fine|good|free|clear|open|quiet|quieter|perfect)|(?:works?|suits?|would suit)(?: (?:me|us|best|better|well|fine|him|her|them))?)',
  '(?:i|we|he|she|they)(?: am| are|.m|.re|.s)? (?:only )?(?:free|around|about|in|here|at the \\p{L}+|on site|available)(?: \\p{L}+){0,4} (?:any|every|all|most|from|after|before|till|until|between)(?: \\p{L}+){0,3} (?:days?|mornings?|afternoons?|evenings?|week|\\p{L}+day|\\d)',
  '(?:jeden|jeder|alle|jederzeit|immer|beliebig\\p{L}*|ganze woche|nächste woche|kommende woche|übernächste woche|vormittags?|nachmittags?|morgens|abends)(?:,? \\p{L}+){0,8}?,? (?:außer|ausser|bis auf|nur nicht|ausgenommen|abgesehen)(?: \\p{L}+){0,2}',
  '(?:nächste woche|kommende woche|übernächste woche|vormittags?|nachmittags?|(?:mon|diens|donners|frei|sams)tags?|mittwochs?|in der kw)(?: \\p{L}+){0,5} (?:passt|passen|ginge|geht|wäre|wären|sind wir|bin ich|hätte|hätten|ist)(?: \\p{L}+){0,4} (?:gut|am besten|besser|frei|da|ideal|immer|prima|zeit|luft|recht|jederzeit)',
  "(?:n'importe quel(?:le)?|tous les|toutes les|chaque|la semaine (?:prochaine|suivante|d'après)|(?:le|les) (?:matins?|après-midis?|soirs?))(?:,? \\p{L}+){0,8}?,? (?:sauf|hormis|excepté|à part|mais pas|sinon)(?: \\p{L}+){0,2}",
  "(?:la semaine (?:prochaine|suivante|d'après)|(?:le|les) (?:matins?|après-midis?|lundi|mardi|mercredi|jeudi|vendredi)s?)(?: \\p{L}+){0,4} (?:me|nous|lui|m|n) ?'?(?:va|vont|irait|convient|conviendrait|arrange|arrangerait|iraient)(?: \\p{L}+){0,3}",
  '(?:cualquier|todas? las?|todos? los?|por las? (?:mañanas?|tardes?)|la semana (?:que viene|entrante|próxima|siguiente)|la (?:que viene|entrante|próxima))(?:,? \\p{L}+){0,8}?,? (?:menos|salvo|excepto|quitando|fuera d\\p{L}+)(?: \\p{L}+){0,2}',
  '(?:la semana (?:que viene|entrante|próxima|siguiente)|la entrante|por las? (?:mañanas?|tardes?)|(?:el|los) (?:lunes|martes|miércoles|jueves|viernes))(?: \\p{L}+){0,3} (?:me|nos|le)(?: \\p{L}+)? (?:sirve|viene|va|queda|cae|vendría|iría|acomoda)(?:n)?(?: \\p{L}+){0,3}',
  '(?:qualquer|quaisquer|todas as|todos os|de (?:manhã|tarde)|à tarde|(?:na |a )?(?:próxima semana|semana que vem|semana seguinte))(?:,? [\\p{L}-]+){0,8}?,? (?:menos|exceto|excepto|salvo|tirando|fora|só não)(?: \\p{L}+){0,2}',
  '(?:(?:na |a )?(?:próxima semana|semana que vem)|de (?:manhã|tarde)|à tarde|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?: \\p{L}+){0,4} (?:dá-(?:me|nos)|(?:me|nos) (?:dá|serve|fica|convém)|fica bem|seria bom|é melhor|está livre|estou livre|consigo)(?: \\p{L}+){0,3}',
  '(?:qualsiasi|qualunque|ogni|tutti i|tutte le|(?:la )?(?:settimana prossima|prossima settimana)|(?:di|al|la) (?:mattina|mattino|pomeriggio))(?:,? \\p{L}+){0,8}?,? (?:tranne|salvo|eccetto|meno|a parte|escluso)(?: \\p{L}+){0,2}',
  '(?:(?:la )?(?:settimana prossima|prossima settimana)|(?:di|al|la) (?:mattina|mattino|pomeriggio))(?: \\p{L}+){0,4} (?:mi|ci|gli) (?:va|andrebbe|viene|verrebbe)(?: \\p{L}+){0,3}',
  "(?:elke|iedere|alle|altijd|volgende week|de week (?:erna|daarna)|'s (?:morgens|ochtends|middags|avonds))(?:,? \\p{L}+){0,8}?,? (?:behalve|uitgezonderd|op \\p{L}+ na|maar niet|alleen niet)(?: \\p{L}+){0,2}",
  "(?:volgende week|de week (?:erna|daarna)|'s (?:morgens|ochtends|middags|avonds)|ochtenden|middagen)(?: \\p{L}+){0,5} (?:kan|past|schikt|komt|is|zijn|ben)(?: \\p{L}+){0,4} (?:altijd|goed|het beste|beter|prima|uit|vrij|wel)",
  '(?:kisi bhi|koi bhi|har|agle hafte|next week|subah|dopahar|shaam)(?: \\p{L}+){0,5} (?:chhod ?ke?|chhodkar|ke alawa|ke siva(?:ye)?|ke bina)(?: \\p{L}+){0,3}',
  '(?:kisi bhi|koi bhi|agle hafte|next week|subah|dopahar|shaam)(?: \\p{L}+){0,5} (?:chalega|chalegi|theek rahega|sahi rahega|free (?:hoon|hun|hain|rahunga|rahenge)|aa ja(?:iye|o)|mil (?:sakte|lete))(?: \\p{L}+){0,2}',
);
const WINDOW_ANYWHERE = parts(
  '(?:曜日?|午前|午後|日|週)[^。、]{0,8}(?:以外|を除|を避け)[^。]{0,16}(?:可能|大丈夫|空い|都合|結構|対応|幸い|構いません|いつでも|であれば|なら)',
  '(?:来週|再来週|午前中?|午後|曜日?)[^。]{0,8}(?:でしたら|であれば|なら)[^。]{0,16}(?:可能|大丈夫|空い|都合|結構|対応|調整)',
  '(?:किसी भी दिन|अगले हफ्ते|सुबह|शाम)[^।]{0,30}(?:छोड़|अलावा|चलेगा|ठीक रहेगा)',
);
/** What comes on a day and is no visit. */
const GOODS =
  /deliver|unload|ship|liefer|anliefer|abhol|livr|entreg|descarg|consegn|scaric|lever(?!age)|bezorg|納品|配送|maal|open(?:ing hours| (?:on|from|till|every))|geöffnet|ouvert|abiert|abert|apert/iu;

const NOT_POSSIBLE = either(REFUSED, REFUSED_ANYWHERE);
const HAS_TIME = either(OPEN, OPEN_ANYWHERE);
const HAS_WINDOW = either(WINDOW, WINDOW_ANYWHERE);

/** Whether a sentence turns down a time, or asks for another one. Only where a meeting is spoken of. */
export const refusesTime = (text: string) => NOT_POSSIBLE.test(text);

/** Whether a sentence says when there is time, or that a talk is welcome. Only where a meeting is spoken of. */
export const offersTime = (text: string) => HAS_TIME.test(text);

/** Whether a sentence names the days or hours that would do, which nobody does who does not want to meet or talk. */
export const namesWindow = (text: string) => HAS_WINDOW.test(text) && !GOODS.test(text);
