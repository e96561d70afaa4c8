import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { formatoItaliano } from '@/lib/core/date';
import { NOMI_MODO, NOMI_STATO_PERVENUTA } from '@/lib/visure/domain/pervenuta';
import { elencarePervenute } from '@/lib/visure/use-cases/elencare-pervenute';

export const metadata: Metadata = { title: 'Richieste pervenute' };

export default async function Pervenute() {
  const { richieste, convenzioni } = await interroga(elencarePervenute);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Convenzioni', href: '/ufficio/convenzioni' }]} qui="Richieste pervenute" />
      <Titolo sommario="Arrivate per PEC o su carta, dove la convenzione lo prevede: l’ufficio cerca, risponde e tutto resta nello stesso registro.">
        Richieste pervenute
      </Titolo>
      <div className="space-y-6">
        <Primi righe={richieste} ordine="le aperte e poi le altre, dalla più recente" />
        <Tabella
          didascalia="Richieste pervenute"
          righe={richieste}
          chiave={({ id }) => id}
          vuoto={<Vuoto titolo="Nessuna richiesta">Quando ne arriva una, registrala dalla sua convenzione, qui sotto.</Vuoto>}
          colonne={[
            {
              campo: 'ente',
              titolo: 'Ente',
              nomeDellaRiga: true,
              cella: ({ id, ente }) => <Collegamento href={`/ufficio/pervenute/${id}`}>{ente}</Collegamento>,
            },
            { campo: 'modo', titolo: 'Come', cella: ({ modo, protocollo }) => `${NOMI_MODO[modo]}, prot. ${protocollo}` },
            { campo: 'chi', titolo: 'Chiesta da', cella: ({ richiedente }) => richiedente },
            { campo: 'quando', titolo: 'Arrivata il', cella: ({ ricevutaIl }) => formatoItaliano(ricevutaIl) },
            { campo: 'stato', titolo: 'Stato', cella: ({ stato }) => NOMI_STATO_PERVENUTA[stato] },
          ]}
        />
        <Scheda titolo="Registra una richiesta">
          {convenzioni.length === 0 ? (
            <p>Nessuna convenzione in vigore prevede richieste per PEC o su carta.</p>
          ) : (
            <ul className="space-y-2">
              {convenzioni.map(({ id, numero, ente }) => (
                <li key={id}>
                  <Collegamento href={`/ufficio/convenzioni/${id}/pervenuta`}>{`${ente}, convenzione n. ${numero}`}</Collegamento>
                </li>
              ))}
            </ul>
          )}
        </Scheda>
      </div>
    </Pagina>
  );
}
