// LibreOffice with a profile of its own, so that it neither finds nor leaves anything on this machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder for what a test makes; take it away with `remove`. */
export function workFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'appraise-office-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Converts files into `folder`; `to` is as `soffice --convert-to` has it. */
export function converted(files: readonly string[], to: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'pipe',
    env: { ...process.env, HOME: folder },
  });
}
