import { words } from '../lexicon';

/** Words that stand where a name could, in any of the languages: "talk to you" names nobody. */
const NO_NAMES = [
  'you|me|us|him|her|it|them|this|that|these|those|the|an?|our|my|your|in|on|to|for|and|so|all|both|one|other|another|each',
  'uns|mich|mir|ihn|ihm|ihr|sie|ihnen|euch|dich|dir|der|die|das|den|dem|einen?|einem|einer',
  'vous|nous|moi|toi|lui|elle|eux|leur|les?|la|des?|un|une|votre|vos',
  'usted(?:es)?|nosotros|mí|ti|él|ella|ellos|el|los|las|tu|su|sus|vosotros',
  'você|vocês|nós|mim|ele|ela|eles|os|as|um|uma|seu|sua|consigo|comigo|gente',
  'noi|voi|lei|loro|gli|il|lo|ons|mij|jullie|je|hem|haar|het|de|een|uw|u',
].join('|');
const NAME = `(?!(?:${NO_NAMES})(?!\\p{L}))\\p{L}{2,}`;

/** As `words`, where `<NAME>` stands for any word that may be one. */
export function phrases(...alternatives: string[]): RegExp {
  return words(...alternatives.map((alternative) => alternative.replaceAll('<NAME>', NAME)));
}
