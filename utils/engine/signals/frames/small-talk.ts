import { either, parts, words } from '../lexicon';

/** Questions that are wonder, regret or kindness and wait for nothing, in nine languages. */
const CHAT = words(
  // Why not sooner.
  "why (?:didn't|did we not|haven't|hadn't|don't) (?:we|i)(?: \\p{L}+){0,8} (?:before|sooner|earlier|ago|this|it|already|years)",
  'warum (?:haben|hatten|sind|hab) (?:wir|ich)(?: \\p{L}+){0,6} (?:nicht|erst)(?: \\p{L}+){0,5} (?:früher|eher|schon|jetzt|gemacht|gekauft|bestellt)',
  "pourquoi (?:ne |n')?(?:l'|y |en )?(?:avons|ai|a|avait)(?:-(?:nous|je|t-on|on))?(?: \\p{L}+){0,5} (?:plus tôt|avant|attendu)(?: \\p{L}+){0,4}",
  'por qué no (?:lo |la |nos |me )?(?:hicimos|hice|compramos|habíamos|habremos|hemos|pensamos)(?: \\p{L}+){0,6}',
  'por ?qu[eê] (?:é que )?(?:não|nunca) (?:fizemos|fiz|comprámos|compramos|pensámos|pensamos|tínhamos|o fizemos)(?: \\p{L}+){0,6}',
  "perché non (?:l'|lo |la |ci )?(?:abbiamo|ho|avevamo)(?: \\p{L}+){0,4} (?:prima|subito|anni fa|fatto|pensato)",
  'waarom (?:hebben|heb|hadden) (?:we|wij|ik)(?: \\p{L}+){0,3} niet (?:eerder|veel eerder|jaren)',
  '(?:pehle|pahle) (?:kyun|kyu|kyon) nahi',
  // What one does not do.
  'the things (?:we|one|you) (?:do|does) for|what (?:wouldn.t|won.t|don.t) (?:we|one|you|i) do for',
  'was (?:tut|macht) (?:man|frau) nicht alles|was man nicht alles',
  'que ne (?:ferait|fait)-on pas|que ne ferions-nous pas',
  'qué no (?:haría|hará|hace|haríamos|hacemos) (?:uno|una|por)?|lo que (?:hay que hacer|no haga uno)',
  'o que (?:a gente|se|um) não faz|o que não se faz',
  'cosa non si (?:fa|farebbe)|che non si (?:fa|farebbe)',
  'wat (?:doe|doet) (?:je|een mens|men) (?:al )?niet (?:allemaal )?(?:voor)?',
  // "And thought, is this what I studied for?"
  '(?:thought|thinking|asked myself|ask myself|said to myself|wondered|told myself),? ?[:,“"]? ?(?:is|are|am|was|what|why|how|who|when|do|does|did|can|will)',
  'is (?:this|that) what (?:i|we)(?:.ve| have)? (?:\\p{L}+ ){1,6}for',
  '(?:dachte|fragte|frage|sagte) (?:ich )?(?:mir|mich)(?: \\p{L}+){0,3}[,:]',
  '(?:me suis|je me) (?:dit|demandé|demande)[,:]',
  '(?:me dije|pensé|me pregunto|me pregunté)[,:]|(?:pensei|perguntei-me|me perguntei)[,:]|(?:mi sono dett[oa]|ho pensato)[,:]|(?:dacht|vroeg) ik(?: me)?(?: nog| af)?[,:]',
  // How was the holiday.
  "how(?:'s| is| was| were| did| are)(?: \\p{L}+){0,4} (?:holidays?|vacation|trip|weekend|wedding|christmas|easter|flight|journey|marathon|race|baby|kids|family|family doing|party|new (?:office|house|dog|baby)|summer|break|game|match|honeymoon|concert|ski\\p{L}*)(?: \\p{L}+){0,4}",
  '(?:good|nice|safe|pleasant|enjoyable) (?:trip|flight|journey|holiday|weekend|drive|break|easter|christmas)(?: \\p{L}+){0,3}(?=\\?)|(?:did|have) you (?:all |both )?(?:survive|survived|recover\\p{L}*|get home|enjoy\\p{L}*|sleep|slept|stay dry|thaw\\p{L}*|warm\\p{L}*)(?: \\p{L}+){0,8}|(?:all|everything) (?:well|good|ok|okay|fine)(?: (?:with you|there|at your end|otherwise))?(?=\\?)',
  '(?:wie war|wie waren|wie ist|wie lief|wie geht)(?: \\p{L}+){0,5} (?:urlaub|ferien|wochenende|reise|hochzeit|feiertage|weihnachten|ostern|fest|flug|umzug|skifahren|familie|nachwuchs|marathon)(?: \\p{L}+){0,4}|(?:gut|schön|heil|wieder)(?: \\p{L}+){0,5} (?:angekommen|erholt|überstanden|nach hause gekommen|gelandet|zurückgekommen)(?=\\?)|(?:hat|haben) (?:es |ihnen |sie |euch |dir )*(?:gut |auch )?(?:geschmeckt|gefallen|überlebt|den (?:sturm|schnee))(?: \\p{L}+){0,4}',
  "(?:comment|ça|bien|alors)(?: [\\p{L}'-]+){0,5} (?:vacances|week-end|voyage|mariage|fêtes|ski|déménagement|soirée|retour|trajet|bébé|rentrée)(?: [\\p{L}'-]+){0,4}(?=(?: |\\u00a0)?\\?)|(?:vous êtes|tu es|vous vous êtes|t'es)(?: bien)? (?:remis\\p{L}*|reposée?s?|rentrée?s?|remise?s?)(?: \\p{L}+){0,5}",
  '(?:qué tal(?= (?:las|los|el (?:fin|viaje|puente|vuelo|finde)|la (?:boda|familia|mudanza)|tu|su|por|todo|te fue|le fue|estuvo|estuvieron|fue))|cómo (?:te |le |os |les )?(?:fue|fueron|estuvo|estuvieron|ha ido|han ido|anda|andan|va|siguen?|sigue|pasaste|pasó))(?: \\p{L}+){0,6} ?(?:vacaciones|fin de semana|viaje|boda|puente|fiestas|navidad|semana santa|familia|niñ[oa]s|vuelo|mudanza|bebé|por allá|todo)?(?: \\p{L}+){0,3}|(?:llegó|llegaste|llegaron|descans\\p{L}+)(?: \\p{L}+){0,3} (?:bien|algo|mucho|a casa)(?=\\?)',
  '(?:como (?:foi|foram|correu|correram|estava|estavam|vai|vão|anda|andam|passou|passaram))(?: \\p{L}+){0,6} ?(?:férias|fim de semana|final de semana|viagem|casamento|feriado|festas|natal|páscoa|família|crianças|voo|mudança|bebé|bebê|por aí|jogo)?(?: \\p{L}+){0,3}|(?:descans\\p{L}+|chegou|chegaram)(?: \\p{L}+){0,3} (?:bem|muito|um pouco)(?=\\?)',
  "com'è andat\\p{L}+|come (?:è|sono|stanno|va|vanno|è stato|sono state)(?: \\p{L}+){0,3} ?(?:andat\\p{L}+|vacanz\\p{L}+|ferie|weekend|viaggio|matrimonio|feste|natale|famiglia|bambini|trasloco|volo)(?: \\p{L}+){0,4}|(?:passat\\p{L}+|fatt\\p{L}+) (?:buone |delle belle |belle )?(?:vacanze|ferie|feste)|(?:rientrat|riposat|tornat)\\p{L}+(?: bene)?(?=\\?)",
  'hoe (?:was|waren|is|ging|gaat)(?: \\p{L}+){0,4} (?:vakantie|weekend|reis|bruiloft|feestdagen|kerst|pasen|familie|vlucht|verhuizing|kindje|wedstrijd|skiën)(?: \\p{L}+){0,4}|(?:goed|lekker|fijn|weer)(?: \\p{L}+){0,4} (?:thuisgekomen|aangekomen|uitgerust|geslapen|bijgekomen)(?=\\?)',
  '(?:trip|chutti|chhutti|shaadi|diwali|holi|ghar|family|weekend|function)(?: \\p{L}+){0,3} (?:kaisa|kaisi|kaise)(?: \\p{L}+){0,3}|(?:kaisa|kaisi|kaise) (?:rah[ai]|rahi|tha|thi|the|gaya|hai sab|ho)(?: \\p{L}+){0,3}|sab (?:theek|badhiya|thik)(?: \\p{L}+){0,2}(?=\\?)|(?:hum|main|ham)(?: \\p{L}+){0,2} hain? na|hai na(?=[ ?!])',
  '(?:und|and|et|y|e|en)(?: (?:how about|bei|chez|met|con|com))? (?:you(?:rself)?|selbst|ihnen|dir|euch|vous|toi|vos|usted(?:es)?|tú|você(?:s)?|aí|jou|jij|u|lei|te|voi)(?: so)?(?=[?？])',
  "(?:e o|e a|que) \\p{L}+(?: \\p{L}+){0,3},? hein|fazer o qu[eê]|hab ich(?:.s| es)? nicht gesagt|told you so|wat zei ik|non è forse|n'est-ce pas là|ça (?:boume|gaze|roule)|alles (?:klar|gut|fit|im lot) (?:bei|soweit)|läuft.s|(?:alors|ben),? (?:que veux-tu|que voulez-vous)",
  // Small wonders.
  '(?:how|who|what|where) (?:on earth|in the world|the (?:hell|heck|devil)|ever)(?! (?:do|does|can|should|would) (?:we|i))|how do (?:you|they)(?: people| guys| folks| all)? (?:do it|manage|get (?:\\p{L}+ ){1,3}so|make (?:\\p{L}+ ){1,3}so|keep (?:\\p{L}+ ){1,3}so|find the time)',
  "(?:isn't|aren't|wasn't|weren't|doesn't|don't) (?:it|that|this|they|life|time|we|you)(?: (?:just|all|always|a|an|the|so))* (?:funny|great|lovely|amazing|wonderful|strange|ironic|nice|typical|marvellous|mad|crazy|incredible|beautiful|something|always|fun|odd|fly|deserve|lucky|love|hate|feel)(?: \\p{L}+){0,6}",
);
const CHAT_ANYWHERE = parts(
  '(?:ご旅行|お休み|休暇|連休|週末|ご結婚式|お正月|お盆|出張|ゴルフ)[^。]{0,12}(?:いかが|どう)(?:でした|でしょう|です)',
  'なぜもっと早く',
  '(?:いかがお過ごし|お変わり(?:ございません|ありません))',
  '(?:छुट्टी|यात्रा|शादी|दिवाली|होली)[^।]{0,12}(?:कैसी|कैसा|कैसे)|पहले क्यों नहीं',
);
const SMALL_TALK = either(CHAT, CHAT_ANYWHERE);

