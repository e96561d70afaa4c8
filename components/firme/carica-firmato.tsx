'use client';

import type { Azione } from '@/lib/core/esito';
import { BottoneAzione } from '../ui/bottone-azione';
import { Caricamento } from '../ui/caricamento';

interface Props {
  /** The upload route of this signature. */
  url: string;
  /** Whoever of these signs. */
  firmatari: readonly string[];
  /** What is signed again is an envelope: only another one around it keeps the first signature. */
  busta?: boolean;
  bottone: string;
  /** In a demo: signs and uploads in the place of the first of them. */
  firmaDemo?: Azione<unknown>;
  /** What the demo's signature is told: of which document. */
  valori: Readonly<Record<string, string>>;
}

const BUSTA = 'La busta .p7m (CAdES) scaricata, firmata di nuovo com’è: senza estrarne il PDF.';

/** Takes the signed file that a document waits for; the page is read again, and says whether the signature is there or is examined. */
export function CaricaFirmato({ url, firmatari, busta = false, bottone, firmaDemo, valori }: Props) {
  const [primo = ''] = firmatari;
  return (
    <div className="space-y-5">
      <Caricamento
        url={url}
        etichetta={`File firmato da ${firmatari.join(' o ')}`}
        aiuto={busta ? BUSTA : 'PDF firmato (PAdES) oppure busta .p7m (CAdES), senza modifiche al documento scaricato.'}
        accetta=".pdf,.p7m"
        bottone={bottone}
        fatto={null}
      />
      {firmaDemo ? (
        <div className="rounded-sm border border-dashed border-warning bg-warning-lighter px-4 py-3">
          <p className="mb-2 text-sm">
            Solo nella dimostrazione: Varco firma il documento al posto di {primo}, con un certificato senza valore legale.
          </p>
          <BottoneAzione etichetta={`Firma come ${primo}`} azione={firmaDemo} valori={valori} fatto={null} icona="scudo" />
        </div>
      ) : null}
    </div>
  );
}
