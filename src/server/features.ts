import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { definition } from '../language/definition.ts';
import { hover } from '../language/hover.ts';
import { references } from '../language/references.ts';
import type { ReviewFolder } from '../language/review-folder.ts';
import { semanticTokens } from '../language/semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../language/symbols.ts';
import type { Workspace } from './workspace.ts';

/** Answers the protocol's requests with the language features, each on a review that has taken in all edits so far. */
export function serveFeatures(connection: Connection, workspace: Workspace): void {
  const at = async <T>(uri: string, otherwise: T, answer: (folder: ReviewFolder, path: string) => T): Promise<T> => {
    const file = workspace.find(uri);
    if (!file) return otherwise;
    await file.folder.settle();
    return file.folder.review.corpus.source(file.path) ? answer(file.folder.review, file.path) : otherwise;
  };
  const here = <T>(
    { textDocument, position }: TextDocumentPositionParams,
    otherwise: T,
    answer: (folder: ReviewFolder, path: string, position: TextDocumentPositionParams['position']) => T,
  ) => at(textDocument.uri, otherwise, (folder, path) => answer(folder, path, position));

  connection.onHover((params) => here(params, null, (...place) => hover(...place) ?? null));
  connection.onDefinition((params) => here(params, [], definition));
  connection.onReferences((params) =>
    here(params, [], (...place) => references(...place, params.context.includeDeclaration)),
  );
  connection.onDocumentSymbol(({ textDocument }) => at(textDocument.uri, [], documentSymbols));
  connection.onWorkspaceSymbol(async ({ query }) => {
    await workspace.settle();
    return workspace.reviews.flatMap((folder) => workspaceSymbols(folder, query));
  });
  connection.languages.semanticTokens.on(({ textDocument }) => at(textDocument.uri, { data: [] }, semanticTokens));
}
