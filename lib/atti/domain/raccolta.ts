import type { TipoDocumento } from '@/lib/core/documenti';
import { ATTI } from './catalogo';
import { RACCOLTA_DI_SOLITO, type Raccolta } from './definizione';

const DEGLI_ATTI: Readonly<Partial<Record<TipoDocumento, { readonly raccolta?: Partial<Raccolta> }>>> = ATTI;

/** Of the kinds that have no wording: the convenzione is composed from its clauses (CA-16). */
const SENZA_TESTO: Readonly<Partial<Record<TipoDocumento, Partial<Raccolta>>>> = {
  CONVENZIONE: { ente: ['RAPPRESENTANTE'], nominati: true, copia: 'CONVENZIONE_FIRMATA', conseguenza: 'STIPULA' },
};

/** How the signatures of this kind of document are collected. */
export function raccoltaDi(tipo: TipoDocumento): Raccolta {
  return { ...RACCOLTA_DI_SOLITO, ...DEGLI_ATTI[tipo]?.raccolta, ...SENZA_TESTO[tipo] };
}

/** Whether its signatures conclude a convenzione: then they are collected on the convenzione's page, where they move it on. */
export function isStipula(tipo: TipoDocumento): boolean {
  return raccoltaDi(tipo).conseguenza === 'STIPULA';
}
