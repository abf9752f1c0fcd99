// `appraise new [FILE]`: a first file to fill in, from a template, with options and criteria of one's own.
import { validate } from '../appraise.js';
import { visible } from '../page/visible.js';
import { counted } from '../page/words.js';
import { templateIds } from '../templates/ids.js';
import type { Call, Command } from './command.js';
import { conversationWith, Interrupted } from './conversation.js';
import { type Answers, choicesOf, type Starting } from './new-choices.js';
import { freeName, newTarget, schemaBeside, whyNoTarget } from './new-files.js';
import { told } from './new-told.js';
import { listed } from './options.js';
import { programOf } from './program-name.js';
import { UsageError } from './usage.js';
import { undisturbed, writeNew } from './write-whole.js';

export const create: Command = {
  name: 'new',
  operands: '[FILE]',
  takes: ['text'],
  summary: 'a first file to fill in, from a template',
  about:
    'Writes a first appraisal file, whose comments say what to write where, and beside it the schema with which an ' +
    'editor completes and checks. It never writes over a file. FILE - is standard output. On a terminal it asks ' +
    'what it needs, unless an option says something; Ctrl-C ends that, and nothing is written.',
  options: [
    {
      long: '--template',
      value: 'ID',
      about: 'what to begin with (default: blank)',
      values: templateIds.map(({ id, about }) => [id, about] as const),
    },
    { long: '--title', value: 'TEXT', about: 'what is to be decided' },
    { long: '--organisation', value: 'NAME', about: 'who decides' },
    {
      long: '--option',
      value: 'NAME[=MODEL]',
      about: "an option, instead of the template's; may be repeated",
      read: listed,
    },
    { long: '--baseline', value: 'NAME', about: 'the option that is business as usual (default: the first)' },
    {
      long: '--criterion',
      value: 'NAME[=WEIGHT]',
      about: "a criterion, instead of the template's; may be repeated",
      read: listed,
    },
    { long: '--no-schema', about: 'no schema beside the file' },
    { long: '--yes', short: '-y', about: 'no questions' },
  ],
  lists: [{ title: 'Templates', terms: templateIds.map(({ id, about }) => [id, about]) }],
  examples: [
    { line: 'appraise new libraries.yaml', does: 'asks a few questions and writes the file' },
    {
      line: 'appraise new libraries.yaml --template libraries-toolkit',
      does: 'the template as it is, without questions',
    },
    {
      line: 'appraise new --option "As it is" --option "A mutual=mutual" --criterion Safety=60 --criterion Cost=40',
      does: 'with options, a model of delivery, criteria and weights of your own',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, io } = call;
  const [typed, another] = operands;
  if (another !== undefined) throw new UsageError('new writes one file; put a name with spaces in quotes');
  // Before anything is asked: nobody likes to answer for nothing.
  if (typed !== undefined) newTarget(typed, io);
  const starting = await import('../templates/index.js');
  try {
    const answers = await answersOf(call, starting);
    const { template, choices, path = typed ?? nameOf(answers, starting, io) } = answers;
    const draft = starting.draftOf(starting.templates[template], choices);
    const held = `${counted(draft.options.length, 'option')} and ${counted(starting.leavesOf(draft.criteria).length, 'criterion', 'criteria')}`;
    await write(call, path, held, (schema) => sound(starting.appraisalFile(draft, schema)));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // As if the signal had not been heard: whoever started the program learns of it.
    io.kill(io.pid, 'SIGINT');
  }
  return 0;
}

/** What the options say, else what somebody answers, else the blank template as it is. */
async function answersOf(call: Call, starting: Starting): Promise<Answers> {
  const flagged = choicesOf(call.options, starting);
  if (flagged !== undefined) return flagged;
  const person = call.options.quiet === true ? undefined : call.io.person?.();
  if (person === undefined) return { template: 'blank', choices: {} };
  try {
    const { asked, pathAsked } = await import('./new-questions.js');
    const talk = conversationWith(person, call);
    const faultIn = ({ template, choices }: Answers) =>
      faultOf(starting.appraisalFile(starting.draftOf(starting.templates[template], choices), undefined));
    const answers = await asked(talk, starting, faultIn);
    if (call.operands.length > 0) return answers;
    const suggested = nameOf(answers, starting, call.io);
    return { ...answers, path: await pathAsked(talk, suggested, (path) => whyNoTarget(path, call.io)) };
  } finally {
    person.leave();
  }
}

/** Without a name of its own a file is called after what is decided. */
function nameOf({ template, choices: { title } }: Answers, { idOf }: Starting, io: Call['io']): string {
  const id = title === undefined ? template.replace('blank', 'appraisal') : idOf(title);
  return freeName(`${id === '' ? 'appraisal' : id}.yaml`, io);
}

async function write(
  { io, stdout, options }: Call,
  name: string,
  held: string,
  text: (schema: string | undefined) => string,
): Promise<void> {
  const target = newTarget(name, io);
  if (target === undefined) {
    await stdout.write(text(undefined));
    return;
  }
  const schema = options.schema === false ? undefined : schemaBeside(target, io);
  const bytes = Buffer.from(text(schema?.name));
  await undisturbed(io, () => {
    if (schema?.target !== undefined) writeNew(schema.target, schema.bytes);
    writeNew(target, bytes);
  });
  if (options.quiet === true) return;
  const width = Math.min(Math.max(io.stdout.columns || 80, 30), 80);
  await stdout.write(told({ path: target.path, held, schema, program: programOf(io) }, width));
}

function sound(text: string): string {
  const fault = faultOf(text);
  if (fault === undefined) return text;
  throw new UsageError(fault);
}

/** What was typed can be legal by itself and still make no appraisal: weights that are all 0, a thousand options. */
function faultOf(text: string): string | undefined {
  const { diagnostics } = validate({ path: '', bytes: Buffer.from(text) });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  return fault === undefined ? undefined : `that makes no appraisal: ${visible(fault.message)}`;
}
