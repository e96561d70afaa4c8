import type { Messaggi } from '@/lib/core/messaggi';
import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

type Dati = Messaggi['banca-non-aggiornata'];

const FATTO = {
  archivio: ({ banca, archivio }: Dati) =>
    archivio === null
      ? `L’archivio atteso della banca dati «${banca}» non è arrivato.`
      : `L’archivio «${archivio}» della banca dati «${banca}» è stato rifiutato.`,
  flusso: ({ banca, archivio }: Dati) =>
    archivio === null
      ? `Dal flusso delle variazioni della banca dati «${banca}» non arriva nulla da ore.`
      : `Una consegna del flusso delle variazioni della banca dati «${banca}» è stata rifiutata, e le successive aspettano.`,
};
const DA_FARE = {
  archivio: ({ archivio }: Dati) =>
    archivio === null
      ? 'Controlla che il gestionale lo abbia prodotto, poi caricalo: dalla cartella, dalla pagina delle banche dati o con il comando.'
      : 'Gli errori, riga per riga, sono nel rapporto accanto al file, nella cartella «rifiutati»: correggili all’origine e manda un nuovo archivio.',
  flusso: ({ archivio }: Dati) =>
    archivio === null
      ? 'Controlla che il gestionale lo mandi: quando non ha variazioni, manda una consegna vuota.'
      : 'Gli errori, riga per riga, sono nella risposta che il gestionale ha ricevuto e nella pagina: correggili e manda di nuovo quella consegna.',
};

export const bancaNonAggiornata: Modello<'banca-non-aggiornata'> = {
  oggetto: ({ banca }) => `Dati non aggiornati: ${banca}`,
  Corpo: (d) => {
    const via = d.flusso === true ? 'flusso' : 'archivio';
    return (
      <Cornice comune={d.comune}>
        <Paragrafo>{FATTO[via](d)} Chi consulta vede i dati di prima, con la loro data e un avviso.</Paragrafo>
        <Paragrafo>{DA_FARE[via](d)}</Paragrafo>
        <Pulsante verso={d.pagina}>Apri le banche dati</Pulsante>
      </Cornice>
    );
  },
};
