import type { Metadata } from 'next';
import { GuscioAccesso } from '@/app/guscio-accesso';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Titolo } from '@/components/ui/titolo';
import { FRASI_IMPEDIMENTO } from '@/lib/core/utilizzabile';

export const metadata: Metadata = { title: 'Accesso sospeso' };

const ALTRO = 'In questo momento non puoi proseguire. Rivolgiti al referente del tuo ente o all’ufficio del comune.';

/** Why an operator cannot go on, and whom to ask. The reason comes from the address as a code: no text of others is shown. */
export default async function PaginaAccessoSospeso({ searchParams }: { searchParams: Parametri }) {
  const { motivo = '' } = await leggiParametri(searchParams);
  return (
    <GuscioAccesso>
      <div className="mx-auto max-w-2xl space-y-6">
        <Titolo>Accesso sospeso</Titolo>
        <Avviso tono="attenzione" titolo="Non puoi proseguire">
          <p>{Object.hasOwn(FRASI_IMPEDIMENTO, motivo) ? FRASI_IMPEDIMENTO[motivo] : ALTRO}</p>
        </Avviso>
        <p className="misura">
          Il referente del tuo ente riceve per e-mail ogni sospensione con il suo motivo, e sa a chi rispondere. Nessun dato ti è stato
          mostrato; il tentativo è annotato nel registro, come ogni altra richiesta.
        </p>
        <CollegamentoBottone href="/accesso" variante="secondario">
          Torna all’accesso
        </CollegamentoBottone>
      </div>
    </GuscioAccesso>
  );
}
