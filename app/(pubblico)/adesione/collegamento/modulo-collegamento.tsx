'use client';

import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import type { Azione } from '@/lib/core/esito';
import { collegamentoPubblicoSchema } from './schema';

export function ModuloCollegamento({ comuni, azione }: { comuni: readonly Opzione[]; azione: Azione<unknown> }) {
  const unico = comuni.length === 1 ? (comuni[0]?.valore ?? '') : '';
  return (
    <Modulo
      schema={collegamentoPubblicoSchema}
      azione={azione}
      valoriIniziali={{ comune: unico, email: '' }}
      svuota
      fatto="Se a questo indirizzo ci sono domande, fra poco arriva un’e-mail con il collegamento. Controlla anche la posta indesiderata; puoi chiederne un altro dopo cinque minuti."
    >
      <CampoSelezione nome="comune" etichetta="Comune" opzioni={comuni} />
      <CampoTesto nome="email" etichetta="L’e-mail indicata all’inizio della domanda" tipo="email" completamento="email" />
      <BarraAzioni>
        <Invio>Manda il collegamento</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
