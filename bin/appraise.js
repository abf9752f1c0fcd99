#!/usr/bin/env node
// Hands `process` to main.run and keeps its exit code. Nothing else touches process.
// CommonJS (bin/package.json says so) because Node starts it sooner than a module.
'use strict';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`Node 20.19 or newer is needed, this is ${process.versions.node}`);
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Needs nothing else, so nothing else is loaded.
  process.stdout.on('error', () => {});
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  const { bundle } = require('./bundle.js');
  if (bundle.exists()) start(bundle.load());
  else refuse('the program has not been built; run npm ci first');
}

async function start(main) {
  // A run is over before code that the optimising compilers make could pay: reading a file of 20 KB takes 17 ms of
  // CPU time without them and 53 ms with them. What computes for seconds should switch them on again.
  if (major <= 24)
    for (const flag of ['--no-opt', '--no-maglev']) require('node:v8').setFlagsFromString(flag);
  process.exitCode = await main.run(process);
}

function refuse(message) {
  process.stderr.write(`appraise: ${message}\n`);
  process.exitCode = 3;
}
