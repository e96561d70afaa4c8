'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import type { OperatoreNominabile } from '@/lib/atti/views';
import { istanteItaliano } from '@/lib/core/date';
import { CampoSpunta } from '../modulo/campo-spunta';
import { Avviso } from '../ui/avviso';
import { Collegamento } from '../ui/collegamento';

interface Props {
  operatori: readonly OperatoreNominabile[];
  /** Where the act that waits is signed. */
  firma: (attoId: string) => string;
}

/** SA-10: of the people chosen, whom an act not signed yet designates already: the way to it, or the choice to take its place. */
export function GiaDaFirmare({ operatori, firma }: Props) {
  const { formState } = useFormContext();
  const scelti: unknown[] = [useWatch<Record<string, unknown>>({ name: 'operatori' })].flat();
  const attesi = operatori.filter(({ id, daFirmare }) => daFirmare !== null && scelti.includes(id));
  if (attesi.length === 0 && !formState.errors.sostituisce) return null;
  return (
    <Avviso tono="attenzione" titolo="C’è già una designazione da firmare">
      <ul className="list-disc space-y-1 pl-5">
        {attesi.map(({ id, nominativo, daFirmare }) =>
          daFirmare ? (
            <li key={id}>
              {nominativo}: preparata il {istanteItaliano(daFirmare.il)}.{' '}
              <Collegamento href={firma(daFirmare.id)}>
                Vai a quella<span className="sr-only"> di {nominativo}</span>
              </Collegamento>
            </li>
          ) : null,
        )}
      </ul>
      <CampoSpunta
        nome="sostituisce"
        etichetta="Sostituiscila con questa"
        aiuto="La designazione di prima non si potrà più firmare; chi era nominato solo in quella andrà designato di nuovo."
      />
    </Avviso>
  );
}
