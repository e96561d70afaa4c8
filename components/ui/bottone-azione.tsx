'use client';

import type { Azione } from '@/lib/core/esito';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { useAzione } from '../esito/use-azione';
import { Bottone, type VarianteBottone } from './bottone';
import type { NomeIcona } from './icona';

interface Props<T> {
  etichetta: string;
  /** What it acts upon, for who hears the button out of context: "l’invio a ente@pec.it". */
  oggetto?: string;
  azione: Azione<T>;
  valori: unknown;
  /** What is said once it is done; null where the page says it by itself. */
  fatto: string | null;
  variante?: VarianteBottone;
  icona?: NomeIcona;
}

/** Does one harmless, repeatable thing at once, then reads the page again. For what cannot be undone there is {@link Conferma}. */
export function BottoneAzione<T>({ etichetta, oggetto, azione, valori, fatto, variante = 'secondario', icona }: Props<T>) {
  const { esegui, occupato, rifiuto } = useAzione({ azione, valori, fatto });
  return (
    <div className="space-y-2">
      <Bottone variante={variante} dimensione="piccola" icona={icona} aria-disabled={occupato || undefined} onClick={esegui}>
        {occupato ? 'Attendi…' : etichetta}
        {oggetto ? <span className="sr-only"> {oggetto}</span> : null}
      </Bottone>
      {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
    </div>
  );
}