/** Takes back the question before it: nobody is to answer. */
const TAKEN_BACK =
  /^(?:[^\p{L}]*)(?:(?:no,? |oh,? |please )?(?:don't|do not) (?:tell|answer|say|reply|worry about|even)|no need to (?:answer|reply|tell)|(?:just|only) (?:kidding|joking|teasing)|i(?:'m| am) (?:only |just )?(?:joking|kidding)|rhetorical|i know,? i know|keine (?:antwort|sorge)|(?:sie müssen|du musst)(?: \p{L}+){0,3} nicht (?:antworten|beantworten)|(?:nur|kleiner|war nur) (?:ein )?(?:spaß|scherz)|sagen sie nichts|ne (?:répondez|réponds|me dites|dites) (?:pas|rien)|je (?:plaisante|rigole|blague)|no (?:me |nos )?(?:conteste\p{L}*|responda\p{L}*|diga\p{L}*|hace falta (?:que )?(?:conteste|responda))|es (?:broma|bromita|chiste)|(?:nem |não )(?:responda\p{L}*|me diga|precisa (?:de )?responder|conte)|(?:tô |estou )?(?:brinca\p{L}+|a brincar)|non (?:risponda|rispondere|rispondermi|me lo dica)|scherz\p{L}+|(?:niet|geen) (?:antwoorden|antwoord nodig)|grapje|mazaak|mazak)/iu;

/** Whether a sentence takes back the question before it. */
export const takesBack = (text: string) => TAKEN_BACK.test(text);

/** Whether a question is small talk or wonder; `next` is the sentence behind it, which may take it back. */
export const isSmallTalk = (text: string, next: string | null) =>
  SMALL_TALK.test(text) || (next !== null && takesBack(next));
