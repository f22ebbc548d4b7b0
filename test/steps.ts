import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Work counted in steps, which no machine's noise changes: every block of the library's code that is entered, and every
// entry of a list that the engine itself goes through when it searches or copies one.

// Code that the engine has made ready to run fast forgets to count some of its calls; code that it has thrown away and read
// anew is counted more closely than before.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-flush-bytecode');

const session = new Session();
session.connect();
// What is read before is counted by calls alone, not block by block.
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How many steps of the library's code a piece of work takes. */
export function stepsOf(work: () => unknown): number {
  post('Profiler.takePreciseCoverage');
  const searched = entriesSearched(work);
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  let entered = 0;
  for (const { url, functions } of result) {
    if (!/\/src\/[a-z-]+\//.test(url) || url.includes('node_modules')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) entered += count;
  }
  return entered + searched;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

function post(method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}

const SEARCHES = ['includes', 'indexOf', 'lastIndexOf', 'slice', 'concat', 'join', 'at'] as const;

/** What the engine goes through by itself is not seen from outside, so these are counted as they are called. */
function entriesSearched(work: () => unknown): number {
  const own = SEARCHES.map((name) => [name, Array.prototype[name]] as const);
  let entries = 0;
  for (const [name, search] of own) {
    if (name === 'at') continue;
    Reflect.set(Array.prototype, name, function (this: unknown[], ...given: never[]): unknown {
      entries += this.length;
      return Reflect.apply(search as (...given: never[]) => unknown, this, given);
    });
  }
  try {
    work();
  } finally {
    for (const [name, search] of own) Reflect.set(Array.prototype, name, search);
  }
  return entries;
}
