import { readFile, writeFile } from 'node:fs/promises';

/** A file's text as the core takes it, and what is needed to write it back as it was. */
export interface TextFile {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Whether all bytes are UTF-8; others show as U+FFFD, and writing the text back would lose them. */
  readonly isUtf8: boolean;
}

/** Reads the file at `path` as UTF-8. */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readFile(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text, hasByteOrderMark, isUtf8: !text.includes('\uFFFD') || isUtf8(bytes) };
}

/** Writes `text` to `path` in place of what `file` was read from. */
export async function writeTextFile(path: string, text: string, file: TextFile): Promise<void> {
  await writeFile(path, (file.hasByteOrderMark ? '\uFEFF' : '') + text);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
