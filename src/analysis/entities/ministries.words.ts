import { words } from '../words/list.ts';

/** What a ministry is for: `the health ministry`. */
export const PORTFOLIOS = words(`
defence defense foreign interior finance health justice education transport agriculture emergency emergencies energy
environment infrastructure economy labour labor culture trade tourism digital mining fisheries housing science water
treasury security information`);
