import { isSmallTalk } from './frames/small-talk';
import { either, parts, words } from './lexicon';

/** Questions that nobody is to answer, by the turns that nine languages have for them. */
const TURNS = words(
  // "Who would have thought", "what can you do", "isn't it lovely".
  '(?:who|whoever) (?:would(?: have|.ve)?|could(?: have|.ve)?|.d have) (?:ever )?(?:thought|believed|guessed|imagined|known)',
  "who (?:knew|knows|cares|doesn't|wouldn't|hasn't|isn't|am i to|wants to be)",
  'what (?:can|could|should|am|is) (?:i|one)(?: really| possibly| supposed)?(?: to)? (?:do|say|answer|expect)(?: to that)?(?=[?!]|$)',
  'what (?:could|can) (?:possibly )?(?:go wrong|be (?:nicer|better|simpler|easier))',
  'what more (?:could|can|do) (?:you|one|we|i|anyone) (?:want|ask|wish)',
  "what(?:'s| is) not to (?:like|love)",
  "(?:isn't|ain't|wasn't|aren't) (?:it|that|this|they|life) (?:just )?(?:a |the )?(?:great|funny|lovely|amazing|wonderful|strange|ironic|nice|typical|marvellous|mad|crazy|incredible|beautiful|something|always)",
  'how (?:cool|great|good|nice|lovely|amazing|crazy|mad|hard|difficult) (?:is|are|can|could|was) (?:that|this|it|they|we)(?: be| get)?',
  '(?:can|could) (?:you|anyone|anybody) (?:believe|imagine)',
  "don't you (?:just )?(?:love|hate)",
  'where (?:did|does|has|do) (?:the )?(?:time|year|years|week|weeks|summer|month|months|days?)(?: all)? (?:go|gone|fly)',
  'where would (?:we|i|they) be',
  'what would (?:we|i|they) do without',
  'is it (?:really |already |only )?(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|christmas|spring|summer|autumn|winter)(?: already| yet| again)',
  'need i say more',
  'what did (?:we|i|you|people|anyone) (?:ever )?do (?:before|without)(?: \\p{L}+){0,3}',
  'what (?:is|are|was|were)(?: \\p{L}+){1,6} (?:against|compared (?:to|with)|next to|beside) (?:that|this|it|those)',
  "who(?:'s| is) (?:counting|complaining|to say|going to argue)",
  'what(?:.s| is) the (?:world|place) coming to',
  'why (?:ever )?didn.t (?:we|i|anyone) (?:do|think of) (?:this|that|it)(?: \\p{L}+){0,3}',
  'fancy that',
  'when did (?:you|anyone|anybody|we) last (?:see|hear|have) (?:that|one|such|anything like)(?: \\p{L}+){0,3}',
  'what can you do at \\p{L}[\\p{L}-]*(?=[?!])',
  'remember (?:when|those|the (?:old|good) )',
  'guess (?:what|who)',
  "(?:do|don't|won't|did) you (?:ever|never) (?:sleep|rest|stop|eat|go home|take (?:a break|a day off|holidays?))",
  // German.
  'schlafen sie (?:eigentlich |denn )?(?:nie|auch mal)|schläfst du (?:eigentlich |denn )?(?:nie|auch mal)',
  'wer hätte (?:das |denn |es )?(?:je |jemals )?(?:gedacht|geglaubt|geahnt)',
  'wer (?:kennt das nicht|will das schon|mag das nicht|weiß das schon)',
  '(?:was|wat) (?:soll|kann|will) (?:man|ich|einer) (?:da |dazu |daran |denn |schon |noch |mehr )*(?:machen|sagen|tun|wollen|ändern|erwarten)',
  'was will man mehr',
  'wer (?:will|möchte|wollte|würde) (?:das |da |denn |schon |nicht auch )*nicht(?: \\p{L}+){0,4}',
  'ist (?:das|es|die welt) nicht (?:schön|herrlich|toll|verrückt|wunderbar|klein|komisch|seltsam|typisch|großartig)',
  'wo (?:ist|bleibt|geht) (?:nur |bloß |denn )?die (?:ganze )?zeit(?: hin| geblieben| nur)*',
  'was gibt es schöneres',
  'kann man sich das vorstellen',
  'was (?:haben|hätten|täten|machten|würden) wir (?:nur |bloß |denn |eigentlich )?(?:ohne|vorher|früher|davor)(?: \\p{L}+){0,4}',
  'was (?:sind|ist|wären)(?: \\p{L}+){1,5} (?:gegen|im vergleich)(?: \\p{L}+){0,2}',
  'wie haben wir (?:das )?(?:nur |bloß )?(?:früher|vorher)(?: \\p{L}+){0,3}',
  'wer (?:zählt|beschwert sich) (?:da |schon )?(?:schon|mit|noch)?',
  // French.
  '(?:que|comment) (?:faisait|faisions|ferait|ferions)-(?:on|nous) (?:avant|sans)(?: \\p{L}+){0,3}',
  'comment (?:avons-nous|a-t-on|on a) (?:pu |fait )?(?:vivre |faire |pour )?(?:avant|sans)(?: \\p{L}+){0,3}',
  "qu'est-ce que(?: \\p{L}+){1,6} (?:à côté|comparé\\p{L}*)(?: \\p{L}+){0,3}",
  '(?:vous ne dormez|tu ne dors) (?:donc )?jamais|quand dormez-vous|tu dors quand',
  "qui (?:l'eût cru|l'aurait cru|aurait (?:cru|pensé|imaginé)|sait|n'a pas|n'aime pas)",
  'que (?:voulez-vous|veux-tu|faire|dire|demander)(?: de plus| d.autre)?(?= ?\\?)',
  "n'est-ce pas (?:beau|merveilleux|drôle|formidable|incroyable)",
  'où (?:passe|file|va) le temps',
  'qui (?:ne )?(?:voudrait|rêverait|rêve|aimerait) (?:donc )?pas(?: \\p{L}+){0,4}',
  'quoi de (?:mieux|plus)(?: \\p{L}+){0,3}',
  // Spanish.
  '(?:no |nunca |cuándo )?(?:duermes|duerme usted|descansas|descansa usted)(?: nunca)?',
  'qui[eé]n (?:lo )?(?:diría|iba a decir|hubiera (?:dicho|pensado)|habría (?:dicho|pensado)|se lo iba|sabe|no)',
  'qu[eé] (?:le|se le|les) (?:vamos|va|voy|puede|podemos)(?: \\p{L}+)? (?:a )?(?:hacer|decir)\\p{L}*',
  'qu[eé] (?:más|mejor) (?:se puede|podemos|se podría) (?:pedir|querer)',
  '(?:dónde|adónde|cómo) (?:se va|pasa|vuela) el tiempo',
  'qué (?:hacíamos|haríamos|hacía uno) (?:antes|sin)(?: \\p{L}+){0,3}',
  'cómo (?:vivíamos|hemos vivido|pudimos vivir) (?:antes|sin)(?: \\p{L}+){0,3}',
  'qué (?:es|son)(?: \\p{L}+){1,6} (?:comparado|comparados|frente a|al lado de)(?: \\p{L}+){0,2}',
  '(?:brindamos|y quién no|cómo no)(?=\\?)',
  // Portuguese.
  'o que (?:fazíamos|faríamos|era de nós|seria de nós) (?:antes|sem)(?: \\p{L}+){0,3}',
  'como (?:vivíamos|é que vivíamos|vivemos) (?:antes|sem)(?: \\p{L}+){0,3}',
  '(?:brindamos|e quem não)(?=\\?)',
  '(?:não |nunca |quando é que )?(?:dormes|descansas|você dorme|você descansa)(?: nunca)?',
  'quem (?:diria|sabe|imaginaria|nunca|haveria de dizer|ia (?:dizer|imaginar))',
  '(?:o )?que (?:se há de|havemos de|hei de|vamos|podemos|mais se pode|se pode) (?:fazer|dizer|querer|pedir)',
  'para onde (?:vai|foi) o tempo',
  'quem não (?:gosta|gostaria|quer|queria)(?: \\p{L}+){0,4}',
  // Italian, Dutch.
  '(?:come|cosa) (?:facevamo|faremmo) (?:prima|senza)(?: \\p{L}+){0,3}|brindiamo(?=\\?)',
  '(?:wat|hoe) (?:deden|moesten|zouden) we (?:ooit |toch )?(?:vroeger|zonder|eerder|daarvoor)(?: \\p{L}+){0,3}',
  'non (?:dormi|dorme|dormite) mai|slaap(?:t u| je) (?:nooit|wel eens)',
  "chi (?:l'avrebbe (?:mai )?(?:detto|pensato|immaginato)|lo avrebbe|lo sa|non)",
  'che (?:ci|vuoi|vuole|volete|si può|possiamo)(?: si)?(?: può| vuoi| vuole)? (?:fare|farci|farne|dire|di più)',
  'cosa (?:vuoi|vuole|si può|chiedere)(?: \\p{L}+)? (?:di più|farci|fare)',
  'wie had (?:dat|het) (?:ooit )?(?:gedacht|kunnen denken|verwacht|geloofd)',
  'wat (?:doe je|kun je|wil je|wil een mens|moet je) (?:eraan|er aan|ermee|daaraan|nog )?(?: ?(?:doen|meer|zeggen))?(?=\\?)',
  'waar blijft de tijd',
  'wie (?:wil|zou) (?:er |dat |nou |nu |toch )*niet(?: \\p{L}+){0,4}',
  // Hindi in Latin letters.
  'itn[ai] (?:takalluf|takleef|kasht|formality)(?: \\p{L}+){0,3}',
  '(?:itni|itne) (?:der|raat|mehnat)(?: \\p{L}+){0,4} (?:kaam|mehnat)(?: \\p{L}+){0,4}|(?:sote|soti|aaram) (?:kab|nahi|hi nahi)(?: \\p{L}+){0,3}',
  '(?:kaun|kon) (?:karta|karti|kehta|sochta|jaanta|deta) (?:hai|tha|hoga)(?: \\p{L}+)?',
  '(?:kisne|kaun) (?:socha|sochta) (?:tha|hoga)',
  'kya (?:baat|kahein|kahe|kehna|kehne|kar sakte hain|karein|kare)(?: hai| aapka)?(?=[?!. ]*$)',
  '(?:aajkal|itn[aei] \\p{L}+)(?: \\p{L}+){0,3} (?:kaun|kahan)(?: \\p{L}+){0,2}',
);
/** These ask in earnest where they end what is said. */
const TURNS_BEFORE_MORE = words(
  'what (?:can|could) (?:you|we) (?:really )?(?:do|say)(?=[?!])',
  'was (?:soll|kann|will) man (?:da )?(?:machen|tun)(?=[?!])',
);
const TURNS_ANYWHERE = parts(
  '誰が[^。]{0,20}(?:思った|想像した)でしょう',
  'でしょうね[？?]?$',
  'किसने सोचा',
  'कौन (?:करता|जानता|सोचता) है',
  'क्या कहने',
);
const RHETORIC = either(TURNS, TURNS_ANYWHERE);

