import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { ancoraDaFare, COSE_DA_FARE, type ContoDaFare, type DaFare, type DocumentoDaFirmare } from '@/lib/documenti/domain/da-fare';
import { puoCaricare, type ChiCarica } from '@/lib/documenti/domain/firma-attesa';
import { nomeDelDocumento } from '@/lib/documenti/domain/nomi';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import { compito, type Compito } from './compito';

const toccaA = (parte: ParteFirmataria) => (documento: DocumentoDaFirmare) => firmeMancanti(documento)[0] === parte;

/** CA-16: what the ente's people sign next, each where its signed copy is handed in. */
export function compitiDocumentiEnte(documenti: readonly DocumentoDaFirmare[], oggi: DataIso): Compito[] {
  return documenti.filter(toccaA('FRUITORE')).map((documento) =>
    compito(
      {
        chiave: `documento-${documento.id}`,
        titolo: `Firma: ${nomeDelDocumento(documento)}`,
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
  return documenti
    .filter((documento) => toccaA('EROGATORE')(documento) && puoCaricare(chi, documento.tipo, 'EROGATORE'))
    .map((documento) => voceUfficio(documento, `Firma per il comune: ${nomeDelDocumento(documento)}`, oggi));
}

/** Acts of a convenzione that wait for the ente. Who asks to adhere signs its agreement while the request is looked at: nobody waits for it. */
export function attesaDocumenti(documenti: readonly DocumentoDaFirmare[], oggi: DataIso): Compito[] {
  return documenti
    .filter((documento) => toccaA('FRUITORE')(documento) && documento.convenzioneId !== null)
    .map((documento) => voceUfficio(documento, `Firma dell’ente: ${nomeDelDocumento(documento)}`, oggi));
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
