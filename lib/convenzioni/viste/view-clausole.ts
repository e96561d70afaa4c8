import { CATALOGO } from '@/lib/clausole/catalogo';
import { compilaCalendario, type ScadenzaCompilata } from '@/lib/clausole/compila';
import { leggereClausole } from '@/lib/clausole/leggere';
import { daColonna, type DataIso } from '@/lib/core/date';
import { momentoDi, momentoInParole } from '@/lib/core/momento';
import { articoliDellAtto } from '../domain/articoli';
import { doveSiApplica } from '../domain/dove-si-applica';
import { fattiDellaClausola } from '../domain/evidenze';
import { ultimoGiorno } from '../domain/termini';
import type { Fonti } from './fonti-view';
import type { ClausolaView } from '../views';

/** What falls due from today on because of the clauses; nothing before the stipula, nor after the last day. */
export function scadenzeDi({ riga, clausole, ultimaVariazioneElencoIl }: Fonti, oggi: DataIso): ScadenzaCompilata[] {
  const [stipulataIl, scadenzaIl] = [daColonna(riga.stipulataIl), daColonna(riga.scadenzaIl)];
  if (stipulataIl === null || scadenzaIl === null || riga.cessataIl !== null) return [];
  const ultimo = ultimoGiorno({ scadenzaIl, recessoEfficaceIl: daColonna(riga.recessoEfficaceIl), cessataIl: null }) ?? scadenzaIl;
  return compilaCalendario(clausole, { stipulataIl, scadenzaIl, oggi, ultimaVariazioneElencoIl }).filter(
    ({ il }) => il >= oggi && il <= ultimo,
  );
}

/** Clause by clause: its text, how and where it is enforced, what shows last that it is, the next due date. */
export function viewsOfClausole(fonti: Fonti, scadenze: readonly ScadenzaCompilata[], ente: boolean): ClausolaView[] {
  const { riga, clausole, regole, operatori } = fonti;
  const articoli = articoliDellAtto({ ...fonti, responsabile: riga.responsabile, generataIl: riga.generataIl });
  const stipulataIl = daColonna(riga.stipulataIl);
  const fatti = {
    ...fonti.fatti,
    accessi: { inUso: operatori.attivi, tetto: regole.tettoOperatori },
    atto: stipulataIl === null ? null : { il: stipulataIl, documento: riga.documentoId },
  };
  const convenzione = `${ente ? '/ente/convenzione' : '/ufficio/convenzioni'}/${riga.id}`;
  return leggereClausole(clausole).map(({ chiave, clausola, parametri }) => ({
    chiave,
    nome: CATALOGO[chiave].nome,
    parte: clausola.parte,
    articolo: articoli.find((articolo) => articolo.chiave === chiave) ?? null,
    come: clausola.come(parametri),
    dove: doveSiApplica(chiave, { ente, convenzione, id: riga.id }),
    evidenze: fattiDellaClausola(chiave, fatti).map(({ testo, il, documento }) => ({
      testo,
      quando: il && momentoInParole(momentoDi(il, riga.presaInCaricoId !== null)),
      href: documento && (ente ? `/ente/documenti/${documento}` : `${convenzione}/documenti/${documento}`),
    })),
    prossima: scadenze.find((scadenza) => scadenza.chiave === chiave) ?? null,
  }));
}
