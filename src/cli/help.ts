const EXITS = `Exit codes: 0 everything passed or does not apply; 1 something failed, or a rule broke; 2 the
input or the command is at fault; 3 nothing failed, but something cannot be told. With several
files the worst counts: 2, then 1, then 3. A failure that a waiver accepts does not count.`;

/** What each command says of itself. */
export const HELP: Readonly<Record<string, string>> = {
  '': `industrial-strategy: judges councils between government and industry, and their dialogue.

Usage: industrial-strategy COMMAND

  assess FILE…   judge councils, and say what to find out and what would mend them
  dialogue FILE… judge dialogues whole: representation, focus and outputs, risks, what to do
  rules          list the rules
  explain RULE   say what a rule asks, why, by which numbers and on whose word
  references     list the built-in populations to compare with, and the built-in profiles
  league         judge the real councils that ship with the package

  --help         help on industrial-strategy, or on a command: assess --help
  --version      the version

Try: industrial-strategy assess council.json --as-of 2016-03-01

${EXITS}
`,
  assess: `Usage: industrial-strategy assess FILE… [options]

Judges each FILE, a council in JSON; - reads standard input.

  --as-of DAY             the day of judgement, such as 2016-03-01; without it the clock's day
  --reference FILE|ID     a population to compare with; may be given several times
  --profile FILE|ID       a selection of rules with numbers and quotas of its own
  --set PARAM=VALUE       use another number: --set representation/attendance/minShare=2/3
  --because TEXT          why; after the --set it is about, and needed for each
  --waiver FILE           accepted failures: { "fingerprint": …, "because": …, "until": … }
  --rule ID               run this rule only; may be given several times
  --format FORMAT         text (the default), markdown, or json: the assessment; several in a list
  --output FILE           write there instead of to standard output

${EXITS}
`,
  dialogue: `Usage: industrial-strategy dialogue [FILE…] [options]

Judges each FILE, a dialogue in JSON, by the rules of representation, focus and outputs, and adds
the risks it exposes government to and the ways of strengthening it. Every council is a dialogue.
Without a FILE, judges a real one that ships with the package. Options as in assess; as json, an
object with the assessment, the risks and the strengthening options.

${EXITS}
`,
  rules: `Usage: industrial-strategy rules [--format text|markdown|json]

Lists every rule: id, title, standing, force, and how loud its failures are.
`,
  explain: `Usage: industrial-strategy explain RULE [--format text|markdown]

Says why a rule matters, what it rests on, its numbers and where they come from, what it says, what
it takes for granted and what a pass proves. RULE is an id, or the last part of one.
`,
  references: `Usage: industrial-strategy references

Lists the built-in populations to compare with, for --reference, and the built-in profiles, for
--profile.
`,
  league: `Usage: industrial-strategy league [--all]

Judges the real councils that ship with the package: a line each, the most telling findings in
full, and what to find out next over all of them.

  --all   councils whose member list is known only in part as well
`,
};
