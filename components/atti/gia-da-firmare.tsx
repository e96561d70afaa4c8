'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import type { OperatoreNominabile } from '@/lib/atti/views';
import { istantiDistinti } from '@/lib/core/date';
import { enumera } from '@/lib/core/parole';
import { CampoSpunta } from '../modulo/campo-spunta';
import { Avviso } from '../ui/avviso';
import { Collegamento } from '../ui/collegamento';

interface Props {
  operatori: readonly OperatoreNominabile[];
  /** Where the act that waits is signed. */
  firma: (attoId: string) => string;
}

type Attesa = NonNullable<OperatoreNominabile['daFirmare']> & { readonly chi: readonly OperatoreNominabile[] };

/** The acts that wait for a signature and name somebody of `scelti`, each with everybody whom it names. */
function attese(operatori: readonly OperatoreNominabile[], scelti: readonly unknown[]): Attesa[] {
  const atti = operatori.flatMap(({ daFirmare }) => daFirmare ?? []);
  return atti
    .filter(({ id }, i) => atti.findIndex((altro) => altro.id === id) === i)
    .map((atto) => ({ ...atto, chi: operatori.filter(({ daFirmare }) => daFirmare?.id === atto.id) }))
    .filter(({ chi }) => chi.some(({ id }) => scelti.includes(id)));
}

const nomi = (chi: readonly OperatoreNominabile[]): string => enumera(chi.map(({ nominativo }) => nominativo));

/**
 * SA-10: the acts not signed yet that designate already somebody of those chosen: the way to each, whom it names, and the choice to take its
 * place, with everybody who waits for it.
 */
export function GiaDaFirmare({ operatori, firma }: Props) {
  const { formState } = useFormContext();
  const scelti: unknown[] = [useWatch<Record<string, unknown>>({ name: 'operatori' })].flat();
  const trovate = attese(operatori, scelti);
  if (trovate.length === 0 && !formState.errors.sostituisce) return null;
  const quando = istantiDistinti(trovate.map(({ il }) => il));
  const una = trovate.length <= 1;
  return (
    <Avviso
      tono="attenzione"
      titolo={una ? 'C’è già una designazione da firmare' : `Ci sono già ${trovate.length} designazioni da firmare`}
    >
      <ul className="list-disc space-y-1 pl-5">
        {trovate.map(({ id, chi }, posto) => {
          const mancano = chi.filter((uno) => uno.stato === 'PROPOSTO' && !scelti.includes(uno.id));
          return (
            <li key={id}>
              {nomi(chi)}: preparata il {quando[posto]}.{' '}
              <Collegamento href={firma(id)}>
                Vai a quella
                <span className="sr-only">
                  {' '}
                  di {nomi(chi)}, del {quando[posto]}
                </span>
              </Collegamento>
              {mancano.length > 0 ? <> Per sostituirla scegli anche {nomi(mancano)}.</> : null}
            </li>
          );
        })}
      </ul>
      <CampoSpunta
        nome="sostituisce"
        etichetta={una ? 'Sostituiscila con questa' : 'Sostituiscile con questa'}
        aiuto={una ? 'La designazione di prima non si potrà più firmare.' : 'Le designazioni di prima non si potranno più firmare.'}
      />
    </Avviso>
  );
}
