// Everything a change has to pass, cheapest first; stops at the first gate that fails (with --all: tries every one).
// `node test/gates.mjs lint types` runs the named ones only. The tests take longest and leave part of a machine idle, so
// what is built and looked at as a package goes on beside them.
import { spawn } from 'node:child_process';

// [npm script, what it holds, whether its report is worth reading only when it fails]
const cheap = [
  ['lint', 'style, and no clock, locale or chance in src'],
  ['lint:imports', 'which way imports go'],
  ['types', 'src without Node, then tests, examples and the command with it'],
];
const tests = [
  ['unit', 'tests, code blocks of the documentation, rule pages; date-sensitive ones in the time zones that tell'],
];
const packaged = [
  ['build', 'ES modules, CommonJS and types for both'],
  ['publint', 'the manifest against the files', 'quiet'],
  ['attw', 'types as each kind of consumer finds them', 'quiet'],
  ['size', 'what an import costs'],
  ['docs:api', 'every public name explained'],
  ['knip', 'nothing unused'],
  ['package', 'the packed library: names, schema, examples, the command'],
];
const gates = [...cheap, ...tests, ...packaged];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !gates.some(([gate]) => gate === name));
if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')}. There are: ${gates.map(([gate]) => gate).join(', ')}.`);
  process.exit(2);
}

const onWindows = process.platform === 'win32';
const all = process.argv.includes('--all');
const results = [];
const running = new Set();
let stopped = false;

/** A gate in a group of processes of its own, so that all of it can be stopped. */
function run(gate, show) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', gate], {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: onWindows,
      detached: !onWindows,
    });
    running.add(child);
    let report = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (report += text));
    child.on('error', (error) => (report += error.message));
    child.on('close', (status) => {
      running.delete(child);
      resolve({ passed: status === 0, report });
    });
  });
}

function stop() {
  stopped = true;
  for (const child of running) {
    try {
      if (onWindows) child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stop();
    process.exit(1);
  });
}

/** One gate after the other. Beside another row a report is told when the gate has ended, so that none mixes with it. */
async function row(some, beside) {
  for (const [gate, what, quiet] of some) {
    if (stopped) return;
    if (asked.length > 0 && !asked.includes(gate)) continue;
    if (!beside) console.log(`\n── ${gate}: ${what}`);
    const start = performance.now();
    const { passed, report } = await run(gate, !beside && quiet === undefined);
    // Stopped because another gate failed: that says nothing of this one.
    if (stopped) return;
    if (beside) console.log(`\n── ${gate}: ${what}`);
    if (!passed || quiet === undefined) process.stdout.write(report);
    results.push({ gate, passed, seconds: (performance.now() - start) / 1000 });
    if (!passed && !all) stop();
  }
}

const start = performance.now();
await row(cheap, false);
if (!stopped) await Promise.all([row(tests, false), row(packaged, true)]);

console.log('');
const order = gates.map(([gate]) => gate);
for (const { gate, passed, seconds } of results.sort((a, b) => order.indexOf(a.gate) - order.indexOf(b.gate))) {
  console.log(`${passed ? '✔' : '✘'} ${gate.padEnd(14)}${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ passed }) => !passed).length;
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\nGates: ${results.length - failed} passed, ${failed} failed, in ${minutes} minutes`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
