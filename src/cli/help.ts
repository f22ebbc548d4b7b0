const EXITS = `Exit codes: 0 all that arises is met; 1 something is not met, or a rule broke; 2 the input or the
command is at fault; 3 nothing is not met, but something is not known or depends on what is counted
(with --strict the latter counts as 1). With several files the worst counts: 2, then 1, then 3.
What a waiver accepts does not count. A command without a file shows a real case and ends with 0.`;

const VIEW = `  --full                  everything, not one screen: what is behind each verdict, all questions
  --explain N             what is behind line N of the screen, and a sentence to take away
  --unknown               every question that is not known yet, and what to find out
  --strict                what depends on what is counted ends with 1
  --ascii, --no-bars      bars of # + and |, or none`;

const JUDGING = `  --as-of DAY             the day of judgement, such as 2016-03-01; without it the day of the member
                          list (asAt), else today
  --reference FILE|ID     a population to compare with; may be given several times. Without it those
                          of its industry and of the whole economy, nearest in time
  --no-reference          compare with none
  --profile FILE|ID       a selection of rules with numbers and quotas of its own
  --set PARAM=VALUE       use another number: --set representation/attendance/minShare=2/3
  --because TEXT          why; after the --set it is about, and needed for each
  --waiver FILE           accepted failures: { "fingerprint": …, "because": …, "until": … }
  --rule ID               run this rule only; may be given several times
  --level LEVEL           run what can be answered from a public-list, from public-papers too, or by
                          an insider as well (the default)
  --format FORMAT         text (the default), markdown, html (a page of its own), csv (a row a
                          finding), sarif, earl, or json: the
                          assessment and its summary; several in a list
  --output FILE           write there instead of to standard output
${VIEW}`;

const TABLE = `  --sheet N               the sheet, by number or name; without it the first with a header we know
  --complete              everybody who sits on it is in the table; unless said, others may sit too
  --as-at DAY             the day for which the list is complete; unless said, we do not know
  --date-order ORDER      dmy, mdy or ymd: how to read 01/09/2019 where the table does not show it
  --names WHOSE           office-holders (the default: chairs and ministers), all or none
  --name NAME             the name of the council`;

