/**
 * Whether `glob` names `path`, both with forward slashes and relative to the same folder. `*` and `?` stay within a
 * folder, `**` crosses folders, `[ab]` is one of several characters, `{a,b}` one of several texts; a glob that ends
 * with a slash names all in that folder. Never slower than the product of the two lengths for each alternative: globs
 * come with a repository that one may only want to look at, and matchers built on regular expressions can be made to
 * hang by them.
 *
 * @example matchesGlob('docs/incidents/**\/*.md', 'docs/incidents/2024/checkout.md')
 */
export function matchesGlob(glob: string, path: string): boolean {
  const names = path.split('/');
  return alternativesOf(glob.replace(/^\.\//, '')).some((alternative) => {
    const full = alternative.endsWith('/') ? `${alternative}**` : alternative;
    return matchesFrom(full.split('/'), names);
  });
}

/** More combinations of braces than anyone means; what goes beyond is left out. */
const mostAlternatives = 256;

/** `glob` with each choice of its braces made: `a.{md,txt}` is `a.md` and `a.txt`. */
function alternativesOf(glob: string): readonly string[] {
  const open = glob.indexOf('{');
  const close = open < 0 ? -1 : closingBrace(glob, open);
  if (close < 0) return [glob];
  const rests = alternativesOf(glob.slice(close + 1));
  const choices = choicesOf(glob.slice(open + 1, close)).flatMap(alternativesOf);
  const found: string[] = [];
  for (const choice of choices) {
    for (const rest of rests) {
      if (found.length < mostAlternatives) found.push(glob.slice(0, open) + choice + rest);
    }
  }
  return found;
}

function closingBrace(glob: string, open: number): number {
  let depth = 0;
  for (let i = open; i < glob.length; i++) {
    if (glob[i] === '{') depth++;
    else if (glob[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** What commas outside inner braces separate. */
function choicesOf(text: string): readonly string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}') depth--;
    else if (text[i] === ',' && depth === 0) {
      choices.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...choices, text.slice(from)];
}

/** Whether the parts of a glob match all of `names`. After a failure only the last `**` is tried anew: that suffices. */
function matchesFrom(parts: readonly string[], names: readonly string[]): boolean {
  return matchWithStars(
    parts.length,
    names.length,
    (part) => parts[part] === '**',
    (part, name) => matchesName(parts[part] ?? '', names[name] ?? ''),
  );
}

/** Whether one part of a glob matches the name of one folder or file. */
function matchesName(part: string, name: string): boolean {
  const tokens = tokensOf(part);
  return matchWithStars(
    tokens.length,
    name.length,
    (token) => tokens[token] === '*',
    (token, at) => matchesCharacter(tokens[token] ?? '', name[at] ?? ''),
  );
}

/** The characters of a part, with `[…]` as one. */
function tokensOf(part: string): readonly string[] {
  const tokens: string[] = [];
  for (let i = 0; i < part.length; i++) {
    const close = part[i] === '[' ? part.indexOf(']', i + 2) : -1;
    tokens.push(part.slice(i, close < 0 ? i + 1 : close + 1));
    if (close > 0) i = close;
  }
  return tokens;
}

function matchesCharacter(token: string, character: string): boolean {
  if (token === '?') return true;
  if (token.length < 3) return token === character;
  const isNegated = token[1] === '!' || token[1] === '^';
  const set = token.slice(isNegated ? 2 : 1, -1);
  // Accepts the "0-9" of "[0-9a]".
  const ranges = set.match(/.-.|./gsu) ?? [];
  const isIn = ranges.some((range) => {
    const [first = '', , last] = range;
    return last === undefined ? first === character : first <= character && character <= last;
  });
  return isIn !== isNegated;
}

/** The classic match of `wanted` items, some of them stars, against `given` ones: stars take as little as they can. */
function matchWithStars(
  wanted: number,
  given: number,
  isStar: (wanted: number) => boolean,
  matches: (wanted: number, given: number) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let i = 0; i < given;) {
    if (at < wanted && isStar(at)) {
      star = at++;
      taken = i;
    } else if (at < wanted && matches(at, i)) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++taken;
    } else return false;
  }
  while (at < wanted && isStar(at)) at++;
  return at === wanted;
}
