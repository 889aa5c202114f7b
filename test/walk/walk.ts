import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { onInterrupt } from '../../scripts/host/processes.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { DESK_STEPS } from './desk.ts';
import { KEYBOARD_STEPS } from './keyboard.ts';
import { takePictures } from './pictures.ts';
import { STEPS } from './steps.ts';
import { chooseSubject } from './subject.ts';
import { Workbench } from './workbench.ts';

/** The themes to look at. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

export interface WalkOptions {
  /** The project's folder. */
  readonly root: string;
  /** The sources: a copy of them is opened. */
  readonly folder: string;
  /** Where the screenshots go. */
  readonly out: string;
  readonly theme: keyof typeof THEMES;
  /** Another folder, opened beside the first. */
  readonly secondFolder?: string;
  /** The language that the extension speaks, where it is not English. */
  readonly locale?: string;
  /** Opens the folder in Restricted Mode. */
  readonly restricted?: boolean;
  /** How large everything is drawn; 1 as it is. */
  readonly zoom: number;
  /** An extension package to install; without one, the extension is used as built in `root`. */
  readonly vsix?: string;
  /** The figure to walk to, as it stands in a source; without it, the first one that sources differ on. */
  readonly figure?: string;
  /** The names of the steps to take; without them, all. */
  readonly only?: readonly string[];
  /** Makes the README's pictures and the icon anew, in place of a walk. */
  readonly pictures?: boolean;
}

/** Walks through the real workbench and photographs each step. Gives how many steps did and did not do. */
export async function walk(options: WalkOptions) {
  const { root, folder, secondFolder, out, theme, locale, restricted, zoom, vsix, figure, only, pictures } = options;
  const parent = mkdtempSync(path.join(tmpdir(), 'source-review-walk-'));
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  onInterrupt(remove);
  const copyOf = (sources: string) => {
    const copy = path.join(parent, path.basename(path.dirname(sources)), path.basename(sources));
    cpSync(sources, copy, { recursive: true });
    return copy;
  };
  const copy = copyOf(folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const subject = chooseSubject(copy, path.join(root, 'dist/cli.js'), figure);
  const server = await startServer({
    extension: vsix ? { vsix } : { developed: root },
    settings: { 'workbench.colorTheme': THEMES[theme] },
    ...(locale ? { locale } : {}),
    ...(restricted ? { restricted } : {}),
  });
  const { name, browser } = await launchBrowser();
  onInterrupt(() => browser.close());
  console.log(
    `Host: VS Code server from npm, ${vsix ? 'extension installed' : 'extension as built'}; browser: ${name}`,
  );
  console.log(`Walking to “${subject.figure.text}” in ${subject.figure.source}, line ${subject.figure.line}`);

  const counts = { passed: 0, failed: 0 };
  const address = server.address(secondFolder ? workspaceOf(parent, [copy, copyOf(secondFolder)]) : copy);
  const ways = [
    { name: 'With a pointer', steps: STEPS, address, pointer: true },
    { name: 'Around the desk', steps: DESK_STEPS, address, pointer: true },
    // VS Code opens the folder that was open last, but for `ew`: an empty window
    { name: 'By keyboard alone', steps: KEYBOARD_STEPS, address: `${server.origin}/?ew=true`, pointer: false },
  ];
  let number = 0;
  try {
    if (pictures) {
      await takePictures(browser, address, subject, root);
      return counts;
    }
    for (const { name, steps, address, pointer } of ways) {
      console.log(`${name}:`);
      const page = await browser.newPage(windowAt(zoom));
      if (!pointer) await page.addInitScript(NOTE_POINTING);
      await page.goto(address);
      const workbench = new Workbench(page);
      if (pointer) await workbench.ready();
      for (const step of steps) {
        number++;
        if (only && !only.includes(step.name) && step !== KEYBOARD_STEPS[0]) continue;
        const picture = path.join(out, `${String(number).padStart(2, '0')}-${step.name}.png`);
        const problem = await attempt(async () => {
          if (step !== steps[0]) await workbench.settle();
          if (pointer) await page.mouse.move(700, 2); // off whatever it hovers over
          await step.run(workbench, subject);
          const errors = await workbench.errors();
          if (errors.length > 0) throw new Error(`VS Code shows an error: ${errors.join('; ')}`);
          if (!pointer && (await pointed(page))) throw new Error('A pointer was used.');
        });
        await page.waitForTimeout(300); // animations
        await page.screenshot({ path: picture });
        if (problem === undefined) {
          counts.passed++;
          console.log(`  ✔ ${step.name}`);
        } else {
          counts.failed++;
          console.log(`  ✘ ${step.name}: ${problem}\n    what was on the screen: ${picture}`);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    remove();
  }
  const { TEST_COUNTS } = process.env;
  if (TEST_COUNTS) writeFileSync(TEST_COUNTS, JSON.stringify(counts));
  return counts;
}

/** A window that is as large at every zoom, as a browser's is: what it shows is less where it is drawn larger. */
const windowAt = (zoom: number) => ({
  viewport: { width: Math.round(1440 / zoom), height: Math.round(900 / zoom) },
  deviceScaleFactor: zoom,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** A file that opens several folders in one window. */
function workspaceOf(parent: string, folders: readonly string[]): string {
  const file = path.join(parent, 'folders.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })) }));
  return file;
}

/** For each frame of a page: notes on the frame's root that a mouse was used. */
const NOTE_POINTING = `
  for (const name of ['mousedown', 'mousemove', 'wheel'])
    addEventListener(name, (event) => { if (event.isTrusted) document.documentElement.dataset.pointed = name; }, true);
`;

async function pointed(page: Page): Promise<boolean> {
  const used = await Promise.all(page.frames().map((frame) => frame.locator('html[data-pointed]').count()));
  return used.some((count) => count > 0);
}

/** What went wrong, if anything did. */
async function attempt(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
