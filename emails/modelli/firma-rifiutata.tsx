import { attoInOggetto } from '../atto-in-oggetto';
import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const firmaRifiutata: Modello<'firma-rifiutata'> = {
  oggetto: ({ numero, genere }) => `Convenzione n. ${numero}: il file firmato non è stato accettato${attoInOggetto(genere)}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Il comune ha esaminato il file firmato «{d.atto}», della convenzione n. {d.numero}, e non lo ha accettato, per questo motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>Scarica di nuovo il documento, firmalo senza aprirlo con altri programmi e caricalo.</Paragrafo>
      <Pulsante verso={d.pagina}>Apri il documento da firmare</Pulsante>
    </Cornice>
  ),
};
