import { either, parts, words } from '../lexicon';

/** Asks us to come back another time, in nine languages; only with a day that is some way off is it a putting off. */
const AGAIN = words(
  '(?:try|ping|call|ring|phone|write|e-?mail|mail|contact|ask|chase|nudge|remind|catch|drop|get|come|check|circle|reach|touch|speak|talk|look|approach|knock|bug|prod|poke|message|text|follow|start|think|bother|tackle|open|raise|return|discuss|meet)(?: \\p{L}+){0,5} (?:again|back|once more|then|another time|afresh|anew)',
  'leave (?:me|us|it|this|that|things)(?: \\p{L}+){0,3} (?:till|until|til)',
  '(?:pick|take|bring|dig|wake) (?:this|it|things|that|the \\p{L}+) (?:back )?up(?: again)?|revisit|reconnect|resume|re-?open|(?:follow up|check in|touch base|reach out|be in touch|get in touch|chase (?:me|us)|nudge (?:me|us)|remind (?:me|us))',
  '(?:wieder|noch ?mal|noch einmal|nochmals|erneut|später)(?: \\p{L}+){0,6} (?:an|bei|mit|auf|zu|melden|anrufen|anklopfen|nachfragen|nachhaken|schreiben|zukommen|sprechen|kontaktieren|kommen|vorbeikommen|durchklingeln|aufgreifen|aufnehmen|angehen|probieren|versuchen|ansprechen|anschauen|reden|telefonieren)',
  '(?:meld|ruf|schreib|komm|frag|klopf|klingel|probier|versuch)\\p{L}*(?: \\p{L}+){0,7} (?:wieder|noch ?mal|noch einmal|nochmals|erneut|zurück|nach|an)',
  '(?:re(?:contact|lanc|appel|rappel|parl|prend|pren|voir|voy|discut|écri|venir|ven|viens|sollicit|pass|toqu|frapp)\\p{L}*|(?:rappel|relanc)\\p{L}*)(?:-(?:moi|nous))?|(?:à|de) nouveau|faire? (?:un )?signe|faites-(?:moi|nous) signe',
  '(?:volv|vuelv)\\p{L}* a \\p{L}+|(?:otra vez|de nuevo|nuevamente)|(?:retom|retóm|recontact|reconect|recuérd|recuerd)\\p{L}*|(?:llám|márc|búsc|escríb|contáct|avís|háblam)\\p{L}*(?: \\p{L}+){0,3} (?:en|a partir|pasad|después|cuando|por|hasta)',
  '(?:volt|torn)\\p{L}* a \\p{L}+|(?:outra vez|de novo|novamente)|(?:retom|recontat|relembr)\\p{L}*|(?:me )?(?:chama|procura|liga|lembra|cutuca|contacta|contata|avisa)\\p{L}*(?: \\p{L}+){0,3} (?:em|n[ao]|a partir|depois|quando|lá por|só)|(?:voltamos|voltem|volte|retornar|retorne) a?',
  '(?:ricontatt|richiam|risent|riscriv|riprend|riparl|riaggiorn|rivedi|rifa)\\p{L}*|(?:di nuovo|nuovamente|un.altra volta)|torn\\p{L}+ (?:a|alla|in)|farsi (?:vivo|viva|sentire)|fatevi (?:vivi|sentire)|si faccia (?:vivo|viva|sentire)',
  '(?:opnieuw|nog ?eens|nog een keer|nogmaals|weer|later)(?: \\p{L}+){0,6}|(?:bel|mail|schrijf|kom|neem|meld|vraag|klop|probeer)\\p{L}*(?: \\p{L}+){0,7} (?:weer|opnieuw|nog ?eens|nog een keer|terug|contact)|terug(?:bellen|komen|mailen)',
  '(?:phir se|dobara|dubara|wapas|firse|fir se)(?: \\p{L}+){0,5}|(?:yaad dila|yaad kara|follow ?up kar)\\p{L}*',
);
const AGAIN_ANYWHERE = parts(
  '(?:再度|改めて|あらためて|もう一度|また)[^。]{0,14}(?:連絡|声|話|相談|検討|打ち合わせ|電話|メール)',
  '(?:फिर से|दोबारा|वापस)[^।]{0,20}(?:संपर्क|बात|कॉल|फ़ोन|फोन|मेल|लिख|पूछ)',
);

/** What asks for a day to talk is no putting off, however it is worded. */
const TO_MEET = words(
  '(?:can|could|shall|should|may) we|what time|which day|are you free|do you have time|works? for you|suits? you',
  'passt (?:es )?(?:ihnen|dir|euch)|haben sie (?:da )?zeit|können wir uns',
  'êtes-vous (?:libre|disponible)|vous (?:convient|va)|pouvons-nous|on peut se',
  '(?:te|le|les|os) (?:viene|va) bien|podemos (?:vernos|hablar|reunirnos)|est(?:ás|á|án) (?:libre|disponible)',
  '(?:está|estão|estás) (?:livre|disponível)|podemos (?:falar|reunir|marcar|conversar)|dá jeito',
  '(?:le|ti|vi) (?:va bene|andrebbe)|possiamo (?:sentirci|vederci)|è (?:libero|libera|disponibile)',
  'schikt het|kunnen we (?:elkaar|bellen|afspreken)|heb(?:t|ben)? (?:je|u|jullie) tijd',
);

const COMES_BACK = either(AGAIN, AGAIN_ANYWHERE);

/** Whether a sentence, though it asks, asks no more than to be left alone till another time. */
export const asksBack = (text: string) => COMES_BACK.test(text) && !TO_MEET.test(text);

/** Where a sentence that bids somebody do something begins, after a word or two that lead to it. */
const FIRST = 12;
const OF_OWN = /^\P{L}*(?:i|we|ich|wir|je|nous|yo|eu|io|ik|wij|main|hum)(?!\p{L})/iu;

/** Whether a sentence bids us come back another time: "come back to me in July and you shall have your answer". */
export const bidsBack = (text: string): boolean => {
  const found = COMES_BACK.exec(text);
  return found !== null && found.index <= FIRST && !OF_OWN.test(text) && !TO_MEET.test(text);
};
