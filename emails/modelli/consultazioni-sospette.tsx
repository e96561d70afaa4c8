import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

const COSA = {
  RITMO: 'consulta a un ritmo che non è quello di una persona: le sue risposte sono state rallentate',
  SEQUENZA: 'cerca una voce dopo l’altra, come chi scorre un elenco',
} as const;

export const consultazioniSospette: Modello<'consultazioni-sospette'> = {
  oggetto: ({ ente }) => `Consultazioni da controllare: ${ente}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.operatore}, di {d.ente}, {COSA[d.sospetto]}. Le interrogazioni automatiche non sono ammesse: controlla nel registro e, se serve,
        sospendi l’operatore. Per un’ora non ti scriviamo altro di questa persona.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri le anomalie</Pulsante>
    </Cornice>
  ),
};
