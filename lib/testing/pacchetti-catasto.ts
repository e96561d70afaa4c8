import { CATASTO } from '@/lib/catasto/domain/banca';
import type { ParametriClausole } from '@/lib/clausole/catalogo';
import { FORMATI_PACCHETTO } from '@/lib/clausole/regole/regole';
import { operatoreAlLavoro, type Postazione } from './consultazione';
import type { Mondo } from './mondo';
import { profiloDiProva } from './profili';

type Scelte = {
  /** Fields of its profile; left out: all. */
  readonly campi?: readonly string[];
  readonly cambia?: (clausole: ParametriClausole) => ParametriClausole;
  readonly convenzione?: Record<string, unknown>;
  readonly operatore?: Record<string, unknown>;
};

/** A recipient at work under a convenzione on the register of land that provides for packages, in every format and for 30 days. */
export function destinatarioDelCatasto(mondo: Mondo, { campi, cambia, convenzione, operatore }: Scelte = {}): Promise<Postazione> {
  const visure = CATASTO.visure.map(({ codice }) => codice);
  const profilo = profiloDiProva('C2');
  return operatoreAlLavoro(mondo, {
    cambia: (clausole) => {
      const conPacchetti: ParametriClausole = {
        ...clausole,
        oggetto: { ...clausole.oggetto, banca: CATASTO.codice },
        dati: { ...clausole.dati, visure, profili: ['C2'] },
        pacchetti: { formati: [...FORMATI_PACCHETTO], giorni: 30 },
      };
      return cambia?.(conPacchetti) ?? conPacchetti;
    },
    concessione: { visure, profilo: { ...profilo, campi: campi ?? profilo.campi } },
    convenzione,
    operatore: { scheda: JSON.stringify({ email: 'ada@ente.example' }), ...operatore },
  });
}
