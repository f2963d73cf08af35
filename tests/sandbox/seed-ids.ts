import type { Customer, Person } from './company';

/** The id of a customer's row in the table of accounts. */
export function accountId(customer: Customer): string {
  return `account-${customer.id}`;
}

/** The id of a person's row in the table of contacts. */
export function contactId(person: Person): string {
  return `contact-${person.email.replace('.example', '')}`;
}
