/** Builds the extension for the benchmark, in a process of its own, as the builder writes over what we print. */
import { buildAll } from './browser.ts';

await buildAll();
