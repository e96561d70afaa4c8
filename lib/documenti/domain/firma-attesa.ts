import { isStipula, raccoltaDi } from './raccolta';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { ammessa } from '@/lib/core/transizioni';
import { nonSiFirmaPiu } from './sorte';
import { firmeMancanti, TRANSIZIONI_DOCUMENTO, type FattiDocumento } from './stati';

/** As whom somebody hands in signed copies; NESSUNO: it only reads. */
export type ChiCarica = 'UFFICIO' | 'TECNICO' | 'ENTE' | 'RICHIEDENTE' | 'NESSUNO';

/** The office for either party, the technical manager what he may sign (SA-05), the ente its own, who asked to adhere its agreement (CH-13). */
export function puoCaricare(chi: ChiCarica, tipo: TipoDocumento, parte: ParteFirmataria): boolean {
  const { tecnico, richiedente } = raccoltaDi(tipo);
  if (chi === 'TECNICO') return tecnico && parte === 'EROGATORE';
  if (chi === 'RICHIEDENTE') return richiedente && parte === 'FRUITORE';
  return chi === 'UFFICIO' || (chi === 'ENTE' && parte === 'FRUITORE');
}

type Esame = { readonly id: string; readonly originaleId: string; readonly parte: ParteFirmataria; readonly caricataIl: Date };
/** `statoConvenzione`: of the one that it belongs to. */
type Atto = FattiDocumento & {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly generato: boolean;
  readonly superato?: boolean;
  readonly sostituito?: boolean;
  readonly cambiato?: boolean;
  readonly statoConvenzione: string | null;
  readonly domandaChiusa?: boolean;
};

/** The convenzione has its own page, where its signatures move it on; after the protocol an act is signed no more, nor once its lot forbids it. */
function copiaDaCaricare({
  tipo,
  generato,
  superato = false,
  sostituito = false,
  cambiato = false,
  statoConvenzione,
  domandaChiusa,
  ...fatti
}: Atto): ParteFirmataria | null {
  if (
    !generato ||
    fatti.copia ||
    isStipula(tipo) ||
    nonSiFirmaPiu(tipo, { superato, sostituito, cambiato, statoConvenzione, domandaChiusa })
  )
    return null;
  return ammessa(TRANSIZIONI_DOCUMENTO, fatti.stato, 'firmare') ? (firmeMancanti(fatti)[0] ?? null) : null;
}

/** Which signed copy of an act this person may hand in now, and the file that waits to be examined for it. */
export function firmaAttesa(
  atto: Atto,
  chi: ChiCarica,
  esami: readonly Esame[],
): { attesa: ParteFirmataria | null; inEsame: { id: string; parte: ParteFirmataria; dal: Date } | null } {
  const esame = esami.find(({ originaleId }) => originaleId === atto.id);
  if (esame) return { attesa: null, inEsame: { id: esame.id, parte: esame.parte, dal: esame.caricataIl } };
  const parte = copiaDaCaricare(atto);
  return { attesa: parte !== null && puoCaricare(chi, atto.tipo, parte) ? parte : null, inEsame: null };
}
