import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const pacchettoPronto: Modello<'pacchetto-pronto'> = {
  oggetto: ({ numero }) => `Un pacchetto di dati è pronto – convenzione n. ${numero}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>Gentile {d.nome},</Paragrafo>
      <Paragrafo>
        è pronto un pacchetto di dati che puoi scaricare tu, fino al {d.scadeIl}: entra con le tue credenziali e aprilo dalla pagina
        «Pacchetti di dati».
      </Paragrafo>
      <Paragrafo>L’indirizzo del pacchetto è solo tuo e ogni scarico resta nel registro degli accessi.</Paragrafo>
      <Pulsante verso={d.pagina}>Vai ai tuoi pacchetti</Pulsante>
    </Cornice>
  ),
};
