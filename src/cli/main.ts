#!/usr/bin/env node
import process from 'node:process';
import { Fault, fileFault } from './fault.js';
import { EXIT } from './io.js';
import { nodeIo } from './node-io.js';
import { main } from './run.js';

// Whoever reads may stop early, as `head` does: that is no fault of ours or theirs.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const name = stream === process.stdout ? 'standard output' : 'standard error';
    giveUp(fileFault(name, error, 'writing'));
  });
}

void main(process.argv.slice(2), nodeIo()).then((code) => {
  process.exitCode = code;
}, giveUp);

/** Something broke that no input should break; 1 would read as a council that failed. */
function giveUp(error: unknown): void {
  if (error instanceof Fault) console.error(error.message);
  else console.error(error);
  process.exit(EXIT.fault);
}
