import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import type { FileState, Kept } from '../../src/folder/keeper.ts';
import { inEnglish, Wording } from '../../src/language/wording.ts';
import { analyseHere } from '../../src/server/analyser.ts';
import type { Host } from '../../src/server/host.ts';
import { readSettings } from '../../src/server/settings.ts';
import { WatchedFolder } from '../../src/server/watched-folder.ts';

const MANY = 200;
const BROKEN = 'cannot be read';

const textOf = (n: number): string =>
  `The ferry in fog\n\nThe company said on Monday that ${240 + n} passengers were rescued from the ferry.\n`;

/** A folder in memory, and what happens when its files are read. */
class Disk {
  readonly files = new Map<string, string>();
  readonly log: string[] = [];
  onRead: (path: string) => void = () => undefined;
  kept: string | undefined;

  constructor(count: number) {
    for (let n = 0; n < count; n++) this.files.set(`${String(n).padStart(3, '0')}.txt`, textOf(n));
  }

  readonly host: Host = {
    find: async () => [...this.files.keys()],
    read: async (uri) => {
      const path = uri.split('/').at(-1) ?? '';
      this.onRead(path);
      const text = this.files.get(path);
      return text === undefined || text === BROKEN
        ? { kind: 'unreadable', reason: 'gone' }
        : { kind: 'text', text, state: { stamp: text, key: text } };
    },
    analyse: analyseHere,
    keeper: {
      load: async (_, selection, found) => {
        const kept: Kept | undefined = this.kept === undefined ? undefined : JSON.parse(this.kept);
        if (kept?.selection !== selection) return undefined;
        const files = new Map<string, FileState>();
        for (const path of found) {
          const known = kept.files[path];
          if (known && known.stamp === this.files.get(path)) files.set(path, known);
        }
        const sources = new Map(
          [...files].map(([path, { key }]) => [
            path,
            { text: () => this.files.get(path) ?? '', analysis: analyse(key) },
          ]),
        );
        return { review: kept.review, files, sources };
      },
      save: async (_, kept) => {
        this.kept = JSON.stringify(kept);
      },
    },
  };

  watch(): WatchedFolder {
    const say = (line: string) => void this.log.push(line);
    const settings = readSettings({});
    return new WatchedFolder('file:///w', 'w', settings, new Wording(inEnglish), this.host, {
      info: say,
      warn: say,
      error: say,
    });
  }
}

/** What a review says, for comparing. */
const picture = ({ review: { corpus } }: WatchedFolder): unknown => ({
  sources: corpus.sources.map(({ path, text }) => [path, text]),
  measures: corpus.measures.map(({ id }) => id),
  findings: corpus.findings.map(({ id, kind }) => `${kind} ${id}`),
});

const whole = new AbortController().signal;

