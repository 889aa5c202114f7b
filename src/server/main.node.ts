import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findSources } from '../folder/find.ts';
import { readSource } from '../folder/read.ts';
import { analyseHere } from './analyser.ts';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), {
  find: (folderUri, globs, signal) => findSources(fileURLToPath(folderUri), globs, signal),
  read: (uri) => readSource(fileURLToPath(uri)),
  analyse: analyseHere,
});
