import type { Metadata } from 'next';
import { PaginaDiTesto } from '../pagina-di-testo';

export const metadata: Metadata = { title: 'Dichiarazione di accessibilità' };

/**
 * Law 4/2004 and the AgID guidelines. The comune publishes the formal declaration on AgID's form each year; this page says the facts
 * behind it.
 */
export default function Accessibilita() {
  return (
    <PaginaDiTesto
      titolo="Dichiarazione di accessibilità"
      sommario="Il servizio è fatto per essere usato da tutti, anche con tecnologie assistive o con la sola tastiera."
    >
      <h2>A quali regole si attiene</h2>
      <p>Il riferimento sono le WCAG 2.1, livello AA, come richiesto dalla Legge 4/2004 e dalla norma UNI CEI EN 301549.</p>
      <h2>Come è verificato</h2>
      <ul>
        <li>Ogni pagina è controllata con uno strumento automatico, in un browser, a ogni nuova versione.</li>
        <li>I percorsi principali si completano con la sola tastiera; il fuoco è sempre visibile.</li>
        <li>Le pagine si usano a 320 punti di larghezza e con il testo ingrandito al 200 %, senza scorrere di lato.</li>
        <li>Le animazioni si fermano per chi lo ha chiesto al proprio sistema.</li>
      </ul>
      <p>Il controllo automatico non sostituisce la valutazione completa, che spetta al comune che eroga il servizio.</p>
      <h2>Che cosa può non essere accessibile</h2>
      <p>
        I documenti caricati dalle parti, come le convenzioni firmate o gli allegati, dipendono da come sono stati prodotti. L’ufficio ne
        fornisce il contenuto in un’altra forma a chi lo chiede.
      </p>
      <h2>Come segnalare un problema</h2>
      <p>
        Scrivi all’ufficio: i recapiti sono nella pagina <a href="/contatti">Contatti</a>. Indica la pagina, che cosa volevi fare e gli
        strumenti che usi. Se la risposta non arriva entro 30 giorni o non è soddisfacente, puoi rivolgerti al Difensore civico per il
        digitale, presso l’Agenzia per l’Italia Digitale.
      </p>
    </PaginaDiTesto>
  );
}
