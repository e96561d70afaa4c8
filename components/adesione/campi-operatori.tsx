'use client';

import { maiuscola } from '@/lib/clausole/parole';
import { CampoArea } from '../modulo/campo-area';
import { CampoTesto } from '../modulo/campo-testo';
import { ElencoRighe } from '../modulo/elenco-righe';
import type { ColonnaDiRiga } from '../modulo/foglio';
import type { Opzione } from '../modulo/opzione';

const TIPI: Readonly<Record<string, ColonnaDiRiga['tipo']>> = { dataNascita: 'data', email: 'email', telefono: 'tel' };

/**
 * How many accesses, and who will use them: typed, or pasted from a spreadsheet, as many as the clause's form takes (CH-02, CH-13,
 * LE-03).
 */
export function CampiOperatori({ scheda, righe, tetto }: { scheda: readonly Opzione[]; righe: number; tetto: number | null }) {
  const colonne: ColonnaDiRiga[] = [
    { nome: 'cognome', etichetta: 'Cognome' },
    { nome: 'nome', etichetta: 'Nome' },
    { nome: 'codiceFiscale', etichetta: 'Codice fiscale', tipo: 'codice' },
    ...scheda.map(({ valore, etichetta }): ColonnaDiRiga => ({
      nome: valore,
      etichetta: maiuscola(etichetta),
      tipo: TIPI[valore] ?? 'testo',
      facoltativo: true,
    })),
  ];
  return (
    <>
      <CampoTesto
        nome="numeroAccessi"
        etichetta="Numero di accessi"
        tastiera="numeric"
        completamento="off"
        larghezza="corta"
        aiuto={
          tetto === null
            ? 'Quante persone potranno entrare: ogni persona usa il proprio accesso.'
            : `Quante persone potranno entrare, al massimo ${tetto}: ogni persona usa il proprio accesso.`
        }
      />
      <ElencoRighe
        nome="operatori"
        etichetta="Persone da abilitare"
        singolare="Operatore"
        colonne={colonne}
        massimo={righe}
        incolla
        aiuto="I campi facoltativi si possono completare anche dopo la firma."
      />
      <CampoArea nome="note" etichetta="Note per l’ufficio" facoltativo righe={3} massimo={2000} />
    </>
  );
}
