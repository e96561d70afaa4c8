import type { ReactNode } from 'react';
import { PARTI } from '@/lib/clausole/tipi';
import { formatoItaliano } from '@/lib/core/date';
import { NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import type { ClausolaView, EvidenzaView } from '@/lib/convenzioni/views';
import { Collegamento } from '../ui/collegamento';
import { ancoraDellaClausola } from './scadenze';

type Scritta = ClausolaView & { readonly articolo: NonNullable<ClausolaView['articolo']> };
const isScritta = (clausola: ClausolaView): clausola is Scritta => clausola.articolo !== null;

/**
 * The living clauses by part of the act (LE-01) and in its order. In a glance: how and where each is enforced, what shows last that it is, the
 * next date; its article is under its name. Native `<details>`: they open without scripts.
 */
export function ClausoleVive({ clausole }: { clausole: readonly ClausolaView[] }) {
  const scritte = clausole.filter(isScritta).sort((a, b) => a.articolo.numero - b.articolo.numero);
  return (
    <div className="space-y-6">
      {PARTI.map((parte) => {
        const sue = scritte.filter((clausola) => clausola.parte === parte);
        return sue.length === 0 ? null : (
          <section key={parte} aria-labelledby={`parte-${parte}`}>
            <h3 id={`parte-${parte}`} className="mb-1 text-base font-semibold text-secondary">
              {NOMI_PARTE[parte]}
            </h3>
            <ul className="divide-y divide-soft border-y border-soft">
              {sue.map((clausola) => (
                <Clausola key={clausola.chiave} {...clausola} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Clausola({ chiave, nome, articolo, come, dove, evidenze, prossima }: Scritta) {
  return (
    <li id={ancoraDellaClausola(chiave)} className="scroll-mt-4 py-2.5">
      <details>
        <summary className="cursor-pointer text-primary">
          <h4 className="inline text-base font-semibold">
            Art. {articolo.numero} – {nome}
          </h4>
        </summary>
        <div className="prosa my-2 border-l-4 border-l-subtle pl-4 break-words">
          {articolo.commi.map((comma) => (
            <p key={comma} className="whitespace-pre-line">
              {comma}
            </p>
          ))}
        </div>
      </details>
      <dl className="mt-1 grid gap-x-6 gap-y-1 text-sm md:grid-cols-[2fr_1.4fr_1fr]">
        <Voce termine="Come si applica">
          {come}
          {dove ? (
            <>
              {' '}
              <Collegamento href={dove.href}>
                {dove.etichetta}
                <span className="sr-only">: dove si applica «{nome}»</span>
              </Collegamento>
            </>
          ) : null}
        </Voce>
        <Voce termine="Ultima evidenza">
          {evidenze.length === 0 ? 'Ancora nulla.' : evidenze.map((evidenza) => <Evidenza key={evidenza.testo} {...evidenza} />)}
        </Voce>
        {prossima ? <Voce termine="Prossima scadenza">{`${formatoItaliano(prossima.il)}: ${prossima.descrizione}`}</Voce> : null}
      </dl>
    </li>
  );
}

function Voce({ termine, children }: { termine: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-secondary">{termine}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Evidenza({ testo, quando, href }: EvidenzaView) {
  return (
    <span className="block">
      {href ? <Collegamento href={href}>{testo}</Collegamento> : testo}
      {quando ? `: ${quando}` : ''}
    </span>
  );
}
