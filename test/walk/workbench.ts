import type { FrameLocator, Locator, Page } from 'playwright-core';

const PATIENCE = { timeout: 15_000 };

/** A VS Code window as a person uses it: with keys, pointer and eyes. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the workbench has been drawn. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** The card that is shown. */
  get hover(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden)').first();
  }

  /** The rows of whatever list or tree lies inside `container`. */
  rows(container: string): Locator {
    return this.page.locator(`${container} .monaco-list-row`);
  }

  /** Closes hovers, peeks, quick picks and notifications that an earlier step left open. */
  async settle(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.page.keyboard.press('Escape');
  }

  /** Presses keys one after the other, as for a chord. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command from the palette by its title; one that `asks` leaves the palette open for the answer. */
  async command(title: string, { asks = false } = {}): Promise<void> {
    await this.quickInput('F1', `>${title}`, title, asks);
  }

  /** Opens a folder by the key and its path. */
  async openFolder(folder: string): Promise<void> {
    await this.page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    const typed = `${folder}/`;
    await this.until(async () => {
      // A window that was just drawn may not know its keys yet; nor one that was drawn anew for a folder above.
      if (!(await input.isVisible())) await this.keys('ControlOrMeta+K', 'ControlOrMeta+O');
      await input.waitFor({ timeout: 3000 });
      if ((await input.inputValue()) !== typed) {
        await this.keys('ControlOrMeta+A');
        // At once, as it is pasted: letter by letter, the dialog reads every folder on the way.
        await this.page.keyboard.insertText(typed);
        await this.page.waitForTimeout(500);
      }
      await this.keys('Enter'); // the dialog may still be reading the folder: then it takes no answer
      await this.page.waitForURL((url) => url.searchParams.get('folder')?.endsWith(folder) ?? false, {
        waitUntil: 'commit', // to be drawn may take longer than a dialog that took no answer is waited for
        timeout: 3000,
      });
    });
    await this.ready();
  }

  /** Takes the first of a list that was opened to choose from, where one was. */
  async pick(): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused');
    const shown = await row.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (!shown) return;
    await this.keys('Enter');
    await row.waitFor({ state: 'hidden', ...PATIENCE });
  }

  /** The name of the file in front. */
  async activeTab(): Promise<string> {
    const tab = this.page.locator('.editor-group-container.active .tab.active').first();
    return (await tab.getAttribute('data-resource-name')) ?? '';
  }

  /** Whether the cursor is at a place (both from 1). */
  async isAt(line: number, column: number): Promise<boolean> {
    return (await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column} (` }).count()) > 0;
  }

  /** Presses the tab key until the link that has the focus reads as wanted. */
  async tabTo(wanted: (focused: string) => boolean, what: string): Promise<void> {
    for (let i = 0; i < 20; i++) {
      if (await this.page.locator('.monaco-editor.focused').count()) break;
      await this.keys('Tab');
      // Asked for at once: a link that goes with a card drawn anew is not waited for.
      const [focused] = await this.page.locator('a:focus').allTextContents();
      if (focused !== undefined && wanted(focused)) return;
    }
    throw new Error(`The tab key does not come to ${what}.`);
  }

  /** The page in the compare panel. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Opens a file by its name with the cursor at a place (both from 1). */
  async open(name: string, line: number, column: number): Promise<void> {
    await this.quickInput('Control+P', `${name}:${line}:${column}`, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor(PATIENCE);
    await this.page.locator('.monaco-editor.focused .cursors-layer .cursor').first().waitFor(PATIENCE);
  }

  private async quickInput(key: string, text: string, row: string, staysOpen = false): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    await input.waitFor(PATIENCE);
    await input.fill(text);
    // Enter takes the focused row, which is another one until the list has been filtered.
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor(PATIENCE);
    await this.page.keyboard.press('Enter');
    if (staysOpen)
      await this.page.locator(`.quick-input-widget input:not([aria-label^="Type the name"])`).waitFor(PATIENCE);
    else await input.waitFor({ state: 'hidden', ...PATIENCE });
  }

  /** Puts the cursor back into the text. */
  async focusEditor(): Promise<void> {
    await this.command('View: Focus Active Editor Group');
    await this.page.locator('.monaco-editor.focused .cursors-layer .cursor').first().waitFor(PATIENCE);
  }

  /** Undoes until what was there before is there again, and selected. */
  async undo(text: string): Promise<void> {
    for (let i = 0; i < 5; i++) {
      await this.page.keyboard.press('ControlOrMeta+Z');
      await this.page.waitForTimeout(200);
      const status = this.page.locator('.statusbar-item', { hasText: `(${text.length} selected)` });
      if ((await status.count()) > 0) return;
    }
    throw new Error(`“${text}” does not come back.`);
  }

  /** Looks again and again until it is as asserted. */
  async until(assertion: () => Promise<void>): Promise<void> {
    for (const end = Date.now() + PATIENCE.timeout; ; ) {
      try {
        return await assertion();
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      await this.page.waitForTimeout(250);
    }
  }

  /** Points at what stands at the cursor and gives the hover's text. */
  async hoverAtCursor(): Promise<string> {
    const cursor = this.page.locator('.monaco-editor.focused .cursors-layer .cursor').first();
    const { hover } = this;
    for (let attempt = 0; attempt < 5; attempt++) {
      const box = await cursor.boundingBox(); // anew each time: the text moves down where a code lens arrives above it
      if (!box) throw new Error('The editor shows no cursor.');
      const y = box.y + box.height / 2;
      await this.page.mouse.move(box.x + 30, y + 60);
      await this.page.mouse.move(box.x + 5, y, { steps: 5 }); // a hover opens for a pointer that moves
      const shown = hover.locator('.hover-contents').first().waitFor({ timeout: 3000 });
      if (
        await shown.then(
          () => true,
          () => false,
        )
      )
        return ((await hover.textContent()) ?? '').replaceAll('\u00a0', ' ');
    }
    throw new Error('No hover opens at the cursor.');
  }

  /** Shows the card on what stands at the cursor by key and gives its text. */
  async hoverByKey(): Promise<string> {
    const { hover } = this;
    await this.keys('ControlOrMeta+K', 'ControlOrMeta+I');
    await hover.locator('.hover-contents').first().waitFor(PATIENCE);
    return ((await hover.textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  /** Goes into the card that is shown, by the key that shows it. */
  async goIntoHover(): Promise<void> {
    const inside = this.page.locator('.monaco-hover:focus, .monaco-hover:focus-within').first();
    await this.until(async () => {
      await this.keys('ControlOrMeta+K', 'ControlOrMeta+I');
      await inside.waitFor({ timeout: 3000 });
    });
  }

  /** What the Problems panel says of each file, from the first row to the last. */
  async problems(): Promise<ReadonlyMap<string, readonly string[]>> {
    await this.command('View: Focus Problems');
    await this.rows('.markers-panel').first().waitFor(PATIENCE);
    await this.pointAtList('.markers-panel');
    const top = this.page.locator('.markers-panel .monaco-list-rows .monaco-list-row[data-index="0"]');
    do {
      await this.page.mouse.wheel(0, -10_000);
      await this.page.waitForTimeout(100);
    } while ((await top.count()) === 0);
    const labels = new Map<number, { readonly label: string; readonly isFile: boolean }>();
    for (let known = -1; known < labels.size; ) {
      known = labels.size;
      await this.page.waitForTimeout(100); // a list has elements only for the rows on the screen
      const shown = await this.rows('.markers-panel .monaco-list-rows').evaluateAll((rows) =>
        rows.map((row) => ['data-index', 'aria-label', 'aria-level'].map((name) => row.getAttribute(name) ?? '')),
      );
      for (const [index, label, level] of shown)
        labels.set(Number(index), { label: label ?? '', isFile: level === '1' });
      await this.page.mouse.wheel(0, 200);
    }
    const files = new Map<string, string[]>();
    let file = '';
    for (const [, { label, isFile }] of [...labels].toSorted(([one], [other]) => one - other)) {
      if (isFile) file = /\S+\.txt/.exec(label)?.[0] ?? label;
      else files.set(file, [...(files.get(file) ?? []), label]);
    }
    return files;
  }

  /** Puts the pointer into the middle of a list. */
  private async pointAtList(container: string): Promise<void> {
    const box = await this.page.locator(`${container} .monaco-list`).first().boundingBox();
    if (!box) throw new Error(`${container} has no list.`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Shows the Problems panel and scrolls in it to a problem that says both. */
  async problem(one: RegExp, other: RegExp): Promise<void> {
    await this.command('View: Focus Problems');
    const rows = this.rows('.markers-panel');
    await rows.first().waitFor(PATIENCE);
    await this.pointAtList('.markers-panel');
    const wanted = rows.filter({ hasText: one }).filter({ hasText: other });
    for (let page = 0; page < 200 && (await wanted.count()) === 0; page++) {
      await this.page.mouse.wheel(0, 120); // a list has elements only for the rows on the screen
      await this.page.waitForTimeout(100);
    }
    await wanted.first().waitFor({ timeout: 1000 });
  }

  /** Shows a view container by the label of its icon in the activity bar. */
  async showContainer(label: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${label}"])`);
    await icon.waitFor(PATIENCE);
    if (!(await icon.getAttribute('class'))?.includes('checked')) await icon.click();
    await this.rows('.sidebar').first().waitFor(PATIENCE);
  }

  /** How many characters the status bar says are selected. */
  async selected(): Promise<number> {
    const status = this.page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });
    await status.waitFor(PATIENCE);
    return Number(/\((\d+) selected\)/.exec((await status.textContent()) ?? '')?.[1]);
  }

  /** What error notifications say. */
  errors(): Promise<string[]> {
    return this.page.locator('.notification-toast:has(.codicon-error) .notification-list-item-message').allInnerTexts();
  }
}
