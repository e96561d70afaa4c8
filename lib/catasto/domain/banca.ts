/** The cadastral register as a data bank: what of it may be granted, searched, opened, asked and extracted (RT-01 … RT-12). */
import type { BancaDati, Criteri } from '@/lib/core/banca';
import { CAMPI, GRUPPI, type CampoId } from './campi';
import { ESTRATTI } from './estratti';
import { interpreta } from './interpreta';
import { NEGLI_ATTI } from './negli-atti';
import { RICERCHE } from './ricerche';
import { VERIFICHE } from './verifiche';
import { TIPI_VISURA } from './visure';

const DEL_SOGGETTO: readonly string[] = ['intestato', 'titolarita'];
const C2 = CAMPI.map(({ id }) => id);
const C1: readonly CampoId[] = CAMPI.filter(({ gruppo }) => !DEL_SOGGETTO.includes(gruppo)).map(({ id }) => id);

export const CATASTO = {
  codice: 'CATASTO',
  nome: 'Catasto',
  nomeEsteso: 'la banca dati catastale',
  negliAtti: NEGLI_ATTI,
  gruppi: Object.entries(GRUPPI).map(([id, etichetta]) => ({ id, etichetta, anpr: null })),
  campi: CAMPI.map(({ id, gruppo, etichetta, spiegazione }) => ({ id, gruppo, etichetta, spiegazione })),
  profili: [
    { codice: 'C1', nome: 'Identificazione e classamento degli immobili', soloForzeOrdine: false, campi: C1 },
    { codice: 'C2', nome: 'Identificazione, classamento e intestatari', soloForzeOrdine: false, campi: C2 },
  ],
  visure: TIPI_VISURA,
  ricerche: RICERCHE,
  verifiche: VERIFICHE,
  estratti: ESTRATTI,
  esempioDiProva: 'foglio 1 particella 11',
  interpreta,
  nomiCercati: ({ voci }: Criteri) =>
    ['codiceFiscale', 'cognome', 'nome', 'denominazione'].flatMap((nome) => (voci[nome] ? [voci[nome]] : [])),
} satisfies BancaDati<'CATASTO'>;
