// Everything of the program that pages and types are made of.
export { aggregationMethods } from '../../src/aggregation/index.js';
export { analyses } from '../../src/analyses/index.js';
export { allRules } from '../../src/appraise.js';
export { EXIT_CODES } from '../../src/commands/help.js';
export { commands, standard } from '../../src/commands/index.js';
export { everywhere } from '../../src/commands/options.js';
export { formats } from '../../src/formats/index.js';
export { weightingMethods } from '../../src/weighting/index.js';
