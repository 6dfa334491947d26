/** `text` with what is made for each name between `<!-- generated: NAME -->` and `<!-- /generated -->`. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  let filled = text;
  for (const [name, made] of Object.entries(parts)) {
    const open = `<!-- generated: ${name} -->\n`;
    const start = filled.indexOf(open) + open.length;
    const end = filled.indexOf('<!-- /generated -->', start);
    if (start < open.length || end < 0) throw new Error(`There is no place for “${name}”.`);
    filled = filled.slice(0, start) + made + filled.slice(end);
  }
  return filled;
}

/** A table in Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [header, header.map(() => '---'), ...rows].map(line).join('\n') + '\n';
}
