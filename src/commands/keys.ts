// The keys of the file, for `explain`: what each says, where it is written and an example, from the schema.

/** A definition of the schema, as far as its keys need it. */
interface Definition {
  readonly description?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly patternProperties?: Readonly<Record<string, Definition | true>>;
  readonly items?: Definition;
  readonly oneOf?: readonly Definition[];
  readonly examples?: readonly unknown[];
}

export interface Schema extends Definition {
  readonly $defs: Readonly<Record<string, Definition>>;
}

/** One meaning of a key: it may have others at other places. */
export interface Key {
  readonly id: string;
  readonly says: string;
  /** Where it is written: `options.ID.name`. */
  readonly places: readonly string[];
  /** The keys that stand in it, or in each of its entries; those that must are marked with *. */
  readonly keys: readonly string[];
  /** As they would be typed. */
  readonly examples: readonly string[];
}

/** Every key with every meaning it has, in the order of the schema. */
export function keysOf(schema: Schema): readonly Key[] {
  const found = new Map<string, Key>();
  const visit = (node: Definition, at: string, inside: readonly string[]): void => {
    const name = nameOf(node);
    if (name !== undefined) {
      const target = schema.$defs[name];
      // A criterion below a criterion is written as the one above it.
      if (target !== undefined && !inside.includes(name)) visit(target, at, [...inside, name]);
      return;
    }
    for (const branch of node.oneOf ?? []) visit(branch, at, inside);
    if (node.items !== undefined) visit(node.items, at, inside);
    for (const entry of Object.values(node.patternProperties ?? {}))
      if (entry !== true) visit(entry, `${at}.ID`, inside);
    for (const [id, property] of Object.entries(node.properties ?? {})) {
      const place = at === '' ? id : `${at}.${id}`;
      add(found, id, property, place, schema);
      visit(property, place, inside);
    }
  };
  visit(schema, '', []);
  return [...found.values()];
}

function add(found: Map<string, Key>, id: string, property: Definition, place: string, schema: Schema): void {
  const says = property.description ?? '';
  const known = found.get(`${id} ${says}`);
  const places = known?.places ?? [];
  if (places.includes(place)) return;
  found.set(`${id} ${says}`, {
    id,
    says,
    places: [...places, place],
    keys: known?.keys ?? keysIn(property, schema),
    examples: known?.examples ?? (property.examples ?? []).map((example) => `${id}: ${typed(example)}`),
  });
}

/** The keys of the map that a key takes, or of the entries of a map of ids. */
function keysIn(node: Definition, schema: Schema): readonly string[] {
  const name = nameOf(node);
  const target = name === undefined ? node : schema.$defs[name];
  if (target === undefined) return [];
  if (target.properties !== undefined)
    return Object.keys(target.properties).map((key) => (target.required?.includes(key) ? `${key}*` : key));
  const entry = Object.entries(target.patternProperties ?? {}).find(([, value]) => value !== true)?.[1];
  if (entry !== undefined && entry !== true) return keysIn(entry, schema);
  return [...new Set((target.oneOf ?? []).flatMap((branch) => keysIn(branch, schema)))];
}

function nameOf({ $ref }: Definition): string | undefined {
  return $ref?.replace('#/$defs/', '');
}

/**
 * An example as it would be typed: `typed({ name: 'Café', weight: 40 }) // => '{ name: Café, weight: 40 }'`.
 */
export function typed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typed).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${typed(item)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}\d£+-][^:#,{}[\]]*$/u.test(value) && !/^[-+]?(?:\d+\.?\d*|\.\d+)$|^-\s/.test(value);
  return isPlain || /^https?:[^\s,{}[\]]+$/.test(value) ? value : JSON.stringify(value);
}
