import { Citazione, Cornice, DocumentoDellAtto, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneAccessiRevocati: Modello<'convenzione-accessi-revocati'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: accessi revocati`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Sono stati revocati con effetto immediato gli accessi della convenzione n. {d.numero} con {d.ente}:{' '}
        {d.operatori === 1 ? 'un operatore disabilitato' : `${d.operatori} operatori disabilitati`}. Motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>Le credenziali non sono più utilizzabili. Per informazioni rivolgiti all’ufficio demografico.</Paragrafo>
      <DocumentoDellAtto documento={d.documento} />
    </Cornice>
  ),
};
