import type { Template, TemplateKind } from './template';

/** How a mail begins and ends in a language. */
const FRAMES = {
  en: ['Hi {first name},', 'Kind regards\n{my name}'],
  de: ['Hallo {first name},', 'Freundliche Grüße\n{my name}'],
  fr: ['Bonjour {first name},', 'Cordialement,\n{my name}'],
  es: ['Hola, {first name}:', 'Un saludo cordial,\n{my name}'],
  pt: ['Olá, {first name},', 'Atenciosamente,\n{my name}'],
} as const;

type Language = keyof typeof FRAMES;

/** What stands between; an empty paragraph is where the rep goes on writing. */
const WORDS: Readonly<Record<TemplateKind, Readonly<Record<Language, string>>>> = {
  reply: {
    en: 'Thank you for your message. You wrote: “{their words}”\n\n',
    de: 'vielen Dank für Ihre Nachricht. Sie schrieben: „{their words}“\n\n',
    fr: 'Merci pour votre message. Vous écriviez : « {their words} »\n\n',
    es: 'Gracias por su mensaje. Escribía: «{their words}»\n\n',
    pt: 'Agradeço a sua mensagem. Você escreveu: “{their words}”\n\n',
  },
  'follow-up': {
    en: 'I am coming back to my message of {my last mail} about “{subject}”. Have you had a chance to look at it?',
    de: 'ich komme auf meine Nachricht vom {my last mail} zu „{subject}“ zurück. Konnten Sie schon einen Blick darauf werfen?',
    fr: 'Je reviens vers vous au sujet de mon message du {my last mail}, « {subject} ». Avez-vous pu y jeter un œil ?',
    es: 'Retomo mi mensaje del {my last mail} sobre «{subject}». ¿Ha podido echarle un vistazo?',
    pt: 'Retomo a minha mensagem de {my last mail} sobre “{subject}”. Já conseguiu dar uma olhada?',
  },
  'send-quote': {
    en: 'Thank you for asking: “{their words}”\n\nHere is our quote:\n\n\n\nIf anything is missing or should be different, tell me and I will change it.',
    de: 'vielen Dank für Ihre Anfrage: „{their words}“\n\nHier ist unser Angebot:\n\n\n\nWenn etwas fehlt oder anders sein soll, sagen Sie es mir, dann ändere ich es.',
    fr: 'Merci pour votre demande : « {their words} »\n\nVoici notre devis :\n\n\n\nS’il manque quelque chose ou si un point doit être modifié, dites-le-moi et je l’adapterai.',
    es: 'Gracias por su solicitud: «{their words}»\n\nEste es nuestro presupuesto:\n\n\n\nSi falta algo o prefiere algún cambio, dígamelo y lo ajusto.',
    pt: 'Obrigado pelo seu pedido: “{their words}”\n\nSegue a nossa proposta:\n\n\n\nSe faltar alguma coisa ou algo precisar mudar, me avise e eu ajusto.',
  },
  'propose-times': {
    en: 'I would be glad to talk. Would {next days} suit you? Name the time that is best for you, or another day, and I will send the invitation.\n\n',
    de: 'gerne sprechen wir darüber. Passt es Ihnen am {next days}? Nennen Sie mir die Uhrzeit, die Ihnen am besten passt, oder einen anderen Tag, dann schicke ich die Einladung.\n\n',
    fr: 'Je serais ravi d’en parler avec vous. Le {next days} vous conviendrait-il ? Indiquez-moi l’heure qui vous arrange, ou un autre jour, et je vous envoie l’invitation.\n\n',
    es: 'Con mucho gusto lo hablamos. ¿Le vendría bien el {next days}? Dígame la hora que prefiera, u otro día, y le envío la invitación.\n\n',
    pt: 'Será um prazer conversar. {next days} seria bom para você? Diga o melhor horário, ou outro dia, e eu envio o convite.\n\n',
  },
  'fulfil-commitment': {
    en: 'I had written to you: “{my words}” Here it is:\n\n',
    de: 'ich hatte Ihnen geschrieben: „{my words}“ Hier ist es:\n\n',
    fr: 'Je vous avais écrit : « {my words} » Voici ce qui était prévu :\n\n',
    es: 'Le había escrito: «{my words}» Aquí lo tiene:\n\n',
    pt: 'Eu tinha escrito: “{my words}” Aqui está:\n\n',
  },
  'chase-commitment': {
    en: 'You wrote: “{their words}” Could you tell me where this stands? If you need anything from us for it, I am glad to help.',
    de: 'Sie schrieben: „{their words}“ Können Sie mir sagen, wie der Stand ist? Wenn Sie dafür noch etwas von uns brauchen, helfe ich gerne.',
    fr: 'Vous écriviez : « {their words} » Pourriez-vous me dire où cela en est ? Si vous avez besoin de quelque chose de notre part, je vous aiderai volontiers.',
    es: 'Escribía: «{their words}» ¿Podría decirme cómo va? Si necesita algo de nuestra parte, con gusto le ayudo.',
    pt: 'Você escreveu: “{their words}” Pode me dizer em que pé está? Se precisar de algo da nossa parte, ajudo com prazer.',
  },
  'send-recap': {
    en: 'Thank you for your time. This is what I take with me from our conversation:\n\n- \n\nWhat happens next, and who does it:\n\n- \n\nIf I have missed something, tell me.',
    de: 'vielen Dank für Ihre Zeit. Das nehme ich aus unserem Gespräch mit:\n\n- \n\nDie nächsten Schritte, und wer sie macht:\n\n- \n\nWenn ich etwas übersehen habe, sagen Sie es mir.',
    fr: 'Merci pour votre temps. Voici ce que je retiens de notre échange :\n\n- \n\nLes prochaines étapes, et qui s’en charge :\n\n- \n\nSi j’ai oublié quelque chose, dites-le-moi.',
    es: 'Gracias por su tiempo. Esto es lo que me llevo de nuestra conversación:\n\n- \n\nPróximos pasos y quién se encarga:\n\n- \n\nSi he olvidado algo, dígamelo.',
    pt: 'Obrigado pelo seu tempo. Isto é o que levo da nossa conversa:\n\n- \n\nPróximos passos e quem cuida de cada um:\n\n- \n\nSe esqueci alguma coisa, me avise.',
  },
  'answer-objection': {
    en: 'Thank you for saying this openly: “{their words}” I would like to understand it properly.\n\n\n\nWhat would have to be different for you to go on?',
    de: 'vielen Dank für Ihre offenen Worte: „{their words}“ Das möchte ich richtig verstehen.\n\n\n\nWas müsste anders sein, damit es für Sie weitergehen kann?',
    fr: 'Merci pour votre franchise : « {their words} » J’aimerais bien comprendre ce point.\n\n\n\nQue faudrait-il changer pour que vous puissiez avancer ?',
    es: 'Gracias por su franqueza: «{their words}» Me gustaría entenderlo bien.\n\n\n\n¿Qué tendría que cambiar para que pudieran seguir adelante?',
    pt: 'Obrigado pela franqueza: “{their words}” Quero entender bem esse ponto.\n\n\n\nO que precisaria mudar para vocês seguirem em frente?',
  },
  'involve-others': {
    en: 'So that nothing waits in the end: who besides you should have a say in this, and who decides? I am glad to answer their questions, in writing or in a short call with all of you.',
    de: 'damit am Ende nichts liegen bleibt: Wer sollte außer Ihnen noch mitreden, und wer entscheidet? Ich beantworte gerne auch deren Fragen, schriftlich oder in einem kurzen Gespräch mit allen.',
    fr: 'Pour que rien ne reste en suspens à la fin : qui d’autre que vous devrait être associé, et qui décide ? Je répondrai volontiers à leurs questions, par écrit ou lors d’un court échange avec tout le monde.',
    es: 'Para que al final nada quede parado: ¿quién más debería participar y quién decide? Con gusto respondo a sus preguntas, por escrito o en una breve llamada con todos.',
    pt: 'Para que nada fique parado no final: quem mais deveria participar e quem decide? Respondo com prazer às perguntas deles, por escrito ou em uma conversa rápida com todos.',
  },
  revive: {
    en: 'I have not heard from you on “{deal}” since my message of {my last mail}. Is it still a subject for you? A short “yes”, “later” or “no” is enough; then I know whether to go on or to close it on our side.',
    de: 'seit meiner Nachricht vom {my last mail} habe ich zu „{deal}“ nichts mehr von Ihnen gehört. Ist das für Sie noch ein Thema? Ein kurzes „ja“, „später“ oder „nein“ genügt, dann weiß ich, ob es weitergeht oder ob ich es bei uns abschließe.',
    fr: 'Je suis sans nouvelles de vous au sujet de « {deal} » depuis mon message du {my last mail}. Le sujet est-il toujours d’actualité ? Un simple « oui », « plus tard » ou « non » suffit ; je saurai alors s’il faut continuer ou clore le dossier de notre côté.',
    es: 'Desde mi mensaje del {my last mail} no he sabido nada de «{deal}». ¿Sigue siendo un tema para ustedes? Basta un breve «sí», «más adelante» o «no»; así sabré si seguimos o si lo cierro por nuestra parte.',
    pt: 'Desde a minha mensagem de {my last mail} não tive notícias sobre “{deal}”. Ainda é um assunto para vocês? Um simples “sim”, “mais tarde” ou “não” já basta; assim sei se seguimos ou se encerro do nosso lado.',
  },
};

/** What stands in the templates until the user writes their own. The first of a kind serves every other language. */
export const DEFAULT_TEMPLATES: readonly Template[] = (Object.keys(WORDS) as TemplateKind[]).flatMap((kind) =>
  (Object.keys(FRAMES) as Language[]).map((language) => {
    const [greeting, end] = FRAMES[language];
    return { kind, language, text: `${greeting}\n\n${WORDS[kind][language]}\n\n${end}` };
  }),
);
