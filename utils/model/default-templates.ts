import type { Template } from './template';

/** What stands in the templates until the user writes their own. The first of a kind serves every other language. */
export const DEFAULT_TEMPLATES: readonly Template[] = [
  {
    kind: 'reply',
    language: 'en',
    text: 'Hi {first name},\n\nThank you for your message. You wrote: “{their words}”\n\n\n\nKind regards\n{my name}',
  },
  {
    kind: 'reply',
    language: 'de',
    text: 'Hallo {first name},\n\nvielen Dank für Ihre Nachricht. Sie schrieben: „{their words}“\n\n\n\nFreundliche Grüße\n{my name}',
  },
  {
    kind: 'reply',
    language: 'fr',
    text: 'Bonjour {first name},\n\nMerci pour votre message. Vous écriviez : « {their words} »\n\n\n\nCordialement,\n{my name}',
  },
  {
    kind: 'reply',
    language: 'es',
    text: 'Hola, {first name}:\n\nGracias por su mensaje. Escribía: «{their words}»\n\n\n\nUn saludo cordial,\n{my name}',
  },
  {
    kind: 'reply',
    language: 'pt',
    text: 'Olá, {first name},\n\nAgradeço a sua mensagem. Você escreveu: “{their words}”\n\n\n\nAtenciosamente,\n{my name}',
  },
  {
    kind: 'follow-up',
    language: 'en',
    text: 'Hi {first name},\n\nI am coming back to my message of {my last mail} about “{subject}”. Have you had a chance to look at it?\n\nKind regards\n{my name}',
  },
  {
    kind: 'follow-up',
    language: 'de',
    text: 'Hallo {first name},\n\nich komme auf meine Nachricht vom {my last mail} zu „{subject}“ zurück. Konnten Sie schon einen Blick darauf werfen?\n\nFreundliche Grüße\n{my name}',
  },
  {
    kind: 'follow-up',
    language: 'fr',
    text: 'Bonjour {first name},\n\nJe reviens vers vous au sujet de mon message du {my last mail}, « {subject} ». Avez-vous pu y jeter un œil ?\n\nCordialement,\n{my name}',
  },
  {
    kind: 'follow-up',
    language: 'es',
    text: 'Hola, {first name}:\n\nRetomo mi mensaje del {my last mail} sobre «{subject}». ¿Ha podido echarle un vistazo?\n\nUn saludo cordial,\n{my name}',
  },
  {
    kind: 'follow-up',
    language: 'pt',
    text: 'Olá, {first name},\n\nRetomo a minha mensagem de {my last mail} sobre “{subject}”. Já conseguiu dar uma olhada?\n\nAtenciosamente,\n{my name}',
  },
];
