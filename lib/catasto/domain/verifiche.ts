/** Questions answered yes or no: fewer data than any visura (art. 5 GDPR), and often all that a procedure needs. */
import type { VerificaDiBanca, VoceChiesta } from '@/lib/core/banca';
import { leggiData, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { CampoId } from './campi';
import { leggiCodiceFiscale } from './chiavi-cercate';
import type { Catasto } from './codici';
import { leggiCatasto, leggiMappa, type Mappa } from './mappa';
import { VOCI_MAPPA } from './ricerche';

interface Verifica extends VerificaDiBanca {
  /** What the right is on: one property, or any of a comune. */
  readonly su: 'IMMOBILE' | 'COMUNE';
  readonly richiede: readonly CampoId[];
}

const CODICE_FISCALE: VoceChiesta = {
  nome: 'codiceFiscale',
  etichetta: 'Codice fiscale della persona o dell’ente',
  forma: 'CODICE',
  facoltativa: false,
};
const COMUNE: VoceChiesta = {
  nome: 'comune',
  etichetta: 'Comune',
  aiuto: 'Il nome, oppure il codice catastale.',
  forma: 'TESTO',
  facoltativa: false,
};
const DATA: VoceChiesta = {
  nome: 'data',
  etichetta: 'Alla data',
  aiuto: 'Se manca vale la data a cui sono aggiornati i dati.',
  forma: 'DATA',
  facoltativa: true,
  allaData: true,
};

export const VERIFICHE: readonly Verifica[] = [
  {
    codice: 'TITOLARE_DI_IMMOBILE',
    domanda: 'La persona o l’ente ha un diritto su questo immobile?',
    su: 'IMMOBILE',
    voci: [CODICE_FISCALE, COMUNE, ...VOCI_MAPPA, DATA],
    richiede: ['intestatoCodiceFiscale', 'comuneCatastale', 'foglio', 'particella', 'diritto'],
  },
  {
    codice: 'TITOLARE_NEL_COMUNE',
    domanda: 'La persona o l’ente ha diritti su qualche immobile del comune?',
    su: 'COMUNE',
    voci: [CODICE_FISCALE, COMUNE, DATA],
    richiede: ['intestatoCodiceFiscale', 'comuneCatastale', 'diritto'],
  },
];

/** Of whom a yes or a no is asked, and where: a comune as a whole, or one property of it. */
export interface Domanda {
  readonly codiceFiscale: string;
  readonly comune: string;
  readonly immobile: { readonly mappa: Mappa; readonly catasto: Catasto | null } | null;
}

/** What was typed, as it is asked; null for the day when it was left out. NON_VALIDO with a sentence per entry that is wrong. */
export function leggiDomanda(
  { su }: Verifica,
  voci: Readonly<Record<string, string>>,
): { readonly domanda: Domanda; readonly quando: DataIso | null } {
  const problemi: Record<string, string> = {};
  const comune = chiaveRicerca(voci.comune);
  if (comune === '') problemi.comune = 'Scrivi il comune, per nome o con il suo codice catastale.';
  const immobile = su === 'IMMOBILE' ? { mappa: leggiMappa(voci, problemi), catasto: leggiCatasto(voci, problemi) } : null;
  const domanda = { codiceFiscale: leggiCodiceFiscale(voci, problemi), comune, immobile };
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
  return { domanda, quando: leggiData(voci.data ?? '') };
}
