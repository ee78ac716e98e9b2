// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what Harper says of each sentence: HARPER=DIR node grammar_harper.mjs SENTENCES KNOWN
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const home = pathToFileURL(`${process.env.HARPER}/node_modules/harper.js/dist/`);
const { LocalLinter, Dialect } = await import(new URL('index.js', home));
const { binary } = await import(new URL('binary.js', home));
const [sentencesPath, knownPath] = process.argv.slice(2);
const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const excused = lines(knownPath)
  .filter((line) => line.startsWith('harper | '))
  .map((line) => new RegExp(line.split(' | ')[1]));

const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();
let faulty = 0;
let excusedCount = 0;
for (const sentence of lines(sentencesPath)) {
  for (const lint of await linter.lint(sentence)) {
    // Names of people and places are no words of a dictionary.
    const word = lint.get_problem_text();
    if (lint.lint_kind() === 'Spelling' && /\p{Lu}|[^\p{Script=Latin}'’ -]/u.test(word)) continue;
    const said = `${lint.lint_kind()}: “${word}” in: ${sentence}`;
    if (excused.some((pattern) => pattern.test(said))) {
      ++excusedCount;
      continue;
    }
    ++faulty;
    console.log(`harper: ${said} (${lint.message()})`);
  }
}
console.log(`Harper: ${faulty} findings, ${excusedCount} more are its own errors`);
process.exit(faulty ? 1 : 0);
