'use client';

import { useWatch } from 'react-hook-form';
import { conseguenzaRecesso, conseguenzaRecessoFruitore, conseguenzaRevoca } from '@/lib/convenzioni/domain/conseguenze';
import type { OggettoDellAtto } from './oggetto-dell-atto';
import type { AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';

interface Props {
  atto: AttoCompilabile;
  su: OggettoDellAtto;
  /** Where what was filled in changes nothing of what happens. */
  sempre: string;
}

/** On whom the act falls and what it will do, as the form stands when the window opens. */
export function ConseguenzaDellAtto({ atto, su, sempre }: Props) {
  const valori = useWatch();
  return (
    <div className="misura space-y-2">
      <p className="font-semibold">
        {su.ente}, convenzione n. {su.numero}
      </p>
      <p>{frase(atto, su, sempre, valori)}</p>
    </div>
  );
}

function frase(
  atto: AttoCompilabile,
  { recesso, oggi }: OggettoDellAtto,
  sempre: string,
  valori: Readonly<Record<string, unknown>>,
): string {
  if (atto === 'recesso') return conseguenzaRecesso(recesso.causali, valori, oggi);
  if (atto === 'recessoFruitore') return conseguenzaRecessoFruitore(valori, recesso.primoGiornoFruitore);
  return atto === 'accessi' ? conseguenzaRevoca(valori) : sempre;
}
