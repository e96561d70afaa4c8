import { definizioneDi, TIPI_DOCUMENTO, type Conseguenza, type Raccolta, type TipoDocumento } from '@/lib/core/documenti';

/** How most acts are signed. */
export const RACCOLTA_DI_SOLITO: Raccolta = {
  ente: ['RAPPRESENTANTE', 'RESPONSABILE'],
  nominati: false,
  tecnico: false,
  richiedente: false,
  copia: 'ATTO_FIRMATO',
  conseguenza: null,
};

/** How the signatures of this kind of document are collected. */
export function raccoltaDi(tipo: TipoDocumento): Raccolta {
  return { ...RACCOLTA_DI_SOLITO, ...definizioneDi(tipo).raccolta };
}

/** The kinds of document whose signature brings that about. */
export function tipiChe(conseguenza: Conseguenza): readonly TipoDocumento[] {
  return (Object.keys(TIPI_DOCUMENTO) as TipoDocumento[]).filter((tipo) => raccoltaDi(tipo).conseguenza === conseguenza);
}

/** Whether its signatures conclude a convenzione: then they are collected on the convenzione's page, where they move it on. */
export function isStipula(tipo: TipoDocumento): boolean {
  return raccoltaDi(tipo).conseguenza === 'STIPULA';
}
