'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FormaTesto, TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { RiquadroAnteprima } from '../atti/riquadro-anteprima';
import { CampoArea } from '../modulo/campo-area';
import { BarraAzioni, Invio } from '../modulo/invio';
import { Avviso } from '../ui/avviso';
import { Bottone } from '../ui/bottone';
import { BozzaAltrui } from './bozza-altrui';
import { erroriDi } from './controlli';
import { DifferenzeDelTesto, nomeDiPartenza } from './differenze-del-testo';
import { ErroriDelTesto } from './errori-del-testo';
import { andareAllaRiga, comeParte, inserireNelTesto } from './inserire-nel-testo';
import { VociDelTesto } from './voci-del-testo';

/** How long one must have stopped typing for the preview to be drawn again. */
const PAUSA_MS = 1500;

/** How tall the box is, and what is said of it. */
const CASELLA: Record<FormaTesto, { righe: number; aiuto: string }> = {
  ATTO: { righe: 24, aiuto: 'Si scrive a righe semplici: una riga vuota chiude il capoverso.' },
  ARTICOLO: { righe: 16, aiuto: 'Il titolo sta sulla prima riga, dopo «## »; una riga vuota divide un comma dal successivo.' },
};

interface Props {
  vista: TestoInLavorazione;
  quale: Readonly<Record<string, string>>;
  /** By what the draft is known, as it was last saved from this page. */
  letta: unknown;
  anteprima: string;
  altrui: TestoInLavorazione | null;
  /** The other's draft has been dealt with. */
  riprendi: () => void;
}

/** What stands inside the form: the wording, what is wrong with it, what it may name, what it changes; and how it reads beside it. */
export function CorpoDellEditor({ vista, quale, letta, anteprima, altrui, riprendi }: Props) {
  const { forma, titolo, testoDiVarco, testoInVigore, maiInVigore = false } = vista;
  const { control, getValues, setValue } = useFormContext();
  const testo = String((useWatch({ control, name: 'testo' }) as unknown) ?? '');
  const lento = useDeferredValue(testo);
  const colonna = useRef<HTMLDivElement>(null);
  // Its cursor is where it was left, also before anybody has written.
  const casella = () => colonna.current?.querySelector('textarea') ?? null;
  const [tolto, setTolto] = useState<string | null>(null);
  const errori = useMemo(() => erroriDi(lento, vista), [lento, vista]);
  useEffect(() => setValue('letta', letta), [letta, setValue]);

  const metti = (nuovo: string) => setValue('testo', nuovo, { shouldDirty: true });
  function inserisci(scritto: string) {
    const valore = inserireNelTesto(casella(), scritto);
    if (valore !== null) metti(valore);
  }
  function inserisciParte(parte: string) {
    const dove = casella();
    if (dove) inserisci(comeParte(parte, dove));
  }

  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div ref={colonna} className="min-w-0 space-y-6">
        {altrui ? <BozzaAltrui altrui={altrui} mio={lento} riprendi={riprendi} /> : null}
        <CampoArea nome="testo" etichetta="Testo" {...CASELLA[forma]} />
        <ErroriDelTesto errori={errori} vai={(riga) => andareAllaRiga(casella(), riga)} />
        {tolto === null ? null : (
          <Avviso
            azioni={
              <Bottone
                variante="secondario"
                dimensione="piccola"
                onClick={() => {
                  metti(tolto);
                  setTolto(null);
                }}
              >
                Rimetti il testo che c’era
              </Bottone>
            }
          >
            Questo è il testo di Varco: resta nella bozza quando la salvi.
          </Avviso>
        )}
        <BarraAzioni>
          <Invio icona="spunta">Salva la bozza</Invio>
          <Bottone
            variante="secondario"
            onClick={() => {
              setTolto(testo);
              metti(testoDiVarco);
            }}
          >
            Ripristina il testo di Varco
          </Bottone>
        </BarraAzioni>
        <VociDelTesto vista={vista} inserisciParola={inserisci} inserisciParte={inserisciParte} />
        <details className="rounded-sm border border-subtle bg-white">
          <summary className="cursor-pointer px-4 py-3 font-semibold">
            {maiInVigore ? 'Differenze dal modello di partenza' : 'Differenze dal testo in vigore'}
          </summary>
          <div className="border-t border-soft px-4 py-3">
            <DifferenzeDelTesto prima={testoInVigore} dopo={lento} nomi={[nomeDiPartenza(vista), 'Nella bozza']} />
          </div>
        </details>
      </div>
      <div className="min-w-0 lg:sticky lg:top-4 lg:self-start">
        <RiquadroAnteprima
          titolo={titolo}
          indirizzo={anteprima}
          richiesta={() => ({ ...quale, testo: getValues('testo') as unknown })}
          giro={useGiro(testo)}
          invito="Come si legge, con dati di esempio: si aggiorna quando smetti di scrivere."
        />
      </div>
    </div>
  );
}

/** Grows by one at every pause of typing, and once at the start. */
function useGiro(testo: string): number {
  const [giro, setGiro] = useState(0);
  useEffect(() => {
    const pausa = setTimeout(() => setGiro((numero) => numero + 1), PAUSA_MS);
    return () => clearTimeout(pausa);
  }, [testo]);
  return giro;
}
