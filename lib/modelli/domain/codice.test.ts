import { expect, it } from 'vitest';
import { codiceDaNome } from './codice';

it.each([
  ['Visure per i servizi sociali', 'visure-per-i-servizi-sociali'],
  ['Consultazione dell’anagrafe per le pubbliche amministrazioni', 'consultazione-dellanagrafe-per-le'],
  ['Già; è “così”!', 'gia-e-cosi'],
  ['7', 'modello-7'],
  ['!!!', 'modello-nuovo'],
])('%s is known by the code %s', (nome, codice) => expect(codiceDaNome(nome)).toBe(codice));
