import type { Template, TemplateKind } from './template';

/** How a mail begins and ends in a language. */
const FRAMES = {
  en: ['Hi {first name},', 'Kind regards\n{my name}'],
  de: ['Hallo {first name},', 'Freundliche Grüße\n{my name}'],
  fr: ['Bonjour {first name},', 'Cordialement,\n{my name}'],
  es: ['Hola, {first name}:', 'Un saludo cordial,\n{my name}'],
  pt: ['Olá, {first name},', 'Atenciosamente,\n{my name}'],
  it: ['Buongiorno {first name},', 'Cordiali saluti\n{my name}'],
  nl: ['Beste {first name},', 'Met vriendelijke groet,\n{my name}'],
  ja: ['{first name} 様\n\nお世話になっております。', '何卒よろしくお願いいたします。\n{my name}'],
  // In Hindi a verb tells whether a man or a woman speaks: these words are chosen so that none has to.
  hi: ['नमस्ते {first name} जी,', 'सादर,\n{my name}'],
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
    it: 'la ringrazio per il suo messaggio. Scriveva: «{their words}»\n\n',
    nl: 'Dank voor uw bericht. U schreef: “{their words}”\n\n',
    ja: 'ご連絡いただき、ありがとうございます。次の件につきまして、ご回答いたします。\n「{their words}」\n\n',
    hi: 'आपके संदेश के लिए धन्यवाद। आपने लिखा था: “{their words}”\n\n',
  },
  'follow-up': {
    en: 'I am coming back to my message of {my last mail} about “{subject}”. Have you had a chance to look at it?',
    de: 'ich komme auf meine Nachricht vom {my last mail} zu „{subject}“ zurück. Konnten Sie schon einen Blick darauf werfen?',
    fr: 'Je reviens vers vous au sujet de mon message du {my last mail}, « {subject} ». Avez-vous pu y jeter un œil ?',
    es: 'Retomo mi mensaje del {my last mail} sobre «{subject}». ¿Ha podido echarle un vistazo?',
    pt: 'Retomo a minha mensagem de {my last mail} sobre “{subject}”. Já conseguiu dar uma olhada?',
    it: 'faccio seguito al mio messaggio, inviato in data {my last mail}, relativo a «{subject}». Ha avuto modo di dargli un’occhiata?',
    nl: 'Ik kom terug op mijn bericht van {my last mail} over “{subject}”. Hebt u er al naar kunnen kijken?',
    ja: '{my last mail}にお送りいたしました「{subject}」の件につきまして、ご連絡いたしました。ご確認いただけましたでしょうか。',
    hi: 'यह “{subject}” के बारे में {my last mail} को भेजे गए मेरे संदेश के सिलसिले में है। क्या आपको उसे देखने का समय मिला?',
  },
  'send-quote': {
    en: 'Thank you for asking: “{their words}”\n\nHere is our quote:\n\n\n\nIf anything is missing or should be different, tell me and I will change it.',
    de: 'vielen Dank für Ihre Anfrage: „{their words}“\n\nHier ist unser Angebot:\n\n\n\nWenn etwas fehlt oder anders sein soll, sagen Sie es mir, dann ändere ich es.',
    fr: 'Merci pour votre demande : « {their words} »\n\nVoici notre devis :\n\n\n\nS’il manque quelque chose ou si un point doit être modifié, dites-le-moi et je l’adapterai.',
    es: 'Gracias por su solicitud: «{their words}»\n\nEste es nuestro presupuesto:\n\n\n\nSi falta algo o prefiere algún cambio, dígamelo y lo ajusto.',
    pt: 'Obrigado pelo seu pedido: “{their words}”\n\nSegue a nossa proposta:\n\n\n\nSe faltar alguma coisa ou algo precisar mudar, me avise e eu ajusto.',
    it: 'grazie per la sua richiesta: «{their words}»\n\nEcco la nostra offerta:\n\n\n\nSe manca qualcosa o se preferisce qualche modifica, me lo faccia sapere e la adeguerò.',
    nl: 'Dank voor uw aanvraag: “{their words}”\n\nDit is onze offerte:\n\n\n\nOntbreekt er iets of wilt u iets anders? Laat het mij weten, dan pas ik het aan.',
    ja: 'お問い合わせいただき、ありがとうございます。\n「{their words}」\n\nお見積りは以下のとおりです。\n\n\n\n不足している点や変更のご希望がございましたら、お知らせください。修正いたします。',
    hi: 'आपके अनुरोध के लिए धन्यवाद: “{their words}”\n\nहमारा कोटेशन यह है:\n\n\n\nयदि कुछ छूट गया हो या कोई बदलाव चाहिए, तो बताइए, हम उसे ठीक कर देंगे।',
  },
  'propose-times': {
    en: 'I would be glad to talk. Would {next days} suit you? Name the time that is best for you, or another day, and I will send the invitation.\n\n',
    de: 'gerne sprechen wir darüber. Passt es Ihnen am {next days}? Nennen Sie mir die Uhrzeit, die Ihnen am besten passt, oder einen anderen Tag, dann schicke ich die Einladung.\n\n',
    fr: 'Je serais ravi d’en parler avec vous. Le {next days} vous conviendrait-il ? Indiquez-moi l’heure qui vous arrange, ou un autre jour, et je vous envoie l’invitation.\n\n',
    es: 'Con mucho gusto lo hablamos. ¿Le vendría bien el {next days}? Dígame la hora que prefiera, u otro día, y le envío la invitación.\n\n',
    pt: 'Será um prazer conversar. {next days} seria bom para você? Diga o melhor horário, ou outro dia, e eu envio o convite.\n\n',
    it: 'ne parliamo volentieri. Le andrebbe bene {next days}? Mi indichi l’orario che preferisce, oppure un altro giorno, e le mando l’invito.\n\n',
    nl: 'Graag bespreken we dit met u. Komt {next days} u uit? Laat mij weten welk tijdstip u het beste past, of noem een andere dag, dan stuur ik de uitnodiging.\n\n',
    ja: 'ぜひお話しする機会をいただければと存じます。{next days}のご都合はいかがでしょうか。ご希望のお時間、または別の日をお知らせいただければ、招待をお送りいたします。\n\n',
    hi: 'इस पर बात करके खुशी होगी। क्या {next days} आपके लिए ठीक रहेगा? जो समय आपको सुविधाजनक लगे, या कोई और दिन, बता दीजिए; हम निमंत्रण भेज देंगे।\n\n',
  },
  'fulfil-commitment': {
    en: 'I had written to you: “{my words}” Here it is:\n\n',
    de: 'ich hatte Ihnen geschrieben: „{my words}“ Hier ist es:\n\n',
    fr: 'Je vous avais écrit : « {my words} » Voici ce qui était prévu :\n\n',
    es: 'Le había escrito: «{my words}» Aquí lo tiene:\n\n',
    pt: 'Eu tinha escrito: “{my words}” Aqui está:\n\n',
    it: 'le avevo scritto: «{my words}» Ecco quanto previsto:\n\n',
    nl: 'Ik schreef u: “{my words}” Hier is het:\n\n',
    ja: '以前、次のようにお伝えしておりました。\n「{my words}」\n\n以下のとおりお送りいたします。\n\n',
    hi: 'मैंने आपको लिखा था: “{my words}” यह प्रस्तुत है:\n\n',
  },
  'chase-commitment': {
    en: 'You wrote: “{their words}” Could you tell me where this stands? If you need anything from us for it, I am glad to help.',
    de: 'Sie schrieben: „{their words}“ Können Sie mir sagen, wie der Stand ist? Wenn Sie dafür noch etwas von uns brauchen, helfe ich gerne.',
    fr: 'Vous écriviez : « {their words} » Pourriez-vous me dire où cela en est ? Si vous avez besoin de quelque chose de notre part, je vous aiderai volontiers.',
    es: 'Escribía: «{their words}» ¿Podría decirme cómo va? Si necesita algo de nuestra parte, con gusto le ayudo.',
    pt: 'Você escreveu: “{their words}” Pode me dizer em que pé está? Se precisar de algo da nossa parte, ajudo com prazer.',
    it: 'scriveva: «{their words}» Potrebbe dirmi a che punto siamo? Se le serve qualcosa da parte nostra, sono a disposizione.',
    nl: 'U schreef: “{their words}” Kunt u mij zeggen hoe het ervoor staat? Als u daarvoor nog iets van ons nodig hebt, help ik u graag.',
    ja: '以前、次のようにご連絡いただいておりました。\n「{their words}」\n\nその後の状況をお聞かせいただけますでしょうか。当方からご用意すべきものがございましたら、お申し付けください。',
    hi: 'आपने लिखा था: “{their words}” क्या आप बता सकते हैं कि बात कहाँ तक पहुँची है? यदि इसके लिए हमारी ओर से कुछ चाहिए, तो हम खुशी से मदद करेंगे।',
  },
  'send-recap': {
    en: 'Thank you for your time. This is what I take with me from our conversation:\n\n- \n\nWhat happens next, and who does it:\n\n- \n\nIf I have missed something, tell me.',
    de: 'vielen Dank für Ihre Zeit. Das nehme ich aus unserem Gespräch mit:\n\n- \n\nDie nächsten Schritte, und wer sie macht:\n\n- \n\nWenn ich etwas übersehen habe, sagen Sie es mir.',
    fr: 'Merci pour votre temps. Voici ce que je retiens de notre échange :\n\n- \n\nLes prochaines étapes, et qui s’en charge :\n\n- \n\nSi j’ai oublié quelque chose, dites-le-moi.',
    es: 'Gracias por su tiempo. Esto es lo que me llevo de nuestra conversación:\n\n- \n\nPróximos pasos y quién se encarga:\n\n- \n\nSi he olvidado algo, dígamelo.',
    pt: 'Obrigado pelo seu tempo. Isto é o que levo da nossa conversa:\n\n- \n\nPróximos passos e quem cuida de cada um:\n\n- \n\nSe esqueci alguma coisa, me avise.',
    it: 'grazie per il suo tempo. Questo è ciò che ho annotato dal nostro colloquio:\n\n- \n\nI prossimi passi e chi se ne occupa:\n\n- \n\nSe ho dimenticato qualcosa, me lo faccia sapere.',
    nl: 'Dank voor uw tijd. Dit neem ik mee uit ons gesprek:\n\n- \n\nDe volgende stappen, en wie ze zet:\n\n- \n\nAls ik iets over het hoofd heb gezien, laat het mij dan weten.',
    ja: 'お時間をいただき、ありがとうございました。お話しした内容を以下にまとめました。\n\n- \n\n今後の進め方と担当:\n\n- \n\n不足や誤りがございましたら、お知らせください。',
    hi: 'आपके समय के लिए धन्यवाद। हमारी बातचीत की मुख्य बातें:\n\n- \n\nआगे क्या होगा और कौन करेगा:\n\n- \n\nयदि कुछ छूट गया हो, तो बताइए।',
  },
  'answer-objection': {
    en: 'Thank you for saying this openly: “{their words}” I would like to understand it properly.\n\n\n\nWhat would have to be different for you to go on?',
    de: 'vielen Dank für Ihre offenen Worte: „{their words}“ Das möchte ich richtig verstehen.\n\n\n\nWas müsste anders sein, damit es für Sie weitergehen kann?',
    fr: 'Merci pour votre franchise : « {their words} » J’aimerais bien comprendre ce point.\n\n\n\nQue faudrait-il changer pour que vous puissiez avancer ?',
    es: 'Gracias por su franqueza: «{their words}» Me gustaría entenderlo bien.\n\n\n\n¿Qué tendría que cambiar para que pudieran seguir adelante?',
    pt: 'Obrigado pela franqueza: “{their words}” Quero entender bem esse ponto.\n\n\n\nO que precisaria mudar para vocês seguirem em frente?',
    it: 'grazie per la franchezza: «{their words}» Vorrei capire bene questo punto.\n\n\n\nChe cosa dovrebbe cambiare perché possiate andare avanti?',
    nl: 'Dank voor uw openheid: “{their words}” Dat wil ik graag goed begrijpen.\n\n\n\nWat zou er anders moeten zijn om verder te kunnen gaan?',
    ja: '率直なご意見をいただき、ありがとうございます。\n「{their words}」\n\nこの点を正しく理解したいと考えております。\n\n\n\nどのような点が変われば、先へ進めていただけますでしょうか。',
    hi: 'खुलकर बताने के लिए धन्यवाद: “{their words}” इस बात को ठीक से समझना मेरे लिए ज़रूरी है।\n\n\n\nआगे बढ़ने के लिए क्या अलग होना चाहिए?',
  },
  'involve-others': {
    en: 'So that nothing waits in the end: who besides you should have a say in this, and who decides? I am glad to answer their questions, in writing or in a short call with all of you.',
    de: 'damit am Ende nichts liegen bleibt: Wer sollte außer Ihnen noch mitreden, und wer entscheidet? Ich beantworte gerne auch deren Fragen, schriftlich oder in einem kurzen Gespräch mit allen.',
    fr: 'Pour que rien ne reste en suspens à la fin : qui d’autre que vous devrait être associé, et qui décide ? Je répondrai volontiers à leurs questions, par écrit ou lors d’un court échange avec tout le monde.',
    es: 'Para que al final nada quede parado: ¿quién más debería participar y quién decide? Con gusto respondo a sus preguntas, por escrito o en una breve llamada con todos.',
    pt: 'Para que nada fique parado no final: quem mais deveria participar e quem decide? Respondo com prazer às perguntas deles, por escrito ou em uma conversa rápida com todos.',
    it: 'perché alla fine non resti niente in sospeso: chi altro, oltre a lei, dovrebbe essere coinvolto e chi decide? Rispondo volentieri anche alle loro domande, per iscritto o in una breve chiamata con tutti.',
    nl: 'Zodat er aan het eind niets blijft liggen: wie moet er naast u nog meepraten, en wie beslist? Ook hun vragen beantwoord ik graag, schriftelijk of in een kort gesprek met iedereen.',
    ja: '今後のご検討を円滑に進めるため、お伺いいたします。ほかにご検討に加わられる方、また最終的にご判断される方はどなたでしょうか。皆様からのご質問にも、メールまたは短いお打ち合わせにてお答えいたします。',
    hi: 'ताकि अंत में कुछ न रुके: आपके अलावा और किनकी राय ज़रूरी है, और निर्णय कौन लेगा? उनके सवालों के जवाब भी हम खुशी से देंगे, लिखकर या सबके साथ एक छोटी कॉल पर।',
  },
  revive: {
    en: 'I have not heard from you on “{deal}” since my message of {my last mail}. Is it still a subject for you? A short “yes”, “later” or “no” is enough; then I know whether to go on or to close it on our side.',
    de: 'seit meiner Nachricht vom {my last mail} habe ich zu „{deal}“ nichts mehr von Ihnen gehört. Ist das für Sie noch ein Thema? Ein kurzes „ja“, „später“ oder „nein“ genügt, dann weiß ich, ob es weitergeht oder ob ich es bei uns abschließe.',
    fr: 'Je suis sans nouvelles de vous au sujet de « {deal} » depuis mon message du {my last mail}. Le sujet est-il toujours d’actualité ? Un simple « oui », « plus tard » ou « non » suffit ; je saurai alors s’il faut continuer ou clore le dossier de notre côté.',
    es: 'Desde mi mensaje del {my last mail} no he sabido nada de «{deal}». ¿Sigue siendo un tema para ustedes? Basta un breve «sí», «más adelante» o «no»; así sabré si seguimos o si lo cierro por nuestra parte.',
    pt: 'Desde a minha mensagem de {my last mail} não tive notícias sobre “{deal}”. Ainda é um assunto para vocês? Um simples “sim”, “mais tarde” ou “não” já basta; assim sei se seguimos ou se encerro do nosso lado.',
    it: 'dopo il mio messaggio, inviato in data {my last mail}, non ho più avuto sue notizie su «{deal}». È ancora un tema per voi? Basta un semplice «sì», «più avanti» o «no»: così saprò se proseguire o chiuderlo da parte nostra.',
    nl: 'Sinds mijn bericht van {my last mail} heb ik over “{deal}” niets meer van u gehoord. Speelt dit nog bij u? Een kort “ja”, “later” of “nee” is genoeg; dan weet ik of ik verder kan gaan of het bij ons afsluit.',
    ja: '{my last mail}にご連絡いたしました「{deal}」の件につきまして、その後いかがでしょうか。引き続きご検討いただけるか、時期を改めるか、見送られるか、一言お知らせいただけますと幸いです。それに沿って、当方の対応を決めさせていただきます。',
    hi: '{my last mail} के मेरे संदेश के बाद “{deal}” के बारे में आपकी ओर से कोई समाचार नहीं मिला। क्या यह विषय अब भी आपके लिए मायने रखता है? बस “हाँ”, “बाद में” या “नहीं” लिख देना काफ़ी है; इससे पता चल जाएगा कि आगे बढ़ना है या इसे हमारी ओर से बंद कर देना है।',
  },
};

/** What stands in the templates until the user writes their own. The first of a kind serves every other language. */
export const DEFAULT_TEMPLATES: readonly Template[] = (Object.keys(WORDS) as TemplateKind[]).flatMap((kind) =>
  (Object.keys(FRAMES) as Language[]).map((language) => {
    const [greeting, end] = FRAMES[language];
    return { kind, language, text: `${greeting}\n\n${WORDS[kind][language]}\n\n${end}` };
  }),
);
