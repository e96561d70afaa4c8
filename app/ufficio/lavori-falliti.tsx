import { Avviso } from '@/components/ui/avviso';
import { BottoneAzione } from '@/components/ui/bottone-azione';
import { istanteItaliano } from '@/lib/core/date';
import type { ScrivaniaUfficio } from '@/lib/scrivania/views';
import { ritentareLavoroFallito } from './azioni-scrivania';

/** Work that the worker gave up after three attempts: a person tries again, or calls who can look into it. */
export function LavoriFalliti({ lavori }: { lavori: ScrivaniaUfficio['falliti'] }) {
  return lavori.map(({ id, nome, errore, chiestoIl }) => (
    <Avviso
      key={id}
      tono="errore"
      titolo={`${nome}: non riuscito`}
      azioni={
        <BottoneAzione
          etichetta="Riprova"
          oggetto={nome}
          azione={ritentareLavoroFallito}
          valori={{ lavoroId: id }}
          fatto={`${nome}: riparte ora.`}
        />
      }
    >
      <p>
        Chiesto il {istanteItaliano(chiestoIl)}, fallito tre volte{errore ? `: ${errore}` : ''}. Se si ripete avvisa il responsabile
        tecnico.
      </p>
    </Avviso>
  ));
}
