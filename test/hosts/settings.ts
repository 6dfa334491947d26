import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from './server';

/** VS Code's own colour themes: the setting's value, the name in the theme picker, and the class that the page then has. */
export const themes = {
  light: { setting: 'Default Light Modern', label: 'Light Modern', className: 'vs' },
  dark: { setting: 'Default Dark Modern', label: 'Dark Modern', className: 'vs-dark' },
  hc: { setting: 'Default High Contrast', label: 'Dark High Contrast', className: 'hc-black' },
  'hc-light': { setting: 'Default High Contrast Light', label: 'Light High Contrast', className: 'hc-light' },
} as const;

export type ThemeName = keyof typeof themes;

export type Settings = Readonly<Record<string, unknown>>;

/** What is set in every profile: no welcome, no chat, and files saved only when one says so, as on the desktop. */
export const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Writes the user's settings of a profile, before VS Code starts: a running one does not look again. */
export async function writeSettings(profile: Profile, settings: Settings): Promise<void> {
  const folder = join(profile.userData, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, undefined, 2),
  );
}
