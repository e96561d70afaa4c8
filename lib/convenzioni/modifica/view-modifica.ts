import { digestClausole } from '@/lib/clausole/compila';
import { leggereClausole } from '@/lib/clausole/leggere';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { SCELTE_DI_TUTTE } from '@/lib/clausole/modulo/scelte';
import type { Attore } from '@/lib/core/attore';
import { daColonna, istanteItaliano, type DataIso } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import { parteEnte, parteErogatore } from '@/lib/enti/steps';
import { nominativiDi } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { articoliDellAtto } from '../domain/articoli';
import { finalitaConcesse } from '../domain/atto-in-vigore';
import { clausoleCambiate } from '../domain/modifica';
import { clausoleCompilate } from '../clausole-in-vigore';
import type { ModificaView } from '../views';
import { effettoDellaBozza } from './bozza';
import type { InLavorazione } from './lavorazione';

/** The next clauses beside those in force, as both would read in the convenzione. */
export async function viewOfModifica(
  tx: Tx,
  attore: Attore,
  { riga, vigenti, bozza, clausole }: InLavorazione,
  oggi: DataIso,
): Promise<ModificaView> {
  const effetto = bozza && (await effettoDellaBozza(tx, riga, bozza, oggi));
  const prima = clausoleCompilate(riga).regole;
  const parti = {
    erogatore: await parteErogatore(tx, riga.erogatoreId),
    fruitore: await parteEnte(tx, riga.enteId),
    responsabile: riga.responsabile,
    generataIl: riga.generataIl,
  };
  const finalita = finalitaConcesse(prima.finalita, riga);
  const articoli = articoliDellAtto({ ...parti, clausole: vigenti, regole: prima, finalita });
  const cambiate = effetto
    ? clausoleCambiate({ clausole: vigenti, articoli }, { clausole, articoli: articoliDellAtto({ ...parti, ...effetto }) })
    : [];
  return {
    id: riga.id,
    numero: riga.numero,
    ente: parti.fruitore.denominazione,
    versione: riga.clausoleVersione,
    puoModificare: puo(attore, 'convenzione:generare'),
    bozza: bozza && {
      letta: digestClausole(bozza.clausole),
      salvataDa: (await nominativiDi(tx, [bozza.salvataDa])).get(bozza.salvataDa) ?? '—',
      salvataIl: istanteItaliano(bozza.salvataIl),
      impedimento: effetto?.impedimento?.message ?? null,
    },
    clausole: leggereClausole(clausole).map(({ chiave, clausola, parametri }) => ({
      chiave,
      nome: clausola.nome,
      parte: clausola.parte,
      come: clausola.come(parametri),
      conRegole: moduloDi(clausola, { scelte: SCELTE_DI_TUTTE, diUnAtto: true }) !== null,
      cambiata: cambiate.some((una) => una.chiave === chiave),
    })),
    cambiate,
    scadenza: { prima: daColonna(riga.scadenzaIl), dopo: effetto?.scadenzaIl ?? daColonna(riga.scadenzaIl) },
  };
}
