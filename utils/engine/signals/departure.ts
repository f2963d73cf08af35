import { parts, words } from './lexicon';

const WORDS = words(
  'no longer (?:with|works? (?:at|for|here)|employed|at|part of)',
  '(?:has|have) left (?:the company|us|our|the organi[sz]ation|the team|the business)',
  '(?:does|do) not work (?:here|at|for)\\b(?: \\p{L}+){0,3} any ?(?:more|longer)',
  '(?:last (?:working )?day|moved on from)',
  'nicht mehr (?:im (?:unternehmen|hause?)|bei (?:der |uns|den )?|für (?:\\p{L}+ ){0,6}tätig|tätig|beschäftigt)',
  '(?:hat|habe) (?:\\p{L}+ ){0,3}(?:das unternehmen|die firma|uns) (?:\\p{L}+ ){0,3}verlassen',
  '(?:aus dem unternehmen|aus der firma) ausgeschieden',
  'ne (?:travaille|fais|fait) plus (?:\\p{L}+ ){0,2}(?:partie|chez|dans|pour|ici)',
  "(?:a|ai) quitté (?:l'entreprise|la société|nos effectifs|ses fonctions|notre)",
  'ya no (?:trabaja|forma parte|está (?:con nosotros|en la empresa))',
  '(?:ha dejado|dejó) (?:la empresa|la compañía|nuestra)',
  '(?:já não|não) (?:trabalha|faz parte|está)(?: mais)?(?: (?:na|nesta|da|com|connosco|conosco))+',
  '(?:deixou|saiu d)(?:a)? ?(?:a )?(?:empresa|companhia)',
  'non (?:lavora più|fa più parte|è più (?:in azienda|con noi|dipendente))',
  'ha lasciato (?:la nostra |l.)?(?:azienda|società)',
  'niet (?:meer|langer) (?:werkzaam|in dienst|bij ons|bij)',
  'werkt niet (?:meer|langer)',
  'heeft (?:ons|het) (?:bedrijf )?verlaten',
  'ab (?:yahan|company mein|hamare saath) (?:kaam )?nahi',
).source;
const ANYWHERE = parts('退職(?:し|いた|とな)', '退社し', 'अब (?:यहाँ|यहां|हमारे साथ) (?:काम )?नहीं').source;

/** Says that somebody has left the company. */
export const DEPARTED = new RegExp(`${WORDS}|${ANYWHERE}`, 'iu');
