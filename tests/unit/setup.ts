/** Random cases are the same in every run of the suite; `npm run fuzz` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_124) });
