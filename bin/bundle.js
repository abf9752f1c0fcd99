// The program as one script, and the bytecode that the build keeps beside it: with it, starting takes half the time.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const file = path.join(__dirname, '../dist/bin/main.cjs');
// Bytecode is good for one version of Node on one kind of processor.
const bytecode = file.replace(/cjs$/, `${process.version}-${process.arch}.bytecode`);

exports.bundle = {
  file,
  bytecode,
  exists: () => fs.existsSync(file),

  /** What main.ts exports. */
  load() {
    if (fs.existsSync(bytecode)) return run(scriptWith(fs.readFileSync(bytecode)));
    // From Node 22.8 on: what was compiled once is kept for the next start.
    require('node:module').enableCompileCache?.();
    return require(file);
  },

  /**
   * Runs `use` with what main.ts exports, and keeps the bytecode of all that was needed. V8 remembers with it which
   * functions it has made quick code of, and would make that again at the first call of each, before it can pay.
   */
  async keepBytecode(use) {
    const v8 = require('node:v8');
    const script = scriptWith(undefined);
    v8.setFlagsFromString('--no-sparkplug');
    await use(run(script));
    v8.setFlagsFromString('--sparkplug');
    fs.writeFileSync(bytecode, script.createCachedData());
  },
};

function scriptWith(cachedData) {
  // The build sees to it that all is ASCII, and Latin-1 is read faster than UTF-8.
  return new (require('node:vm').Script)(fs.readFileSync(file, 'latin1'), { filename: file, cachedData });
}

/** What only some runs need stands in scripts of its own beside the program. */
function requireBeside(name) {
  return require(name.startsWith('./') ? path.join(path.dirname(file), name) : name);
}

/** As a script, not a module, the program is a function of what modules have (see `wrapped` in build.mjs). */
function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireBeside, module);
  return module.exports;
}
