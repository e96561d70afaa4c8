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
 * The living clauses, folded by part of the act (LE-01) and in its order: for each its text, how and where it is enforced and, where there
 * are, what shows last that it is and the next date. Native `<details>`: they open without scripts.
 */
export function ClausoleVive({ clausole }: { clausole: readonly ClausolaView[] }) {
  const scritte = clausole.filter(isScritta).sort((a, b) => a.articolo.numero - b.articolo.numero);
  return (
    <div className="divide-y divide-soft border-y border-soft">
      {PARTI.map((parte) => {
        const sue = scritte.filter((clausola) => clausola.parte === parte);
        const [prima, ultima] = [sue.at(0)?.articolo.numero, sue.at(-1)?.articolo.numero];
        if (prima === undefined || ultima === undefined) return null;
        return (
          <details key={parte}>
            <summary className="cursor-pointer py-3 text-primary">
              <h3 className="inline text-base font-semibold">{NOMI_PARTE[parte]}</h3>{' '}
              <span className="text-sm text-secondary">{prima === ultima ? `art. ${prima}` : `art. ${prima}–${ultima}`}</span>
            </summary>
            <ul className="space-y-6 pt-1 pb-5">
              {sue.map((clausola) => (
                <Clausola key={clausola.chiave} {...clausola} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function Clausola({ chiave, nome, articolo, come, dove, evidenze, prossima }: Scritta) {
  return (
    <li id={ancoraDellaClausola(chiave)} className="scroll-mt-4">
      <h4 className="text-base font-semibold">
        Art. {articolo.numero} – {nome}
      </h4>
      <div className="prosa mt-2 border-l-4 border-l-subtle pl-4 break-words">
        {articolo.commi.map((comma) => (
          <p key={comma} className="whitespace-pre-line">
            {comma}
          </p>
        ))}
      </div>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 text-sm md:grid-cols-[2fr_1.4fr_1fr]">
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
        {evidenze ? (
          <Voce termine="Ultima evidenza">
            {evidenze.length === 0 ? 'Ancora nulla.' : evidenze.map((evidenza) => <Evidenza key={evidenza.testo} {...evidenza} />)}
          </Voce>
        ) : null}
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
