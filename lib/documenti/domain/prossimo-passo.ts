import { isStipula, raccoltaDi } from './raccolta';
import {
  definizioneDi,
  finestraDi,
  PARTE_IN_PAROLE,
  type ParteFirmataria,
  type StatoDocumento,
  type TipoDocumento,
  type Verso,
} from '@/lib/core/documenti';
import { FINESTRE } from '@/lib/core/finestre';

type Fatti = {
  readonly tipo: TipoDocumento;
  readonly stato: StatoDocumento;
  readonly verso: Verso;
  /** Whose signature comes next; null where none is missing. */
  readonly manca: ParteFirmataria | null;
  /** A signed file waits for a person's judgement. */
  readonly inEsame: { readonly parte: ParteFirmataria } | null;
  /** Another act has taken its place. */
  readonly sostituito: boolean;
  /** Somebody whom it names has become somebody else before it was signed. */
  readonly cambiato: boolean;
  /** Its convenzione was given up before it was signed by all. */
  readonly annullato: boolean;
  /** Its kind is not signed in the state of its convenzione. */
  readonly fuoriVigore: boolean;
};

const CHI: Readonly<Record<ParteFirmataria, string>> = {
  FRUITORE: 'l’ente lo firma digitalmente e ne carica la copia, oppure la manda per PEC e la carica l’ufficio',
  EROGATORE: 'chi firma per il comune lo firma digitalmente, e se ne carica qui la copia',
};

/** Who has to do what next with a document, whoever reads: nobody has to guess why there is nothing to press. */
export function prossimoPassoDocumento(fatti: Fatti): string {
  const { tipo, stato, verso, manca, inEsame, sostituito, cambiato, annullato, fuoriVigore } = fatti;
  if (stato === 'RITIRATO')
    return 'Non c’è altro da fare: è stato ritirato e resta agli atti. Se ne serve un altro, lo si prepara di nuovo.';
  if (sostituito) return 'Non c’è altro da fare: un altro atto ha preso il suo posto.';
  if (annullato) return 'Non c’è altro da fare: la convenzione è stata annullata, e questo documento non si firma più.';
  if (inEsame) return `Il file firmato ${PARTE_IN_PAROLE[inEsame.parte].di} è in esame: decide una persona del comune.`;
  if (cambiato) return 'Sono cambiati i dati di chi nomina: questo documento non si firma più, e la designazione si prepara di nuovo.';
  if (fuoriVigore && raccoltaDi(tipo).richiedente) return 'La domanda è stata ritirata o respinta: questo documento non si firma.';
  if (fuoriVigore) return `La convenzione ${FINESTRE[finestraDi(tipo, 'firma')].fuori}: questo documento non si firma.`;
  if (manca !== null && (stato === 'GENERATO' || stato === 'FIRMATO'))
    return `Manca la firma ${PARTE_IN_PAROLE[manca].di}: ${isStipula(tipo) ? 'si raccoglie dalla pagina della convenzione' : CHI[manca]}.`;
  return dopoLeFirme(stato, verso, definizioneDi(tipo).destinatario !== undefined);
}

/** `aMano`: it goes to a person, who has no PEC here. */
function dopoLeFirme(stato: Exclude<StatoDocumento, 'RITIRATO'>, verso: Verso, aMano: boolean): string {
  switch (stato) {
    case 'PROTOCOLLATO':
      if (aMano) return 'L’ufficio lo consegna alla persona, a mano o per raccomandata, e ne registra la consegna.';
      return verso === 'USCITA'
        ? 'L’ufficio lo trasmette per PEC, o lo recapita in altro modo e ne registra la consegna.'
        : 'Non c’è altro da fare: il documento ha il suo protocollo.';
    case 'TRASMESSO':
      return 'È partito: quando arriva la ricevuta, l’ufficio registra la consegna o la mancata consegna.';
    case 'MANCATA_CONSEGNA':
      if (aMano) return 'Non è arrivato: l’ufficio lo consegna alla persona in altro modo, e ne registra la consegna.';
      return 'Non è arrivato: l’ufficio lo trasmette di nuovo, o lo recapita in altro modo e ne registra la consegna.';
    case 'CONSEGNATO':
      return 'Non c’è altro da fare: il documento è stato consegnato.';
    case 'GENERATO':
    case 'RICEVUTO':
    case 'FIRMATO':
      return verso === 'INTERNO'
        ? 'Non c’è altro da fare: il documento resta agli atti del comune.'
        : `L’ufficio ne registra il protocollo${verso === 'USCITA' ? `, poi lo ${aMano ? 'consegna alla persona' : 'trasmette all’ente'}` : ''}.`;
  }
}
