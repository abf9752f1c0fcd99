// A thread that helps: it is given one task, answers, and ends.
'use strict';
const { parentPort } = require('node:worker_threads');
const { bundle } = require('./bundle.js');

const main = bundle.load();
parentPort.once('message', async (task) => parentPort.postMessage(await main.help(task)));
