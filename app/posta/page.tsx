import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ElencoPosta } from '@/components/posta/elenco-posta';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { elencoPosta, MASSIMO_POSTA } from '@/lib/platform/posta-locale';

export const metadata: Metadata = { title: 'Posta della dimostrazione' };

export default async function Posta() {
  const messaggi = await elencoPosta();
  if (messaggi === null) notFound();
  return (
    <>
      <AggiornaDaSolo ogniSecondi={5} />
      <Titolo
        sommario={`Le e-mail che Varco manda arrivano qui e non lasciano questo computer. Si vedono le ultime ${MASSIMO_POSTA}; la pagina si aggiorna da sola.`}
      >
        Posta della dimostrazione
      </Titolo>
      {messaggi.length === 0 ? (
        <Vuoto titolo="Ancora nessun messaggio" icona="posta">
          Compila una domanda di adesione, oppure chiedi l’abilitazione di un operatore: in pochi secondi l’e-mail compare qui.
        </Vuoto>
      ) : (
        <ElencoPosta
          messaggi={messaggi.map(({ nome, quando, destinatari, oggetto }) => ({
            nome,
            destinatari,
            oggetto,
            quando: quando ? istanteItaliano(quando, { secondi: true }) : 'Non indicato',
          }))}
        />
      )}
    </>
  );
}
