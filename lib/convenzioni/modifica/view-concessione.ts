import { digestClausole } from '@/lib/clausole/compila';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { getEnte } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import type { ConcessioneView } from '../views';
import { leggiConcedibile } from './concessione';
import { concessoInLavorazione, type InLavorazione } from './lavorazione';

/** What is granted, and what the model lets one grant. */
export async function viewOfConcessione(tx: Tx, letta: InLavorazione, now: Date): Promise<ConcessioneView> {
  const { riga, clausole } = letta;
  const { regole, profili, diOggi } = await leggiConcedibile(tx, riga, now);
  return {
    id: riga.id,
    numero: riga.numero,
    ente: (await getEnte(tx, riga.enteId)).denominazione,
    letta: digestClausole(clausole),
    ...concessoInLavorazione(letta),
    profili: profili
      .filter((profilo) => profilo.offerto && profiloAmmesso(profilo, regole))
      .map(({ codice, nome, campi }) => ({ valore: codice, etichetta: `${codice} – ${nome}`, aiuto: `${campi.length} campi` })),
    diOggi: diOggi && `Il profilo ${diOggi.codice} oggi ha ${diOggi.campi.length} campi: concedi quelli, non quelli firmati`,
    offerte: regole.visure.map((codice) => ({ valore: codice, etichetta: titoloVisura(codice) })),
  };
}
