import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { ancoraDaFare, COSE_DA_FARE, type ContoDaFare, type DaFare } from '@/lib/documenti/domain/da-fare';
import { puoCaricare, type ChiCarica } from '@/lib/documenti/domain/firma-attesa';
import { nomeDelDocumento } from '@/lib/documenti/domain/nomi';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import { compito, type Compito } from './compito';

/** A document as a desk speaks of it. `numero`: of its convenzione, or of its request. */
export type DocumentoSullaScrivania = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly convenzioneId: string | null;
  readonly adesioneId: string | null;
  readonly numero: string;
  readonly ente: string;
  /** Whom it names, where the archive knows it. */
  readonly persone: readonly string[];
  readonly dal: DataIso;
};

/** An act that is no convenzione and still wants signatures. */
export type DocumentoDaFirmare = DocumentoSullaScrivania & {
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
};

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
  const [dove, di] =
    convenzioneId === null
      ? [`adesioni/${adesioneId}`, `domanda n. ${numero}`]
      : [`convenzioni/${convenzioneId}`, `convenzione n. ${numero}`];
  return compito({ chiave: `documento-${id}`, titolo, dettaglio: `${ente}, ${di}`, href: `/ufficio/${dove}/documenti/${id}`, dal }, oggi);
}
