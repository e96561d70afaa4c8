import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { StatoVersione } from '@/components/modelli/stato-versione';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencareModelli } from '@/lib/modelli/use-cases/elencare-modelli';
import type { ModelloInElencoView, VersioneView } from '@/lib/modelli/views';

export const metadata: Metadata = { title: 'Modelli di convenzione' };
const PERCORSO = '/ufficio/impostazioni/modelli';

export default async function PaginaModelli() {
  const modelli = await interroga(elencareModelli);
  const righe = modelli.flatMap((modello) => modello.versioni.map((versione) => ({ modello, versione })));
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Modelli di convenzione" />
      <Titolo
        sommario="Le convenzioni a cui gli enti possono aderire: i loro articoli, le versioni e l’atto che le ha approvate."
        azioni={
          <CollegamentoBottone href={`${PERCORSO}/nuovo`} icona="piu">
            Nuovo modello
          </CollegamentoBottone>
        }
      >
        Modelli di convenzione
      </Titolo>
      <Tabella
        didascalia="Modelli di convenzione e loro versioni"
        righe={righe}
        chiave={({ versione }) => versione.id}
        vuoto={
          <Vuoto titolo="Ancora nessun modello" icona="documento">
            Senza un modello approvato nessun ente può aderire. Parti da uno predefinito e fallo tuo.
          </Vuoto>
        }
        colonne={[
          {
            campo: 'nome',
            titolo: 'Modello',
            nomeDellaRiga: true,
            cella: ({ modello, versione }) => <Collegamento href={`${PERCORSO}/${versione.id}`}>{modello.nome}</Collegamento>,
          },
          { campo: 'versione', titolo: 'Versione', cella: ({ versione }) => (versione.versione === 0 ? '—' : String(versione.versione)) },
          { campo: 'stato', titolo: 'Stato', cella: (riga) => <Stato {...riga} /> },
          { campo: 'atto', titolo: 'Atto', cella: ({ versione }) => versione.atto ?? '—' },
          { campo: 'dal', titolo: 'In Varco dal', cella: ({ versione }) => versione.dal || '—' },
        ]}
      />
    </Pagina>
  );
}

function Stato({ modello, versione }: { modello: ModelloInElencoView; versione: VersioneView }) {
  return (
    <span className="flex flex-wrap gap-2">
      <StatoVersione versione={versione} versioni={modello.versioni} />
      {versione.stato === 'IN_VIGORE' && modello.bozza ? <Etichetta tono="info">Bozza della prossima</Etichetta> : null}
    </span>
  );
}
