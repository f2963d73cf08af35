const MOST = 3;

/** What is sold by the piece, as reps write it. */
const UNITS = [
  'seats?|licen[cs]es?|users?|units?|devices?|desks?|boxes|pieces|subscriptions?|machines?|stores?|sites?|locations?',
  'lizenz(?:en)?|pl(?:atz|ätze)|arbeitspl(?:atz|ätze)|nutzer(?:innen)?|benutzer|stück|geräte?|standorte?|einheiten',
  'postes?|licences?|utilisateurs?|unités?|appareils?',
  'licencias?|usuarios?|puestos?|unidades|equipos|plazas',
  'licenças?|usuários?|utilizadores|assentos|lugares|aparelhos',
  'licenz[ae]|utent[ie]|postazion[ie]|unità|dispositiv[io]|posti',
  'licenties?|gebruikers?|plaatsen|werkplekken|stuks|apparaten|eenheden',
];
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d.,:/€$£-])(\d{1,3}(?:[.,' ’]\d{3})+|\d{1,7})\s?(${UNITS.join('|')}|席|ライセンス|ユーザー?|台|名様?分|सीटें?|सीट|लाइसेंस|यूज़र|यूजर)(?![\p{L}\p{M}])`,
  'giu',
);

/** How many of what a text names: "60 seats". A price for one of them is none. */
export function readQuantities(text: string): { count: number; unit: string }[] {
  const found = [...text.matchAll(COUNTED)].map(([, digits = '', unit = '']) => ({
    count: Number(digits.replace(/\D/g, '')),
    unit,
  }));
  return found.filter(({ count }) => count > 0).slice(0, MOST);
}
