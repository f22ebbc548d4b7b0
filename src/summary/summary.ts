import type { Quantity } from '../core/known.js';
import type { Answerable, Outcome, Severity } from '../rules/finding.js';
import type { Level } from '../rules/rule.js';

/**
 * What a person sees of an assessment: screen, Markdown and page are drawn from it, and any app can be. Plain JSON, the
 * same for the same input.
 */
export interface Summary {
  /** Version of this shape. */
  readonly format: 1;
  /** Whom: kind and name of what was judged. */
  readonly subject: { readonly type: string; readonly id: string | null; readonly name: string | null };
  /** The day of judgement, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Was the day asked for, taken from the document or its framework, or from the clock? Null: the caller did not say. */
  readonly dayGiven: DayGiven | null;
  /** What it is made of, risks, coverage and the like: parts that the domain of the subject adds. */
  readonly sections: readonly Section[];
  /** Questions by state, one a rule. */
  readonly count: Count;
  /** The same by area; empty where all rules are of one pack. */
  readonly areas: readonly AreaCount[];
  /** Fewer than one in three of the questions that arise can be told: nothing met and nothing not met is then a verdict. */
  readonly littleKnown: boolean;
  /** What is not met, numbered from 1: worst first, then firmest, then furthest beyond its limit. */
  readonly findings: readonly FindingLine[];
  /** What depends on what is counted, numbered on. */
  readonly depends: readonly DependsLine[];
  /** What is met, in catalogue order. */
  readonly met: readonly MetLine[];
  /** Every question with its state, in catalogue order. */
  readonly questions: readonly QuestionLine[];
  /** What to ask, what decides most first. */
  readonly asks: readonly AskLine[];
  /** References it was held against. */
  readonly comparedWith: readonly ComparedWith[];
  /** The exit code of a shell: 0 all that arises is met, 1 something is not met, 3 nothing is not met but something is open. */
  readonly exit: {
    /** As usual. */
    readonly usual: ExitState;
    /** Where what depends counts as not met. */
    readonly strict: ExitState;
  };
  /** Rules that broke and judged nothing: the counts leave them out. */
  readonly broken: readonly string[];
}

/** Where the day of judgement came from. */
export type DayGiven = 'asked' | 'document' | 'framework' | 'clock';

/** 0, 1 or 3. */
export type ExitState = 0 | 1 | 3;

/**
 * How a question stands. `depends`: met by one count and not by another. `accepted`: not met, and every failure is waived.
 * `notAsked`: it does not arise.
 */
export type State = 'notMet' | 'depends' | 'met' | 'notKnown' | 'notAsked' | 'accepted';

/** Questions by state. `asked` is the sum of all the others. */
export interface Count {
  /** All questions. */
  readonly asked: number;
  /** Not met. */
  readonly notMet: number;
  /** Met by one count and not by another. */
  readonly depends: number;
  /** Met. */
  readonly met: number;
  /** Not known yet. */
  readonly notKnown: number;
  /** Those that do not arise. */
  readonly notAsked: number;
  /** Not met, and accepted. */
  readonly accepted: number;
}

/** The questions of one area. */
export interface AreaCount {
  /** The pack. */
  readonly id: string;
  /** Its name: "Who sits". */
  readonly title: string;
  /** Its questions by state. */
  readonly count: Count;
}

/** How loud a finding is: error, warning and note, in the words of the screen. */
export type Loudness = 'serious' | 'warning' | 'minor';

/** A question that is not met. */
export interface FindingLine {
  /** Its number. */
  readonly number: number;
  /** The rule. */
  readonly ruleId: string;
  /** How loud. */
  readonly loudness: Loudness;
  /** The verdict in one sentence, at most 76 characters. */
  readonly verdict: string;
  /** One more sentence: who is left out; null where there is nothing to add. */
  readonly detail: string | null;
  /** Seats by category, a picture for each group of seats that is out of balance. */
  readonly pictures: readonly Picture[];
  /** What the other counts say; null where there is but one. */
  readonly otherCounts: string | null;
  /** What would mend it, in one sentence; null where what was done cannot be mended. */
  readonly remedy: string | null;
  /** How firm it is; null where that was not worked out. */
  readonly firm: Firm | null;
  /** Who is to act. */
  readonly whose: readonly Answerable[];
  /** How far beyond the limit, as a share of the seats or of the limit; for the order. */
  readonly beyond: number;
  /** The findings behind it, the one that it is told by first. */
  readonly fingerprints: readonly string[];
}

/** A question that is met by one count and not by another. */
export interface DependsLine {
  /** Its number. */
  readonly number: number;
  /** The rule. */
  readonly ruleId: string;
  /** The question's state in one sentence. */
  readonly text: string;
  /** What each count says. */
  readonly counts: readonly {
    /** "jobs", "number of firms". */
    readonly by: string;
    /** Its state. */
    readonly state: 'met' | 'notMet' | 'notKnown';
  }[];
  /** The findings behind it. */
  readonly fingerprints: readonly string[];
}

/** A question that is met. */
export interface MetLine {
  /** The rule. */
  readonly ruleId: string;
  /** In one sentence. */
  readonly text: string;
}

