/** Legal forms in writing that is not Latin: looked for as they stand, at either end. */
const IN_OTHER_SCRIPTS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|（株）|\(株\)|㈱|（有）|\(有\)|一般社団法人|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|㈜|\(주\)|(?<![\p{L}])(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ЕООД|ООД|АД|ЕАД|ΑΕ|Α\.Ε\.|ΕΠΕ|ש\.?מ\.?|בע["״]?מ|ش\.?م\.?م|ذ\.?م\.?م)(?![\p{L}])/giu;

/** The same in Latin letters, folded, points and spaces between single letters taken out; longer ones first where one holds another. */
const FORMS = [
  'gesellschaft mit beschrankter haftung',
  'private limited company',
  'public limited company',
  'limited liability company',
  'sociedad anonima de capital variable',
  'sociedad anonima',
  'societe anonyme',
  'societa per azioni',
  'kabushiki kaisha',
  'aktiengesellschaft',
  'sa de cv',
  's de rl de cv',
  'sapi de cv',
  'gmbh and co kgaa',
  'gmbh and co kg',
  'gmbh and co ohg',
  'ug and co kg',
  'ag and co kgaa',
  'ag and co kg',
  'ug haftungsbeschrankt',
  'private limited',
  'pvt limited',
  'private ltd',
  'pvt ltd',
  'pty limited',
  'pty ltd',
  'pte limited',
  'pte ltd',
  'pt tbk',
  'sdn bhd',
  'sp zoo',
  'sp z oo',
  'spolka zoo',
  'sp j',
  'sp k',
  'co ltd',
  'company limited',
  'co limited',
  'co inc',
  'limited company',
  'and company',
  'and co',
  'unltd',
  'limited',
  'incorporated',
  'corporation',
  'company',
  'corp',
  'inc',
  'ltd',
  'ltda',
  'limitada',
  'llc',
  'llp',
  'lllp',
  'lp',
  'plc',
  'pllc',
  'pc',
  'co',
  'gmbh',
  'mbh',
  'ggmbh',
  'ag',
  'kg',
  'kgaa',
  'ohg',
  'gbr',
  'ug',
  'ev',
  'eg',
  'ek',
  'se',
  'sa',
  'sas',
  'sasu',
  'sarl',
  'eurl',
  'sci',
  'scop',
  'snc',
  'sca',
  'srl',
  'srls',
  'spa',
  'sl',
  'slu',
  'slne',
  'sau',
  'sc',
  'scl',
  'cv',
  'eireli',
  'mei',
  'lda',
  'bv',
  'nv',
  'vof',
  'bvba',
  'sprl',
  'vzw',
  'asbl',
  'ab',
  'hb',
  'as',
  'asa',
  'aps',
  'ans',
  'da',
  'is',
  'ivs',
  'oy',
  'oyj',
  'ky',
  'ehf',
  'hf',
  'ou',
  'sia',
  'uab',
  'zoo',
  'sro',
  'vos',
  'doo',
  'dd',
  'ad',
  'ead',
  'eood',
  'ood',
  'kft',
  'zrt',
  'nyrt',
  'bt',
  'rt',
  'pt',
  'cv',
  'tbk',
  'bhd',
  'kk',
  'gk',
  'yk',
  'ooo',
  'oao',
  'zao',
  'pao',
  'tov',
  'ae',
  'epe',
  'as',
  'sti',
  'ltd sti',
  'san ve tic',
  'fzco',
  'fze',
  'fzc',
  'fz llc',
  'dmcc',
  'wll',
  'saog',
  'saoc',
  'jsc',
  'ojsc',
  'cjsc',
  'pjsc',
  'pvt',
  'pty',
  'pte',
  'public',
  'cyf',
  'cic',
].map((form) => form.split(' '));

/** Forms that also stand before the name: "PT Astra", "OOO Romashka", "SIA Baltic". */
const LEADING: ReadonlySet<string> = new Set([
  'pt',
  'cv',
  'ooo',
  'oao',
  'zao',
  'pao',
  'tov',
  'sia',
  'uab',
  'as',
  'ud',
  'kabushiki',
  'ao',
]);

/** Forms by their last word. */
const BY_LAST = new Map<string, string[][]>();
for (const form of FORMS) {
  const last = form.at(-1) ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), form]);
}

