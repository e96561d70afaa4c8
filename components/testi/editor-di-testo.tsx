'use client';

import { useState } from 'react';
import type { Azione, Esito } from '@/lib/core/esito';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { testoInOfficinaSchema } from '@/lib/core/testo/schema';
import { Modulo } from '../modulo/modulo';
import { Avviso } from '../ui/avviso';
import { CorpoDellEditor } from './corpo-dell-editor';

/** What a saving answers: by what the draft is known from now on. */
export type TestoSalvato = Pick<TestoInLavorazione, 'letta'> | null;

interface Props {
  vista: TestoInLavorazione;
  /** Which wording it is: travels with everything that is asked of it. */
  quale: Readonly<Record<string, string>>;
  azione: Azione<TestoSalvato>;
  /** The draft that somebody else has saved meanwhile. */
  rileggi: Azione<TestoInLavorazione>;
  /** Address of the route that draws it. */
  anteprima: string;
}

/**
 * The comune's own wording, of an act or of an article. What is wrong is told as one types and stops nobody from saving a draft; of two who
 * write at once the second reads what the first has saved beside its own, and decides.
 */
export function EditorDiTesto({ vista, quale, azione, rileggi, anteprima }: Props) {
  const { chi, bozza, testoInVigore } = vista;
  /** By what the draft on this page is known: what the next saving is compared with. */
  const [letta, setLetta] = useState(vista.letta);
  const [altrui, setAltrui] = useState<TestoInLavorazione | null>(null);
  const [salvata, setSalvata] = useState(false);

  async function salva(valori: unknown): Promise<Esito<TestoSalvato>> {
    setSalvata(false);
    const esito = await azione(valori);
    setSalvata(esito.ok);
    if (esito.ok) {
      setLetta(esito.valore?.letta ?? null);
      setAltrui(null);
    } else if (esito.codice === 'BOZZA_SALVATA_DA_ALTRI') {
      const riletta = await rileggi(quale);
      if (riletta.ok) setAltrui(riletta.valore);
    }
    return esito;
  }

  /** The other's draft has been read: the next saving starts from it. */
  function riprendi() {
    if (altrui) setLetta(altrui.letta);
    setAltrui(null);
  }

  return (
    <Modulo
      schema={testoInOfficinaSchema}
      azione={salva}
      valoriIniziali={{ ...quale, testo: bozza?.testo ?? testoInVigore, letta: vista.letta }}
      fatto={null}
      bozza={[chi, 'testo', ...Object.values(quale), JSON.stringify(vista.letta)].join('/')}
    >
      {/* Said here, and the focus left on the button: who saves goes on writing. */}
      {salvata ? <Avviso tono="successo">Bozza salvata: il testo in vigore non è cambiato.</Avviso> : null}
      <CorpoDellEditor vista={vista} quale={quale} letta={letta} anteprima={anteprima} altrui={altrui} riprendi={riprendi} />
    </Modulo>
  );
}
