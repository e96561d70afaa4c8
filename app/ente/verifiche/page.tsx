import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { ConvenzioneInVerifica } from '@/components/verifiche/convenzione-in-verifica';
import { oggi } from '@/lib/core/date';
import { elencareVerifiche } from '@/lib/verifiche/use-cases/elencare-verifiche';

export const metadata: Metadata = { title: 'Verifiche' };

export default async function Verifiche() {
  const convenzioni = await interroga(elencareVerifiche);
  const giorno = oggi(new Date());
  return (
    <Pagina>
      <Titolo sommario="Che cosa la convenzione ti chiede di controllare, e quando. Chi non ha più bisogno dell’accesso va disabilitato subito, senza aspettare la scadenza.">
        Verifiche
      </Titolo>
      {convenzioni.length === 0 ? (
        <Vuoto titolo="Nessuna convenzione in vigore" icona="calendario">
          Le verifiche cominciano quando il comune controfirma: vedi a che punto è in{' '}
          <Collegamento href="/ente/convenzione">Convenzione</Collegamento>.
        </Vuoto>
      ) : (
        <div className="space-y-12">
          {convenzioni.map((convenzione) => (
            <section key={convenzione.id} aria-labelledby={`convenzione-${convenzione.id}`}>
              <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
                <h2 id={`convenzione-${convenzione.id}`} className="text-xl">
                  Convenzione n. {convenzione.numero}
                </h2>
                <CollegamentoBottone href={`/ente/verifiche/${convenzione.id}`} variante="secondario" dimensione="piccola" icona="persone">
                  Controlla gli operatori<span className="sr-only"> della convenzione n. {convenzione.numero}</span>
                </CollegamentoBottone>
              </div>
              <ConvenzioneInVerifica convenzione={convenzione} oggi={giorno} />
            </section>
          ))}
        </div>
      )}
    </Pagina>
  );
}
