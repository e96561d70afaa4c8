'use client';

import type { CampoScheda } from '@/lib/clausole/regole';
import { CampoArea } from '../modulo/campo-area';
import { CampoTesto } from '../modulo/campo-testo';
import { ElencoRighe } from '../modulo/elenco-righe';
import { colonneOperatori } from '../operatori/colonne';

/**
 * How many accesses, and who will use them: typed, or pasted from a spreadsheet, as many as the clause's form takes (CH-02, CH-13,
 * LE-03).
 */
export function CampiOperatori({ scheda, righe, tetto }: { scheda: readonly CampoScheda[]; righe: number; tetto: number | null }) {
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
        colonne={colonneOperatori(scheda)}
        massimo={righe}
        oltre="Chi non entra in questo modulo si aggiunge dopo la firma, dall’elenco degli operatori della convenzione."
        incolla
        aiuto="I campi facoltativi si possono completare anche dopo la firma."
      />
      <CampoArea nome="note" etichetta="Note per l’ufficio" facoltativo righe={3} massimo={2000} />
    </>
  );
}
