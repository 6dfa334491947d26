declare module '*/esbuild.js' {
  import type { BuildOptions } from 'esbuild';
  /** What the build script builds: the two extensions, the preview and the command line. */
  export const builds: readonly BuildOptions[];
}
