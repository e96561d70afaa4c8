import { createHmac, timingSafeEqual } from 'node:crypto';
import { improntaDi } from '@/lib/core/impronta';
import { env } from '@/lib/platform/env';
import type { Visura } from './domain/visura';

/**
 * The seal of a visura as it was disclosed to that operator: its PDF is drawn from what the page holds, without reading the data again,
 * and nobody can have something else drawn.
 */
export function sigillo(visura: Visura, operatoreId: string): string {
  return createHmac('sha256', env().secret)
    .update(`visura:${operatoreId}:${improntaDi(visura)}`)
    .digest('hex');
}

export function isSigillata(visura: Visura, operatoreId: string, scritto: string): boolean {
  const atteso = Buffer.from(sigillo(visura, operatoreId));
  const dato = Buffer.from(scritto);
  return dato.length === atteso.length && timingSafeEqual(dato, atteso);
}
