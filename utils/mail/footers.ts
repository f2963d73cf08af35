/** Programs and phones that sign the mails they send: named in the footer, and in many a sentence of a buyer. */
const DEVICE =
  /ipad|iphone|android|outlook|samsung|galaxy|huawei|xiaomi|blackberry|windows|yahoo|proton|gmx|thunderbird|smartphone|handy|手机/iu;
/** "Sent" in the languages of the programs, by stem; a footer begins or ends with it. */
const SENT =
  'sent|gesendet|versendet|envoyée?|enviad[oa]|enviat|inviato|verzonden|verstuurd|skickat|sendt|lähetetty|odesláno|odoslané|wysłan[eo]|отправлено|надіслано|gönderildi|küldve|trimis|poslano|送信|发送自|发送|發送|보냄|भेजा गया|أُرسلت|أرسلت|נשלח';
const SENT_FIRST = new RegExp(`^(?:${SENT})(?=$|[^\\p{L}])`, 'iu');
const SENT_LAST = new RegExp(`(?:${SENT})\\W*$`, 'iu');
/** "Get Outlook for Android", "Outlook für iOS beziehen": an advertisement of the program itself. */
const GET =
  /^(?:(?:get|download|obtenez|téléchargez|télécharger|obtener|descargar|obter|obtenha|baixar|scarica|ottieni|hanki|hämta|skaffa|få|pobierz|získejte|скачать|загрузить)\s.*(?:outlook|yahoo|gmail|proton|gmx)|outlook (?:für|voor|pour|para|per|for) \S+(?: \S+)?$|yahoo mail: )/iu;
/** The name of any phone may follow these. */
const FROM_MY =
  /^(?:sent from|gesendet von|von unterwegs|envoyé de|enviado de|inviato da|verzonden v|skickat från|sendt fra)/iu;
const PRINTING =
  /before printing|vor dem (?:aus)?druck|avant d.imprimer|antes de imprimir|prima di stampare/iu;
/** Stems of every disclaimer: it is confidential, it was meant for somebody, */
const CONFIDENTIAL =
  /confiden[tzc]|vertraulich|vertrouwelijk|fortrolig|konfiden|luottamuks|poufn|důvěrn|bizalmas|gizli|конф[иі]денц|機密|保密|机密|기밀|سري/iu;
const MEANT_FOR =
  /recipient|addressee|intended|empfänger|adress?at|destinat|ontvanger|modtag|mottag|vastaanott|příjem|címzett|alıcı|получат|受信|宛先|收件|수신|مرسل/iu;
/** ... and it speaks of the mail itself, or of who must not read it. People write of confidential things too. */
const OF_THIS_MAIL =
  /mail|messag|nachricht|mensa[jg]|courriel|bericht|communicat|comunica|meddel|besked|viest|wiadomo|сообщ|повідом|письм|лист|zpráv|správ|üzenet|levél|ileti|e-posta|メール|メッセージ|邮件|郵件|信息|메일|메시지|رسالة|بريد|herein|attached|transmi|unauthori[sz]ed|unbefugt|non autoris|no autoriz|não autoriz/iu;
const SENDER = /e-?mail|messag|sender|absender|nachricht|courriel|expéditeur/iu;
const GATEWAY = /^\W*(?:caution|external|warning|achtung|vorsicht|attention)\b.*(?:outside|extern)/iu;
const LIST = /mailing list|mailman|listinfo|listserv|unsubscribe|googlegroups|abmelden|désabonn/iu;
const DIVIDER = /^\s*[-_=*~—–]{3,}\s*$/;

/** One short line that is no sentence, without the addresses of its links; null for anything else. */
function shortLine(line: string): string | null {
  if (line.length > 200) return null;
  const text = line.replace(/<[^<>]*>/g, '').trim();
  return text.length > 60 || /[?!]$|[.!,;:]\s+\S/.test(text) ? null : text;
}

/** "Sent from Outlook for iOS", "Von meinem iPhone gesendet". "It must run on Android." is somebody's own. */
function namesItsProgram(line: string): boolean {
  return GET.test(line) || (DEVICE.test(line) && (SENT_FIRST.test(line) || SENT_LAST.test(line)));
}

/** Whether the last paragraph of a mail is a line drawn, or says only which program or phone sent it. */
function endsWithout(paragraph: readonly string[]): boolean {
  if (paragraph.every((line) => DIVIDER.test(line))) return true;
  return paragraph.length === 1 && namesItsProgram(shortLine(paragraph[0] ?? '') ?? '');
}

function isDisclaimer(paragraph: string): boolean {
  return (
    (paragraph.length > 90 &&
      CONFIDENTIAL.test(paragraph) &&
      MEANT_FOR.test(paragraph) &&
      OF_THIS_MAIL.test(paragraph)) ||
    (paragraph.length < 300 && PRINTING.test(paragraph))
  );
}

/** Mailman and its like: a line of underscores, then a name and addresses, to the end. */
function listFooterAt(lines: readonly string[]): number {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 9); at -= 1) {
    if (/^\s*[-_]{2,}\s*$/.test(lines[at] ?? '') && LIST.test(lines.slice(at).join(' '))) return at;
  }
  return lines.length;
}

function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function isFooter(paragraph: readonly string[], at: number): boolean {
  const text = paragraph.join(' ').slice(0, 4_000);
  if (paragraph.length === 1 && FROM_MY.test(shortLine(text) ?? '')) return true;
  return isDisclaimer(text) || (at === 0 && GATEWAY.test(text) && SENDER.test(text));
}

/** Without what programs, phones, gateways, lists and lawyers add. */
export function withoutFooters(lines: readonly string[]): string[] {
  const paragraphs = paragraphsOf(lines.slice(0, listFooterAt(lines)));
  // A mail that is nothing but such a text is about it.
  const kept = paragraphs.filter((paragraph, at) => paragraphs.length === 1 || !isFooter(paragraph, at));
  while (kept.length > 1 && endsWithout(kept.at(-1) ?? [])) kept.pop();
  return kept.flatMap((paragraph, at) => (at === 0 ? paragraph : ['', ...paragraph]));
}
