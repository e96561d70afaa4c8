'use client';

import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { inizioSchema } from '@/lib/adesioni/schema-atti';
import type { Azione } from '@/lib/core/esito';

export function ModuloInizio({ modelli, azione, codice }: { modelli: readonly Opzione[]; azione: Azione<unknown>; codice: string }) {
  const unico = modelli.length === 1 ? (modelli[0]?.valore ?? '') : '';
  return (
    <Modulo
      schema={inizioSchema}
      azione={azione}
      fatto={null}
      valoriIniziali={{ modelloId: unico, email: '' }}
      alSuccesso={() => `/adesione/${codice}/compila/ente`}
    >
      <CampoScelta nome="modelloId" etichetta="Convenzione" opzioni={modelli} />
      <CampoTesto
        nome="email"
        etichetta="La tua e-mail"
        tipo="email"
        completamento="email"
        aiuto="Ti mandiamo subito un collegamento per riprendere la domanda, anche da un altro computer. La bozza resta disponibile 30 giorni, poi è cancellata."
      />
      <BarraAzioni>
        <Invio>Inizia la domanda</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
