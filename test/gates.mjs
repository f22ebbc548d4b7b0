// Everything a change has to pass, cheapest first; stops at the first gate that fails (with --all: tries every one).
// `node test/gates.mjs lint types` runs the named ones only.
import { spawnSync } from 'node:child_process';

// [npm script, what it holds, whether its report is worth reading only when it fails]
const gates = [
  ['lint', 'style, and no clock, locale or chance in src'],
  ['lint:imports', 'which way imports go'],
  ['types', 'src without Node, then tests, examples and the command with it'],
  ['unit', 'tests, code blocks of the documentation, rule pages; date-sensitive ones in three time zones'],
  ['build', 'ES modules, CommonJS and types for both'],
  ['publint', 'the manifest against the files', 'quiet'],
  ['attw', 'types as each kind of consumer finds them', 'quiet'],
  ['size', 'what an import costs'],
  ['docs:api', 'every public name explained'],
  ['knip', 'nothing unused'],
  ['package', 'the packed library: names, schema, examples, the command'],
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !gates.some(([gate]) => gate === name));
if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')}. There are: ${gates.map(([gate]) => gate).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const [gate, what, quiet] of gates) {
  if (asked.length > 0 && !asked.includes(gate)) continue;
  console.log(`\n── ${gate}: ${what}`);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', gate], {
    stdio: quiet === undefined ? 'inherit' : 'pipe',
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 && quiet !== undefined) console.log(stdout, stderr);
  results.push({ gate, passed: status === 0, seconds: (performance.now() - start) / 1000 });
  if (status !== 0 && !process.argv.includes('--all')) break;
}

console.log('');
for (const { gate, passed, seconds } of results) {
  console.log(`${passed ? '✔' : '✘'} ${gate.padEnd(14)}${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\nGates: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
