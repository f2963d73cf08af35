import { readFileSync } from 'node:fs';
import { evaluate } from '../../utils/engine/evaluate';
import { placeOfMoment } from '../../utils/engine/place';
import { engineCase } from '../../utils/model/case';

/** Answers the case in a file; throws where the file cannot be read or holds no case. */
function suggestFor(file: string) {
  const input = engineCase.parse(JSON.parse(readFileSync(file, 'utf8')));
  return evaluate(input, placeOfMoment(input.now));
}

/** `npm run -s suggest -- FILE...`: one answer a line, in the order of the files. */
for (const file of process.argv.slice(2)) {
  try {
    console.log(JSON.stringify(suggestFor(file)));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