/**
 * One form in two writings, and words that go with any form. "Ltd" and "Pvt Ltd" are taken for one: people drop what
 * comes before "Ltd". Any other two forms are two kinds of company.
 */
const WRITTEN_AS: Readonly<Record<string, string | null>> = {
  ...Object.fromEntries(
    [
      'limited',
      'co ltd',
      'co limited',
      'company limited',
      'limited company',
      'private limited',
      'private limited company',
      'private ltd',
      'pvt limited',
      'pvt ltd',
      'pvt',
    ].map((form) => [form, 'ltd']),
  ),
  ...{ 'pty ltd': 'pty', 'pty limited': 'pty', 'pte ltd': 'pte', 'pte limited': 'pte' },
  ...{ incorporated: 'inc', 'co inc': 'inc', corporation: 'corp', 'limited liability company': 'llc' },
  ...{ 'public limited company': 'plc', public: null },
  ...{ company: null, co: null, 'and company': null, 'and co': null },
  ...{ aktiengesellschaft: 'ag', mbh: 'gmbh', 'gesellschaft mit beschrankter haftung': 'gmbh' },
  ...{ 'sociedad anonima': 'sa', 'societe anonyme': 'sa', 'societa per azioni': 'spa' },
  ...{ 'sociedad anonima de capital variable': 'sa de cv', limitada: 'ltda', 'kabushiki kaisha': 'kk' },
  ...{ 'spolka zoo': 'sp zoo', 'sp z oo': 'sp zoo', 'pt tbk': 'pt', tbk: 'pt', bhd: 'sdn bhd' },
  ...{ '(株)': '株式会社', '(有)': '有限会社', '(주)': '주식회사', 有限責任公司: '有限责任公司' },
};

/** A form in the one writing by which it is compared; null for one that says nothing. */
const writtenAs = (form: string) => (form in WRITTEN_AS ? (WRITTEN_AS[form] ?? null) : form);

const endsWith = (words: readonly string[], end: number, form: string[]) =>
  end > form.length && form.every((word, i) => words[end - form.length + i] === word);

/** "S.A.R.L." and "S. A." as one word, so that a form is known however it is pointed. */
export function joinInitials(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu, (run) => `${run.replace(/[.\s]/g, '')} `);
}

/** The name as written, without a legal form in a script that is not Latin. */
export function withoutForeignForm(name: string): string {
  const left = name.replace(IN_OTHER_SCRIPTS, ' ').trim();
  return left === '' ? name : left;
}

/** The legal forms in scripts that are not Latin, each in one writing. */
export function foreignForms(name: string): string[] {
  const found = name.match(IN_OTHER_SCRIPTS) ?? [];
  return found.flatMap((form) => writtenAs(form.normalize('NFKC').toLowerCase()) ?? []);
}

/** Which of the folded words of a company's name are no legal form, at least one; and its forms, each in one writing. */
export function partLegalForm(words: readonly string[]): { from: number; to: number; forms: string[] } {
  const forms: string[] = [];
  let to = words.length;
  for (let again = true; again; ) {
    const form = (BY_LAST.get(words[to - 1] ?? '') ?? [])
      .filter((candidate) => endsWith(words, to, candidate))
      .sort((a, b) => b.length - a.length)[0];
    again = form !== undefined;
    if (form === undefined) continue;
    to -= form.length;
    forms.push(form.join(' '));
  }
  const isLed = to > 1 && LEADING.has(words[0] ?? '');
  if (isLed) forms.push(words[0] ?? '');
  return { from: isLed ? 1 : 0, to, forms: [...new Set(forms.flatMap((form) => writtenAs(form) ?? []))] };
}

/** The folded words of a company's name without its legal forms; never empty where there was a word. */
export function withoutLegalForm(words: string[]): string[] {
  const { from, to } = partLegalForm(words);
  return words.slice(from, to);
}
