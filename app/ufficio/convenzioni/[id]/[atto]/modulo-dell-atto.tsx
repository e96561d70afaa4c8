import { ModuloAtto } from '@/components/convenzioni/modulo-atto';
import { oggettoDellAtto } from '@/components/convenzioni/oggetto-dell-atto';
import type { AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import type { Azione } from '@/lib/core/esito';
import {
  annullare,
  dichiarareDecaduta,
  diffidare,
  recedere,
  revocareGliAccessi,
  revocareLaSospensione,
  rimediare,
  risolvere,
  ritirareLaScansione,
  sospendere,
} from '../../azioni';
import { PAGINE_ATTO, type IndirizzoAtto } from './pagine-atto';
import { varianti } from './varianti';

const MODULI: Record<IndirizzoAtto, { modulo: AttoCompilabile; azione: Azione<unknown> }> = {
  annullamento: { modulo: 'annullamento', azione: annullare },
  'ritiro-autografa': { modulo: 'ritiroAutografa', azione: ritirareLaScansione },
  sospensione: { modulo: 'sospensione', azione: sospendere },
  'revoca-sospensione': { modulo: 'revoca', azione: revocareLaSospensione },
  'revoca-automatica': { modulo: 'revoca', azione: revocareLaSospensione },
  accessi: { modulo: 'accessi', azione: revocareGliAccessi },
  recesso: { modulo: 'recesso', azione: recedere },
  diffida: { modulo: 'diffida', azione: diffidare },
  rimedio: { modulo: 'rimedio', azione: rimediare },
  risoluzione: { modulo: 'risoluzione', azione: risolvere },
  decadenza: { modulo: 'decadenza', azione: dichiarareDecaduta },
};

/** The form that belongs to an act, with what has to travel with it. */
export function ModuloDellAtto({ chi, indirizzo, convenzione }: { chi: string; indirizzo: IndirizzoAtto; convenzione: ConvenzioneView }) {
  const { modulo, azione } = MODULI[indirizzo];
  const { invio, pericolo, fatto, conseguenze } = PAGINE_ATTO[indirizzo];
  const { id, versione } = convenzione;
  const origine = indirizzo === 'revoca-automatica' ? 'AUTOMATICA' : 'EROGATORE';
  return (
    <ModuloAtto
      chi={chi}
      atto={modulo}
      azione={azione}
      torna={`/ufficio/convenzioni/${id}`}
      invio={invio}
      fatto={fatto}
      conseguenza={pericolo ? conseguenze : undefined}
      su={oggettoDellAtto(convenzione)}
      valori={{ id, versione, origine }}
      varianti={varianti(modulo, convenzione)}
    />
  );
}
