import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { Topics } from '../../src/review/likeness/topic.ts';
import { Vocabulary } from '../../src/review/likeness/vocabulary.ts';

const areStrangers = (...texts: readonly string[]): boolean => {
  const topics = new Topics(new Vocabulary());
  for (const [source, text] of texts.entries()) topics.add(source, analyse(`${text}\n`));
  return topics.areApart(1, 0);
};

const FLOOD =
  'The river Meuse burst its banks in Maastricht, Venlo and Roermond, said mayor Annemarie Visser. Troops came from Eindhoven and Utrecht. Visser thanked Pieter Jansen of the Dutch Red Cross.';
const LATER = 'In Roermond and Venlo the water is falling, said Annemarie Visser.';
const TRIAL =
  'Judge Carmen Ortega heard the case in Sevilla. Diego Marquez of Granada and Lucia Romero of Cordoba denied the charge. Ortega adjourned to Malaga, where Pablo Serrano will speak for Banco Andaluz.';

describe('what sources are about', () => {
  it('two that share no name are about different things', () => assert.ok(areStrangers(FLOOD, TRIAL)));
  it('one name in common is enough', () => assert.ok(!areStrangers(FLOOD, LATER)));
  it('a short text tells too little', () => assert.ok(!areStrangers(FLOOD, 'It rained in Sevilla.')));
});
