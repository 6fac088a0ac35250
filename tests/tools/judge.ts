/**
 * `npm run -s judge -- FILE.jsonl`, or standard input: one TimelineItem a line in, one verdict a line out, by the shipping code.
 * A malformed line is named on stderr, the rest go on, and the exit code is 1; a file that cannot be read is one sentence and 2.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify } from '../../lib/classifier/classify.ts';
import { checkItem } from '../../lib/extension/item-check.ts';
import type { Level } from '../../lib/settings.ts';
import { protectionOf, treat } from '../../lib/treatment.ts';
import { noContext, type TimelineItem } from '../../lib/types.ts';

const shown = ['gentle', 'balanced', 'strict', 'conversations'] as const satisfies readonly Level[];

function judge(item: TimelineItem) {
  const verdict = classify(item);
  const { label, confidence, addressee, signals } = verdict;
  const treatment = Object.fromEntries(
    shown.map((level) => [level, treat(item, verdict, { level, adjust: [], context: noContext }).action]),
  );
  const isProtected = protectionOf(item, verdict, noContext) !== null;
  return { id: item.id, label, confidence, addressee, signals, protected: isProtected, treatment };
}

function parse(line: string): ReturnType<typeof checkItem> {
  try {
    return checkItem(JSON.parse(line));
  } catch {
    return { wrong: 'not JSON' };
  }
}

const [path = '-'] = process.argv.slice(2);
const input = path === '-' ? process.stdin : createReadStream(path);
input.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : error.message;
  console.error(`${path} cannot be read: ${why}.`);
  process.exit(2);
});
process.stdout.on('error', () => process.exit()); // whoever reads us has read enough

let number = 0;
let wrong = 0;
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const parsed = parse(line);
  if ('wrong' in parsed) {
    wrong++;
    console.error(`line ${number}: ${parsed.wrong}`);
  } else if (!process.stdout.write(`${JSON.stringify(judge(parsed.item))}\n`)) {
    await new Promise((drained) => process.stdout.once('drain', drained));
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
