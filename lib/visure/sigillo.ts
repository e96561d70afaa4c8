import { createHmac, timingSafeEqual } from 'node:crypto';
import { improntaDi } from '@/lib/core/impronta';
import { env } from '@/lib/platform/env';
import { idDi, type Chi } from './domain/chi';
import type { Foglio, Sigillata } from './domain/visura';

/**
 * The seal of a sheet as it was disclosed to that operator, or to that person of the comune: its PDF is drawn from what the page holds,
 * without reading the data again, and nobody can have something else drawn.
 */
export function sigillata<T extends Foglio>(foglio: T, chi: Chi): Sigillata<T> {
  return { ...foglio, sigillo: sigillo(foglio, chi) };
}

export function isSigillata(foglio: Foglio, chi: Chi, scritto: string): boolean {
  const atteso = Buffer.from(sigillo(foglio, chi));
  const dato = Buffer.from(scritto);
  return dato.length === atteso.length && timingSafeEqual(dato, atteso);
}

function sigillo(foglio: Foglio, chi: Chi): string {
  return createHmac('sha256', env().secret)
    .update(`visura:${idDi(chi)}:${improntaDi(foglio)}`)
    .digest('hex');
}
