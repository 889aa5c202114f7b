import assert from 'node:assert/strict';
import type { Step } from './steps.ts';
import type { Subject } from './subject.ts';
import type { Workbench } from './workbench.ts';

const fileOf = (source: string) => source.split('/').at(-1) ?? source;

/** Goes on from figure to figure, as the key does, until the one that is walked to is selected. */
export async function goTo(workbench: Workbench, { figure }: Subject): Promise<void> {
  await workbench.open(fileOf(figure.source), 1, 1);
  for (let i = 0; i < 50; i++) {
    await workbench.keys('ControlOrMeta+F8');
    await workbench.page.waitForTimeout(200);
    if (await workbench.isAt(figure.line, figure.column + figure.text.length)) return;
  }
  throw new Error(`The key for the next difference does not come to “${figure.text}” in line ${figure.line}.`);
}

/** The whole way without a pointer, in the order it is walked. It begins in a window without a folder. */
export const KEYBOARD_STEPS: readonly Step[] = [
  {
    name: 'open-folder',
    run: (workbench, { folder }) => workbench.openFolder(folder),
  },
  {
    name: 'next-difference',
    run: goTo,
  },
  {
    name: 'card-by-key',
    async run(workbench, subject) {
      await goTo(workbench, subject);
      // A card that is drawn anew gives the keys back to the editor: there they must change nothing.
      await workbench.command('File: Set Active Editor Read-only in Session');
      const text = await workbench.hoverByKey();
      assert.ok(
        text.includes(subject.counterpart.text),
        `The card does not show “${subject.counterpart.text}”:\n${text}`,
      );
      await workbench.until(async () => {
        await workbench.goIntoHover(); // anew where the card was drawn anew
        await workbench.tabTo((focused) => focused.includes(':'), 'a link of the card');
      });
      await workbench.keys('Enter');
      await workbench.until(async () => assert.ok((await workbench.selected()) > 0));
    },
  },
  {
    name: 'counterpart',
    async run(workbench, subject) {
      await goTo(workbench, subject);
      await workbench.keys('ControlOrMeta+F12');
      await workbench.pick();
      await workbench.until(async () =>
        assert.notEqual(await workbench.activeTab(), fileOf(subject.figure.source), 'No other source was opened.'),
      );
      await workbench.command('Go Back');
      await workbench.until(async () => assert.equal(await workbench.activeTab(), fileOf(subject.figure.source)));
    },
  },
  {
    name: 'compare-by-key',
    async run(workbench, subject) {
      await goTo(workbench, subject);
      await workbench.keys('ControlOrMeta+Shift+F12');
      const panel = workbench.panel();
      await panel.locator('tr[aria-current="true"]').waitFor({ timeout: 15_000 });
      const other = panel.locator('tbody tr', { hasText: subject.counterpart.text }).first();
      const figure = (await other.locator('button.figure').textContent()) ?? '';
      await workbench.command('View: Focus Next Editor Group');
      for (let i = 0; ; i++) {
        if (await other.locator('button.figure:focus').count()) break;
        assert.ok(i < 60, `The tab key does not come to “${figure}” in the panel.`);
        await workbench.keys('Tab');
      }
      await workbench.keys('Enter');
      await workbench.until(async () => assert.equal(await workbench.selected(), figure.length));
      await workbench.command('Go Back');
    },
  },
  {
    name: 'reveal-in-tree',
    async run(workbench, subject) {
      await goTo(workbench, subject);
      await workbench.keys('ControlOrMeta+K', 'ControlOrMeta+F8');
      const row = workbench.page.locator('.sidebar .monaco-list-row.focused');
      await row.filter({ hasText: subject.figure.text }).waitFor({ timeout: 15_000 });
      await workbench.keys('Enter');
      await workbench.until(async () => assert.equal(await workbench.selected(), subject.figure.text.length));
    },
  },
  {
    name: 'filter-tree',
    async run(workbench, { figure }) {
      await workbench.command('Source Review: Show What to Check');
      const rows = workbench.rows('.sidebar');
      const before = await rows.count();
      await workbench.command('Source Review: Filter the Tree…', { asks: true });
      await workbench.page.keyboard.type(figure.text);
      await workbench.keys('Enter');
      await workbench.until(async () => {
        const after = await rows.count();
        assert.ok(after > 0 && after < before, `The tree had ${before} rows and has ${after} filtered.`);
      });
      await workbench.command('Source Review: Show the Whole Tree Again');
      await workbench.until(async () => assert.ok((await rows.count()) >= before));
    },
  },
  {
    name: 'status-item',
    async run(workbench) {
      const item = workbench.page.locator('.statusbar-item:has([aria-label^="Source Review:"])');
      await workbench.command('View: Show Explorer');
      await workbench.command('View: Focus Status Bar');
      for (
        let i = 0;
        (await item.locator(':focus').count()) + (await item.and(workbench.page.locator(':focus')).count()) === 0;
        i++
      ) {
        assert.ok(i < 20, 'The arrow keys do not come to the status item.');
        await workbench.keys('ArrowRight');
      }
      await workbench.keys('Enter');
      await workbench.page.locator('.sidebar [role="tree"][aria-label="Source Review"]').waitFor({ timeout: 15_000 });
    },
  },
];
