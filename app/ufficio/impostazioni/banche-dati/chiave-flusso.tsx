'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { InvioConConferma } from '@/components/modulo/invio-con-conferma';
import { Modulo } from '@/components/modulo/modulo';
import { Avviso } from '@/components/ui/avviso';
import { flussoSchema } from '@/lib/banche/schema';
import { attiva } from './azioni-flusso';

/** Makes the key, or another in its place, and shows it this once. */
export function ChiaveFlusso({ banca, sostituisce }: { banca: string; sostituisce: boolean }) {
  const [chiave, setChiave] = useState<string | null>(null);
  const router = useRouter();
  return (
    <div className="space-y-6">
      {chiave === null ? null : (
        <Avviso tono="attenzione" titolo="Copia adesso la chiave: non sarà più mostrata">
          <p>Dalla al gestionale per una via riservata. Chi la possiede cambia i dati che gli enti consultano.</p>
          <p>
            <code className="break-all">{chiave}</code>
          </p>
        </Avviso>
      )}
      <Modulo
        schema={flussoSchema}
        azione={attiva}
        valoriIniziali={{ banca }}
        fatto="La chiave è pronta: la precedente, se c’era, non vale più."
        alSuccesso={(creata) => {
          setChiave(creata.chiave);
          router.refresh();
        }}
      >
        <BarraAzioni>
          {sostituisce ? (
            <InvioConConferma conseguenza="La chiave di adesso smette subito di valere: finché il gestionale non ha quella nuova, le variazioni sono rifiutate.">
              Sostituisci la chiave
            </InvioConConferma>
          ) : (
            <Invio>Crea la chiave</Invio>
          )}
        </BarraAzioni>
      </Modulo>
    </div>
  );
}