/** What each command says of itself. */
export const HELP: Readonly<Record<string, string>> = {
  '': `industrial-strategy: judges councils between government and industry, and their dialogue.

Usage: industrial-strategy COMMAND

  assess FILE…   judge councils, and say what to find out and what would mend them
  dialogue FILE… judge dialogues whole: representation, focus and outputs, risks, what to do
  councils FILE… judge several councils together: issues that they share, and where they meet
  compare A B    say which verdicts differ between two councils or assessments, and by how much
  whatif FILE    say which verdicts would turn if members went or came
  read members F read a member list from a spreadsheet, and say what was guessed
  seats FILE     print the seats of a council beside what would be fair, as text, rows or a drawing
  questionnaire F say what to ask of whom about a document, on a screen or as a form
  fill FILE CSV  fill the answers of a form into a document
  rules          list the rules
  explain RULE   say what a rule asks, why, by which numbers and on whose word; explain N FILE says
                 what is behind line N of the screen
  references     list the built-in populations to compare with, and the built-in profiles
  league         look at many councils side by side, those that ship or your own
  align STRATEGY judge local strategies against a national one, and how they were made
  portfolio      judge many local strategies together: what is taken up where, and what nowhere

  --help         help on industrial-strategy, or on a command: assess --help
  --version      the version

Try: industrial-strategy assess council.json --as-of 2016-03-01

${EXITS}
`,
  assess: `Usage: industrial-strategy assess FILE… [options]

Judges each FILE: a council in JSON, or its member list as a table (.csv, .tsv, .xlsx), which is
read first; what was guessed to read it is said before the report. - reads standard input, as JSON.

${JUDGING}

For a table:
${TABLE}
  --review FILE           the review that read members wrote, with your answers: they are applied

${EXITS}
`,
  dialogue: `Usage: industrial-strategy dialogue [FILE…] [options]

Judges each FILE, a dialogue in JSON, by the rules of representation, focus and outputs, and adds
the risks it exposes government to and the ways of strengthening it. Every council is a dialogue.
Without a FILE, judges a real one that ships with the package. As json: an object with the
assessment, its summary, the risks and the strengthening options.

${JUDGING}

${EXITS}
`,
  councils: `Usage: industrial-strategy councils [FILE…] [options]

Judges the councils of each FILE together, a document in JSON with their dialogues: whether issues
that several share have a place where they are worked on, what the forum of co-chairs is for, and
whether good practice is passed on. Without a FILE, judges the twelve councils of 2016.

${JUDGING}

${EXITS}
`,
  compare: `Usage: industrial-strategy compare A B [options]

Compares A and B: two files of one council, or two assessments (assess, dialogue or align
--format json).
Verdicts that turned come first, side by side, then those that rest on other numbers. - reads
standard input.

For two files of a council, which are judged first:
  --dialogue              judge them as dialogues, whole
  --as-of DAY             the day of judgement; given twice, that of A and that of B; without it
                          the day of each member list (asAt), else today
  --reference FILE|ID, --profile FILE|ID, --set PARAM=VALUE, --because TEXT, --waiver FILE,
  --rule ID               as for assess, for both

For both:
  --format FORMAT         text (the default), markdown, or json: the comparison
  --output FILE           write there instead of to standard output

Exit codes: 0 no verdict turned; 1 a verdict turned; 2 the input or the command is at fault; 3 the two
were not judged alike (other rules, limits, quotas, another profile or subject), as the report says.
`,
  whatif: `Usage: industrial-strategy whatif COUNCIL --without MEMBER --with ORGANISATION… [options]

Judges a council as it is and as it would be, and says which verdicts would turn, and by how much.

  --without MEMBER        give up the seat of MEMBER: the mark of its record or holder, a name, or its
                          place in the list (/members/3); may be given several times
  --with ORGANISATION     take in a member: a name, and what is known of it behind it, such as
                          "Nutworks,kind=business,sizeBand=small,region=Wales"; may be given several times
                          Fields: kind, sizeBand, employees (10-49), region, subSectors (bolts+nuts),
                          constituency, crossSector (yes or no), challenger, role, seniority, basis,
                          nominatedBy, body, speaksFor, canCommit, coOpted, id, gender, side
  --dialogue              judge it as a dialogue, whole
  --as-of DAY             the day of judgement, such as 2016-03-01; without it the day of the member
                          list (asAt), else today
  --reference FILE|ID, --profile FILE|ID, --set PARAM=VALUE, --because TEXT, --waiver FILE,
  --rule ID               as for assess
  --format FORMAT         text (the default), markdown, or json: both assessments, the change as a
                          JSON Patch with its inverse, and the comparison
  --output FILE           write there instead of to standard output

What is stated of the council's size and of members by category follows; what is recorded of the past
stays. Exit codes: 0 no verdict would turn; 1 a verdict would; 2 the input or the command is at fault.
`,
  read: `Usage: industrial-strategy read members FILE [options]

Reads a member list from FILE (.csv, .tsv, .xlsx) and writes it as a council in JSON. What is not in
a cell as it stands is guessed and marked so, asked, or listed: the review says each, line by line.
Marks of people are pseudonyms, not anonymity: whoever knows the names can work them out.

${TABLE}
  --bodies                the table is of several councils, which one of its columns names
  --out FILE              write the council there instead of to standard output
  --review FILE           write the review there, as CSV; where there is one already, its answers
                          are applied first

Exit codes: 0 it was read; 2 the input or the command is at fault.
`,
  seats: `Usage: industrial-strategy seats FILE [--by region|sizeBand] [options]

Prints how the seats of a council fall, and how many would be fair: FILE is a council in JSON, or its
member list as a table.

  --by ATTRIBUTE          sizeBand (the default) or region
  --reference ID          a built-in population to compare with; without it the nearest in time, of its
                          own industry where there is one
  --as-of DAY             the day; without it the day of the member list, else today
  --format FORMAT         text (the default), csv or svg
  --ascii                 bars of # + and |
  --output FILE           write there instead of to standard output
`,
  questionnaire: `Usage: industrial-strategy questionnaire [FILE] [options]

Says what to ask about FILE, a council, several councils, a local strategy or a portfolio, and whom:
what each question decides by itself, and what it also helps to decide. Without a FILE, about a
council that ships with the package.

  --who WHO               only what they can answer: secretary, department, industry-co-chair,
                          lead-officer, reader, government or statistics; may be given several times
  --as-of DAY             the day of judgement; without it the day of the member list, else today
  --format FORMAT         text (the default), markdown, html (a form to print), csv (a form to fill
                          in, read back by fill) or json
  --full                  all questions, not one screen
  --output FILE           write there instead of to standard output
`,
  fill: `Usage: industrial-strategy fill FILE ANSWERS [options]

Fills ANSWERS (the CSV that questionnaire wrote, with its last column filled in, or JSON) into FILE.
A blank answer or ? sets nothing; none is an answer. What is replaced and what cannot be placed is
said, with the reason.

  --by WHO                who answered, for the mark of each fact: "the secretary, 3 June 2024"
  --out FILE              write the document there instead of to standard output

Exit codes: 0 filled in; 2 the input is at fault, or the document contradicts itself now.
`,
  rules: `Usage: industrial-strategy rules [--level LEVEL] [--format text|markdown|json]

Lists every rule: id, title, standing, force, and how loud its failures are.

  --level LEVEL   those that can be answered from a public-list (of members, or the strategy
                  itself), from public-papers too, or only by an insider as well (the default)
`,
  explain: `Usage: industrial-strategy explain RULE [--format text|markdown]
       industrial-strategy explain N FILE [options of the command that judges it]

Says why a rule matters, what it rests on, its numbers and where they come from, what it says, what
it takes for granted and what a pass proves. RULE is an id, or the last part of one. With a number,
says what is behind that line of the screen of FILE: question, figures, evidence, source, and one
sentence to take away; --dialogue where the screen was that of dialogue.
`,
  references: `Usage: industrial-strategy references [ID…]

Lists the built-in populations to compare with, for --reference, and the built-in profiles, for
--profile; of those named by ID, the words that a record may write and the share of each.
`,
  league: `Usage: industrial-strategy league [FILE…] [options]

Looks at many councils side by side, a line of marks each and what is not met: those of FILEs, in
JSON or as member tables, or else the real ones that ship with the package. It is no order of merit.

  --all                   member lists that ship and are known only in part as well
  --as-of DAY             the day of judgement for all; without it the day of each member list
  --format FORMAT         text (the default), csv: a row a council with the state of every question,
                          or json: the summaries
  --full                  a line for those of which next to nothing is known as well
  --output FILE           write there instead of to standard output
`,
  align: `Usage: industrial-strategy align STRATEGY… [--strategy NATIONAL] [options]

Judges each STRATEGY, a local strategy in JSON or the id of one that ships (west-midlands), against
a national strategy, and how it was made; - reads standard input. --rule narrows it to either.

  --strategy NATIONAL     uk-2017, uk-2021, uk-2025, eu-s3 or a file; without it, the one that the
                          strategy was written for, where that ships
  --crosswalk FILE|ID     how the elements of the strategy's own framework answer to those of the
                          national one; without it one is never read as another
  --other FILE|ID         another strategy, for what sets this one apart; may be given several times
  --as-of DAY             the day of judgement, such as 2019-12-31; without it the last day of the
                          national strategy where that is over, else today
  --profile FILE|ID       a selection of rules with numbers of its own
  --set PARAM=VALUE       use another number: --set alignment/long-term/minYears=5
  --because TEXT          why; after the --set it is about, and needed for each
  --waiver FILE           accepted failures: { "fingerprint": …, "because": …, "until": … }
  --rule ID               run this rule only; may be given several times
  --format FORMAT         text (the default), markdown, html (a page of its own), csv (a row a
                          finding), sarif, earl, or json: an object
                          with the assessments alignment and making and their summary; of several
                          strategies a list
  --output FILE           write there instead of to standard output
${VIEW}

${EXITS}
`,
  portfolio: `Usage: industrial-strategy portfolio [FILE…] --strategy NATIONAL [options]

Judges local strategies together against a national one: the matrix of what is taken up where, what
is taken up nowhere, where strategies claim the same, and the rules on portfolios. Each FILE is a
strategy in JSON, or the id of one that ships; or one FILE is a whole portfolio, which also says who
oversees, who reviewed and which authorities there are. Without a FILE, judges the strategies that
ship for the national strategy.

  --strategy NATIONAL     uk-2017, uk-2021, uk-2025, eu-s3 or a file
  --complete              these are all the strategies there are; unless said, others may exist, and
                          nothing is missing only because it is not in these
  --crosswalk FILE|ID     from another framework to the national one; may be given several times
  --as-of DAY             the day of judgement, such as 2019-12-31; without it the last day of the
                          national strategy where that is over, else today
  --profile, --set, --because, --waiver, --rule, --output   as in align
  --format FORMAT         text (the default), markdown, html (a page of its own), csv: the matrix, a
                          line a cell, or json: the assessment and its summary, the matrix, gaps,
                          overlaps and authorities in two areas
  --matrix                who takes up what, a character a cell
${VIEW}

${EXITS}
`,
};
