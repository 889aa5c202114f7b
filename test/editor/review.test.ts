import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../../src/editor/extension.ts';
import type { TreeNode } from '../../src/protocol.ts';

const COURIER = '003_saltmere-courier.txt';
const FIRE_SERVICE = '002_fire-service-statement.txt';

function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a source and selects the first occurrence of some words. */
async function select(name: string, words: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(file(name));
  const offset = editor.document.getText().indexOf(words);
  assert.notEqual(offset, -1, `${name} does not have “${words}”`);
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(offset), document.positionAt(offset + words.length));
  return editor;
}

/** Asks again until the answer is there; mocha's own time limit ends a wait in vain. */
async function until<T>(ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

const problemAt = (name: string, words: string) => {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file(name).toString());
  return vscode.languages
    .getDiagnostics(file(name))
    .find(({ source, message }) => source === 'Source Review' && message.includes(`“${words}”`) && document);
};

describe('in the editor', () => {
  let tree: Exports['tree'];

  before(async () => {
    const extension = vscode.extensions.getExtension<Exports>('source-review.source-review');
    ({ tree } = (await extension?.activate()) ?? assert.fail('There is no extension.'));
    await vscode.window.showTextDocument(file(FIRE_SERVICE));
  });

  it('figures that differ are shown in every file that has one', async () => {
    const problem = await until(() => problemAt(FIRE_SERVICE, '19 hours'));
    const [related] = problem.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), file(COURIER).toString());
    assert.ok(typeof problem.code === 'object');
    assert.equal(problem.code.value, 'Differs');
    assert.ok(problem.code.target.path.endsWith('/docs/findings/conflict.md'));
    await select(COURIER, '21 hours');
    assert.ok(problemAt(COURIER, '21 hours'));
  });

  it('diagnostics follow an edit in another file, and come back when it is undone', async () => {
    await vscode.window.showTextDocument(file(FIRE_SERVICE));
    const editor = await select(COURIER, '21 hours');
    await editor.edit((edit) => edit.replace(editor.selection, '19 hours'));
    await until(() => !problemAt(FIRE_SERVICE, '19 hours'));
    await vscode.commands.executeCommand('undo');
    await until(() => problemAt(FIRE_SERVICE, '19 hours'));
  });

  it('the hover card shows the counterpart with a link to its place', async () => {
    const { document, selection } = await select(COURIER, '21 hours');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active.translate(0, -1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((it) => (typeof it === 'string' ? it : it.value))
      .join('\n');
    assert.match(text, /19 hours/);
    assert.match(text, /002_fire-service-statement\.txt#L\d+,\d+/);
  });

  it('references and definition lead to the counterpart', async () => {
    const { document, selection } = await select(COURIER, '21 hours');
    const at = [document.uri, selection.active.translate(0, -1)] as const;
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      ...at,
    );
    assert.ok(references.some(({ uri }) => uri.path.endsWith(FIRE_SERVICE)));
    const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      ...at,
    );
    assert.ok(definitions.some((it) => ('targetUri' in it ? it.targetUri : it.uri).path.endsWith(FIRE_SERVICE)));
  });

  it('the tree leads from what is to check to a place', async () => {
    const children = async (node?: TreeNode): Promise<TreeNode[]> => (await tree.getChildren(node)) ?? [];
    const [toCheck] = await until(async () => {
      const roots = await children();
      return roots.length > 0 && roots;
    });
    const differences = await children(toCheck);
    const hours =
      differences.find(({ label }) => label.includes('21 hours')) ?? assert.fail('21 hours is not to check');
    const leaf = (await children(hours)).find(({ label }) => label === '21 hours') ?? assert.fail('no leaf');
    const { command } = await tree.getTreeItem(leaf);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '21 hours');
  });

  it('the next difference is found by command', async () => {
    const editor = await select(COURIER, '21 hours');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('sourceReview.nextDifference');
    assert.equal(vscode.window.activeTextEditor?.selection.isEmpty, false);
  });
});
