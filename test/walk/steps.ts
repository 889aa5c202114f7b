import assert from 'node:assert/strict';
import { changed } from './change.ts';
import { quoted, type Subject } from './subject.ts';
import type { Workbench } from './workbench.ts';

/** One thing a person does and sees. A screenshot named after it is taken when it is done. */
export interface Step {
  readonly name: string;
  run(workbench: Workbench, subject: Subject): Promise<void>;
}

const open = (workbench: Workbench, { figure }: Subject) =>
  workbench.open(figure.source.split('/').at(-1) ?? figure.source, figure.line, figure.column);

/** A line of an accessibility tree for something to be pressed or chosen that a screen reader has no name for. */
const UNNAMED = /- (?:button|link|checkbox|radio|combobox|treeitem|img)(?: \[[^\]]*\])*:?$/m;

/** In the order they are walked. */
export const STEPS: readonly Step[] = [
  {
    name: 'open-source',
    async run(workbench, subject) {
      await open(workbench, subject);
      // All have been read; the lens may stand above what is seen.
      await workbench.page.locator('.codelens-decoration').first().waitFor({ state: 'attached', timeout: 30_000 });
    },
  },
  {
    name: 'hover-on-figure',
    async run(workbench, subject) {
      await open(workbench, subject);
      await workbench.until(async () => {
        const text = await workbench.hoverAtCursor(); // again where the text moved, or sources were still being read
        assert.ok(
          text.includes(subject.counterpart.text),
          `The hover does not show “${subject.counterpart.text}”:\n${text}`,
        );
        await workbench.page.waitForTimeout(500);
        assert.ok(await workbench.hover.isVisible(), 'The hover went away.');
      });
    },
  },
  {
    name: 'problems',
    run: (workbench, { figure, counterpart }) => workbench.problem(quoted(figure.text), quoted(counterpart.text)),
  },
  {
    name: 'edit-and-undo',
    async run(workbench, subject) {
      const { figure } = subject;
      const other = changed(subject);
      const file = figure.source.split('/').at(-1) ?? figure.source;
      const elsewhere = async () => [...(await workbench.problems())].filter(([name]) => name !== file);
      const before = await elsewhere();
      await open(workbench, subject);
      for (const _ of figure.text) await workbench.keys('Shift+ArrowRight');
      await workbench.page.keyboard.type(other);
      try {
        await workbench.until(async () => {
          const quotes = (await elsewhere()).some(([, rows]) => rows.some((row) => quoted(other).test(row)));
          assert.ok(quotes, `No other file is said to differ from “${other}”.`);
        });
      } finally {
        await workbench.focusEditor(); // later steps want the text as it was
        await workbench.undo(figure.text);
      }
      await workbench.until(async () => assert.deepEqual(await elsewhere(), before));
    },
  },
  {
    name: 'tree-expanded',
    async run(workbench) {
      await workbench.showContainer('Source Review');
      const unfolded = workbench.page.locator('.sidebar .monaco-list-row[aria-expanded="true"]');
      const before = await unfolded.count(); // a list has elements only for the rows on the screen: all would be as many
      for (let level = 0; level < 3; level++) {
        const folded = workbench.page.locator('.sidebar .monaco-list-row[aria-expanded="false"]').first();
        if ((await folded.count()) === 0) break;
        await folded.locator('.monaco-tl-twistie').click();
        await workbench.page.waitForTimeout(300); // the tree asks the extension for its children
      }
      const after = await unfolded.count();
      assert.ok(after > before, `The tree had ${before} rows unfolded, and ${after} after unfolding.`);
    },
  },
  {
    name: 'jump-from-tree',
    async run(workbench) {
      const leaf = workbench.page.locator('.sidebar .monaco-list-row:not([aria-expanded])').first();
      await leaf.click();
      assert.ok((await workbench.selected()) > 0);
    },
  },
  {
    name: 'peek-references',
    async run(workbench, subject) {
      await open(workbench, subject);
      await workbench.command('Peek References');
      const rows = workbench.rows('.peekview-widget .ref-tree');
      await rows.first().waitFor({ timeout: 15_000 });
      assert.ok((await rows.count()) > 1, 'The peek lists one place only.');
    },
  },
  {
    name: 'compare-panel',
    async run(workbench, subject) {
      await open(workbench, subject);
      await workbench.command('Source Review: Compare Figures');
      const view = workbench.panel();
      await view.locator('svg.picture').first().waitFor({ timeout: 15_000 });
      const rows = await view.locator('tbody tr').allInnerTexts();
      assert.ok(
        rows.some((row) => row.includes(subject.counterpart.text)),
        `The panel does not list “${subject.counterpart.text}”:\n${rows.join('\n')}`,
      );
      assert.equal(await view.locator('tr[aria-current="true"]').count(), 1, 'The figure at the cursor is not marked.');
    },
  },
  {
    name: 'read-aloud',
    async run(workbench) {
      await workbench.showContainer('Source Review');
      const tree = await workbench.page.locator('.sidebar [role="tree"][aria-label="Source Review"]').ariaSnapshot();
      const isWhole = /treeitem "To check, \d+"[^\n]*\[level=1\]/.test(tree); // of several folders, not all is on the screen
      for (const name of isWhole ? ['To check', 'Figures', 'Sources', 'Entities', 'Who says'] : ['To check'])
        assert.match(tree, new RegExp(`treeitem "${name}, \\d+"`), `The tree is read as:\n${tree}`);
      assert.match(tree, /treeitem .*, Differs, \d sources/, 'What to check does not say what it is.');
      assert.doesNotMatch(tree, UNNAMED, `Something in the tree has no name:\n${tree}`);

      const panel = await workbench.panel().locator('main').ariaSnapshot();
      assert.match(panel, /combobox "Measure"/);
      const label = /- heading "(.+)" \[level=2\]/.exec(panel)?.[1];
      // A picture's name may go on, with its scale.
      for (const name of [`region "${label}"`, `img "${label}`, `table "${label}"`])
        assert.ok(panel.includes(`- ${name}`), `There is no ${name}:\n${panel}`);
      for (const name of ['Figure', 'As written', 'Who says so, as of when', 'Source'])
        assert.ok(panel.includes(`columnheader "${name}"`), `No column “${name}”:\n${panel}`);
      assert.doesNotMatch(panel, UNNAMED, `Something in the panel has no name:\n${panel}`);
    },
  },
];
