/** The run of `characters` with which `text` ends; empty where it ends with another. */
export function trailingRun(text: string, characters: string): string {
  let start = text.length;
  while (start > 0 && characters.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}
