import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/core/ask.js';
import { factToFind } from '../../src/core/settled-by.js';
import { type TextOptions, toText as write } from '../../src/report/index.js';
import type { Assessment } from '../../src/rules/finding.js';
import { broken, failing, judged, oil, rules, sizes, swept, weight } from './workshop.js';

/** As a reader gets it, told of the rules. */
const toText = (assessment: Assessment, options: TextOptions = {}): string =>
  write(assessment, { rules: [...rules, sizes, broken], ...options });

/** The text between a heading and the next one. */
function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line, i) => line.startsWith(heading) && /^[-=]+$/.test(lines[i + 1] ?? ''));
  if (at === -1) throw new Error(`no section ${heading} in:\n${text}`);
  const end = lines.findIndex((line, i) => i > at + 1 && /^-+$/.test(line));
  return lines.slice(at + 2, end === -1 ? undefined : end - 1).join('\n');
}

/** A report with its line breaks taken out, for asking what it says. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const headingsOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.filter((line, i) => line !== '' && /^(?:-{3,}|={3,})$/.test(lines[i + 1] ?? ''));
};

describe('the whole', () => {
  const assessment = judged(failing, {
    parameters: { 'workshop/doors/maxDoors': { value: 1, because: 'a small hall' } },
    waivers: [
      { fingerprint: 'workshop/swept', because: 'the broom is lent', until: '2016-06-30' },
      { fingerprint: 'workshop/named', because: 'unnamed so far' },
      { fingerprint: 'workshop/oil', because: 'last year', until: '2015-01-01' },
    ],
    quotas: [
      {
        id: 'women',
        of: 'members',
        attribute: 'gender',
        category: 'female',
        share: { min: '1/3' },
        from: '2020-04-01',
      },
    ],
    profile: { id: 'mine', title: 'My own', source: { source: 'beis-2018', section: 'Criteria' } },
  });
  const text = toText({ ...assessment, notes: ['The list is partial.'] });

  test('stands in its order, empty sections left out', () => {
    expect(headingsOf(text)).toEqual([
      'Widget Works',
      'What to find out next',
      'What failed (4)',
      'What cannot be told (1)',
      'What passed (1)',
      'Notes',
      'References',
      'Numbers set for this run',
      'Quotas',
      'Accepted failures',
      'Sources',
    ]);
    expect(headingsOf(toText(judged({ name: 'Bare' }, {}, [oil])))).toEqual([
      'Bare',
      'What does not apply (1)',
      'References',
      'Sources',
    ]);
  });

  test('begins with what was judged, on which day, by what, and with what result', () => {
    const head = flat(text.slice(0, text.indexOf('What to find out next')));
    expect(head).toContain('Workshop, judged as on 1 March 2016, by the profile “My own” (mine; ');
    expect(head).toContain('6 rules: 4 failed (1 of them accepted), 1 passed, 1 cannot be told.');
  });

  test('says whose the failures are, by their numbers; an accepted one is nobody’s', () => {
    const head = flat(text.slice(0, text.indexOf('What to find out next')));
    expect(head).toContain('For the council: 1 warning and 1 note to put right (findings 2 and 3).');
    expect(head).toContain('For government: 1 note to put right (finding 3).');
    expect(head).toContain('For industry: 1 error to put right (finding 1).');
  });

  test('orders failures error, warning, note, accepted, whatever the order of the rules', () => {
    const heads = sectionOf(text, 'What failed').match(/^\d+\. .+$/gm);
    expect(heads).toEqual([
      '1. ERROR, not met: The benches are oiled',
      '2. WARNING, not met: Large benches are no more than their weight',
      '3. NOTE, not met: It has few doors',
      '4. ACCEPTED (warning), not met: It is swept and aired',
    ]);
  });

  test('shows what was set, asked and accepted, and what became of it', () => {
    expect(flat(sectionOf(text, 'Numbers set for this run'))).toContain(
      'workshop/doors/maxDoors: 1 door instead of 2 doors, because: a small hall',
    );
    expect(flat(sectionOf(text, 'Quotas'))).toContain(
      'women: members whose gender is female, at least 1/3 of members, from 1 April 2020',
    );
    const waivers = flat(sectionOf(text, 'Accepted failures'));
    expect(waivers).toContain('workshop/swept: used. Accepted until 30 June 2016, because: the broom is lent');
    expect(waivers).toContain('workshop/named: not used: this did not fail. Accepted, because: unnamed so far');
    expect(waivers).toContain(
      'workshop/oil: expired: no longer accepted. Accepted until 1 January 2015, because: last year',
    );
    expect(sectionOf(text, 'Notes')).toContain('- The list is partial.');
  });

  test('names references with their age, and every document once with its caveat', () => {
    const named = flat(sectionOf(text, 'References'));
    expect(named).toContain(
      'by-size: size band by number of enterprises, 2010; 62–74 months old on the day of judgement.',
    );
    // January is any of its days: from the last of them one whole month has passed by 1 March, from the first two.
    expect(named).toContain('by-jobs: size band by employment, January 2016; 1–2 months old on the day of judgement.');
    const sources = flat(sectionOf(text, 'Sources'));
    expect(sources).toContain('32 interviews over four councils and is not an evaluation');
    expect(sources.match(/ifg-2016:/g)).toHaveLength(1);
    expect(sources).toContain('beis-2018:');
    expect(sources).toContain('own-book');
    const more = [{ id: 'own-book', title: 'The book of benches', publisher: 'Bench & Co', date: '1999' }];
    expect(flat(toText(assessment, { sources: more }))).toContain('own-book: Bench & Co, The book of benches (1999).');
  });

  test('says how far a reference is after the day', () => {
    const aged = (ageMonths: unknown): string =>
      flat(toText({ ...assessment, references: [{ ...assessment.references[0], ageMonths }] } as typeof assessment));
    expect(aged(-1)).toContain('1 month after the day of judgement');
    expect(aged({ min: -24, max: -13 })).toContain('13–24 months after the day of judgement');
    expect(aged({ min: -2, max: 9 })).toContain('-2 to 9 months old on the day of judgement');
    expect(aged(null)).toContain('its age on the day of judgement is not known');
  });

  test('takes a title and remarks', () => {
    const own = toText(assessment, { title: 'For the board', remarks: ['No day was given.'] });
    expect(own.split('\n')[0]).toBe('For the board');
    expect(own.slice(0, own.indexOf('What to find'))).toContain('No day was given.');
  });

  test('keeps to its width, but for words that are longer', () => {
    for (const width of [40, 60, 120]) {
      for (const line of toText(assessment, { width }).split('\n')) {
        if ([...line].length > width) expect(line.trim()).not.toContain(' ');
      }
    }
    expect(() => toText(assessment, { width: 39 })).toThrow(RangeError);
    expect(() => toText(assessment, { width: Number.NaN })).toThrow(RangeError);
  });

  test('is the same every time, also for an assessment that was stored', () => {
    expect(toText(assessment)).toBe(toText(assessment));
    expect(toText(JSON.parse(JSON.stringify(assessment)))).toBe(toText(assessment));
  });

  test('changes nothing it was given', () => {
    const before = JSON.stringify(assessment);
    toText(assessment);
    expect(JSON.stringify(assessment)).toBe(before);
  });
});

describe('a failure', () => {
  const text = toText(judged(failing));
  const parts = sectionOf(text, 'What failed').split(/^(?=\d+\. )/m);
  const found = (title: string): string => flat(parts.find((part) => part.split('\n')[0]?.endsWith(title)) ?? '');

  test('gives message, numbers with limit and basis, reason, owner, source, grounds of the limit and remedy', () => {
    const error = found('oiled');
    expect(error).toContain('Oiled: 0%, below 33%.');
    expect(error).toContain('oiled benches: observed 0%, limit at least 33%; basis: derived');
    expect(error).toContain('Why it matters Dry benches squeak.');
    expect(error).toContain('Whose it is for industry to put right.');
    expect(error).toContain('“Balancing representation”. See the caveat under Sources.');
    expect(error).toContain('Limits share of benches that are oiled: 33%. Follows from Institute for Government');
    expect(error).toContain('To mend it Oil 1 bench.');
    expect(error).toContain('Rule workshop/oil');
  });

  test('says of a number that the question sets that it does', () => {
    expect(found('oiled')).toContain('benches: observed 4, limit at least 1; basis: set by the question');
  });

  test('says how well its facts are known where that is less than seen in the source', () => {
    expect(found('oiled')).toContain('Confidence rests on recalled facts, not checked against a source.');
    expect(found('weight')).not.toContain('Confidence');
  });

  test('shows a recommendation whose limit is ours as no more than a heuristic', () => {
    expect(found('weight')).toContain(
      'Force recommendation, resting on a finding or advice of the authors. The limit it failed by is a convention of this library',
    );
    expect(found('weight')).toContain('1.5. A convention of this library: Half as much again is plain to see.');
    expect(found('oiled')).toContain('Force recommendation, resting on a finding or advice of the authors. ');
    expect(found('oiled')).not.toContain('convention of this library');
  });

  test('names the numbers it uses besides its limit', () => {
    expect(found('weight')).toContain('months looked back: 24 months. Stated in Institute for Government');
  });

  test('sets the findings of one rule under two references side by side, the failed one first', () => {
    const both = found('weight');
    const failed = both.indexOf('Against by-size (size band by number of enterprises, 2010), failed:');
    const passed = both.indexOf('Against by-jobs (size band by employment, January 2016), passed:');
    expect(failed).toBeGreaterThan(-1);
    expect(passed).toBeGreaterThan(failed);
    expect(text).not.toContain('What passed (2)');
  });

  test('says of a key what it stands for: a part of a reference, a quota, or else itself', () => {
    const assessment = judged(failing, {
      quotas: [
        {
          id: 'women',
          title: 'A third women',
          of: 'members',
          attribute: 'gender',
          category: 'female',
          count: { min: 1 },
        },
      ],
    });
    const keyed = (key: string): string =>
      flat(
        toText({
          ...assessment,
          findings: assessment.findings.map((each) =>
            each.ruleId === 'workshop/oil' ? { ...each, fingerprint: `workshop/oil#${key}` } : each,
          ),
        }),
      );
    expect(keyed('by-size/firmsOnly')).toContain(
      'Against by-size (size band by number of enterprises, 2010), firms only, failed:',
    );
    expect(keyed('women')).toContain('Quota women (A third women), failed:');
    expect(keyed('ministers')).toContain('For ministers, failed:');
  });

  test('writes a table that is too wide as a line a row', () => {
    const assessment = judged(failing);
    const wide = {
      ...assessment,
      findings: assessment.findings.map((each) =>
        each.ruleId === 'workshop/oil'
          ? {
              ...each,
              breakdown: [
                {
                  category: 'Yorkshire and The Humber and more',
                  firstFigure: 1.5,
                  heard: true,
                  names: ['Acme', 'Bolts'],
                  empty: null,
                  second: { min: 1 },
                },
              ],
            }
          : each,
      ),
    };
    expect(flat(toText(wide, { width: 60 }))).toContain(
      'Yorkshire and The Humber and more: first figure 1.5; heard yes; names Acme, Bolts; second 1 or more',
    );
    expect(toText(wide, { width: 100 })).toMatch(/First\n +Category +figure +Heard +Names +Second\n/);
  });

  test('lays figures by category out as a table, without columns that are empty', () => {
    expect(text).toMatch(/Reference\n +Category +Seats +share\n +large +2–3 +10%\n +small +0 +90%/);
  });

  test('says what could make it worse', () => {
    expect(found('aired')).toContain(
      'Could be worse - whether it is locked - 1 of these turning out badly would make it worse.',
    );
  });

  test('says of a failure that was lowered from which severity, and why', () => {
    const assessment = judged(failing);
    const lowered = {
      ...assessment,
      findings: assessment.findings.map((finding) =>
        finding.ruleId === 'workshop/oil'
          ? { ...finding, severity: 'warning' as const, tempered: { from: 'error' as const, because: 'it is young.' } }
          : finding,
      ),
    };
    expect(flat(toText(lowered))).toContain('Lowered from error: it is young.');
  });

  test('gives both reasons where one rule is under way twice and the same facts are open', () => {
    const open = toText(judged({ ...failing, benches: [{ owner: 'Acme' }, { owner: 'Bolt' }] }, {}, [weight]));
    const section = flat(sectionOf(open, 'What cannot be told'));
    expect(section.match(/the same facts\./g)).toHaveLength(1);
  });

  test('never shows an observed number and its limit alike when they differ', () => {
    const assessment = judged(failing);
    const close = {
      ...assessment,
      findings: assessment.findings.map((finding) =>
        finding.ruleId === 'workshop/oil'
          ? {
              ...finding,
              measurements: finding.measurements.map((each) => ({ ...each, observed: 18 / 55, unit: 'share' })),
            }
          : finding,
      ),
    };
    expect(flat(toText(close))).toContain('observed 32.7%, limit at least 33.3%');
  });

  test('shows numbers that are only told, and why some are not defined', () => {
    const told = { operator: null, expected: null, unit: 'index', parameter: null, basis: null } as const;
    const assessment = judged(failing);
    const more = {
      ...assessment,
      findings: assessment.findings.map((finding) =>
        finding.ruleId === 'workshop/oil'
          ? {
              ...finding,
              measurements: [
                { ...told, name: 'Rose', observed: 0.123, note: 'few seats' },
                { ...told, name: 'Gallagher', observed: { min: 0.1 }, note: 'few seats' },
                { ...told, name: 'z', observed: null, note: 'open counts' },
                { ...told, name: 'p', observed: null, note: 'open counts' },
                { ...told, name: 'q', observed: 1 },
              ],
            }
          : finding,
      ),
    };
    const all = flat(toText(more));
    expect(all).toContain('- Rose: 0.12 (index) - Gallagher: 0.1 or more (index) - on the 2 numbers above: few seats');
    expect(all).toContain('- q: 1 (index)');
    expect(all).toContain('- not defined (open counts): z; p');
  });
});

describe('what to find out next', () => {
  test('puts the facts that bear on most rules first, facts of one sort in one line', () => {
    const text = toText(
      judged({
        name: 'Open',
        benches: [{ owner: 'Acme' }, { owner: 'Bolt & Daughters' }, { owner: 'Cogs', large: true }],
      }),
    );
    const next = flat(sectionOf(text, 'What to find out next'));
    expect(next).toContain(
      '1. The size of the bench of each of these – Acme, Bolt & Daughters: each bears on 2 rules (weight and sizes). /benches/{0,1}/large',
    );
    expect(next).toMatch(/2\. The number of doors: bears on 1 rule \(doors\), and settles it by itself\. \/doors/);
    expect(next).toContain(
      '3. Whether the bench of each of these is oiled – Acme, Bolt & Daughters, Cogs: each bears on 1 rule (oil).',
    );
  });

  test('takes what would be written in one place as one, and says what is common once', () => {
    const assessment = judged({ name: 'Open' }, {}, [sizes, swept]);
    const at = '/meetings' as const;
    const meetings = ask('meetings', 'the meetings of the year');
    const more = [ask('came', 'and who came'), ask('due', 'and who was due')];
    const merged = {
      ...assessment,
      counts: { ...assessment.counts, cantTell: 2 },
      findings: assessment.findings.map((each, i) => ({
        ...each,
        outcome: 'cantTell' as const,
        severity: null,
        settledBy: {
          facts: [factToFind({ at, need: meetings(undefined, { also: [more[i]?.()] }) })],
          toPass: 1,
          toFail: 1,
        },
      })),
    };
    expect(flat(sectionOf(toText(merged), 'What to find out next'))).toContain(
      '1. The meetings of the year, and who came; and who was due: bears on 2 rules (sizes and swept), and settles them by itself. /meetings',
    );
  });

  test('stops at eight lines and counts the rest', () => {
    const needs = Array.from({ length: 12 }, (_, i) => ({ at: `/f${i}` as const, need: `fact no. ${i}` }));
    const assessment = judged(failing, {}, [sizes]);
    const many = {
      ...assessment,
      findings: assessment.findings.map((each) => ({ ...each, settledBy: { facts: needs, toPass: null, toFail: 1 } })),
    };
    const next = sectionOf(toText(many), 'What to find out next');
    expect(next).toContain('8.  Fact no. 7');
    expect(next).not.toContain('9.  ');
    expect(flat(next)).toContain('4 more facts bear on 1 rule each.');
    expect(flat(sectionOf(toText(many), 'What cannot be told'))).toContain('and 7 more facts');
  });

  test('counts rules that are open against one reference only apart', () => {
    const partly = judged({ ...failing, benches: [{ owner: 'Acme', large: true }, { owner: 'Cogs' }] }, {}, [weight]);
    expect(partly.counts).toMatchObject({ failed: 1, cantTell: 0 });
    expect(flat(toText(partly))).toContain('1 rule can be told only in part. First the facts');
    const more = judged({ ...failing, benches: [{ owner: 'Acme', large: true }, { owner: 'Cogs' }] }, {}, [
      weight,
      sizes,
    ]);
    expect(flat(toText(more))).toContain('1 rule cannot be told, 1 more only in part.');
  });

  test('is left out where everything is known', () => {
    expect(toText(judged({ name: 'Known', doors: 1 }, {}, [rules[0] as (typeof rules)[0]]))).not.toContain('find out');
  });
});

describe('what cannot be told', () => {
  const about = (settledBy: { toPass: number | null; toFail: number | null } | null, n = 4): string => {
    const facts = Array.from({ length: n }, (_, i) => ({ at: `/f${i}` as const, need: `fact no. ${i}` }));
    const assessment = judged(failing, {}, [sizes]);
    const set = {
      ...assessment,
      findings: assessment.findings.map((each) => ({
        ...each,
        settledBy: settledBy === null ? null : { facts, ...settledBy },
      })),
    };
    return flat(sectionOf(toText(set), 'What cannot be told'));
  };

  test('says in words how few facts would decide', () => {
    expect(about({ toPass: 4, toFail: 1 })).toContain(
      'All 4 of these turning out well would pass it, 1 turning out badly would fail it.',
    );
    expect(about({ toPass: 2, toFail: 3 })).toContain(
      '2 of these 4 turning out well would pass it, 3 turning out badly would fail it.',
    );
    expect(about({ toPass: 2, toFail: null })).toContain(
      '2 of these 4 turning out well would pass it; all 4 together decide it.',
    );
    expect(about({ toPass: null, toFail: 1 })).toContain(
      '1 of these 4 turning out badly would fail it; all 4 together decide it.',
    );
    expect(about({ toPass: null, toFail: null })).toContain('All 4 together decide it.');
    expect(about({ toPass: 2, toFail: null }, 2)).toContain(
      'Both of these turning out well would pass it; both together decide it.',
    );
    expect(about({ toPass: 1, toFail: 1 }, 1)).toContain('To settle it fact no. 0; it decides either way.');
    expect(about({ toPass: 1, toFail: null }, 1)).toContain('fact no. 0; turning out well, it would pass it.');
    expect(about({ toPass: null, toFail: 1 }, 1)).toContain('fact no. 0; turning out badly, it would fail it.');
    expect(about({ toPass: null, toFail: null }, 1)).toContain('fact no. 0; it decides.');
  });

  test('promises nothing where nothing is there to be found out', () => {
    expect(about(null)).not.toContain('To settle it');
  });
});

describe('the rest', () => {
  test('a rule that broke is told before anything else, and loudly', () => {
    const text = toText(judged({ name: 'Widget Works' }, {}, [...rules, broken]));
    expect(flat(text).startsWith('!! 1 rule broke and judged nothing. ')).toBe(true);
    expect(text.indexOf('workshop/broken: out of glue')).toBeLessThan(text.indexOf('Widget Works'));
    expect(text).toContain('1 broke');
  });

  test('passes are one line each; that further review is needed is said once', () => {
    const text = toText(
      judged({ name: 'Widget Works', doors: 1, benches: [{ owner: 'Acme', large: false, oiled: true }] }),
    );
    const passed = sectionOf(text, 'What passed (5)');
    expect(passed.match(/review/g)).toHaveLength(1);
    expect(passed.indexOf('It has a name. It is called Widget Works.')).toBeLessThan(passed.indexOf('review'));
    expect(passed.indexOf('It has few doors. It has 1 door.')).toBeGreaterThan(passed.indexOf('review'));
  });

  test('a document without a name is called what it is', () => {
    expect(toText(judged({}, {}, [oil])).split('\n')[0]).toBe('A workshop without a name');
    expect(toText(judged({ id: 'w-1' }, {}, [oil])).split('\n')[0]).toBe('w-1');
  });

  test('a rule that says little of itself, or that the report is not told of, is reported all the same', () => {
    const { answerable: _, rationale: __, ...bare } = oil;
    const told = toText(judged(failing), { rules: [...rules.filter((rule) => rule !== oil), bare] });
    expect(flat(told)).toContain('Nobody named: 1 error to put right (finding 1).');
    expect(write(judged(failing))).toContain('1. ERROR, not met: workshop/oil');
  });

  test('style dresses tones and changes no width', () => {
    const dressed = toText(judged(failing), {
      style: (_tone, text) => `\u001b[1m${text}\u001b[0m`,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is looked for
    expect(dressed.replaceAll(/\u001b\[\dm/g, '')).toBe(toText(judged(failing)));
    const tones = new Set<string>();
    toText(judged(failing), {
      style: (tone, text) => {
        tones.add(tone);
        return text;
      },
    });
    for (const tone of ['title', 'heading', 'strong', 'faint', 'code', 'error', 'warning', 'note']) {
      expect(tones).toContain(tone);
    }
  });

  test('nothing in a name can move a cursor or break a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = toText(judged({ ...failing, name, benches: [{ owner: name }, { owner: 'B' }] }));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(
          text.split('\n').filter((line) => line === 'What failed (4)' || line === 'What failed (3)').length,
        ).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });
});
