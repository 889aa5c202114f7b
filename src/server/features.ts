import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { codeLenses } from '../language/code-lens.ts';
import { definition } from '../language/definition.ts';
import { documentLinks } from '../language/document-links.ts';
import { foldingRanges } from '../language/folding.ts';
import { hover } from '../language/hover.ts';
import { inlayHints } from '../language/inlay-hints.ts';
import { references } from '../language/references.ts';
import type { ReviewFolder } from '../language/review-folder.ts';
import { semanticTokens } from '../language/semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../language/symbols.ts';
import type { Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** A card waits so long for the other sources, where they are still being read: it cannot be mended once it is shown. */
const CARD_PATIENCE_MS = 2_000;

/** Answers the protocol's requests with the language features, each on a review that has taken in all edits so far. */
export function serveFeatures(
  connection: Connection,
  workspace: Workspace,
  { commands }: { readonly commands: boolean },
): void {
  const at = async <T>(
    uri: string,
    otherwise: T,
    answer: (folder: ReviewFolder, path: string, settings: Settings) => T,
  ): Promise<T> => {
    const file = workspace.find(uri);
    if (!file) return otherwise;
    await file.folder.settle();
    return file.folder.review.corpus.source(file.path)
      ? answer(file.folder.review, file.path, file.folder.settings)
      : otherwise;
  };
  const here = <T>(
    { textDocument, position }: TextDocumentPositionParams,
    otherwise: T,
    answer: (folder: ReviewFolder, path: string, position: TextDocumentPositionParams['position']) => T,
  ) => at(textDocument.uri, otherwise, (folder, path) => answer(folder, path, position));

  connection.onHover(async (params) => {
    await workspace.find(params.textDocument.uri)?.folder.read(CARD_PATIENCE_MS);
    return here(params, null, (...place) => hover(...place, { commands }) ?? null);
  });
  connection.onDefinition((params) => here(params, [], definition));
  connection.onReferences((params) =>
    here(params, [], (...place) => references(...place, params.context.includeDeclaration)),
  );
  connection.onDocumentSymbol(({ textDocument }) => at(textDocument.uri, [], documentSymbols));
  connection.onWorkspaceSymbol(async ({ query }) => {
    await workspace.settle();
    return workspace.reviews.flatMap((folder) => workspaceSymbols(folder, query));
  });
  connection.onCodeLens(({ textDocument }) =>
    at(textDocument.uri, [], (folder, path, settings) =>
      commands && settings.codeLens ? codeLenses(folder, path) : [],
    ),
  );
  connection.onDocumentLinks(({ textDocument }) => at(textDocument.uri, [], documentLinks));
  connection.onFoldingRanges(({ textDocument }) => at(textDocument.uri, [], foldingRanges));
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    at(textDocument.uri, [], (folder, path, settings) => inlayHints(folder, path, range, settings.inlayHints)),
  );
  connection.languages.semanticTokens.on(({ textDocument }) => at(textDocument.uri, { data: [] }, semanticTokens));
}
