import fc from 'fast-check';

// A change is judged on the same cases as the one before it. `SEED=$RANDOM npm run unit` goes looking for others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20160301) });
