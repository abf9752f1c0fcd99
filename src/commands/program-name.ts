// How the program was called, so that a line it prints can be typed again.
import type { Io } from './io.js';

/** Installed in a folder it is found by npx alone; installed for every folder it has its own name. */
export function programOf({ env, argv }: Pick<Io, 'env' | 'argv'>): string {
  const inFolder = /[\\/]node_modules[\\/]\.bin[\\/]/.test(argv[1] ?? '');
  return inFolder || env['npm_command'] === 'exec' ? 'npx appraise' : 'appraise';
}
