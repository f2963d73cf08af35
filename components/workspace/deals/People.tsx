import type { Contact, Deal } from '../../../utils/model/book';
import { recordHref } from '../route';

/** The contacts of a deal with their part in it. */
export function People({ deal, contacts }: { deal: Deal; contacts: Contact[] }) {
  const roleOf = (id: string) => deal.contacts.find(({ contactId }) => contactId === id)?.role ?? null;
  return (
    <section aria-labelledby="deal-people">
      <h2 id="deal-people">Contacts</h2>
      {contacts.length === 0 && <p className="soft">None yet. “Edit deal” adds them by mail address.</p>}
      <ul className="people-list">
        {contacts.map((contact) => {
          const role = roleOf(contact.id) ?? contact.jobTitle;
          return (
            <li key={contact.id}>
              <a className="row-name" href={recordHref('contact', contact.id)}>
                <bdi>{contact.name ?? contact.emails[0] ?? 'Nameless contact'}</bdi>
              </a>
              {role && (
                <span className="soft">
                  <bdi>{role}</bdi>
                </span>
              )}
              {contact.emails.map((email) => (
                <bdi key={email} className="soft">
                  {email}
                </bdi>
              ))}
              {contact.phone && <bdi className="soft numbers">{contact.phone}</bdi>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
