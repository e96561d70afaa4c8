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
import { elencareEccezioni } from '@/lib/visure/use-cases/elencare-eccezioni';

export const metadata: Metadata = { title: 'Richieste motivate' };

export default async function Eccezioni() {
  const eccezioni = await interroga(elencareEccezioni);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Scrivania', href: '/ufficio' }]} qui="Richieste motivate" />
      <Titolo sommario="Dati oltre il profilo, chiesti per una pratica con i motivi: decide il responsabile, e ciò che concede scade da sé.">
        Richieste motivate
      </Titolo>
      <Primi righe={eccezioni} ordine="quelle da decidere e poi le altre, dalla più recente" />
      <Tabella
        didascalia="Richieste motivate"
        righe={eccezioni}
        chiave={({ id }) => id}
        vuoto={<Vuoto titolo="Nessuna richiesta">Arrivano dagli operatori, dove la convenzione le ammette.</Vuoto>}
        colonne={[
          {
            campo: 'ente',
            titolo: 'Ente',
            nomeDellaRiga: true,
            cella: ({ id, ente }) => <Collegamento href={`/ufficio/eccezioni/${id}`}>{ente}</Collegamento>,
          },
          { campo: 'chi', titolo: 'Chiesta da', cella: ({ chiestaDa }) => chiestaDa },
          { campo: 'quando', titolo: 'Chiesta il', cella: ({ chiestaIl }) => istanteItaliano(chiestaIl) },
          { campo: 'stato', titolo: 'Stato', cella: ({ stato }) => <EtichettaStato stato={stato} /> },
        ]}
      />
    </Pagina>
  );
}
