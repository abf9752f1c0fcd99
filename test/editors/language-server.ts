// The YAML language server, as an editor talks to it: messages with a length before them, over its standard streams.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Problem {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

export interface Completion {
  readonly label: string;
  readonly kind?: number;
  readonly documentation?: string | { readonly value: string };
}

export interface LanguageServer {
  /** Opens a file as an editor would, and waits for what is wrong with it. */
  problems(path: string, text: string): Promise<readonly Problem[]>;
  completions(path: string, at: Position): Promise<readonly Completion[]>;
  /** What is shown when the mouse rests on a place. */
  hover(path: string, at: Position): Promise<string>;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts it with nothing to fetch: no store of schemas, only what a file's first line names. */
export async function languageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (message: Message) => void>();
  const published = new Map<string, (problems: readonly Problem[]) => void>();
  let last = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object | null): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });
  const settings = {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
    },
  };
  const heard = (message: Message): void => {
    const { id, method, params } = message;
    if (method === undefined) answers.get(Number(id))?.(message);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      published.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] };
      send({
        id,
        result: items.map(({ section }) => (section === 'yaml' ? settings.yaml : {})),
      });
    } else if (id !== undefined) send({ id, result: null });
  };
  child.stdout.on('data', receiver(heard));

  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  const uriOf = (path: string) => pathToFileURL(path).href;
  return {
    problems: (path, text) =>
      new Promise((resolve) => {
        published.set(uriOf(path), resolve);
        const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    completions: async (path, position) => {
      const list = await ask('textDocument/completion', { textDocument: { uri: uriOf(path) }, position });
      return (list as { readonly items: readonly Completion[] }).items;
    },
    hover: async (path, position) => {
      const shown = await ask('textDocument/hover', { textDocument: { uri: uriOf(path) }, position });
      return (shown as { contents?: { value?: string } } | null)?.contents?.value ?? '';
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await ask('shutdown', null);
      send({ method: 'exit' });
      await ended;
    },
  };
}

/** Puts pieces of a stream together to messages. */
function receiver(heard: (message: Message) => void): (piece: Buffer) => void {
  let waiting = Buffer.alloc(0);
  return (piece) => {
    waiting = Buffer.concat([waiting, piece]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(waiting.toString('latin1', 0, Math.max(0, head)))?.[1],
      );
      if (head === -1 || waiting.length < head + 4 + length) return;
      heard(JSON.parse(waiting.toString('utf8', head + 4, head + 4 + length)) as Message);
      waiting = waiting.subarray(head + 4 + length);
    }
  };
}
