import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the host', () => {
  it('has the extension and a folder of sources', () => {
    assert.ok(vscode.extensions.getExtension('source-review.source-review'));
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });
});
