import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { parteEnte, parteErogatore } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggiAdesioneAccolta, type InizioAtto } from './adesione-accolta';
import { assertConcedibile, type Concesso } from '../domain/concessione';
import type { MateriaConvenzione } from '../domain/materia-convenzione';
import { numeroConvenzione } from '../domain/numero';
import { getFirmatario } from '../repository-firmatari';

/** What the office chose, for whom and when; `progressivo` answers the number of the act within its year. */
type DaComporre = {
  readonly erogatoreId: string;
  readonly concesso: Concesso & { readonly adesioneId: string; readonly firmatarioId: string };
  readonly now: Date;
  readonly progressivo: (tx: Tx, anno: number) => Promise<number>;
};
type AttoComposto = { readonly atto: MateriaConvenzione; readonly inizio: InizioAtto; readonly impronta: string };

/**
 * Everything that the act says, read from the accepted adesione, its model and the two parties; `impronta` is its digest: the same digest
 * is the same document, word for word. Refuses a grant beyond what was asked and allowed, and a signatory who may not sign (LE-02).
 */
export async function comporreAtto(tx: Tx, { erogatoreId, concesso, now, progressivo }: DaComporre): Promise<AttoComposto> {
  const giorno = oggi(now);
  const inizio = await leggiAdesioneAccolta(tx, concesso.adesioneId);
  const { dati, enteId, modello, profili } = inizio;
  const profilo = assertConcedibile(
    concesso,
    {
      profilo: dati.richieste.profilo,
      visure: dati.richieste.visure.map(({ codice }) => codice),
      finalita: dati.finalita.map(({ codice }) => codice),
      numeroAccessi: dati.numeroAccessi,
    },
    modello.regole,
    profili,
  );
  const firmatarioErogatore = await getFirmatario(tx, concesso.firmatarioId, giorno);
  if (firmatarioErogatore.codiceFiscale === dati.legaleRappresentante.codiceFiscale)
    throw regola('STESSO_FIRMATARIO', 'La stessa persona non può firmare per entrambe le parti: scegli un altro firmatario per il comune.');
  const finalita = dati.finalita.filter(({ codice }) => concesso.finalita.includes(codice));
  const clausole = istanziare(modello.clausole, {
    ...concesso,
    profilo,
    finalita,
    motivoAnpr: concesso.motivoAnpr ?? null,
    tipoEnte: dati.ente.tipo,
  });
  const anno = Number(giorno.slice(0, 4));
  const atto: MateriaConvenzione = {
    numero: numeroConvenzione(anno, await progressivo(tx, anno)),
    generataIl: now,
    clausole,
    regole: compilaRegole(clausole),
    profilo: concesso.profilo,
    finalita,
    operatori: dati.operatori,
    responsabile: dati.responsabile,
    firmatarioErogatore,
    firmatarioFruitore: dati.legaleRappresentante,
    erogatore: await parteErogatore(tx, erogatoreId),
    fruitore: await parteEnte(tx, enteId),
    approvazione: modello.atto,
    domanda: inizio.estremi,
  };
  return { atto, inizio, impronta: improntaDi(atto) };
}
