import module from 'node:module';

/** What Node has since 22.1. */
interface CompileCache {
  readonly enableCompileCache?: () => unknown;
}

const { enableCompileCache }: typeof module & CompileCache = module;
// Keeps what is compiled from here on for the next run.
enableCompileCache?.();
void import('./cli-main.js');
