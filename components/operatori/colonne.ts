import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { maiuscola } from '@/lib/core/parole';
import type { CampoScheda } from '@/lib/clausole/regole/regole';
import type { ColonnaDiRiga } from '../modulo/foglio';

const SCHEDA: { readonly [C in CampoScheda]: Pick<ColonnaDiRiga, 'tipo' | 'sinonimi'> } = {
  dataNascita: { tipo: 'data', sinonimi: ['Data nascita', 'Nascita', 'Nato il', 'Nata il', 'Nato/a il'] },
  luogoNascita: { sinonimi: ['Luogo nascita', 'Comune di nascita', 'Nato a', 'Nata a', 'Nato/a a'] },
  email: { tipo: 'email', sinonimi: ['Mail', 'Posta elettronica', 'Indirizzo e-mail', 'E-mail di lavoro'] },
  telefono: { tipo: 'tel', sinonimi: ['Tel.', 'Cellulare', 'Recapito telefonico', 'N. telefono'] },
  sede: { sinonimi: ['Sede di servizio', 'Ufficio', 'Luogo di lavoro'] },
};

/** The columns of a list of people for the roster, typed or pasted: who they are, and the fields that the clauses ask of their cards. */
export function colonneOperatori(campi: readonly CampoScheda[]): ColonnaDiRiga[] {
  return [
    { nome: 'cognome', etichetta: 'Cognome' },
    { nome: 'nome', etichetta: 'Nome' },
    { nome: 'codiceFiscale', etichetta: 'Codice fiscale', tipo: 'codice', sinonimi: ['C.F.', 'Cod. fiscale', 'Cod. fisc.'] },
    ...campi.map((campo): ColonnaDiRiga => ({
      nome: campo,
      etichetta: maiuscola(NOMI_CAMPO_SCHEDA[campo]),
      ...SCHEDA[campo],
      facoltativo: true,
    })),
  ];
}
