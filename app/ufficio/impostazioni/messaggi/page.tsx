import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { FiltroSelezione } from '@/components/filtri/filtro-selezione';
import { ModuloFiltri } from '@/components/filtri/modulo-filtri';
import { descrizioneStato } from '@/components/stati';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { STATI_MESSAGGIO } from '@/lib/core/messaggi';
import { nomeMessaggio } from '@/lib/messaggi/domain';
import { elencareMessaggi } from '@/lib/messaggi/use-cases/elencare-messaggi';
import { AzioniMessaggio } from './azioni-messaggio';

export const metadata: Metadata = { title: 'Messaggi inviati' };
const PERCORSO = '/ufficio/impostazioni/messaggi';

export default async function Messaggi({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { messaggi, totale, perPagina } = await interroga(elencareMessaggi, parametri);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Messaggi inviati" />
      <Titolo sommario="Le e-mail che Varco manda da sé. Dopo otto tentativi andati a vuoto un messaggio si ferma e aspetta una decisione.">
        Messaggi inviati
      </Titolo>
      <ModuloFiltri percorso={PERCORSO} attivi={parametri.stato !== undefined}>
        <FiltroSelezione
          nome="stato"
          etichetta="Stato"
          valore={parametri.stato}
          tutte="Tutti"
          opzioni={STATI_MESSAGGIO.map((valore) => ({ valore, etichetta: descrizioneStato(valore).testo }))}
        />
      </ModuloFiltri>
      <Tabella
        didascalia="Messaggi, dal più recente"
        righe={messaggi}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo="Nessun messaggio" icona="posta">
            {parametri.stato
              ? 'Nessun messaggio è in questo stato: è una buona notizia, se cercavi quelli non inviati.'
              : 'I messaggi compaiono qui quando accade qualcosa di cui avvisare qualcuno.'}
          </Vuoto>
        }
        colonne={[
          { campo: 'oggetto', titolo: 'Messaggio', nomeDellaRiga: true, cella: (riga) => riga.oggetto ?? nomeMessaggio(riga.tipo) },
          { campo: 'destinatario', titolo: 'A', cella: (riga) => <span className="break-all">{riga.destinatario}</span> },
          { campo: 'quando', titolo: 'Quando', cella: (riga) => istanteItaliano(riga.inviatoIl ?? riga.creatoIl) },
          {
            campo: 'stato',
            titolo: 'Stato',
            cella: (riga) => (
              <div className="space-y-1">
                <EtichettaStato stato={riga.stato} />
                {riga.errore ? <p className="text-sm text-secondary">{riga.errore}</p> : null}
                {riga.prossimoIl && riga.tentativi > 0 ? (
                  <p className="text-sm text-secondary">
                    Tentativi: {riga.tentativi}; il prossimo il {istanteItaliano(riga.prossimoIl)}.
                  </p>
                ) : null}
              </div>
            ),
          },
          { campo: 'azioni', titolo: 'Azioni', cella: (riga) => <AzioniMessaggio {...riga} /> },
        ]}
      />
      <Paginazione
        pagina={Number(parametri.pagina ?? 1)}
        perPagina={perPagina}
        totale={totale}
        cosa="messaggi"
        href={(pagina) => indirizzo(PERCORSO, { stato: parametri.stato, pagina: String(pagina) })}
      />
    </Pagina>
  );
}
