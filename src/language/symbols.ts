import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { EntityType, SectionKind } from '../model.ts';
import { shorten } from './markdown.ts';
import type { ReviewFolder } from './review-folder.ts';
import { verdictOf } from './verdict.ts';

const NAME_LENGTH = 72;
const MOST_SYMBOLS = 500;
const ENTITY_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  place: SymbolKind.Namespace,
  organization: SymbolKind.Class,
};
const HEADINGS: ReadonlySet<SectionKind> = new Set(['headline', 'heading']);

/** The outline of a source: its headline, its headings, and each section that states figures, with them inside. */
export function documentSymbols(folder: ReviewFolder, path: string): DocumentSymbol[] {
  const source = folder.corpus.source(path);
  if (!source) return [];
  const bySection = new Map<number, DocumentSymbol[]>();
  for (const claim of folder.corpus.claimsIn(path)) {
    const range = folder.range(path, claim.claim);
    const detail = `${folder.say.who(claim.claim)} · ${folder.say.verdict(verdictOf(folder, claim))}`;
    const name = folder.quote(claim) || '·';
    const symbol = { name, detail, kind: SymbolKind.Number, range, selectionRange: range };
    const own = bySection.get(claim.claim.section);
    if (own) own.push(symbol);
    else bySection.set(claim.claim.section, [symbol]);
  }
  return source.analysis.sections.flatMap((section, index): DocumentSymbol[] => {
    const children = bySection.get(index) ?? [];
    if (children.length === 0 && !HEADINGS.has(section.kind)) return [];
    const range = folder.range(path, section);
    return [
      {
        name: shorten(folder.textOf(path, section), NAME_LENGTH) || '·',
        kind: HEADINGS.has(section.kind) ? SymbolKind.Module : SymbolKind.String,
        range,
        selectionRange: { start: range.start, end: range.start },
        children,
      },
    ];
  });
}

/** Measures and entities whose name holds all letters of the query in order, as VS Code filters. */
export function workspaceSymbols(folder: ReviewFolder, query: string): WorkspaceSymbol[] {
  const fits = (name: string) => hasLettersInOrder(name.toLowerCase(), query.toLowerCase());
  const measures = folder.corpus.measures.filter(({ label }) => fits(label)).slice(0, MOST_SYMBOLS);
  const entities = folder.corpus.entities
    .filter(({ name, aliases }) => [name, ...aliases].some(fits))
    .slice(0, MOST_SYMBOLS - measures.length);
  return [
    ...measures.flatMap(({ label, claims: [first] }): WorkspaceSymbol[] =>
      first
        ? [
            {
              name: label,
              kind: SymbolKind.Number,
              location: folder.placeOf(first),
              containerName: folder.quote(first),
            },
          ]
        : [],
    ),
    ...entities.flatMap(({ name, type, mentions: [first] }): WorkspaceSymbol[] =>
      first
        ? [
            {
              name,
              kind: ENTITY_KINDS[type],
              location: folder.place(first.source, first),
              containerName: folder.say.kindOfEntity(type),
            },
          ]
        : [],
    ),
  ];
}

function hasLettersInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const char of query.replaceAll(' ', '')) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
