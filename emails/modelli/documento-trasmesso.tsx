import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const documentoTrasmesso: Modello<'documento-trasmesso'> = {
  oggetto: ({ titolo, protocollo }) => `${titolo} – protocollo ${protocollo}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Si trasmette in allegato a {d.ente} il documento «{d.titolo}», protocollo {d.protocollo}.
      </Paragrafo>
      <Paragrafo>Impronta SHA-256 del file allegato: {d.sha256}</Paragrafo>
      <Paragrafo>Il documento si trova anche in Varco, fra i documenti dell’ente.</Paragrafo>
      <Pulsante verso={d.pagina}>Vai ai documenti</Pulsante>
    </Cornice>
  ),
};
