/** What the user asked for cannot be done as asked: told as it is, without a stack, with status 2. */
export class UsageError extends Error {}
