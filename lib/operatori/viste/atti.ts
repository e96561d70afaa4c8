import type { Attore } from '@/lib/core/attore';
import { puo } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { parteDi } from '../chi';
import { campiMancanti, parteCheAbilita, puoRiammettere, TRANSIZIONI, type StatoOperatore } from '../domain/operatore';
import type { DatiScheda } from '../domain/dati';
import type { ConvenzioneDiOperatori } from './view-convenzione';
import type { AttoSuOperatore } from '../views';

type Riga = {
  readonly stato: StatoOperatore;
  readonly sospesoOrigine: OrigineSospensione | null;
  readonly scheda: DatiScheda;
  readonly codiceFiscale: string;
  readonly utenteId: string | null;
  readonly richiestoIl: Date | null;
};

/** The acts that this actor may do on this operator now: what the pages show as buttons. The use cases check again. */
export function attiSuOperatore(
  attore: Attore,
  { stato, sospesoOrigine, scheda, codiceFiscale, utenteId, richiestoIl }: Riga,
  { view, regole, bloccati, daAltri }: ConvenzioneDiOperatori,
): AttoSuOperatore[] {
  const parte = parteDi(attore);
  const tiene = puo(attore, 'operatore:tenere') && view.viva;
  const completa = campiMancanti(scheda, regole).length === 0;
  const posto = view.tetto === null || view.abilitati < view.tetto;
  const possibili: Record<AttoSuOperatore, boolean> = {
    completare: tiene && stato !== 'DISABILITATO',
    designare: tiene && ammessa(TRANSIZIONI, stato, 'designare'),
    chiedere:
      tiene && parte === 'FRUITORE' && !view.abilitiTu && completa && richiestoIl === null && ammessa(TRANSIZIONI, stato, 'chiedere'),
    abilitare:
      puo(attore, 'operatore:abilitare') &&
      view.impedimento === null &&
      parteCheAbilita(regole) === parte &&
      !bloccati.has(codiceFiscale) &&
      completa &&
      posto &&
      ammessa(TRANSIZIONI, stato, 'abilitare'),
    sospendere: puo(attore, 'operatore:sospendere') && ammessa(TRANSIZIONI, stato, 'sospendere'),
    confermare: puo(attore, 'operatore:sospendere') && stato === 'SOSPESO' && sospesoOrigine === 'FRUITORE' && parte === 'EROGATORE',
    riammettere:
      puo(attore, 'operatore:riammettere') && ammessa(TRANSIZIONI, stato, 'riammettere') && puoRiammettere(sospesoOrigine, parte, regole),
    rinviare:
      tiene &&
      view.abilitiTu &&
      view.impedimento === null &&
      utenteId !== null &&
      !daAltri.has(utenteId) &&
      ammessa(TRANSIZIONI, stato, 'rinviare'),
    disabilitare: puo(attore, 'operatore:disabilitare') && ammessa(TRANSIZIONI, stato, 'disabilitare'),
  };
  return (Object.keys(possibili) as AttoSuOperatore[]).filter((atto) => possibili[atto]);
}
