import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { goTo } from './keyboard.ts';
import { quoted, type Subject } from './subject.ts';
import { Workbench } from './workbench.ts';

const LARGE = { width: 1180, height: 760 };
const SMALL = { width: 800, height: 440 };

/** The pictures of the README, made as a person comes to see them: what is on the screen, cut to the part that matters. */
export async function takePictures(browser: Browser, address: string, subject: Subject, root: string): Promise<void> {
  const out = path.join(root, 'docs/images');
  mkdirSync(out, { recursive: true });
  const page = await browser.newPage({ viewport: LARGE });
  const workbench = new Workbench(page);
  const cut = async (name: string, ...parts: readonly Locator[]) => {
    await page.waitForTimeout(600); // animations
    const margin = parts.length > 1 ? 12 : 0; // what is a part of the window ends with it
    const boxes = (await Promise.all(parts.map((part) => part.first().boundingBox()))).filter((box) => box !== null);
    const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
    const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
    const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
    await page.screenshot({
      path: path.join(out, `${name}.png`),
      clip: { x, y, width: right - x, height: bottom - y },
    });
  };

  await page.goto(address);
  await workbench.ready();
  await goTo(workbench, subject);
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.focusEditor();
  await workbench.hoverByKey();
  await cut(
    'card',
    page.locator('.monaco-hover:not(.hidden)'),
    page.locator('.view-line', { hasText: subject.figure.text }),
  );
  await workbench.settle();

  await workbench.problem(quoted(subject.figure.text), quoted(subject.counterpart.text));
  await cut('problems', page.locator('.part.panel'));
  await workbench.command('View: Hide Panel');

  await goTo(workbench, subject);
  await workbench.keys('ControlOrMeta+K', 'ControlOrMeta+F8');
  await page.locator('.sidebar .monaco-list-row.focused').waitFor();
  await cut('tree', page.locator('.part.sidebar'));
  await workbench.command('View: Toggle Primary Side Bar Visibility');

  await goTo(workbench, subject);
  await workbench.keys('ControlOrMeta+Shift+F12');
  await workbench.panel().locator('tr[aria-current="true"]').waitFor();
  await workbench.command('View: Focus Next Editor Group');
  await workbench.command('View: Toggle Maximize Editor Group');
  await cut('compare', page.locator('.editor-group-container.active'));
  await workbench.command('View: Toggle Maximize Editor Group');
  await workbench.command('View: Close All Editors');

  await takeStrip(workbench, subject, path.join(out, 'keys.png'));
  await takeIcon(page, path.join(root, 'media'));
  await page.close();
}

/** The extension's icon, where a picture is wanted and not a shape: the shape in white on a ground of its own. */
async function takeIcon(page: Page, media: string): Promise<void> {
  const shape = readFileSync(path.join(media, 'review.svg'), 'utf8').replace('#000', '#fff');
  await page.setViewportSize({ width: 256, height: 256 });
  await page.setContent(`<style>
    body { margin: 0; width: 256px; height: 256px; border-radius: 40px; background: #1f4e79; display: grid; place-items: center }
    svg { width: 184px; height: 184px }
  </style>${shape}`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
}

/** The way by keyboard as one picture: what each key leads to. */
async function takeStrip(workbench: Workbench, subject: Subject, file: string): Promise<void> {
  const { page } = workbench;
  await page.setViewportSize(SMALL);
  const shots: { readonly caption: string; readonly png: Buffer }[] = [];
  const shoot = async (caption: string) => {
    await page.waitForTimeout(600);
    shots.push({ caption, png: await page.screenshot() });
  };
  await goTo(workbench, subject);
  await shoot('Ctrl+F8: the next difference');
  await workbench.hoverByKey();
  await shoot('Ctrl+K Ctrl+I: the card on it');
  await workbench.settle();
  await workbench.keys('ControlOrMeta+F12');
  await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
  await shoot('Ctrl+F12: its counterparts, to choose from');
  await workbench.pick();
  await shoot('Enter: the counterpart; Go Back returns');
  await workbench.command('Go Back');
  await goTo(workbench, subject);
  await workbench.keys('ControlOrMeta+Shift+F12');
  await workbench.panel().locator('tr[aria-current="true"]').waitFor();
  await shoot('Ctrl+Shift+F12: compared');
  await workbench.command('View: Focus First Editor Group');
  await goTo(workbench, subject);
  await workbench.keys('ControlOrMeta+K', 'ControlOrMeta+F8');
  await page.locator('.sidebar .monaco-list-row.focused').waitFor();
  await shoot('Ctrl+K Ctrl+F8: in the tree');

  const figures = shots.map(
    ({ caption, png }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await page.setViewportSize({ width: 1000, height: 400 });
  await page.setContent(`<style>
    body { margin: 0; padding: 8px; display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-content: start; background: white; }
    figure { margin: 0 } figcaption { font: 600 14px sans-serif; padding: 4px 0 }
    img { width: 100%; border: 1px solid #bbb; box-sizing: border-box }
  </style>${figures.join('')}`);
  await page.locator('body').screenshot({ path: file });
}
