import type { RiassuntoView } from '@/lib/modelli/views';
import { Collegamento } from '../ui/collegamento';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';

/** A set of clauses for who does not read articles: what will be enforced, when somebody is told, how each clause is held. */
export function RiassuntoDelModello({ riassunto: { applicato, avvisi, come } }: { riassunto: RiassuntoView }) {
  return (
    <section aria-labelledby="in-parole" className="space-y-6">
      <h2 id="in-parole" className="text-xl">
        In parole semplici
      </h2>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {applicato.map(({ titolo, voci }) => (
          <Scheda key={titolo} titolo={titolo} livello={3}>
            <Riepilogo voci={voci} />
          </Scheda>
        ))}
        <Scheda titolo="Quando avviserà" livello={3}>
          <p className="mb-3 text-secondary">Per una convenzione firmata oggi:</p>
          <Riepilogo voci={avvisi} />
        </Scheda>
      </div>
      <details className="rounded-sm border border-subtle bg-white">
        <summary className="cursor-pointer px-4 py-3 font-semibold">Come Varco applica ogni clausola</summary>
        <dl className="divide-y divide-soft px-4 pb-3">
          {come.map(({ chiave, nome, come: frase }) => (
            <div key={chiave} className="py-2.5">
              <dt className="font-semibold">
                <Collegamento href={`#${chiave}`}>{nome}</Collegamento>
              </dt>
              <dd className="misura">{frase}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
