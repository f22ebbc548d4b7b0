import { test } from 'vitest';
import type { AlignmentSubject, ElementLink, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import { grandChallenges } from '../../../../src/local-strategy/rules/alignment/grand-challenges.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

type Links = LocalPriority['challenges'];
type Marks = readonly string[] | undefined;

const marksKnown: readonly (readonly string[])[] = [[], ['port']];
const link = (strengths: Marks): ElementLink => ({ id: 'clean', ...(strengths === undefined ? {} : { strengths }) });
const linksKnown: readonly Links[] = [[], [link([])], [link(['port'])]];
const linksTold: readonly Links[] = [undefined, [], ...[undefined, ...marksKnown].map((marks) => [link(marks)])];

const priority = (challenges: Links, strengths: Marks): LocalPriority => ({
  ...(challenges === undefined ? {} : { challenges }),
  ...(strengths === undefined ? {} : { strengths }),
});
const told: readonly LocalPriority[] = linksTold.flatMap((links) =>
  [undefined, ...marksKnown].map((marks) => priority(links, marks)),
);

function completionsOf({ challenges, strengths }: LocalPriority): readonly LocalPriority[] {
  const marks = strengths === undefined ? marksKnown : [strengths];
  const links = challenges?.some((one) => one.strengths === undefined)
    ? marksKnown.map((own) => [link(own)])
    : challenges === undefined
      ? linksKnown
      : [challenges];
  return links.flatMap((list) =>
    marks
      // A link does not build on what its priority is known not to build on, unless it is told to.
      .filter(
        (of) => of.length > 0 || list?.every((one) => one.strengths?.length === 0) === true || list === challenges,
      )
      .map((of) => priority(list, of)),
  );
}

const subject = (
  priorities: readonly LocalPriority[],
  strengths: AlignmentSubject['strategy']['strengths'],
): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', themes: [], priorities, ...(strengths === undefined ? {} : { strengths }) },
  national: { id: 'widget-plan', challenges: [{ id: 'clean', asked: 'optional', missions: [] }] },
});

test('no way the unknowns turn out overturns a verdict, and the facts that are named decide it', () => {
  for (const pair of selections(told, 2)) {
    const ways = everyWay(pair.map(completionsOf));
    holdsForEvery(
      grandChallenges,
      subject(pair, [{ id: 'port' }]),
      ways.map((way) => subject(way, [{ id: 'port' }])),
      {
        asOf: '2019-12-31',
      },
    );
  }
});

test('a strategy that names no strength builds on none, whatever else is not known', () => {
  const buildsOnOne = (one: LocalPriority): boolean =>
    [one, ...(one.challenges ?? [])].some(({ strengths }) => strengths?.includes('port') === true);
  for (const one of told.filter((way) => !buildsOnOne(way))) {
    const ways = completionsOf(one).filter((way) => !buildsOnOne(way));
    holdsForEvery(
      grandChallenges,
      subject([one], []),
      ways.map((way) => subject([way], [])),
      { asOf: '2019-12-31' },
    );
  }
});
