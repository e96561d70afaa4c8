import type { ModelloView } from '@/lib/modelli/views';
import { Collegamento } from '../ui/collegamento';

/** What stands on the page of a model, and first of all the clauses for which somebody has still something to do. */
export function IndiceDelModello({
  id,
  articoli,
  versioni,
  puoScrivere,
}: Pick<ModelloView, 'id' | 'articoli' | 'versioni' | 'puoScrivere'>) {
  const daFare = articoli.filter(({ daCompilare, contraddittorio, errori }) => daCompilare || contraddittorio || errori.length > 0);
  return (
    <nav aria-label="In questa pagina" className="non-stampare space-y-2 border-y border-soft py-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <Voce href="#in-parole">In parole semplici</Voce>
        <Voce href="#quando-avvisera">Quando avviserà</Voce>
        <Voce href="#clausole">{`Le ${articoli.length} clausole`}</Voce>
        {versioni.length > 0 ? <Voce href="#versioni">Versioni</Voce> : null}
        <Voce href={`/ufficio/impostazioni/modelli/${id}/testo`}>Testo intero</Voce>
      </ul>
      {daFare.length > 0 ? (
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          <p id="da-fare" className="font-semibold">
            Da compilare o correggere:
          </p>
          <ul aria-labelledby="da-fare" className="flex flex-wrap gap-x-6 gap-y-1">
            {daFare.map(({ chiave, nome }) => (
              <Voce key={chiave} href={puoScrivere ? `/ufficio/impostazioni/modelli/${id}/${chiave}` : `#${chiave}`}>
                {nome}
              </Voce>
            ))}
          </ul>
        </div>
      ) : null}
    </nav>
  );
}

function Voce({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <Collegamento href={href}>{children}</Collegamento>
    </li>
  );
}
