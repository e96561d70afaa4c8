/** Questions answered yes or no: fewer data than any visura (art. 5 GDPR), and often all that a procedure needs. */
import type { VerificaDiBanca, VoceChiesta } from '@/lib/core/banca';
import type { CampoId } from './campi';
import { VOCI_MAPPA } from './ricerche';

interface Verifica extends VerificaDiBanca {
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
};

export const VERIFICHE: readonly Verifica[] = [
  {
    codice: 'TITOLARE_DI_IMMOBILE',
    domanda: 'La persona o l’ente ha un diritto su questo immobile?',
    voci: [CODICE_FISCALE, COMUNE, ...VOCI_MAPPA, DATA],
    richiede: ['intestatoCodiceFiscale', 'comuneCatastale', 'foglio', 'particella', 'diritto'],
  },
  {
    codice: 'TITOLARE_NEL_COMUNE',
    domanda: 'La persona o l’ente ha diritti su qualche immobile del comune?',
    voci: [CODICE_FISCALE, COMUNE, DATA],
    richiede: ['intestatoCodiceFiscale', 'comuneCatastale', 'diritto'],
  },
];
