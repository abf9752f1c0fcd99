#!/usr/bin/env node
// Hands `process` to main.run and keeps its exit code. Nothing else touches process.
// CommonJS (bin/package.json says so) because Node starts it sooner than a module.
'use strict';
const fs = require('node:fs');

const [major, minor] = process.versions.node.split('.').map(Number);

/**
 * An ordinary run is over before code that the optimising compiler makes could pay: ranking the example of the README
 * takes 72 ms of CPU time if it waits for longer than usual and 75 ms if it doesn't, and checking a thousand files of
 * 60 lines 0.6 s by the clock and 0.85 s. Not so where one file has much to read: 414 KB take 0.48 s if it waits,
 * 0.40 s if it doesn't, and they break even at about 200 KB. Node 22 has no such flag.
 */
const PATIENT = 5_000_000;
const USUAL = 67_584;
const MUCH = 250_000;

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
  // An analysis draws a hundred thousand times over: that is worth compiling for.
  if (!['analyse', 'report'].includes(process.argv[2])) compileAfter(PATIENT);
  if (process.argv[2] === 'report') drawAtOnce();
  process.exitCode = await main.run(world());
}

/** node:v8 would load all of Node's streams for it (2.5 ms); what stands under it is old, and announced as such. */
function compileAfter(budget) {
  if (major !== 20) return;
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    process.binding('v8').setFlagsFromString(`--interrupt-budget=${budget}`);
  } catch {
    // A process without permission for it takes its time.
  }
  process.noDeprecation = noDeprecation;
}

/**
 * Pictures in Word and .png are drawn by WebAssembly, and a dozen of them are drawn before better code for it could
 * pay: with the quick kind alone a paper of 12 options and 20 criteria takes 2.9 s of CPU time instead of 3.6 s.
 */
function drawAtOnce() {
  try {
    require('node:v8').setFlagsFromString('--liftoff-only');
  } catch {
    // A process without permission for it takes its time.
  }
}

/**
 * `process`, but for a pipe, a file or /dev/null, which is written to as it is: process.stdout would load the network
 * for it. The pipes that Node makes for a program that it starts are sockets.
 */
function world() {
  const { argv, env, pid } = process;
  return {
    argv,
    env,
    pid,
    root: `${__dirname}/..`,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return isPlain(1) ? { fd: 1, isTTY: false, write: writeOut, on() {} } : process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    helpers(most) {
      const { availableParallelism } = require('node:os');
      return Array.from({ length: Math.min(most, availableParallelism() - 1, MOST_HELPERS) }, helper);
    },
    hasRead(bytes) {
      if (bytes > MUCH) compileAfter(USUAL);
    },
    person,
    cwd: () => process.cwd(),
    // `performance` would be loaded for it (3 ms).
    now: () => Number(process.hrtime.bigint()) / 1e6,
    on: (signal, listener) => process.on(signal, listener),
    off: (signal, listener) => process.off(signal, listener),
    kill: (id, signal) => process.kill(id, signal),
  };
}

/** Somebody who can be asked: questions go to standard error, so that standard output holds nothing but a result. */
function person() {
  const { isatty } = require('node:tty');
  if (!isatty(0) || !isatty(2)) return undefined;
  const { createInterface } = require('node:readline');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  // Lines that are pasted come all at once, before they are asked for.
  const lines = [];
  let waiting;
  let ended = false;
  let interrupted = false;
  const answer = () => {
    if (waiting === undefined || (lines.length === 0 && !ended)) return;
    waiting(lines.shift());
    waiting = undefined;
  };
  reader.on('line', (line) => {
    lines.push(line);
    answer();
  });
  reader.on('SIGINT', () => {
    interrupted = true;
    reader.close();
  });
  reader.on('close', () => {
    ended = true;
    answer();
  });
  return {
    ask(question) {
      if (!ended) {
        reader.setPrompt(question);
        reader.prompt();
      }
      return new Promise((resolve) => {
        waiting = resolve;
        answer();
      });
    },
    interrupted: () => interrupted,
    leave: () => reader.close(),
  };
}

/** Each takes 60 MB, and more of them wait for the disk. */
const MOST_HELPERS = 3;

/** A thread of its own, and how to give it its task; what ends without an answer has failed. */
function helper() {
  const { Worker } = require('node:worker_threads');
  const worker = new Worker(require.resolve('./helper.js'));
  const answered = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a helping thread ended with ${code}`)));
  });
  answered.catch(() => {});
  return (task) => {
    worker.postMessage(task);
    return answered;
  };
}

function isPlain(descriptor) {
  if (process.platform === 'win32') return false;
  const stat = fs.fstatSync(descriptor);
  return stat.isFIFO() || stat.isSocket() || stat.isFile() || (stat.isCharacterDevice() && isNowhere(stat));
}

function isNowhere(stat) {
  return stat.rdev === fs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** All of it, or an error to `done`; a pipe that somebody made non-blocking is left to Node when it is full. */
function writeOut(chunk, done) {
  let written = 0;
  try {
    while (written < chunk.length) written += fs.writeSync(1, chunk, written);
    done();
  } catch (error) {
    if (error.code === 'EAGAIN') process.stdout.write(chunk.subarray(written), done);
    else done(error);
  }
  return true;
}

function refuse(message) {
  process.stderr.write(`appraise: ${message}\n`);
  process.exitCode = 3;
}
