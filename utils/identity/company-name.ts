import { fold } from './fold';
import { joinInitials, withoutForeignForm, withoutLegalForm } from './legal-forms';

/**
 * The words by which a company's name is compared: folded, without legal forms and a leading article
 * ("The Northwind Co., Ltd." → ["northwind"]). Empty where there is nothing to read.
 */
export function companyWords(name: string): string[] {
  const words = fold(joinInitials(withoutForeignForm(name)))
    .split(' ')
    .filter(Boolean);
  const bare = withoutLegalForm(words);
  return bare.length > 1 && bare[0] === 'the' ? bare.slice(1) : bare;
}
