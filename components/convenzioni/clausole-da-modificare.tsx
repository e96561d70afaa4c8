import type { ModificaView } from '@/lib/convenzioni/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

type Props = Pick<ModificaView, 'id' | 'clausole' | 'puoModificare'>;

/** Every clause that an addendum may change, in the order of the act, with how it is enforced now or in the draft. */
export function ClausoleDaModificare({ id, clausole, puoModificare }: Props) {
  const percorso = `/ufficio/convenzioni/${id}/modifica`;
  return (
    <section aria-labelledby="clausole">
      <h2 id="clausole" className="mb-3 text-xl">
        Le clausole
      </h2>
      {puoModificare ? (
        <p className="mb-4">
          <CollegamentoBottone href={`${percorso}/concessione`} variante="secondario" icona="modifica">
            Cambia accessi, profilo, visure e finalità
          </CollegamentoBottone>
        </p>
      ) : null}
      <ul className="divide-y divide-soft border-y border-soft">
        {clausole.map(({ chiave, nome, come, cambiata }) => (
          <li key={chiave} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
            <div className="misura min-w-0">
              <h3 className="text-base font-semibold">{nome}</h3>
              <p className="text-sm text-secondary">{come}</p>
            </div>
            <div className="flex flex-wrap items-center gap-2">
              {cambiata ? <Etichetta tono="info">Cambia nella bozza</Etichetta> : null}
              {puoModificare ? (
                <CollegamentoBottone variante="secondario" dimensione="piccola" icona="modifica" href={`${percorso}/${chiave}`}>
                  Modifica<span className="sr-only"> «{nome}»</span>
                </CollegamentoBottone>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