describe('a folder under review', () => {
  it('says the same whatever is open and in which order it was read', async () => {
    const disk = new Disk(MANY);
    const [one, other] = [disk.watch(), disk.watch()];
    await one.readAll(whole, () => undefined);
    other.edit('150.txt', textOf(150));
    other.edit('020.txt', textOf(20));
    await other.readAll(whole, () => undefined);
    assert.deepEqual(picture(one), picture(other));
    assert.equal(one.review.corpus.sources.length, MANY);
    assert.ok(one.review.corpus.findings.length > 0);
  });

  it('answers from what was read so far, and takes in edits meanwhile', async () => {
    const disk = new Disk(MANY);
    const folder = disk.watch();
    folder.edit('007.txt', textOf(7));
    let sawFirst = false;
    let edits = 0;
    disk.onRead = (path) => {
      if (path === '090.txt') {
        folder.edit('007.txt', textOf(4_000));
        edits++;
      }
      if (path === '150.txt') {
        folder.edit('007.txt', textOf(5_000));
        void folder.settle();
        edits++;
      }
    };
    await folder.readAll(whole, () => {
      const { corpus } = folder.review;
      if (corpus.sources.length < MANY)
        sawFirst ||= corpus.source('007.txt') !== undefined && corpus.findings.length > 0;
    });
    await folder.settle();
    assert.equal(edits, 2);
    assert.ok(sawFirst, 'the open source was in the review before all were read');
    assert.equal(folder.review.corpus.source('007.txt')?.text, textOf(5_000));
    assert.equal(folder.review.corpus.sources.length, MANY);
  });

  it('keeps what was read when it is stopped', async () => {
    const disk = new Disk(MANY);
    const folder = disk.watch();
    const controller = new AbortController();
    await folder.readAll(controller.signal, (done) => {
      if (done >= 64) controller.abort();
    });
    const kept = folder.review.corpus.sources.length;
    assert.ok(kept >= 64 && kept < MANY, `${kept} kept`);
    assert.equal(folder.review.reading, false);
    await folder.readAll(whole, () => undefined);
    assert.equal(folder.review.corpus.sources.length, MANY);
  });

  it('leaves out what vanishes while it is being read, and what is gone when it is read again', async () => {
    const disk = new Disk(MANY);
    const folder = disk.watch();
    disk.onRead = (path) => {
      if (path === '100.txt') for (const gone of ['100.txt', '199.txt']) disk.files.delete(gone);
    };
    await folder.readAll(whole, () => undefined);
    assert.equal(folder.review.corpus.sources.length, MANY - 2);
    assert.ok(disk.log.some((line) => line.startsWith('100.txt: left out')));
    folder.takeTouched();
    disk.onRead = () => undefined;
    disk.files.delete('003.txt');
    await folder.readAll(whole, () => undefined);
    assert.equal(folder.review.corpus.source('003.txt'), undefined);
    assert.ok(folder.takeTouched().has('003.txt'));
  });

  describe('that was reviewed before', () => {
    /** The disk after a first session, and which files a second one reads. */
    async function reviewed(): Promise<{
      readonly disk: Disk;
      readonly first: WatchedFolder;
      readonly read: string[];
    }> {
      const disk = new Disk(MANY);
      const first = disk.watch();
      await first.readAll(whole, () => undefined);
      await first.keep();
      const read: string[] = [];
      disk.onRead = (path) => read.push(path);
      return { disk, first, read };
    }

    it('is shown as it was kept, without reading a file, and compared later', async () => {
      const { disk, first, read } = await reviewed();
      const again = disk.watch();
      await again.readAll(whole, () => undefined);
      assert.deepEqual(read, []);
      const { corpus } = again.review;
      assert.deepEqual(picture(again), picture(first));
      again.takeTouched();
      await again.compare();
      assert.notEqual(again.review.corpus, corpus);
      assert.deepEqual(picture(again), picture(first));
      assert.deepEqual([...again.takeTouched()], []);
    });

    it('reads what was changed, what is new and what is open, and ends like one that reads all', async () => {
      const { disk, read } = await reviewed();
      disk.files.set('020.txt', textOf(7_000));
      disk.files.set('new.txt', textOf(8_000));
      disk.files.delete('030.txt');
      const again = disk.watch();
      again.edit('040.txt', textOf(9_000));
      await again.readAll(whole, () => undefined);
      assert.deepEqual(read.sort(), ['020.txt', 'new.txt']);
      assert.equal(again.review.corpus.source('new.txt')?.text, textOf(8_000));
      assert.ok(again.review.reading, 'what came is not compared yet');
      await again.compare();
      assert.equal(again.review.reading, false);
      await again.settle();
      const other = new Disk(0);
      for (const [path, text] of disk.files) other.files.set(path, text);
      const anew = other.watch();
      anew.edit('040.txt', textOf(9_000));
      await anew.readAll(whole, () => undefined);
      assert.deepEqual(picture(again), picture(anew));
      await again.keep();
      read.length = 0;
      await disk.watch().readAll(whole, () => undefined);
      assert.deepEqual(read, ['040.txt'], 'what was open was not as the disk has it');
    });

    it('is whole where a file cannot be read, now as before', async () => {
      const { disk, read } = await reviewed();
      disk.files.set('broken.txt', BROKEN);
      const again = disk.watch();
      await again.readAll(whole, () => undefined);
      assert.deepEqual(read, ['broken.txt']);
      assert.equal(again.review.reading, false);
    });

    it('reads nothing again that was open, and was as the disk has it', async () => {
      const { disk, first, read } = await reviewed();
      first.edit('040.txt', textOf(9_000));
      await first.settle();
      first.edit('040.txt', textOf(40));
      await first.settle();
      await first.keep();
      const again = disk.watch();
      again.edit('040.txt', textOf(40));
      read.length = 0;
      await again.readAll(whole, () => undefined);
      assert.deepEqual(read, []);
      assert.equal(again.review.reading, false);
    });

    it('takes edits before and while it is compared', async () => {
      const { disk, first } = await reviewed();
      const again = disk.watch();
      await again.readAll(whole, () => undefined);
      const id = again.review.corpus.claimsIn('003.txt')[0]?.id ?? '';
      again.edit('002.txt', textOf(6_000));
      await again.settle();
      assert.ok((again.review.corpus.measureOf(id)?.claims.length ?? 0) > 1);
      const compared = again.compare();
      again.edit('002.txt', textOf(5_000));
      await Promise.all([again.settle(), compared]);
      first.edit('002.txt', textOf(5_000));
      await first.settle();
      assert.deepEqual(picture(again), picture(first));
      assert.equal(again.review.corpus.source('002.txt')?.text, textOf(5_000));
    });

    it('is not kept before it is whole', async () => {
      const { disk } = await reviewed();
      const { kept } = disk;
      const again = disk.watch();
      await again.readAll(whole, () => undefined);
      again.edit('002.txt', textOf(6_000));
      await again.settle();
      await again.keep();
      assert.equal(disk.kept, kept);
      await again.compare();
      await again.keep();
      assert.notEqual(disk.kept, kept);
    });
  });
});
