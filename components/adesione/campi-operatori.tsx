'use client';

import { useWatch } from 'react-hook-form';
import { dubbiAccessi } from '@/lib/adesioni/domain/accessi';
import type { Dubbio } from '@/lib/adesioni/views';
import type { CampoScheda } from '@/lib/clausole/regole/regole';
import { CampoArea } from '../modulo/campo-area';
import { CampoTesto } from '../modulo/campo-testo';
import { ElencoRighe } from '../modulo/elenco-righe';
import { colonneOperatori } from '../operatori/colonne';
import { Avviso } from '../ui/avviso';
import { ElencoDubbi } from './elenco-dubbi';
import { TESTI, type Compilatore } from './frasi';

interface Props {
  scheda: readonly CampoScheda[];
  /** Rows of the clause's form. */
  righe: number;
  /** Hard cap on accesses, when the clause sets one. */
  tetto: number | null;
  /** Doubts on codici fiscali, which do not block. */
  dubbi?: readonly Dubbio[];
  compila?: Compilatore;
}

/**
 * How many accesses, and who will use them: typed, or pasted from a spreadsheet, as many as the clause's form takes (CH-02, CH-13,
 * LE-03).
 */
export function CampiOperatori({ scheda, righe, tetto, dubbi = [], compila = 'ENTE' }: Props) {
  const [numeroAccessi, operatori] = useWatch({ name: ['numeroAccessi', 'operatori'] });
  const accessi = Number(numeroAccessi);
  const [troppi] = dubbiAccessi({ numeroAccessi, operatori }, righe);
  const sulleRighe = dubbi.filter(({ percorso }) => percorso !== troppi?.percorso);
  const molti = tetto === null && accessi > righe;
  return (
    <>
      <CampoTesto
        nome="numeroAccessi"
        etichetta="Numero di accessi"
        tastiera="numeric"
        completamento="off"
        larghezza="corta"
        avviso={molti ? `Sono più delle ${righe} persone che il modulo prevede: ${TESTI[compila].moltiAccessi}` : troppi?.frase}
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
      {sulleRighe.length > 0 ? (
        <Avviso tono="attenzione" titolo="Ricontrolla questi dati: se sono giusti puoi proseguire">
          <ElencoDubbi dubbi={sulleRighe} />
        </Avviso>
      ) : null}
      <CampoArea nome="note" etichetta={TESTI[compila].note} facoltativo righe={3} massimo={2000} />
    </>
  );
}