/** A question with its state. */
export interface QuestionLine {
  /** The rule. */
  readonly ruleId: string;
  /** Its pack. */
  readonly area: string;
  /** The question, in words. */
  readonly asks: string;
  /** How it stands. */
  readonly state: State;
  /** What it takes to answer it; null where the rule does not say. */
  readonly level: Level | null;
  /** The state in one sentence; null where it does not arise. */
  readonly text: string | null;
  /** What would settle it, in words; empty where nothing is open. */
  readonly open: readonly string[];
  /** Its findings. */
  readonly fingerprints: readonly string[];
}

/** Something to ask a person. */
export interface AskLine {
  /** Constant over time. */
  readonly id: string;
  /** The question. */
  readonly text: string;
  /** Who can answer it; null where that is not said. */
  readonly who: string | null;
  /** Open rules that it decides by itself. */
  readonly decides: readonly string[];
  /** Other open rules that it bears on. */
  readonly helps: readonly string[];
}

/** A reference that was used. */
export interface ComparedWith {
  /** Its id. */
  readonly id: string;
  /** In plain words: "jobs by size of firm, UK, January 2015". */
  readonly words: string;
  /** Whether the caller asked for it, or it was chosen for the caller. */
  readonly chosen: 'asked' | 'itself';
}

/** Seats by category. */
export interface Picture {
  /** Of whom: "firms". */
  readonly label: string;
  /** All of them. */
  readonly of: number;
  /** Categories, most seats first. */
  readonly rows: readonly PictureRow[];
  /** Categories that hold nothing though a seat would be fair. */
  readonly without: readonly string[];
}

/** Seats of one category. */
export interface PictureRow {
  /** The category. */
  readonly label: string;
  /** Seats that it certainly holds. */
  readonly certain: number;
  /** Seats that it may hold besides. */
  readonly possible: number;
  /** A fair number of seats; null where nothing was compared. */
  readonly fair: number | null;
  /** It holds more than is tolerated. */
  readonly tooMany: boolean;
}

/**
 * How firm a verdict is: `firm` stands without every fact that is recalled, guessed or one coder's judgement, and hangs on
 * no number of this library; `fairly` stands, and hangs on one; `notFirm` does not stand.
 */
export interface Firm {
  /** In a word. */
  readonly how: 'firm' | 'fairly' | 'notFirm';
  /** Why, in at most seven words. */
  readonly because: string;
}

/** A part of the summary that a domain adds. */
export type Section =
  /** What it is made of: "39 members: 15 firms, 10 trade bodies, 14 others". */
  | {
      readonly kind: 'parts';
      readonly id: string;
      readonly title: string;
      /** Of what: "members". */
      readonly unit: string;
      readonly whole: Quantity;
      readonly parts: readonly { readonly label: string; readonly n: Quantity }[];
      /** What is to be said of the list; null where nothing is. */
      readonly note: string | null;
    }
  /** Facts in a line each: "published 16 May 2019". */
  | { readonly kind: 'facts'; readonly id: string; readonly title: string; readonly facts: readonly string[] }
  /** One line each with a level: risks. */
  | {
      readonly kind: 'levels';
      readonly id: string;
      readonly title: string;
      readonly rows: readonly {
        readonly id: string;
        readonly label: string;
        readonly level: string;
        readonly detail: string;
      }[];
    }
  /** What to do, in order. */
  | {
      readonly kind: 'steps';
      readonly id: string;
      readonly title: string;
      readonly steps: readonly string[];
      readonly more: string | null;
    }
  /** How often each thing is taken up. */
  | {
      readonly kind: 'bars';
      readonly id: string;
      readonly title: string;
      /** Of how many; null where each counts what it holds. */
      readonly of: number | null;
      readonly groups: readonly {
        readonly title: string;
        readonly rows: readonly {
          readonly label: string;
          readonly n: number;
          readonly leftOut: number;
          readonly notKnown: number;
        }[];
      }[];
    }
  /** Who takes up what: a row each, one character a cell. */
  | {
      readonly kind: 'matrix';
      readonly id: string;
      readonly title: string;
      readonly columns: readonly { readonly group: string; readonly label: string }[];
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly MatrixState[];
        readonly takenUp: number;
      }[];
    }
  /** Labelled remarks: gaps, overlaps. */
  | {
      readonly kind: 'remarks';
      readonly id: string;
      readonly title: string;
      readonly rows: readonly { readonly label: string; readonly text: string }[];
    };

/** A cell of a matrix. */
export type MatrixState = 'takenUp' | 'leftOut' | 'silent' | 'notKnown';

/** How loud a failure is, in the words of the screen. */
export const LOUDNESS: Readonly<Record<Severity, Loudness>> = { error: 'serious', warning: 'warning', note: 'minor' };

/** An outcome as a state. */
export const STATE: Readonly<Record<Outcome, State>> = {
  failed: 'notMet',
  passed: 'met',
  cantTell: 'notKnown',
  inapplicable: 'notAsked',
  untested: 'notKnown',
};
