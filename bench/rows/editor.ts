import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { Workbench } from '../../test/walk/workbench.ts';
import { quantile } from '../measure.ts';
import { fixed, type Measurement } from '../row.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const SOURCES = 10_000;
const PATIENCE_MS = 300_000;
const REST_MS = 20_000;
const LEAVE_MS = 5_000;
const TYPED = ' and';
const COUNT = /sources · [1-9]/;
const READING = '.statusbar-item:has-text("Reading sources")';

/** What a person meets who opens a folder and works in it while it is being read; in seconds and milliseconds. */
interface Visit {
  /** From asking for the page to a source on the screen, to the first differences counted, to the end of reading. */
  readonly open: number;
  readonly difference: number;
  readonly read: number;
  /** While it was being read: how long each card took, and each few letters. */
  readonly hovers: readonly number[];
  readonly typings: readonly number[];
  /** A card when all was read. */
  readonly hover: number;
  readonly megabytes: number | undefined;
}

/** Opens a source at its first figure that another source states differently, and works there until all is read. */
async function visit(browser: Browser, address: string, name: string, line: number, column: number): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const workbench = new Workbench(page);
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  await page.goto(address);
  await workbench.ready();
  await workbench.open(name, line, column);
  const open = seconds();
  await page.locator('.statusbar-item', { hasText: COUNT }).first().waitFor({ timeout: PATIENCE_MS });
  const difference = seconds();
  const hovers: number[] = [];
  const typings: number[] = [];
  const hover = async (): Promise<number> => {
    await workbench.settle();
    const asked = performance.now();
    await workbench.hoverByKey();
    return performance.now() - asked;
  };
  while ((await page.locator(READING).count()) > 0) {
    hovers.push(await hover());
    await workbench.settle();
    const asked = performance.now();
    const before = await page.locator('.monaco-editor.focused .view-lines').textContent();
    await page.keyboard.type(TYPED);
    // In the page, so that it is seen at once.
    await page.waitForFunction(
      `document.querySelector('.monaco-editor.focused .view-lines')?.textContent !== ${JSON.stringify(before)}`,
    );
    typings.push(performance.now() - asked);
    for (const _ of TYPED) await workbench.keys('Backspace');
    await page.waitForTimeout(1_000);
  }
  const read = seconds();
  const last = await hover();
  const megabytes = serverMegabytes();
  await page.waitForTimeout(REST_MS); // until the review has been kept
  await leave(page);
  return { open, difference, read, hovers, typings, hover: last, megabytes };
}

/** Leaves as a reader does: where a page only goes away, its extensions stay, for a window that may come back. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.waitForTimeout(LEAVE_MS);
  await page.close();
}

/** What the language server occupies; undefined where the system does not tell. */
function serverMegabytes(): number | undefined {
  try {
    const own = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && commandOf(id).includes(SERVER_PATH));
    return (
      Math.max(...own.map((id) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]))) /
      1000
    );
  } catch {
    return undefined;
  }
}

const SERVER_PATH = path.join('dist', 'server.cjs');

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return ''; // It has ended.
  }
}

/** Stops a first reading as soon as it can be stopped; gives how many sources are in the review then. */
async function cancelled(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const workbench = new Workbench(page);
  await page.goto(address);
  await workbench.ready();
  await page.locator(READING).click({ timeout: 60_000 }); // opens the notification that it stands for
  await page.locator('.notification-list-item').getByText('Cancel').click({ timeout: 30_000 });
  await page.locator(READING).waitFor({ state: 'detached', timeout: 30_000 });
  const counts = page.locator('.statusbar-item', { hasText: /^\s*[\d,]+ sources/ });
  await counts.waitFor({ timeout: 30_000 });
  const told = (await counts.innerText()).trim();
  await page.close();
  return told;
}

/** A folder of ten thousand sources in the real VS Code, used while it is being read; opened again; and stopped. */
export const editor: Measurement = async ({ folder, texts, program, say }) => {
  const place = folder({ sources: SOURCES });
  const [first] = texts({ sources: SOURCES }).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (!first) throw new Error('There is no source.');
  const before = first.text.slice(0, program.figureOffsets(first.text)[0] ?? 0).split('\n');
  const at = [before.length, (before.at(-1)?.length ?? 0) + 1] as const;
  const { browser } = await launchBrowser();
  const told = ({ open, difference, read, hovers, typings, hover, megabytes }: Visit): string =>
    `source open after ${fixed(open)} s, first differences ${fixed(difference)} s, all read ${fixed(read)} s; ` +
    (hovers.length > 0
      ? `meanwhile ${hovers.length} cards p50 ${fixed(quantile(hovers, 0.5), 0)} ms, longest ${fixed(Math.max(...hovers), 0)} ms, ` +
        `typing p50 ${fixed(quantile(typings, 0.5), 0)} ms, longest ${fixed(Math.max(...typings), 0)} ms; `
      : '') +
    `then a card ${fixed(hover, 0)} ms; ${fixed(megabytes ?? Number.NaN, 0)} MB`;
  try {
    const server = await startServer({ extension: { developed: ROOT } });
    const visits: Visit[] = [];
    try {
      for (const what of ['first time', 'again']) {
        const seen = await visit(browser, server.address(place), path.basename(first.path), ...at);
        say(`  ${what}: ${told(seen)}`);
        visits.push(seen);
      }
    } finally {
      await server.stop();
    }
    const other = await startServer({ extension: { developed: ROOT } });
    let stopped: string;
    try {
      stopped = await cancelled(browser, other.address(place));
      say(`  cancelled: ${stopped}`);
    } finally {
      await other.stop();
    }
    const [cold, again] = visits;
    if (!cold || !again) throw new Error('Nothing was seen.');
    return [
      {
        what: `${fixed(SOURCES, 0)} sources in the real VS Code`,
        bar: 'first differences early, hover and typing never stuck',
        goal: '',
        measured: `${told(cold)}; opened again: ${told(again)}; stopped early: “${stopped}”`,
        met: 'not measured',
        data: { visits, stopped },
      },
    ];
  } finally {
    await browser.close();
  }
};
