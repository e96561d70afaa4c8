import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { TestoConCollegamenti } from '@/components/posta/testo-con-collegamenti';
import { Briciole } from '@/components/ui/briciole';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { istanteItaliano } from '@/lib/core/date';
import { leggiPosta } from '@/lib/platform/posta-locale';

type Props = { params: Promise<{ nome: string }> };

const leggi = cache(leggiPosta);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await leggi((await params).nome)) ? { title: 'Messaggio' } : notFound();
}

export default async function Messaggio({ params }: Props) {
  const messaggio = await leggi((await params).nome);
  if (!messaggio) notFound();
  return (
    <>
      <Briciole sopra={[{ etichetta: 'Posta della dimostrazione', href: '/posta' }]} qui={messaggio.oggetto} />
      <Titolo>{messaggio.oggetto}</Titolo>
      <div className="space-y-6">
        <Riepilogo
          voci={[
            { termine: 'A', valore: messaggio.destinatari.join(', ') },
            { termine: 'Da', valore: messaggio.mittente },
            { termine: 'Arrivato', valore: messaggio.quando ? istanteItaliano(messaggio.quando, { secondi: true }) : null },
            ...(messaggio.allegati.length > 0 ? [{ termine: 'Allegati', valore: messaggio.allegati.join(', ') }] : []),
          ]}
        />
        <Scheda>
          <TestoConCollegamenti testo={messaggio.testo} />
        </Scheda>
      </div>
    </>
  );
}
