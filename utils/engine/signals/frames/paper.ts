import { either, parts, words } from '../lexicon';

/** Asks to be sent a quote, or what it comes to, in turns of speech, in nine languages. */
const PAPER_EN =
  '(?:quote|quotation|proposal|offer|estimate|price|prices|pricing|numbers?|figures?|costs?|costing|rates?)';
const WANTS_PAPER = words(
  `(?:send|shoot|ping|fire|drop|email|mail|forward|get|let|give|show|pop|bung|fling)(?: (?:me|us|over|it|have|through|across|him|her|them|my \\p{L}+|along))*(?: \\p{L}+){0,3} ${PAPER_EN}`,
  `(?:ready|time|happy|keen|like|love|want|good) (?:to see|for|to have|to get|to receive|to look at) (?:a|an|the|your|some|that)(?: \\p{L}+){0,2} ${PAPER_EN}`,
  `(?:put|work|draw|write|pull|knock|throw|run|crunch)(?: \\p{L}+){0,3} (?:a |an |the |some |your )?(?:${PAPER_EN})(?: (?:up|together|down|out|on paper|in writing))?`,
  '(?:put|have|get|see|need|want) (?:it|this|that|something|the numbers|all this) (?:all )?(?:down )?(?:on paper|in writing|in black and white|in figures)',
  'what (?:would|will|should|might|do|does|could) (?:we|i|it|that|this|you|they|the lot|all that)(?: \\p{L}+){0,3} (?:looking at|paying|pay|be in for|come to|come out at|run to|add up to|set (?:me|us) back|budget|reckon with|owe|land at|charge|cost|damage)',
  "what (?:are|am|were) (?:we|i) (?:looking at|in for|talking)|what(?:'s| is| would be) the (?:damage|bill|price tag|going rate|ballpark|total|bottom line|number)|(?:roughly|ballpark|order of magnitude|how much money|how many (?:pounds|dollars|euros))",
  '(?:schick\\p{L}*|send\\p{L}*|mach\\p{L}*|lass\\p{L}*|gib|gebt|geben|erstell\\p{L}*|stell\\p{L}*|rechn\\p{L}*|kalkulier\\p{L}*)(?: \\p{L}+){0,8} (?:\\p{L}*angebot\\p{L}*|kostenvoranschlag|preis\\p{L}*|offerte|kalkulation|zahlen|konditionen)(?! (?:geschickt|gesendet|gemacht|erstellt|angesehen))',
  '(?:womit|mit (?:was|welche\\p{L}+ (?:betrag|summe|kosten|preis\\p{L}*|größenordnung)))(?: \\p{L}+){0,5} (?:rechnen|kalkulieren|planen|veranschlagen)|was (?:käme|kommt|würde|müssten|müsste|dürfen|darf|kostet|kosten|macht|schlägt)(?: \\p{L}+){0,8} (?:zu stehen|auf (?:uns|mich) zu|kosten|hinlegen|rechnen|zahlen|zu buche|raus|zusammen)',
  "(?:envoyez|envoie|faites|fais|adressez|transmettez|préparez|chiffrez|établissez|sortez|balancez|passez)(?:-(?:moi|nous|lui|le|la))*(?: (?:donc|vite|déjà|juste|parvenir))?(?: [\\p{L}']+){0,5} (?:devis|proposition|offre|prix|tarifs?|chiffrage|estimation|chiffres?)",
  '(?:on|ça|cela|nous|il)(?: \\p{L}+){0,3} (?:partirait|part|tournerait|tourne|reviendrait|revient|irait|monterait|serait|est)(?: \\p{L}+){0,3} (?:sur (?:combien|quel\\p{L}*)|à combien|dans les combien|autour de combien|combien)|(?:à quoi|à combien)(?: \\p{L}+){0,3} (?:attendre|compter|prévoir)|(?:ordre de grandeur|fourchette)(?: \\p{L}+){0,3}',
  '(?:m[aá]nd|env[ií]|p[aá]s|[aá]rm|prep[aá]r|haz|hag|cot[ií]|presup[uú]est|rem[ií]t|comp[aá]rt)\\p{L}*(?:me|nos|lo|la|selo|sela|noslo|melo)?(?: \\p{L}+){0,4} (?:cotizaci\\p{L}+|presupuesto|propuesta|oferta|precios?|números|tarifas?|costos?)(?! (?:que|enviad|anterior))',
  '(?:de cuánto|por cuánto|en cuánto|cuánto)(?: \\p{L}+){0,4} (?:hablamos|estamos hablando|hablando|hablaríamos|saldría|sale|quedaría|queda|iría|andaría|costaría|sería|estaríamos|me cobra\\p{L}*|nos cobra\\p{L}*)',
  '(?:mand|envi|pass|faz|faça|mont|prepar|solt|elabor|encaminh)\\p{L}*(?:-me|-nos|-nas)?(?: \\p{L}+){0,5} (?:proposta|orçamento|cotação|preços?|valores|números|tabela)(?! (?:que|enviad|anterior))',
  '(?:de quanto|por quanto|em quanto|quanto|a quanto)(?: \\p{L}+){0,4} (?:estamos (?:a falar|falando)|falamos|sai|sairia|ficava|ficaria|fica|daria|dá|custaria|seria|vai (?:ficar|dar|sair)|me sai)',
  '(?:mand|invi|fa|fate|faccia|prepar|gir|butt)\\p{L}*(?:mi|ci|celo|melo)?(?: \\p{L}+){0,5} (?:preventivo|offerta|proposta|prezz[oi]|quotazione|cifre|numeri|costi)(?! (?:che|inviat|precedent))',
  '(?:di quanto|su che cifra|a quanto|quanto|che cifra)(?: \\p{L}+){0,4} (?:parliamo|stiamo parlando|verrebbe|viene|verremmo|sarebbe|costerebbe|dobbiamo (?:spendere|prevedere)|ammonta)|ordine di grandezza',
  '(?:stuur|mail|maak|doe|geef|bezorg|zet)\\p{L}*(?: \\p{L}+){0,6} (?:offerte|prijs|prijzen|prijsopgave|voorstel|cijfers|aanbieding)(?! (?:gestuurd|gemaakt))|(?:waar|op welk bedrag|hoeveel)(?: \\p{L}+){0,5} (?:op uit|uitkomen|kwijt|rekenen|neer)|wat (?:gaat|zou|moet)(?: \\p{L}+){0,4} (?:kosten|kwijt|rekenen)',
  '(?:quotation|quote|proposal|rate|rates|price|estimate|offer)(?: \\p{L}+){0,4} (?:bhej|bhijwa|de d|share kar|bana|send kar|mail kar|whatsapp kar)\\p{L}*(?! (?:diya|di|chuk\\p{L}*)(?!\\p{L}))|(?:kitne|kitna|kitni)(?: \\p{L}+){0,4} (?:padega|padegi|lagega|lagenge|hoga|baithega|aayega|mein)',
);
const WANTS_PAPER_ANYWHERE = parts(
  '(?:見積|御見積|ご提案書|提案書|価格|料金|概算)[^。]{0,14}(?:送|いただ|頂|ください|下さい|お願い|出して|ほしい|欲しい|教え)',
  '(?:どのくらい|どれくらい|いくら|いかほど)[^。]{0,14}(?:かか|なり|でしょう|見て|見込)',
  '(?:कोटेशन|प्रस्ताव|रेट|दाम|कीमत)[^।]{0,16}(?:भेज|बता|दे) ?(?:दीजिए|दें|दो|िए)?',
);

const TURNED = either(WANTS_PAPER, WANTS_PAPER_ANYWHERE);

/** Whether a sentence asks for a price or a quote in a turn of speech. */
export const asksForPaper = (text: string) => TURNED.test(text);
