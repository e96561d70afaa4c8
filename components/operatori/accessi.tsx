import { Avviso } from '@/components/ui/avviso';
import { Etichetta } from '@/components/ui/etichetta';
import type { ConvenzioneInElenco } from '@/lib/operatori/views';

/** How many of the agreed accesses are taken (CH-02): "7 di 10 accessi". */
export function Accessi({ tetto, abilitati }: Pick<ConvenzioneInElenco, 'tetto' | 'abilitati'>) {
  if (tetto === null) return <Etichetta>{abilitati === 1 ? '1 accesso' : `${abilitati} accessi`}</Etichetta>;
  return (
    <Etichetta
      tono={abilitati >= tetto ? 'attenzione' : 'info'}
    >{`${abilitati} di ${tetto} ${tetto === 1 ? 'accesso' : 'accessi'}`}</Etichetta>
  );
}

const PERCHE: Readonly<Record<string, string>> = {
  CONVENZIONE_SOSPESA: 'La convenzione è sospesa: l’elenco si può preparare, ma nessuno può essere abilitato né consultare.',
  CONVENZIONE_SCADUTA: 'Il termine della convenzione è passato: nessuno può essere abilitato né consultare.',
  DIFFIDA_TRASCORSA:
    'Il termine della diffida è passato: nessuno può essere abilitato né consultare finché il comune non accerta se l’ente ha rimediato.',
  CONVENZIONE_NON_IN_VIGORE: 'La convenzione non è in vigore: l’elenco non si modifica.',
};

/** Why the roster of a convenzione cannot be used now, when it cannot. */
export function Impedimento({ impedimento }: Pick<ConvenzioneInElenco, 'impedimento'>) {
  if (impedimento === null) return null;
  return (
    <Avviso tono="attenzione">
      <p>{PERCHE[impedimento] ?? 'La convenzione ora non si può usare.'}</p>
    </Avviso>
  );
}
