import { either, parts, words } from '../lexicon';

/** Tells of something that went wrong with what we delivered or showed, without asking anything, in nine languages. */
const WRONG = words(
  "(?:nobody|no one|none of (?:us|them|the \\p{L}+)|(?:i|we|they|she|he|you) (?:can't|cannot|can not|couldn't|could not|am unable to|are unable to)|can't|unable to)(?: \\p{L}+){0,5} (?:get (?:past|in|into|on|it to|through|beyond|anything)|log ?(?:in|on|ged in)|sign in|open|load|print|connect|export|import|save|sync)(?! (?:a|the) (?:door|window|account|decision))",
  '(?:session|licence|license|login|password|certificate|link|trial)(?: \\p{L}+){0,2} (?:has |have |had |is |was )?(?:expired?|timed out|been (?:locked|blocked|rejected)|locked|rejected|invalid)(?! (?:on|in|at the end))',
  '(?:it|this|that|which|the \\p{L}+(?: \\p{L}+)?|they|he|she) (?:just |now |still |always |constantly )?(?:crashes|freezes|hangs|jams|leaks|sticks|stalls|flickers|rattles|squeaks|overheats|times out|disconnects|drops out|cuts out|resets|restarts|falls over|breaks down|breaks|fails|errors out)(?! (?:in|up) (?:nicely|well))',
  '(?:throws|kicks|logs|locks|boots|shuts|knocks|drops|bounces) (?:me|us|them|him|her|you|everyone|everybody|people|the \\p{L}+|our \\p{L}+|half (?:the|of) \\p{L}+) (?:out|off|back)',
  '(?:keeps|kept|keep) (?:on )?(?:\\p{L}+ing|asking|logging|showing|telling)(?! (?:going|up the|us happy|well|an eye|growing|improving))',
  '(?:turned|turns|shows|came|comes|came back|arrived|landed|ended) (?:up |out |back )?(?:broken|cracked|damaged|bent|scratched|torn|wet|empty|blank|black|red|upside down|half|short|late|incomplete|wrong|twice|double|in the (?:wrong|lake|sea|river))',
  '(?:is|are|was|were|been) (?:leaking|jammed|stuck|frozen|cracked|bent|scratched|torn|faulty|defective|dead|offline|unreadable|illegible|unusable|garbled|off by|out of (?:sync|order)|incomplete|mixed up|not (?:right|what we (?:ordered|agreed)|usable|readable|there|charging|printing|syncing|loading|saving|showing|responding))',
  "(?:won't|will not|wouldn't|would not|refuses? to|does not|doesn't|didn't|stopped|can't get it to|couldn't get it to|fails? to) (?:turn on|switch on|start|boot|charge|connect|pair|print|save|load|open|sync|export|import|update|respond|recogni[sz]e|accept|let (?:me|us|them)|log in|close|fit|seal|hold|stick|stay|work|scan|read|ring|send|upload|download|show)",
  'back (?:to|on) (?:the )?(?:paper|whiteboard|pen|pencil|spreadsheet|excel|old (?:system|one|way))',
  '(?:a|one|two|three|four|five|several|some|few|\\d+) (?:of (?:the|them|our) )?(?:\\p{L}+ )?(?:were|was|is|are|came|arrived|has|have) (?:been )?(?:missing|broken|damaged|short|wrong|cracked|dead)',
  'we (?:are|were) (?:\\d+|one|two|three|several|some) (?:\\p{L}+ )?short',
  '(?:stürzt|bricht|hängt|friert|fliegt|springt|klemmt|ruckelt|flackert|tropft|leckt|streikt|hakt|piept|meldet sich|setzt)(?: \\p{L}+){0,8} (?:ab|aus|ein|raus|hinaus|fest|immer wieder|ständig|dauernd)',
  '(?:wirft|schmeißt|haut|kickt)(?: \\p{L}+){0,5} (?:raus|hinaus|heraus|ab)',
  '(?:ist|sind|war|waren|kam|kamen)(?: \\p{L}+){0,5} (?:defekt|kaputt|beschädigt|undicht|zerbrochen|verbogen|zerkratzt|leer|unvollständig|falsch|fehlerhaft|unleserlich|zu kurz|zu klein|zu groß|verspätet|nass)(?! (?:verstanden|adressiert))',
  '(?:es|da|uns|mir) fehlen? (?:noch )?(?:\\d+|ein|eine|einer|zwei|drei|die|der|das)(?! (?:nur noch|noch) (?:ihre|die unterschrift))',
  '(?:lässt|lassen) sich(?: \\p{L}+){0,5} nicht|(?:kommt|kommen)(?: \\p{L}+){0,5} nicht (?:rein|hinein|ran|klar|zurecht)|(?:startet|lädt|druckt|speichert|reagiert|öffnet|lädt|verbindet|synchronisiert|funktioniert|passt|hält|klappt|schließt)(?: \\p{L}+){0,4} nicht(?! so schnell)',
  '(?:plante|se bloque|se fige|fuit|coule|grince|déconnecte|bugue|bug|rame|saute|disjoncte|se coince|tombe en panne|ne répond plus|lâche)(?: \\p{L}+){0,4}',
  "(?:ne|n')(?: ?\\p{L}+){0,3} (?:démarre|s'ouvre|charge|imprime|enregistre|reconnaît|marche|fonctionne|passe|tient|ferme|répond|s'allume|affiche|synchronise)(?:nt)? (?:pas|plus)",
  '(?:est|sont|était|étaient|arrivée?s?)(?: \\p{L}+){0,4} (?:cassée?s?|abîmée?s?|endommagée?s?|défectueu\\p{L}+|fendue?s?|rayée?s?|en panne|vides?|incompl\\p{L}+|erronée?s?|illisibles?|trop (?:courte?s?|petite?s?|grande?s?))',
  'il (?:en )?manqu(?:e|ait) (?:\\d+|un|une|deux|trois|des|la moitié)(?! (?:plus que|juste|que))',
  '(?:se (?:cae|cuelga|bloquea|traba|apaga|desconecta|cierra|atasca|reinicia|congela|sale)|falla|fallan|gotea|pierde|pita|chirría|da error|tira)(?: \\p{L}+){0,5}',
  'no (?:nos |me |les |se )?(?:arranca|abre|carga|imprime|guarda|responde|funciona|conecta|enciende|deja|reconoce|sincroniza|cierra|encaja|aguanta|prende|jala)(?:n)?(?: \\p{L}+){0,4}',
  '(?:llegó|llegaron|vino|vinieron|está|están|salió|salieron)(?: \\p{L}+){0,4} (?:rot[oa]s?|dañad[oa]s?|defectuos[oa]s?|golpead[oa]s?|abollad[oa]s?|incomplet[oa]s?|vací[oa]s?|equivocad[oa]s?|mal|rayad[oa]s?|averiad[oa]s?|descompuest[oa]s?|tarde)',
  '(?:nos |me )?(?:falta|faltan|faltaron|faltaba) (?:\\d+|un|una|dos|tres|la mitad|cajas?|piezas?)',
  '(?:trava|cai|cai fora|desliga|desconecta|fecha sozinh[oa]|congela|emperra|falha|vaza|pinga|apita|reinicia|dá erro|dá pau|encrava|bloqueia)(?:m)?(?: \\p{L}+){0,5}(?<!caiu bem)',
  'não (?:nos |me |se )?(?:abre|liga|arranca|carrega|imprime|grava|guarda|salva|responde|funciona|conecta|deixa|reconhece|sincroniza|fecha|encaixa|aguenta|entra)(?:m)?(?: \\p{L}+){0,4}',
  '(?:chegou|chegaram|veio|vieram|está|estão)(?: \\p{L}+){0,4} (?:partid[oa]s?|quebrad[oa]s?|danificad[oa]s?|avariad[oa]s?|com defeito|incomplet[oa]s?|vazi[oa]s?|errad[oa]s?|riscad[oa]s?|amassad[oa]s?|trocad[oa]s?|estragad[oa]s?|atrasad[oa]s?)',
  '(?:faltam?|faltaram|faltou) (?:\\d+|um|uma|dois|duas|três|metade|caixas?|peças?)',
  '(?:si (?:blocca|spegne|pianta|inceppa|disconnette|chiude|riavvia|stacca|impalla)|perde|gocciola|salta|va in errore|dà errore|ci butta fuori|butta fuori)(?:no)?(?: \\p{L}+){0,5}',
  'non (?:si |ci |mi )?(?:apre|accende|avvia|carica|stampa|salva|risponde|funziona|collega|riconosce|sincronizza|chiude|tiene|regge|parte|entra)(?:no)?(?: \\p{L}+){0,4}',
  '(?:è|sono|arrivat[oaie])(?: \\p{L}+){0,4} (?:rott[oaie]|danneggiat[oaie]|difettos[oaie]|ammaccat[oaie]|incomplet[oaie]|vuot[oaie]|sbagliat[oaie]|graffiat[oaie]|guast[oaie]|in ritardo)|mancano (?:\\d+|due|tre|alcun[ie])',
  '(?:loopt vast|valt uit|crasht|hapert|lekt|piept|blijft hangen|gooit (?:ons|me|iedereen|hen|ze)(?: \\p{L}+){0,4} uit|valt (?:steeds|telkens)|slaat af|stopt ermee)(?: \\p{L}+){0,4}',
  '(?:start|opent|laadt|print|bewaart|reageert|werkt|past|sluit|houdt|verbindt|herkent)(?: \\p{L}+){0,4} niet(?! meer nodig)|(?:is|zijn|was|waren|kwam|kwamen)(?: \\p{L}+){0,4} (?:kapot|stuk|beschadigd|defect|gebarsten|leeg|onvolledig|verkeerd|krom|te laat|te klein|te kort)|er ontbreken',
  '(?:band|bandh|hang|crash|slow|kharab|toot|tut|leak|atak|fail)(?: \\p{L}+){0,2} (?:ho (?:jata|jati|gaya|gayi|raha|rahi)|kar (?:raha|rahi|jata)|gaya|gayi|rahe|raha|aa raha)|(?:nahi|nhi) (?:chal|khul|ho|kar|aa|mil) (?:raha|rahi|rahe|pa raha|paa)',
  '(?:error|problem|dikkat|gadbad) (?:aa|ho|de) (?:raha|rahi|rahe|gaya|gayi)',
);
const WRONG_ANYWHERE = parts(
  '(?:固ま|落ち|止ま|壊れ|切れ|漏れ|割れ|外れ|消え|ずれ|フリーズ|ログアウト)(?:って|て|る|ます|ました|てしま)',
  '(?:開|動|起動|印刷|保存|接続|反応|表示|ログイン|同期)(?:き|け|か|でき|し)?(?:ません|ない|なく|なくなり)',
  '(?:破損|不良|不足|故障|傷|誤り|間違|欠品|エラー|不具合)(?:が|して|し|で)',
  '(?:बंद|खराब|टूट|अटक|हैंग|लीक)[^।]{0,12}(?:गय|रह|जात)|(?:नहीं|ठीक से नहीं) (?:चल|खुल|हो|मिल) रह',
);

const TROUBLE = either(WRONG, WRONG_ANYWHERE);

/** Whether a sentence tells of something that does not work, or came wrong. */
export const tellsTrouble = (text: string) => TROUBLE.test(text);
