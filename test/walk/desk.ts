import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './steps.ts';
import type { Subject } from './subject.ts';
import type { Workbench } from './workbench.ts';

const OPENED = { timeout: 15_000 };

const open = (workbench: Workbench, { figure }: Subject) =>
  workbench.open(figure.source.split('/').at(-1) ?? figure.source, figure.line, figure.column);

const labels = (workbench: Workbench) =>
  workbench.rows('.sidebar').evaluateAll((rows) => rows.map((it) => it.ariaLabel));

/** Chooses one of what a command offers. */
async function choose(workbench: Workbench, command: string, choice: string): Promise<void> {
  await workbench.command(`Source Review: ${command}`, { asks: true });
  await workbench.page.keyboard.type(choice);
  await workbench.keys('Enter');
  await workbench.page.waitForTimeout(500);
}

/** Unfolds a line of the tree. */
async function unfold(workbench: Workbench, label: string): Promise<void> {
  const row = workbench.page
    .locator(`.sidebar .monaco-list-row[aria-expanded="false"][aria-label^="${label}"]`)
    .first();
  await row.locator('.monaco-tl-twistie').click();
  await workbench.page
    .locator(`.sidebar .monaco-list-row[aria-expanded="true"][aria-label^="${label}"]`)
    .waitFor(OPENED);
  await workbench.page.waitForTimeout(300);
}

/** What a desk has beside the way that is walked most: ordering the tree, the panel's other pictures, settings. */
export const DESK_STEPS: readonly Step[] = [
  {
    name: 'tree-grouped',
    async run(workbench) {
      await workbench.showContainer('Source Review');
      await choose(workbench, 'Group What to Check…', 'By kind');
      const kinds = (await labels(workbench)).filter((label) =>
        /^(Differs|Does not add up|Compatible)/.test(label ?? ''),
      );
      assert.ok(kinds.length > 0, `No kind among ${(await labels(workbench)).join('; ')}`);
    },
  },
  {
    name: 'tree-sorted',
    async run(workbench) {
      await choose(workbench, 'Group What to Check…', 'Not grouped');
      const before = await labels(workbench);
      await choose(workbench, 'Sort the Tree…', 'By name');
      const after = await labels(workbench);
      assert.equal(after.length, before.length);
      assert.notDeepEqual(after, before);
      await choose(workbench, 'Sort the Tree…', 'What differs most');
      await workbench.until(async () => assert.deepEqual(await labels(workbench), before));
    },
  },
  {
    name: 'tree-stays',
    async run(workbench) {
      await workbench.command('Collapse All in Source Review').catch(() => undefined);
      await unfold(workbench, 'Who says');
      await unfold(workbench, 'Entities');
      const before = await labels(workbench);
      await workbench.command('Source Review: Read All Sources Again');
      await workbench.page.waitForTimeout(3000);
      assert.deepEqual(await labels(workbench), before, 'A new reading folds or moves lines of the tree.');
    },
  },
  {
    name: 'tree-copied',
    async run(workbench) {
      await workbench.showContainer('Source Review');
      await workbench.page.locator('.sidebar .monaco-list-row[aria-label^="Who says"]').first().click();
      await workbench.keys('ControlOrMeta+C');
      await workbench.page.locator('.statusbar', { hasText: 'Copied.' }).waitFor(OPENED);
      await workbench.keys('Control+Alt+N'); // a new file
      await workbench.keys('ControlOrMeta+V');
      const lines = workbench.page.locator('.editor-group-container.active .view-line');
      await workbench.until(async () => {
        await workbench.keys('ControlOrMeta+Home'); // once it has been pasted, which takes a while
        const text = (await lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
        assert.match(text, /Who says {2}\d+/, `What was copied is\n${text}`);
      });
      await workbench.command('View: Revert and Close Editor');
    },
  },
  {
    name: 'code-lens',
    async run(workbench, subject) {
      await open(workbench, subject);
      await workbench.keys('ControlOrMeta+Home');
      const lens = workbench.page.locator('.codelens-decoration a').first();
      assert.match((await lens.textContent()) ?? '', /^\d+ figures?, (\d+ differs?|none differs)$/);
      await lens.click();
      assert.ok((await workbench.selected()) > 0, 'The lens does not lead to a figure.');
    },
  },
  {
    name: 'compare-by-date',
    async run(workbench, subject) {
      await open(workbench, subject);
      await workbench.command('Source Review: Compare Figures');
      const view = workbench.panel();
      await view.locator('tr[aria-current="true"]').waitFor(OPENED);
      await view.getByRole('radio', { name: 'By date' }).check();
      await view.locator('svg.picture').first().waitFor(OPENED);
    },
  },
  {
    name: 'save-svg',
    async run(workbench, { folder }) {
      const view = workbench.panel();
      const label = (await view.locator('h2').first().textContent()) ?? '';
      await view.getByRole('button', { name: 'Save picture as SVG…' }).first().click();
      await workbench.page.locator('.quick-input-widget input[type="text"]').first().waitFor(OPENED);
      await workbench.page.waitForTimeout(500); // the dialog reads the folder
      await workbench.keys('Enter');
      const file = path.join(folder, `${label.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.svg`);
      await workbench.until(async () => {
        const svg = readFileSync(file, 'utf8');
        assert.match(svg, /^<svg [^>]*>/);
        assert.doesNotMatch(svg, /var\(/, 'The picture needs the theme.');
      });
      rmSync(file);
    },
  },
  {
    name: 'compare-all',
    async run(workbench, subject) {
      const view = workbench.panel();
      await view.getByRole('combobox', { name: 'Measure' }).selectOption('');
      await view
        .locator('section')
        .nth(1)
        .waitFor({ state: 'attached', ...OPENED });
      await workbench.command('View: Focus First Editor Group');
      await open(workbench, subject); // followed among all
      await view.locator('tr[aria-current="true"]').first().waitFor(OPENED);
      await view.getByRole('radio', { name: 'By source' }).check();
    },
  },
  {
    name: 'inlay-hints',
    async run(workbench, subject) {
      await workbench.page.locator('.tab').first().click(); // out of the panel, whose page has the keys
      await workbench.command('View: Close All Editors');
      const settings = path.join(subject.folder, '.vscode');
      mkdirSync(settings, { recursive: true });
      writeFileSync(
        path.join(settings, 'settings.json'),
        JSON.stringify({ 'sourceReview.inlayHints.dates': true, 'sourceReview.inlayHints.values': true }),
      );
      await open(workbench, subject);
      const hints = workbench.page.locator('.view-line [class*="dyn-rule-"]', { hasText: /\w/ });
      await hints.first().waitFor(OPENED);
    },
  },
  {
    name: 'settings',
    async run(workbench, { folder }) {
      rmSync(path.join(folder, '.vscode'), { recursive: true, force: true });
      await workbench.command('Preferences: Open Settings (UI)');
      await workbench.page.keyboard.type('@ext:source-review.source-review');
      const rows = workbench.page.locator('.settings-editor .setting-item-contents .setting-item-description');
      await rows.filter({ hasText: 'Globs' }).first().waitFor(OPENED);
      await workbench.settle();
    },
  },
  {
    name: 'walkthrough',
    async run(workbench) {
      await workbench.command('Welcome: Open Walkthrough...', { asks: true });
      await workbench.page.keyboard.type('Review Sources');
      await workbench.keys('Enter');
      await workbench.page.locator('.gettingStartedContainer', { hasText: 'Open a folder of sources' }).waitFor(OPENED);
      await workbench.page.waitForTimeout(1000);
    },
  },
];
