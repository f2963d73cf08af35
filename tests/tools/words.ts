import { readFileSync } from 'node:fs';
import { ownWords } from '../../utils/mail/own-words';

// npm run -s words -- FILE...   What the writer of each plain-text mail says in it, one JSON object a line.
for (const file of process.argv.slice(2)) {
  try {
    console.log(JSON.stringify({ file, text: ownWords(readFileSync(file, 'utf8')) }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
