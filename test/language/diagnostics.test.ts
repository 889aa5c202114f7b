import assert from 'node:assert/strict';
import { DEFAULT_SEVERITIES, diagnostics } from '../../src/language/diagnostics.ts';
import { workspace } from './workspace.ts';

const OPTIONS = { severities: DEFAULT_SEVERITIES, docs: 'file:///docs' };
/** One toll told three times: by two sources of one day that cannot both be right, and by one of a later day. */
const TOLLS = workspace({
  'a.txt':
    'Ferry sinks off Tarnby\n\n3 May 2031\n\nThe coast guard said that 40 passengers had died on the ferry by Saturday.\n',
  'b.txt':
    'Ferry sinks off Tarnby\n\n3 May 2031\n\nThe harbour master said that 55 passengers had died on the ferry by Saturday.\n',
  'c.txt': 'Toll of ferry rises\n\n9 May 2031\n\nThe coast guard said that 61 passengers had died on the ferry.\n',
});

describe('diagnostics', () => {
  const codesOf = (path: string, options = OPTIONS) => diagnostics(TOLLS, path, options).map(({ code }) => code);

  it('are one for a figure, of its most pressing kind', () => {
    assert.deepEqual(TOLLS.corpus.findings.map(({ kind }) => kind).sort(), ['conflict', 'update', 'update']);
    assert.deepEqual(codesOf('a.txt'), ['Differs']);
    assert.deepEqual(codesOf('c.txt'), ['Differs: later date']);
  });

  it('are of the next kind where that one is switched off', () => {
    const off = { ...OPTIONS, severities: { ...DEFAULT_SEVERITIES, conflict: 'off' as const } };
    assert.deepEqual(codesOf('a.txt', off), ['Differs: later date']);
    const none = { ...OPTIONS, severities: { ...off.severities, update: 'off' as const } };
    assert.deepEqual(codesOf('a.txt', none), []);
  });

  it('tell where reading ended in a source that is too much to be read whole', () => {
    const folder = workspace({ 'table.txt': `The 3 tables follow.\n\n${'7 8\n'.repeat(15_000)}` });
    const [first, ...others] = diagnostics(folder, 'table.txt', OPTIONS);
    assert.equal(first?.code, 'Read in part');
    assert.deepEqual(first.range.start, { line: 5_001, character: 0 });
    assert.ok(others.length < 1_000);
    assert.equal(codesOf('a.txt').includes('read-in-part'), false);
  });
});
