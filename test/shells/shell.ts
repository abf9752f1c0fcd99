// A real shell at a real terminal (tmux), in which `appraise` only notes the words that it was given.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { appraise, runs } from '../terminal/program.js';

export type Shell = 'bash' | 'zsh' | 'fish';

export interface Session {
  /** The words that appraise is given once a line was typed, the Tab key pressed, and Enter. */
  tab(line: string): Promise<readonly string[]>;
  /** All that is offered for the last word of a line, as words that appraise is given; `before` come ahead of them. */
  offered(line: string): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** Files whose names would do harm to a shell that takes them for code, and some that only have odd signs. */
export const HOSTILE = [
  '$(touch harm).yaml',
  '`touch harm`.yaml',
  'a;touch harm;.yaml',
  'b&touch harm&.yaml',
  "c'touch harm'.yaml",
  'd"touch harm".yaml',
  'e|touch harm.yaml',
  'f>harm.yaml',
  'g$IFS.yaml',
  'h*?[x].yaml',
  'i\\touch harm.yaml',
  'j!x.yaml',
  'k{a,b}.yaml',
  '図書館.yaml',
];

/** A folder as a council might have it, and the hostile ones in a folder of their own. */
export function folderOfFiles(): string {
  const path = mkdtempSync(join(tmpdir(), 'appraise-shell-'));
  const files = ['my paper.yaml', 'other.yml', 'notes.txt', 'table.csv', 'papers/deep.yaml'];
  for (const name of [...files, ...HOSTILE.map((name) => `hostile/${name}`)]) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), '');
  }
  return path;
}

let number = 0;

/** `installed`: the script stands where the shell looks for it, instead of being read at the start. */
export async function sessionOf(shell: Shell, folder: string, installed = false): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), 'appraise-home-'));
  const noted = join(home, 'noted');
  const script = join(home, 'script');
  const { stdout, code } = appraise(['completion', shell]);
  if (code !== 0) throw new Error(`appraise completion ${shell} ended with ${code}`);
  writeFileSync(script, stdout);
  const server = ['-L', `appraise-shell-${process.pid}-${++number}`, '-f', '/dev/null'];
  const tmux = (...words: readonly string[]) => {
    const ended = runs('tmux', [...server, ...words]);
    if (ended.code !== 0) throw new Error(ended.stderr);
    return ended.stdout;
  };
  const env = {
    HOME: home,
    NOTED: noted,
    SCRIPT: script,
    LC_ALL: 'C.UTF-8',
    TERM: 'tmux-256color',
    HISTFILE: '',
    fish_history: '',
  };
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const start = [
    'env',
    '-i',
    `PATH=${process.env['PATH']}`,
    ...settings,
    ...(installed ? STARTS : BARE)[shell],
  ];
  tmux('-u', 'new-session', '-d', '-x', '400', '-y', '50', '-c', folder, ...start);
  const press = (...keys: readonly string[]) => tmux('send-keys', ...keys);
  const type = (text: string) => tmux('send-keys', '-l', '--', text);

  /** Presses Enter, and waits for what appraise was given. */
  const given = async (): Promise<readonly string[]> => {
    press('Enter');
    for (let tries = 0; tries < 400; tries++) {
      if (existsSync(noted)) {
        const words = readFileSync(noted, 'utf8');
        rmSync(noted);
        return words.split('\0').slice(0, -1);
      }
      await after(25);
    }
    throw new Error(`nothing came of it: ${tmux('capture-pane', '-p').trimEnd()}`);
  };

  for (const line of [...SETUP[shell], ...(installed ? INSTALLED : SOURCED)[shell]]) {
    type(line);
    press('Enter');
  }
  type('appraise ready');
  await given();
  return {
    tab: async (line) => {
      type(line);
      press('Tab');
      return given();
    },
    offered: async (line) => {
      type(line);
      press(...ALL[shell]);
      return given();
    },
    end: async () => {
      tmux('kill-server');
      await removed(home);
    },
  };
}

/** A shell that is told to go may still be writing. */
async function removed(folder: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 40) throw error;
      await after(50);
    }
  }
}

type Lines = Readonly<Record<Shell, readonly string[]>>;

const BARE: Lines = {
  bash: ['bash', '--noprofile', '--norc', '-i'],
  zsh: ['zsh', '-f', '-i'],
  fish: ['fish', '--no-config', '-i'],
};

const STARTS: Lines = { ...BARE, fish: ['fish', '-i'] };

const NOTING = `printf '%s\\0' "$@" > $NOTED.new; mv $NOTED.new $NOTED`;

/** What each shell has to know: how to note words, and a key that puts in all that is offered. */
const SETUP: Lines = {
  bash: [`appraise() { ${NOTING}; }`, 'set +H'],
  zsh: [
    `appraise() { ${NOTING}; }`,
    "zstyle ':completion:all-matches::::' completer _all_matches _complete; zstyle ':completion:all-matches:*' insert true",
    "setopt no_bang_hist; zle -C all-matches complete-word _generic; bindkey '^Xa' all-matches",
  ],
  fish: ["function appraise; printf '%s\\0' $argv > $NOTED.new; mv $NOTED.new $NOTED; end"],
};

const SOURCED: Lines = {
  bash: ['source $SCRIPT'],
  zsh: ['autoload -U compinit && compinit -u -D; source $SCRIPT'],
  fish: ['source $SCRIPT'],
};

const INSTALLED: Lines = {
  bash: [
    'mkdir -p ~/.local/share/bash-completion/completions; cp $SCRIPT ~/.local/share/bash-completion/completions/appraise',
    'source /usr/share/bash-completion/bash_completion',
  ],
  zsh: [
    'mkdir ~/own; cp $SCRIPT ~/own/_appraise; fpath=(~/own $fpath); autoload -U compinit && compinit -u -D',
  ],
  fish: ['mkdir -p ~/.config/fish/completions; cp $SCRIPT ~/.config/fish/completions/appraise.fish'],
};

/** bash: insert-completions. fish has no such key: it is asked by `complete -C` instead. */
const ALL: Lines = { bash: ['M-*'], zsh: ['C-x', 'a'], fish: [] };
