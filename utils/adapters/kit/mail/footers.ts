/** "Sent from my phone", by how it begins or ends in many languages. */
const MOBILE_BEGINS =
  /^(?:sent (?:from|via|with|on)|get outlook|gesendet (?:von|mit|über)|von (?:meinem|unterwegs)|diese nachricht wurde von mein|holen sie sich outlook|envoy[ée] (?:de|à partir|avec|depuis)|télécharge[rz] outlook|obtene[rz]? outlook|obtenha o outlook|enviado (?:desde|do|da|de|con|com|a partir)|inviato (?:da|con|dal)|ottieni outlook|scarica outlook|verzonden (?:vanaf|met|via|van)|verstuurd vanaf|download outlook|skickat fr[åa]n|skickades från|hämta outlook|sendt (?:fra|med)|hent outlook|få outlook|lähetetty|hanki outlook|wysłan[eoy] z|pobierz (?:program )?outlook|отправлено (?:с|из)|надіслано з|odesláno z|odoslané z|elküldve|trimis (?:de pe|din)|στάλθηκε από|dikirim dari|gửi từ|ส่งจาก|发自|发送自|傳送自|從我的|从我的|获取 outlook|나의|أُرسلت|مرسل من|أرسلت من|נשלח מ)/iu;
const MOBILE_ENDS =
  /(?:iphone|ipad|android|outlook|galaxy|xperia|telefon|handy|smartphone|mobil\S*|携帯|スマートフォン)\S*\s*(?:gesendet|geschickt|gönderildi|から送信|より送信|에서 (?:보냄|전송)|发送|傳送)\.?$/iu;
const PRINTING =
  /before printing|vor dem (?:aus)?druck|avant d.imprimer|antes de imprimir|prima di stampare|voordat u (?:deze|dit).*print/iu;
/** Two stems of every disclaimer: it is confidential, and it was meant for somebody. */
const CONFIDENTIAL =
  /confiden[tzc]|vertraulich|vertrouwelijk|fortrolig|konfiden|luottamuksel|poufn|důvěrn|dôvern|bizalmas|gizli|εμπιστευτικ|конфиденциальн|конфіденційн|rahasia|bảo mật|機密|秘密|保密|机密|기밀|비밀|سري|חסוי/iu;
const MEANT_FOR =
  /recipient|addressee|intended|empfänger|adressat|destinat|geadresseerde|ontvanger|modtager|mottag|vastaanotta|adresát|příjem|címzett|alıcı|παραλήπτ|получател|адресат|одержувач|penerima|người nhận|受信|宛先|收件|接收|수신|مرسل|המען|נמען/iu;
const GATEWAY =
  /^\W*(?:caution|external|warning|achtung|vorsicht|attention|atenci[oó]n)\b.*(?:outside|extern)/iu;
const LIST = /mailing list|mailman|listinfo|listserv|unsubscribe|googlegroups|abmelden|désabonn/iu;
const DIVIDER = /^\s*[-_=*~—–]{3,}\s*$/;

/** Whether a line says only which program or phone sent the mail. */
function isMobileFooter(line: string): boolean {
  if (line.length > 200) return false;
  const text = line.replace(/<[^<>]*>/g, '').trim();
  if (text.length > 70 || /[?]$/.test(text) || /[.!,;]\s+\S/.test(text)) return false;
  return MOBILE_BEGINS.test(text) || MOBILE_ENDS.test(text);
}

function isDisclaimer(paragraph: string): boolean {
  return (
    (paragraph.length > 90 && CONFIDENTIAL.test(paragraph) && MEANT_FOR.test(paragraph)) ||
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

/** Without the lines that programs, phones, gateways, lists and lawyers add. */
export function withoutFooters(lines: readonly string[]): string[] {
  const own = lines.slice(0, listFooterAt(lines)).filter((line) => !isMobileFooter(line));
  const paragraphs = paragraphsOf(own);
  const kept = paragraphs.filter((paragraph, at) => {
    const text = paragraph.join(' ').slice(0, 4_000);
    // A mail that is nothing but such a text is about it.
    return paragraphs.length === 1 || !(isDisclaimer(text) || (at === 0 && GATEWAY.test(text)));
  });
  while (kept.length > 0 && kept.at(-1)?.every((line) => DIVIDER.test(line))) kept.pop();
  return kept.flatMap((paragraph, at) => (at === 0 ? paragraph : ['', ...paragraph]));
}
