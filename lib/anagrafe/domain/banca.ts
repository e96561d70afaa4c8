/** The population register as a data bank: what of it may be granted, searched and opened. */
import type { BancaDati, Criteri } from '@/lib/core/banca';
import { CAMPI, GRUPPI } from './campi';
import { interpreta } from './interpreta';
import { NEGLI_ATTI } from './negli-atti';
import { CAMPI_PROFILO } from './profili';
import { RICERCHE } from './ricerche';
import { SPIEGAZIONI } from './spiegazioni';
import { VERIFICHE } from './verifiche';
import { TIPI_VISURA } from './visure';

export const ANAGRAFE: BancaDati<'ANAGRAFE'> = {
  codice: 'ANAGRAFE',
  nome: 'Anagrafe',
  nomeEsteso: 'l’anagrafe della popolazione residente',
  negliAtti: NEGLI_ATTI,
  gruppi: Object.entries(GRUPPI).map(([id, gruppo]) => ({ id, ...gruppo })),
  campi: CAMPI.map(({ id, gruppo, etichetta }) => ({ id, gruppo, etichetta, spiegazione: SPIEGAZIONI[id] })),
  profili: [
    { codice: 'S', nome: 'Dati essenziali e posizione anagrafica', soloForzeOrdine: false, campi: CAMPI_PROFILO.S },
    { codice: 'M', nome: 'Dati essenziali, iscrizione e famiglia', soloForzeOrdine: false, campi: CAMPI_PROFILO.M },
    { codice: 'L', nome: 'Dati completi, per le forze di polizia', soloForzeOrdine: true, campi: CAMPI_PROFILO.L },
  ],
  visure: TIPI_VISURA,
  ricerche: RICERCHE,
  verifiche: VERIFICHE,
  estratti: [],
  esempioDiProva: 'Inventati Mario',
  interpreta,
  nomiCercati: ({ voci }: Criteri) => ['codiceFiscale', 'cognome', 'nome'].flatMap((nome) => voci[nome] ?? []),
};
