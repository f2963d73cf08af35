const LEGAL =
  '(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|kg|ohg|ug|e\\.?k|se|s\\.?a|s\\.?a\\.?s|s\\.?a\\.?r\\.?l|s\\.?r\\.?l|s\\.?p\\.?a|s\\.?l|b\\.?v|n\\.?v|ab|oy|a/?s|aps|ltda|pty ltd|pvt\\.? ltd)\\.?';
/** The person in "Company, Person". */
export const PERSON = new RegExp(`^.+, (?!${LEGAL}$)([^,]+)$`, 'i');
/** The company in "Company, Person", or of a name that ends in a legal form. */
export const COMPANY = new RegExp(
  `^(?=.*, (?!${LEGAL}$)|.*\\b${LEGAL}$|.*(?:株式会社|有限会社|合同会社|有限公司))(.+?)(?:, (?!${LEGAL}$)[^,]+)?$`,
  'i',
);
