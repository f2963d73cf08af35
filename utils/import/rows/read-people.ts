import { websiteDomain } from '../../context/records/apply-said';
import { zonedMoments } from '../cells/zoned';
import type { Mapping } from '../mapping';
import { readPhone, readWebsite } from '../written';
import { madeId, mention } from './made-id';
import { contactPoint, emailsOf, personName } from './people';
import type { RowCells } from './row-cells';
import { ALONE, type RowReader, stated } from './row-reader';

const EMAILS = ['email', 'otherEmail'] as const;

/** What a row says of a person; its addresses and company name it where the file has no id for it. */
function personOf(cells: RowCells, emails: string[], name: string | null, company: string | null) {
  const id = cells.id('id');
  const [email] = emails;
  const said = {
    name,
    email: email ?? null,
    phone: contactPoint(cells, ['phone', 'otherPhone'], readPhone, 'phone number'),
    jobTitle: cells.text('jobTitle'),
    account: company,
  };
  return {
    row: {
      ...ALONE,
      id: id ?? madeId(email === undefined ? [name, company] : [email]),
      hasOwnId: id !== null,
      emails,
    },
    said,
  };
}

/** Makes the reader of a table of people. */
export function contactReader(): RowReader {
  return (cells) => {
    const emails = emailsOf(cells, EMAILS);
    const name = personName(cells);
    const account = mention(
      cells.id('accountId')?.split(';')[0]?.trim() ?? null,
      cells.text('account'),
      null,
    );
    if (name === null && emails.length === 0) {
      cells.refuse(null, 'This person has neither a name nor an address.', '');
      return null;
    }
    const { row, said } = personOf(cells, emails, name, account?.name ?? null);
    return { ...row, values: stated(said), account };
  };
}

/** Makes the reader of a table of leads. */
export function leadReader(mapping: Mapping): RowReader {
  const momentOf = zonedMoments(mapping.timeZone);
  return (cells) => {
    const emails = emailsOf(cells, EMAILS);
    const company = cells.text('account');
    const name = personName(cells) ?? emails[0] ?? company;
    if (name === null) {
      cells.refuse(null, 'This lead has neither a name, an address nor a company.', '');
      return null;
    }
    const created = cells.day('createdAt');
    const { row, said } = personOf(cells, emails, name, company);
    const rest = { owner: cells.text('owner'), source: cells.text('source'), stage: cells.text('stage') };
    return {
      ...row,
      values: stated({ ...said, ...rest }),
      createdAt: created === null ? null : (created.exact ?? momentOf(created.day, created.time)),
    };
  };
}

/** Makes the reader of a table of companies. */
export function accountReader(): RowReader {
  return (cells) => {
    const id = cells.id('id');
    const website = contactPoint(cells, ['website'], readWebsite, 'web address');
    const domain = websiteDomain(website ?? undefined);
    const name = cells.text('name') ?? domain;
    if (name === null) {
      cells.refuse('name', 'This company has no name.', '');
      return null;
    }
    return {
      ...ALONE,
      id: id ?? madeId([name]),
      hasOwnId: id !== null,
      values: stated({ name, website, industry: cells.text('industry'), country: cells.text('country') }),
    };
  };
}

/** Makes the reader of a list of names: products, or who of our side owns what. */
export function nameReader(): RowReader {
  return (cells) => {
    const name = cells.text('name');
    if (name === null) {
      cells.refuse('name', 'This row has no name.', '');
      return null;
    }
    const id = cells.id('id');
    const [email] = emailsOf(cells, ['email']);
    return {
      ...ALONE,
      id: id ?? madeId([name]),
      hasOwnId: id !== null,
      values: stated({ name, email: email ?? null }),
      emails: email === undefined ? [] : [email],
    };
  };
}
