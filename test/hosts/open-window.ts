import { resolve } from 'node:path';
import { checkout } from './bundle';
import { launchChromium } from './chromium';
import { installHosts, type ServerVersion } from './install';
import { installVsix, startServer, temporaryProfile } from './server';
import { themes, writeSettings, type Settings, type ThemeName } from './settings';
import { EditorWindow } from './window';
import { openWorkbench, workbenchUrl } from './workbench';

export interface WindowOptions {
  /** The folder that VS Code opens. */
  readonly folder: string;
  readonly version?: ServerVersion;
  /** A packed extension to install; without one there is an extension under development. */
  readonly vsix?: string;
  /** The folder of the extension under development (default: the checkout). */
  readonly extension?: string;
  readonly theme?: ThemeName;
  readonly settings?: Settings;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Open the folder in Restricted Mode. */
  readonly restricted?: boolean;
}

/**
 * Starts a VS Code server and a browser without a window, and gives what a script needs to use them as a person
 * would. Closing the window ends both and removes their files.
 *
 * ```ts
 * await using window = await openWindow({ folder: 'examples', theme: 'dark' });
 * await window.openFile('2024-05-01-checkout.md');
 * await window.runCommand('Postmortem: Show Preview');
 * await window.webview().locator('table').first().waitFor();
 * await window.screenshot('out/preview.png');
 * ```
 */
export async function openWindow(options: WindowOptions): Promise<EditorWindow> {
  const opened: AsyncDisposable[] = [];
  const keep = <Resource extends AsyncDisposable>(resource: Resource) => {
    opened.unshift(resource);
    return resource;
  };
  const close = async () => {
    for (const resource of opened.splice(0)) await resource[Symbol.asyncDispose]();
  };
  try {
    const hosts = await installHosts();
    const build = hosts.servers[options.version ?? 'newest'];
    const folder = resolve(options.folder);
    const profile = keep(await temporaryProfile());
    const theme = options.theme ?? 'light';
    await writeSettings(profile, { ...options.settings, 'workbench.colorTheme': themes[theme].setting });
    if (options.vsix !== undefined) await installVsix(build, profile, resolve(options.vsix));
    const workspaceTrust = options.restricted ?? false;
    const server = keep(await startServer({ build, profile, automation: true, workspaceTrust }));
    const browser = keep(await launchChromium(hosts));
    const { extension = checkout } = options;
    const payload = options.vsix === undefined ? { extensionDevelopmentPath: extension } : {};
    const workbench = await openWorkbench(browser, {
      url: workbenchUrl(server.authority, folder, payload),
      ...(options.viewport && { viewport: options.viewport }),
    });
    const window = new EditorWindow({ folder, workbench, theme, close });
    await window.ready();
    return window;
  } catch (error) {
    await close();
    throw error;
  }
}
