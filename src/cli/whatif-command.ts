import { whatIf } from '../change/index.js';
import type { Council, Member } from '../council/model.js';
import { seatsIn } from '../council/reading/index.js';
import { withMember, withoutMember } from '../council/seating/index.js';
import type { Dialogue } from '../dialogue/model.js';
import { changesBlocks } from '../report/changes-blocks.js';
import type { Line } from '../report/document.js';
import { readArguments } from './arguments.js';
import { assessOptions } from './assess-options.js';
import { builtIn } from './built-in.js';
import { dayOfJudgement, dayOfList, remarksOnDay } from './day-of-judgement.js';
import { Fault } from './fault.js';
import { findMember } from './find-member.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { documentJudge } from './judge-document.js';
import { JUDGING, settingsOf } from './judging-options.js';
import { memberOfSpec } from './member-spec.js';
import { readJson } from './read-json.js';
import { writeBlocks } from './write-blocks.js';

const OPTIONS = {
  ...JUDGING,
  dialogue: { type: 'boolean' },
  'as-of': { type: 'string' },
  without: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** Says what would change if members went or came. */
export async function whatifCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files, tokens } = readArguments(args, OPTIONS);
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Fault('whatif needs one council: industrial-strategy whatif council.json --without Acme');
  }
  const asked = { without: values.without ?? [], with: values.with ?? [] };
  if (asked.without.length + asked.with.length === 0) {
    throw new Fault('whatif needs a change: --without MEMBER, --with ORGANISATION, or several of them.');
  }
  const newcomers = asked.with.map(memberOfSpec);
  const judging = await assessOptions(
    {
      references: values.reference ?? [],
      profile: values.profile,
      settings: settingsOf(tokens),
      waivers: values.waiver ?? [],
      rules: values.rule ?? [],
      level: values.level,
    },
    io,
  );
  const { read, assess } = documentJudge(values.dialogue === true);
  const council = read(await readJson(file, io), file);
  const day = dayOfJudgement(values['as-of'], dayOfList(council), io);
  const options = { ...judging, asOf: day.asOf };
  const leaving = asked.without.map((word) => findMember(council, word));
  const twice = leaving.find((place, i) => leaving.indexOf(place) !== i);
  if (twice !== undefined) throw new Fault(`The member at /members/${twice} cannot go twice.`);
  const result = whatIf(
    council,
    () => changed(council, leaving, newcomers),
    (subject) => assess(subject, options),
  );
  const remarks = remarksOnDay(day);
  const title = `What if: ${council.name ?? council.id ?? 'a council without a name'}`;
  const steps = stepsOf(council, leaving, newcomers);
  const { comparison } = result;
  await writeBlocks(
    () => changesBlocks(comparison, { title, rules: builtIn.rules, steps, remarks }),
    result,
    values.format,
    values.output,
    io,
  );
  return comparison.changes.some(({ kind }) => kind !== 'moved') ? EXIT.failed : EXIT.passed;
}

/** Without those at some places of the list, then with the newcomers at its end. */
function changed(subject: Dialogue, leaving: readonly number[], newcomers: readonly Member[]): Dialogue {
  const left = [...leaving].sort((a, b) => b - a).reduce<Dialogue>(withoutMember, subject);
  return newcomers.reduce<Dialogue>(withMember, left);
}

function stepsOf(council: Council, leaving: readonly number[], newcomers: readonly Member[]): readonly Line[] {
  const seats = seatsIn(council.members);
  return [
    ...leaving.map((place): Line => `Without ${seats[place]?.name ?? ''} (/members/${place}).`),
    ...newcomers.map((member): Line => {
      const { name, ...known } = member.organisation ?? {};
      const facts = Object.values({ ...known, ...(member.role === 'member' ? {} : { role: member.role }) });
      const said = facts.filter((fact) => typeof fact === 'string').join(', ');
      return `With ${name ?? ''}${said === '' ? ', of which nothing more is known' : ` (${said})`}.`;
    }),
  ];
}
