import type { Council } from '../council/model.js';
import type { Block } from '../report/document.js';
import { renderText } from '../report/render-text.js';
import { readArguments } from './arguments.js';
import { builtIn } from './built-in.js';
import { dayOfList } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { type Judgeable, leagueBlocks } from './league-blocks.js';
import { terminalStyle, widthOf } from './terminal-style.js';

/** The table needs more columns than a report. */
const WIDTH = 100;

/** Judges the real councils that ship with the package. */
export function leagueCommand(args: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(args, { all: { type: 'boolean' } });
  if (positionals.length > 0)
    throw new Fault('league takes no files. To judge a file: industrial-strategy assess FILE');
  const chosen = values.all === true ? builtIn.councils : builtIn.councils.filter(({ whole }) => whole);
  const councils = chosen.flatMap(({ council }) => judgeable(council));
  const left = builtIn.councils.length - chosen.length;
  const blocks = [
    ...leagueBlocks(councils, builtIn.leagueReferences, builtIn.rules, builtIn.sources),
    ...ownBlocks(left),
  ];
  io.stdout.write(renderText(blocks, Math.max(WIDTH, widthOf(io)), terminalStyle(io)));
  return EXIT.passed;
}

/** A council on the last day its list may be complete for; without one there is no day to judge it on. */
function judgeable(council: Council): readonly Judgeable[] {
  const own = dayOfList(council);
  return own === undefined ? [] : [{ council, asOf: own.day }];
}

function ownBlocks(left: number): readonly Block[] {
  const more: Block = {
    kind: 'paragraph',
    text: `${left} more member lists that are known only in part are left out; league --all takes them in.`,
  };
  return [
    ...(left === 0 ? [] : [more]),
    { kind: 'heading', text: 'To judge a council of your own' },
    {
      kind: 'paragraph',
      text: 'Write down what is known of it as JSON, and leave out what is not: a name and a few members will do.',
    },
    {
      kind: 'example',
      lines: [
        '{ "name": "Widget Council", "members": [',
        '  { "organisation": { "name": "Acme", "kind": "business", "sizeBand": "large", "region": "London" } },',
        '  { "organisation": { "name": "Widget Federation", "kind": "representative-body" } } ] }',
      ],
    },
    {
      kind: 'example',
      lines: ['npx industrial-strategy assess council.json --as-of 2016-03-01 --reference uk-2016-size-employment'],
    },
  ];
}
