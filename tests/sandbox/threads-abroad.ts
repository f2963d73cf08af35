import { type MailThread, ours, theirs } from './mail';

const KATRIN = 'k.voss@sonnwald.example';
const LUCIA = 'lucia@talleresmendoza.example';
const LAYLA = 'layla@alnoor-facilities.example';

/** Threads with customers in German, Spanish and Arabic. */
export const threadsAbroad: MailThread[] = [
  {
    id: 'sonnwald-angebot',
    subject: 'Angebot für 25 Fahrzeuge',
    lang: 'de',
    deal: 'deal-sonnwald',
    unread: true,
    mails: [
      ours(
        6,
        '09:12',
        [KATRIN],
        'Guten Morgen Frau Voss,\n\nvielen Dank für das Gespräch am Messestand. Die versprochene Zusammenfassung ist angehängt.',
      ),
      theirs(
        1,
        '06:58',
        KATRIN,
        'Guten Morgen Frau Okafor,\n\ndie Zusammenfassung hat Herrn Hamann überzeugt. Könnten Sie uns bitte bis Ende nächster Woche ein Angebot für 25 Fahrzeuge schicken?\n\nWichtig wäre uns, dass die Nachttouren ab drei Uhr mit eingeplant werden können.',
        { signature: 'Mit freundlichen Grüßen\nKatrin Voss\nSonnwald Bäckereien GmbH', quotes: true },
      ),
    ],
  },
  {
    id: 'mendoza-demo',
    subject: 'Demostración para 15 furgonetas',
    lang: 'es',
    deal: 'deal-mendoza',
    mails: [
      theirs(
        9,
        '11:40',
        LUCIA,
        'Hola, Maya:\n\nhemos visto su página y nos interesa para nuestras 15 furgonetas. Hoy lo planificamos todo en una pizarra.',
      ),
      ours(
        9,
        '15:05',
        [LUCIA],
        'Hola, Lucía:\n\ngracias por escribirnos. Con mucho gusto le enseño cómo se vería su día de trabajo.',
      ),
      theirs(
        3,
        '10:22',
        LUCIA,
        'Hola, Maya:\n\n¿podríamos ver la demostración la semana que viene, el miércoles o el jueves por la mañana? Álvaro también quiere estar.',
        { signature: 'Un saludo,\nLucía Ferrer\nTalleres Mendoza', quotes: true },
      ),
    ],
  },
  {
    id: 'alnoor-contract',
    subject: 'مسودة العقد للمرحلة الأولى',
    lang: 'ar',
    deal: 'deal-alnoor',
    starred: true,
    mails: [
      ours(
        8,
        '07:30',
        [LAYLA],
        'مرحبا ليلى،\n\nأرسل إليك مسودة العقد للمرحلة الأولى كما اتفقنا في المكالمة.',
      ),
      theirs(
        3,
        '06:45',
        LAYLA,
        'صباح الخير مايا،\n\nالمسودة جيدة بشكل عام. هل يمكنكم تمديد مدة الدفع إلى ستين يوما؟\n\nونحتاج أيضا إلى نسخة باللغة العربية للإدارة القانونية.',
        { signature: 'ليلى حداد\nالنور لإدارة المرافق', quotes: true },
      ),
    ],
  },
];
