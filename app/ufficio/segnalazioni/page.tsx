import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Tabella } from '@/components/ui/tabella';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { elencareSegnalazioni } from '@/lib/segnalazioni/use-cases/elencare-segnalazioni';

export const metadata: Metadata = { title: 'Segnalazioni' };

export default async function Segnalazioni() {
  const segnalazioni = await interroga(elencareSegnalazioni);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Scrivania', href: '/ufficio' }]} qui="Segnalazioni" />
      <Titolo sommario="Dati che chi consulta ha trovato incongruenti. Le più recenti tra quelle a cui rispondere stanno in cima.">
        Segnalazioni
      </Titolo>
      <Primi righe={segnalazioni} ordine="quelle a cui rispondere e poi le altre, dalla più recente" />
      <Tabella
        didascalia="Segnalazioni"
        righe={segnalazioni}
        chiave={({ id }) => id}
        vuoto={<Vuoto titolo="Nessuna segnalazione">Arrivano dagli operatori che, in una visura, trovano qualcosa che non torna.</Vuoto>}
        colonne={[
          {
            campo: 'richiesta',
            titolo: 'Richiesta',
            nomeDellaRiga: true,
            cella: ({ id, numeroRichiesta }) => <Collegamento href={`/ufficio/segnalazioni/${id}`}>n. {numeroRichiesta}</Collegamento>,
          },
          { campo: 'ente', titolo: 'Ente', cella: ({ ente }) => ente },
          { campo: 'visura', titolo: 'Visura', cella: ({ visura }) => visura },
          { campo: 'quando', titolo: 'Segnalata il', cella: ({ creataIl }) => istanteItaliano(creataIl) },
          { campo: 'stato', titolo: 'Stato', cella: ({ stato }) => <EtichettaStato stato={stato} /> },
        ]}
      />
    </Pagina>
  );
}
