import { digestClausole } from '@/lib/clausole/compila';
import { leggereClausole } from '@/lib/clausole/leggere';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { getEnte } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import type { ConcessioneView } from '../views';
import { leggiConcedibile } from './concessione';
import { finalitaDi, type InLavorazione } from './lavorazione';

/** What is granted, and what the model lets one grant. */
export async function viewOfConcessione(tx: Tx, letta: InLavorazione, now: Date): Promise<ConcessioneView> {
  const { riga, clausole } = letta;
  const { regole, profili, diOggi } = await leggiConcedibile(tx, riga, now);
  const concesso = concessoDa(clausole);
  return {
    id: riga.id,
    numero: riga.numero,
    ente: (await getEnte(tx, riga.enteId)).denominazione,
    letta: digestClausole(clausole),
    numeroAccessi: concesso.tetto,
    profilo: concesso.profilo,
    visure: concesso.visure,
    finalita: finalitaDi(letta),
    profili: profili
      .filter((profilo) => profilo.offerto && profiloAmmesso(profilo, regole))
      .map(({ codice, nome, campi }) => ({ valore: codice, etichetta: `${codice} – ${nome}`, aiuto: `${campi.length} campi` })),
    diOggi: diOggi && `Il profilo ${diOggi.codice} oggi ha ${diOggi.campi.length} campi: concedi quelli, non quelli firmati`,
    offerte: regole.visure.map((codice) => ({ valore: codice, etichetta: titoloVisura(codice) })),
  };
}

function concessoDa(clausole: InLavorazione['clausole']): { tetto: number; profilo: string; visure: readonly string[] } {
  const lette = leggereClausole(clausole);
  const di = <P>(chiave: string): P => (lette.find((letta) => letta.chiave === chiave)?.parametri ?? {}) as P;
  const { tetto } = di<{ tetto?: number | null }>('accessi');
  const { visure = [], profili = [] } = di<{ visure?: readonly string[]; profili?: readonly string[] }>('dati');
  return { tetto: tetto ?? 1, profilo: profili[0] ?? '', visure };
}
