import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import { areStrangers, topicOf } from '../../src/review/likeness/topic.ts';
import { Vocabulary } from '../../src/review/likeness/vocabulary.ts';

const vocabulary = new Vocabulary();
const topic = (text: string) => topicOf(analyse(`${text}\n`), vocabulary);

const FLOOD =
  'The river Meuse burst its banks in Maastricht, Venlo and Roermond, said mayor Annemarie Visser. Troops came from Eindhoven and Utrecht. Visser thanked Pieter Jansen of the Dutch Red Cross.';
const LATER = 'In Roermond and Venlo the water is falling, said Annemarie Visser.';
const TRIAL =
  'Judge Carmen Ortega heard the case in Sevilla. Diego Marquez of Granada and Lucia Romero of Cordoba denied the charge. Ortega adjourned to Malaga, where Pablo Serrano will speak for Banco Andaluz.';

describe('what sources are about', () => {
  it('two that share no name are about different things', () => assert.ok(areStrangers(topic(FLOOD), topic(TRIAL))));
  it('one name in common is enough', () => assert.ok(!areStrangers(topic(FLOOD), topic(LATER))));
  it('a short text tells too little', () => assert.ok(!areStrangers(topic(FLOOD), topic('It rained in Sevilla.'))));
});
