import type { Modifica } from '@/lib/adesioni/views';
import { Tabella } from '../ui/tabella';

/** What has changed in a domanda, old and new side by side. */
export function ElencoModifiche({ modifiche, didascalia }: { modifiche: readonly Modifica[]; didascalia: string }) {
  if (modifiche.length === 0) return null;
  return (
    <Tabella
      didascalia={didascalia}
      didascaliaVisibile
      righe={modifiche}
      chiave={({ voce }) => voce}
      colonne={[
        { campo: 'voce', titolo: 'Dato', nomeDellaRiga: true, cella: ({ voce }) => voce },
        { campo: 'prima', titolo: 'Prima', cella: ({ prima }) => prima || '—' },
        { campo: 'dopo', titolo: 'Ora', cella: ({ dopo }) => dopo || '—' },
      ]}
    />
  );
}
