import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { ancoraDaFare, COSE_DA_FARE, type ContoDaFare, type DaFare, type DocumentoDaFirmare } from '@/lib/documenti/domain/da-fare';
import { puoCaricare, type ChiCarica } from '@/lib/documenti/domain/firma-attesa';
import { nomiDistinti } from '@/lib/documenti/domain/nomi';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import { compito, type Compito } from './compito';

/** Those whose next signature is that party's, each with its name: two of a kind also tell when they were prepared. */
function toccaA(parte: ParteFirmataria, documenti: readonly DocumentoDaFirmare[]) {
  const suoi = documenti.filter((documento) => firmeMancanti(documento)[0] === parte);
  const nomi = nomiDistinti(suoi);
  return suoi.map((documento, posto) => ({ documento, nome: nomi[posto] }));
}

/** CA-16: what the ente's people sign next, each where its signed copy is handed in. */
export function compitiDocumentiEnte(documenti: readonly DocumentoDaFirmare[], oggi: DataIso): Compito[] {
  return toccaA('FRUITORE', documenti).map(({ documento, nome }) =>
    compito(
      {
        chiave: `documento-${documento.id}`,
        titolo: `Firma: ${nome}`,
        dettaglio: `Convenzione n. ${documento.numero}: scarica il documento, fallo firmare digitalmente e carica la copia`,
        href: `/ente/documenti/${documento.id}`,
        dal: documento.dal,
      },
      oggi,
    ),
  );
}

/** CA-16, LE-02, SA-05: what the comune signs next, told to who may hand in its copy. */
export function compitiDocumentiUfficio(documenti: readonly DocumentoDaFirmare[], chi: ChiCarica, oggi: DataIso): Compito[] {
  return toccaA('EROGATORE', documenti)
    .filter(({ documento }) => puoCaricare(chi, documento.tipo, 'EROGATORE'))
    .map(({ documento, nome }) => voceUfficio(documento, `Firma per il comune: ${nome}`, oggi));
}

/** Acts of a convenzione that wait for the ente. Who asks to adhere signs its agreement while the request is looked at: nobody waits for it. */
export function attesaDocumenti(documenti: readonly DocumentoDaFirmare[], oggi: DataIso): Compito[] {
  return toccaA('FRUITORE', documenti)
    .filter(({ documento }) => documento.convenzioneId !== null)
    .map(({ documento, nome }) => voceUfficio(documento, `Firma dell’ente: ${nome}`, oggi));
}

/** DPR 445/2000, art. 53: what is final and waits for its number, for its sending, for its delivery: a thing to do for each; its list tells which. */
export function compitiDaFare(conti: Readonly<Record<DaFare, ContoDaFare>>, cose: readonly DaFare[], oggi: DataIso): Compito[] {
  return cose.flatMap((cosa) => {
    const { quanti, dal } = conti[cosa];
    const { titolo, perche } = COSE_DA_FARE[cosa];
    const href = `/ufficio/registro/protocollo#${ancoraDaFare(cosa)}`;
    return quanti === 0
      ? []
      : [compito({ chiave: cosa, titolo: titolo(quanti), dettaglio: `${perche}: dal più vecchio`, href, dal }, oggi)];
  });
}

function voceUfficio(documento: DocumentoDaFirmare, titolo: string, oggi: DataIso): Compito {
  const { id, convenzioneId, adesioneId, numero, ente, dal } = documento;
  const di =
    convenzioneId !== null
      ? `${ente}, convenzione n. ${numero}`
      : adesioneId !== null
        ? `${ente}, domanda n. ${numero}`
        : 'Da consegnare alla persona che l’ha chiesto';
  return compito({ chiave: `documento-${id}`, titolo, dettaglio: di, href: paginaDelDocumento(documento), dal }, oggi);
}
