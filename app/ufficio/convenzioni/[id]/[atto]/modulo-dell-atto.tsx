import type { VariantiDeiCampi } from '@/components/atti/campi-dell-atto';
import { ModuloAtto } from '@/components/convenzioni/modulo-atto';
import { oggettoDellAtto } from '@/components/convenzioni/oggetto-dell-atto';
import { GIORNI_MINIMI_DIFFIDA } from '@/lib/clausole/clausole/risoluzione';
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
  sospendere,
} from '../../azioni';
import { PAGINE_ATTO, type IndirizzoAtto } from './pagine-atto';

const MODULI: Record<IndirizzoAtto, { modulo: AttoCompilabile; azione: Azione<unknown> }> = {
  annullamento: { modulo: 'annullamento', azione: annullare },
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

/** The days that the clauses ask, and the causes that they know. */
function varianti(atto: AttoCompilabile, { recesso }: ConvenzioneView): VariantiDeiCampi {
  if (atto === 'diffida') return { termineIl: { aiuto: `Almeno ${GIORNI_MINIMI_DIFFIDA} giorni da oggi, come 31/12/2026.` } };
  if (atto !== 'recesso') return {};
  const opzioni = recesso.causali.map(({ causale, nome, immediato }) => ({
    valore: causale,
    etichetta: nome.charAt(0).toUpperCase() + nome.slice(1),
    aiuto: immediato ? 'Effetto immediato' : 'Effetto dal giorno indicato',
  }));
  return { causale: { opzioni } };
}
