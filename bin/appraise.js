#!/usr/bin/env node
// Hands `process` to main.run and keeps its exit code. Nothing else touches process.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node 20.19 or newer is needed, this is ${process.versions.node}`);
} else {
  // From Node 22.8 on: what was compiled once is kept for the next start.
  if (module.enableCompileCache) module.enableCompileCache();
  const main = await load();
  if (main) process.exitCode = await main.run(process);
}

async function load() {
  try {
    return await import('../dist/bin/main.mjs');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    fail('the program has not been built; run npm ci first');
    return undefined;
  }
}

function fail(message) {
  process.stderr.write(`appraise: ${message}\n`);
  process.exitCode = 3;
}
