import { CollegamentoBottone } from '@/components/ui/bottone';
import { Primi } from '@/components/ui/primi';
import { Scheda } from '@/components/ui/scheda';
import type { DaGenerareView } from '@/lib/convenzioni/views';
import { istanteItaliano } from '@/lib/core/date';

/** Accepted requests that wait for their act: the thing to do first, when there is one. */
export function DaGenerare({ adesioni }: { adesioni: readonly DaGenerareView[] }) {
  if (adesioni.length === 0) return null;
  return (
    <div className="mb-8">
      <Scheda
        titolo={
          adesioni.length === 1
            ? 'Una domanda accolta aspetta la convenzione'
            : `${adesioni.length} domande accolte aspettano la convenzione`
        }
      >
        <Primi righe={adesioni} ordine="dalla meno recente" />
        <ul className="divide-y divide-soft">
          {adesioni.map(({ adesioneId, numero, ente, accoltaIl }) => (
            <li key={adesioneId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
              <div>
                <p className="font-semibold">{ente}</p>
                <p className="text-sm text-secondary">
                  Domanda n. {numero}, accolta il {istanteItaliano(accoltaIl)}
                </p>
              </div>
              <CollegamentoBottone href={`/ufficio/convenzioni/nuova?adesione=${adesioneId}`} dimensione="piccola" icona="documento">
                Genera la convenzione<span className="sr-only"> con {ente}</span>
              </CollegamentoBottone>
            </li>
          ))}
        </ul>
      </Scheda>
    </div>
  );
}
