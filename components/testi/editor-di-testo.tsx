'use client';

import { useState } from 'react';
import type { Azione, Esito } from '@/lib/core/esito';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { testoInOfficinaSchema } from '@/lib/core/testo/schema';
import { Modulo } from '../modulo/modulo';
import { CorpoDellEditor } from './corpo-dell-editor';
import { StatoDellaBozza } from './stato-della-bozza';

/** What a saving answers: by what the draft is known from now on. */
type TestoSalvato = Pick<TestoInLavorazione, 'letta'> | null;

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
  const inizio = bozza?.testo ?? testoInVigore;
  /** By what the draft on this page is known: what the next saving is compared with. */
  const [letta, setLetta] = useState(vista.letta);
  const [altrui, setAltrui] = useState<TestoInLavorazione | null>(null);
  /** The wording as it was last saved from here. */
  const [salvato, setSalvato] = useState<string | null>(null);

  async function salva(valori: unknown): Promise<Esito<TestoSalvato>> {
    setSalvato(null);
    const esito = await azione(valori);
    if (esito.ok) {
      setSalvato(String((valori as { testo?: unknown }).testo));
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
      valoriIniziali={{ ...quale, testo: inizio, letta: vista.letta }}
      fatto={null}
      bozza={[chi, 'testo', ...Object.values(quale), JSON.stringify(vista.letta)].join('/')}
    >
      <StatoDellaBozza salvato={salvato} inizio={inizio} maiInVigore={vista.maiInVigore} />
      <CorpoDellEditor vista={vista} quale={quale} letta={letta} anteprima={anteprima} altrui={altrui} riprendi={riprendi} />
    </Modulo>
  );
}
