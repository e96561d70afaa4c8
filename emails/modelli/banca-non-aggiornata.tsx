import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const bancaNonAggiornata: Modello<'banca-non-aggiornata'> = {
  oggetto: ({ banca }) => `Dati non aggiornati: ${banca}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.archivio === null
          ? `L’archivio di oggi della banca dati «${d.banca}» non è arrivato.`
          : `L’archivio «${d.archivio}» della banca dati «${d.banca}» è stato rifiutato.`}{' '}
        Chi consulta vede i dati di prima, con la loro data e un avviso.
      </Paragrafo>
      <Paragrafo>
        {d.archivio === null
          ? 'Controlla che il gestionale lo abbia prodotto e lasciato nella cartella.'
          : 'Gli errori, riga per riga, sono nel rapporto accanto al file, nella cartella «rifiutati»: correggili all’origine e manda un nuovo archivio.'}
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri le banche dati</Pulsante>
    </Cornice>
  ),
};
