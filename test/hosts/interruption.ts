/**
 * Rejects when this process is asked to end, or when the time is up, so that whoever waits beside it cleans up on
 * the usual way out.
 */
export function interruption(minutes: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const tooLong = () => reject(new Error(`No end after ${minutes} minutes`));
    setTimeout(tooLong, minutes * 60_000).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => reject(new Error(`Ended by ${signal}`)));
    }
  });
}
