import { either, parts, words } from './lexicon';

const WORDS = words(
  'no longer (?:with|works? (?:at|for|here)|employed|at|part of)',
  '(?:has|have) left (?:the company|us|our|the organi[sz]ation|the team|the business)',
  "(?:(?:have|has|am|is|'ve) (?:now |recently |since )?retired|(?:mailbox|inbox|address|account)(?: is| will be)? (?:no longer|not)(?: being)? (?:read|monitored|in use|active|checked))(?! (?:on|at|over) (?:weekends?|nights?))",
  '(?:bin|ist) (?:\\p{L}+ ){0,5}(?:im ruhestand|in rente|in pension|pensioniert)|(?:postfach|adresse|mailbox) (?:wird|ist) (?:nicht mehr|nicht länger) (?:gelesen|abgerufen|genutzt|aktiv|betreut)',
  "(?:suis|est) (?:\\p{L}+ ){0,3}(?:à la|en) retraite|(?:boîte|adresse|messagerie)(?: \\p{L}+){0,2} n'est plus (?:lue|consultée|relevée|active|utilisée)",
  '(?:me he|se ha|me) (?:jubilado|jubilé|retirado)|(?:buzón|correo|dirección|cuenta) ya no (?:se (?:lee|consulta|atiende|usa)|está activ[oa])',
  '(?:estou|está) (?:aposentad[oa]|reformad[oa])|(?:me aposentei|aposentei-me|reformei-me)|(?:caixa|endereço|e-?mail|conta) (?:já não|não) (?:é|está)(?: mais)? (?:lid[oa]|consultad[oa]|ativ[oa]|monitorad[oa])',
  '(?:sono|è) (?:andat[oa] )?in pensione|(?:casella|indirizzo|account) non (?:è|viene) più (?:lett[oa]|attiv[oa]|consultat[oa]|presidiat[oa])',
  '(?:ben|is) (?:\\p{L}+ ){0,3}(?:met pensioen|gepensioneerd)|(?:mailbox|postvak|adres) wordt niet (?:meer|langer) (?:gelezen|beheerd|gebruikt)',
  '(?:does|do) not work (?:here|at|for)\\b(?: \\p{L}+){0,3} any ?(?:more|longer)',
  '(?:last (?:working )?day|moved on from)',
  'nicht mehr (?:im (?:unternehmen|hause?)|bei (?:der |uns|den )?|für (?:\\p{L}+ ){0,6}tätig|tätig|beschäftigt)',
  '(?:hat|habe) (?:\\p{L}+ ){0,3}(?:das unternehmen|die firma|uns) (?:\\p{L}+ ){0,3}verlassen',
  '(?:aus dem unternehmen|aus der firma) ausgeschieden',
  'ne (?:travaille|fais|fait) plus (?:\\p{L}+ ){0,2}(?:partie|chez|dans|pour|ici)',
  "(?:a|ai) quitté (?:l'entreprise|la société|nos effectifs|ses fonctions|notre)",
  'ya no (?:trabaja|forma parte|está (?:con nosotros|en la empresa))',
  '(?:ha dejado|dejó) (?:la empresa|la compañía|nuestra|de trabajar)',
  '(?:já não|não) (?:trabalha|faz parte|está)(?: mais)?(?: (?:na|nesta|da|com|connosco|conosco))+',
  '(?:deixou|saiu d)(?:a)? ?(?:a )?(?:empresa|companhia)',
  'non (?:lavora più|fa più parte|è più (?:in azienda|con noi|dipendente))',
  'ha lasciato (?:la nostra |l.)?(?:azienda|società)',
  'niet (?:meer|langer) (?:werkzaam|in dienst|bij ons|bij)',
  'werkt niet (?:meer|langer)',
  'heeft (?:ons|het) (?:bedrijf )?verlaten',
  'ab (?:yahan|company mein|hamare saath) (?:kaam )?nahi',
);
const ANYWHERE = parts(
  '定年退職',
  'このメールアドレスは(?:現在)?(?:使用|利用)(?:されて|して)(?:い|おり)(?:ない|ません)',
  '退職(?:し|いた|とな)',
  '退社し',
  'अब (?:यहाँ|यहां|हमारे साथ) (?:काम )?नहीं',
);

/** Says that somebody has left the company. */
export const DEPARTED = either(WORDS, ANYWHERE);
