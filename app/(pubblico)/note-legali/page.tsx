import type { Metadata } from 'next';
import { PaginaDiTesto } from '../pagina-di-testo';

export const metadata: Metadata = { title: 'Note legali' };

export default function NoteLegali() {
  return (
    <PaginaDiTesto titolo="Note legali" sommario="Che valore hanno i dati consultati e con quali licenze è fatto il servizio.">
      <h2>Valore delle visure</h2>
      <p>
        Le visure servono all’ufficio che le consulta, nei rapporti fra amministrazioni (D.P.R. 445/2000, articolo 43). Non sono certificati
        e non possono essere consegnate in loro vece.
      </p>
      <h2>Uso consentito</h2>
      <p>
        La consultazione è riservata alle persone designate dagli enti convenzionati, per i compiti indicati nella convenzione. Non sono
        ammessi l’interrogazione automatica, la copia della banca dati e l’uso di credenziali altrui.
      </p>
      <h2>Software e fonti</h2>
      <ul>
        <li>Varco è software libero, con licenza GNU AGPL 3.0 o successiva.</li>
        <li>Le tabelle di codici dell’anagrafe sono del Ministero dell’Interno, ANPR, con licenza CC BY 4.0.</li>
        <li>
          L’aspetto segue il design system del Paese, di Designers Italia (licenza BSD a 3 clausole); il carattere è Titillium Web (SIL Open
          Font License).
        </li>
      </ul>
    </PaginaDiTesto>
  );
}
