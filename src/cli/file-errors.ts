/** Whether an operation failed because there is no such file. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** What is wrong with a file, in words for its owner. */
export class FileError extends Error {}

/** Why an operation on a file failed, in words; what is no failure of the file itself is a bug, and told with its stack. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined) return reasons[code] ?? String(error);
  if (error instanceof FileError) return error.message;
  return `this is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already, and is not written over; give another name',
};

/** Node's name of what went wrong: `ENOENT`. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
