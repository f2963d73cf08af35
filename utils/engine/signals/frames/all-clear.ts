import { either, parts, words } from '../lexicon';

const CLEAR = words(
  "(?:that|this|which) (?:was|is|'s|were) (?:all|everything|just what|exactly what|the last|the only)(?: \\p{L}+){0,3} (?:i|we|thing|question|open|missing|wanted|needed)|(?:answers|answered|clears|cleared|settles|settled) (?:it|that|this|everything|all|my|our|both)(?: \\p{L}+){0,3}|(?:no|without) (?:further|more|other) questions|all (?:is )?clear(?: now)?",
  '(?:das|mehr) (?:war|ist|wäre)(?: auch)? (?:schon )?(?:alles|das letzte)|(?:ist|sind|wäre|wären)(?: \\p{L}+){0,3} (?:geklärt|beantwortet|klar jetzt|alles klar)|keine weiteren fragen|mehr wollte ich nicht',
  "c'(?:est|était) (?:tout|exactement|juste)(?: ce)? (?:qu'\\p{L}+|que|qui|la)|(?:tout est|c'est) (?:clair|réglé)|(?:plus de|pas d'autres?|aucune autre) questions?|ça répond à",
  '(?:eso|esto|era|es) (?:era )?(?:todo|lo único|justo lo|lo que)(?: \\p{L}+){0,3} (?:falta|faltaba|necesit\\p{L}+|quería\\p{L}*)|(?:todo|queda|quedó)(?: \\p{L}+){0,2} (?:claro|aclarado|resuelto)|(?:sin|ninguna) (?:más|otra) (?:dudas?|preguntas?)',
  '(?:era|é) só isso|(?:tudo|ficou|está)(?: \\p{L}+){0,2} (?:claro|esclarecido|resolvido)|(?:sem|nenhuma) (?:mais|outra) (?:dúvidas?|perguntas?)|era (?:tudo )?o que (?:faltava|precisava|queria)',
  '(?:era|è) (?:tutto|quello che|proprio)(?: \\p{L}+){0,3}|(?:tutto|ora è) (?:chiaro|risolto|a posto)|nessun.altra domanda',
  '(?:dat|meer) (?:was|is) (?:alles|het)|(?:alles|nu) (?:duidelijk|helder|opgelost)|geen (?:verdere|andere) vragen',
  '(?:bas itna|itna) hi|sab clear',
);
const CLEAR_ANYWHERE = parts(
  '(?:疑問|不明点)(?:が|は)(?:解消|解決)|よくわかりました|よく分かりました',
  'सब (?:स्पष्ट|साफ)',
);
const ALL_CLEAR = either(CLEAR, CLEAR_ANYWHERE);

/** Whether a mail says, in one of nine languages, that nothing more is open. */
export const saysAllIsClear = (text: string) => ALL_CLEAR.test(text);