/** Who asks himself what to answer tells what he was asked. */
const AT_A_LOSS =
  /(?<!\p{L})(?:what (?:should|could|can|shall|do) i (?:say|answer|reply)|was soll(?:te)? (?:ich|man) (?:da(?:zu|rauf)? )?(?:sagen|antworten)|que (?:répondre|dire) à ça|qué (?:le |les )?(?:digo|contesto|voy a decir)|o que (?:lhe )?(?:respondo|digo)|cosa (?:gli |le )?(?:rispondo|dico))(?!\p{L})/iu;

/** Who smiles at his own question jokes. */
const SMILE = /(?:[:;]-?[)D]|[😀-😊😎😜😂🤣😉🙈😄])\s*$/u;
const SMILE_FIRST = /^(?:[:;]-?[)D]|[😀-😊😎😜😂🤣😉🙈😄])/u;

/** "Madness.", "Priceless!": so few signs answer a question that was none. */
const LONGEST_ANSWER = 18;
const OWN_ANSWER =
  /^(?!.*(?:thank|thx|cheers|please|urgent|asap|regards|dank|bitte|gru|merci|svp|gracia|favor|salud|obrig|abra|grazie|salut|bedankt|groet|ありがと|お願い|धन्यवाद|dhanyav))[\p{L}' ]+[.!]$/iu;

/** Whether a question is a turn of speech; `next` is the sentence behind it, which may answer it at once. */
export function isRhetorical(text: string, next: string | null): boolean {
  if (RHETORIC.test(text) || isSmallTalk(text, next)) return true;
  if (SMILE.test(text) || (next !== null && SMILE_FIRST.test(next))) return true;
  if (next === null) return false;
  if (AT_A_LOSS.test(next)) return true;
  const answersItself = next.length <= LONGEST_ANSWER && !/\s\S+\s/.test(next) && OWN_ANSWER.test(next);
  return answersItself || TURNS_BEFORE_MORE.test(text);
}
