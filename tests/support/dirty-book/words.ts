const list = (text: string) => text.trim().split(/\s+/);

/** Given names with the forms in which one person writes them. */
export const GIVEN = [
  'Robert Bob Rob',
  'William Bill Will',
  'Elizabeth Liz Beth',
  'Katherine Kate Kathy',
  'Jonathan Jon',
  'Michael Mike',
  'Thomas Tom',
  'Margaret Maggie Peggy',
  'Alexander Alex Sasha',
  'Christopher Chris',
  'Jennifer Jen Jenny',
  'Andrew Andy',
  'Daniel Dan Danny',
  'Patricia Pat Trish',
  'Richard Rick Dick',
  'Susan Sue Susie',
  'Joseph Joe',
  'James Jim Jimmy',
  'Francisco Paco Frank',
  'Giuseppe Beppe',
  'Nikolaus Klaus Nick',
  'Magdalena Lena',
  'Sebastian Basti',
  'Antonio Toni',
].map((line) => line.split(' '));

/** Given names with one form alone. */
export const PLAIN_GIVEN = list(`
Clara Jonas Maya Priya Wei Hiroshi Yuki Amara Kofi Ingrid Lars Bjorn Astrid Mateus Beatriz Camila Diego Lucia Fatima Omar Leila
Hassan Aisha Ravi Anjali Sanjay Deepa Chen Ming Ling Akira Sakura Olga Irina Pavel Zuzana Marek Agnieszka Tomasz Ewa Bogdan Ioana
Eero Aino Mikko Sofie Freja Emil Noah Liam Ava Chloe Zoe Ruby Aiden Logan Owen Ella Grace Hannah Felix Moritz Greta Anouk Sven
Thijs Femke Joost Saskia Luca Chiara Matteo Giulia Elif Mehmet Ayse Emre Yara Tariq Nadia Samir Thandi Sipho Chidi Ngozi Tunde`);

const FRONT = list(
  'Ander Berg Carl Dahl Ek Fisch Grun Hart Iver Jans Kauf Lind Mor Nor Ost Peter Quin Ross Stein Thor Ulr Vogel West Zimmer Brand Castell Dupont Ferr Gonz Hern Ivan Kowal Lop Mart Novak Oliv Pet Rodr Sant Tanak Nakam Okon Mens Chatt Bane Khan Sing Nguy',
);
const BACK = list(
  'son sen er mann s berg ström au ley man ini ez ov ski wood field ton ham by e a i o as ing ura aka wo ah erjee ee h en et ard eau',
);

/** Family names, a thousand and a half. */
export const FAMILY = FRONT.flatMap((front) => BACK.map((back) => front + back));

const FIRST = list(
  'North Blue Iron Silver Bright Clear Rapid Grand Alpen Nova Terra Aqua Solar Lumen Vertex Apex Quantum Cedar Maple Falcon Orion Delta Pioneer Summit Harbor Crystal Granite Amber Coral Zenith Atlas Helio Crest River Stone Oak Pine Fox Raven Swift',
);
const SECOND = list(
  'wind gate field works bridge point line stream craft forge light peak port side land ware logic soft pharma dyne',
);
const TRADE = list(
  'Logistics Dental Software Consulting Foods Energy Textiles Robotics Analytics Media Packaging Optics Labs Systems Partners Insurance Freight Chemicals Studios Engineering',
);

/** Names of companies without their legal form. */
export const COMPANIES = FIRST.flatMap((first) =>
  SECOND.flatMap((second) => TRADE.map((trade) => `${first}${second} ${trade}`)),
);

/** Legal forms as one company's name is written in different files. */
export const FORMS = [
  ['GmbH', 'G.m.b.H.', ''],
  ['Inc.', 'Incorporated', ', Inc', ''],
  ['Ltd', 'Limited', 'Ltd.', ''],
  ['Pvt. Ltd.', 'Private Limited', ''],
  ['S.A.', 'SA', ''],
  ['B.V.', 'BV', ''],
  ['AB', ''],
  ['LLC', 'L.L.C.', ''],
  ['S.r.l.', 'SRL', ''],
];

export const STREETS = list(
  'Main Oak Mill Station Church Park Lake Hill River Market Bridge Garden Union Spring Elm Cedar Maple Walnut Highland Forest Harbor Ridge Sunset Meadow Franklin Madison Jackson Lincoln Grant Victoria',
);
export const CITIES = list(
  'Springfield Riverton Lakewood Fairview Georgetown Salem Ashford Kingston Milton Clayton Dayton Bristol Oxford Newport Hudson Marion Dover Manchester Auburn Burlington Arlington Jackson Lebanon Greenville Franklin Clinton Madison Chester Hamilton Winchester',
);
export const FREE_MAIL = list('gmail.com outlook.com yahoo.com gmx.de hotmail.com');
export const SHARED = list('info sales office contact');
/** What stands for some letters in Cyrillic, so that a name can be told in another script. */
export const CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
};
