#!/usr/bin/env node
// An executable that takes the arguments of the desktop's `code`, so that @vscode/test-electron can start it.
import { register } from 'tsx/esm/api';

register();
await import('./code.ts');
