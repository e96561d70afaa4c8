'use client';

import { useRef, useState, type FocusEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { controllareArticolo } from '@/lib/clausole/controllare-articolo';
import type { TestoArticolo } from '@/lib/clausole/tipi';
import type { Azione } from '@/lib/core/esito';
import { salvareTestoClausolaSchema } from '@/lib/modelli/schema';
import type { TestoView } from '@/lib/modelli/views';
import { chiedereAnteprima } from '../atti/chiedere-anteprima';
import { CampoTesto } from '../modulo/campo-testo';
import { BarraAzioni, Invio } from '../modulo/invio';
import { Modulo } from '../modulo/modulo';
import { Avviso } from '../ui/avviso';
import { Bottone, CollegamentoBottone } from '../ui/bottone';
import { AnteprimaArticolo } from './anteprima-articolo';
import { CommiScritti } from './commi-scritti';
import { inserireSegnaposto } from './inserire-segnaposto';
import { Segnaposti } from './segnaposti';

const valoriDi = ({ titolo, commi }: TestoArticolo) => ({ titolo, commi: commi.map((testo) => ({ testo })) });

/**
 * The wording of one article and, beside it, how it will read: what is wrong is told as one types and stops nobody from saving a draft.
 * Checks and preview are the same pure rules that hold at the approval.
 */
export function EditorTesto({ clausola, azione }: { clausola: TestoView; azione: Azione<unknown> }) {
  const { id, chiave, chi, letta, testo } = clausola;
  return (
    <Modulo
      schema={salvareTestoClausolaSchema}
      azione={azione}
      valoriIniziali={{ id, chiave, letta, ...valoriDi(testo) }}
      alSuccesso={`/ufficio/impostazioni/modelli/${id}#${chiave}`}
      bozza={`${chi}/modello/${id}/${chiave}/${letta.slice(0, 16)}`}
    >
      <Corpo {...clausola} />
    </Modulo>
  );
}

function Corpo(clausola: TestoView) {
  const { id, chiave, segnaposti, casi, testoDiVarco } = clausola;
  const { control, getValues, setValue } = useFormContext();
  const { titolo, commi } = useWatch({ control }) as ReturnType<typeof valoriDi>;
  const colonna = useRef<HTMLDivElement>(null);
  const ultimaCasella = useRef<HTMLTextAreaElement | null>(null);
  const [primaDelRipristino, setPrima] = useState<TestoArticolo | null>(null);
  const scritto: TestoArticolo = { titolo: titolo ?? '', commi: (commi ?? []).map(({ testo }) => testo ?? '') };
  const errori = controllareArticolo({ segnaposti: Object.fromEntries(segnaposti.map((uno) => [uno.nome, uno])) }, scritto, casi);

  const richiesta = () => {
    const valori = getValues() as ReturnType<typeof valoriDi>;
    return { id, clausola: { chiave, titolo: valori.titolo, commi: valori.commi } };
  };

  function metti(testo: TestoArticolo) {
    setValue('titolo', testo.titolo, { shouldDirty: true });
    setValue('commi', valoriDi(testo).commi, { shouldDirty: true });
  }

  /** Where the cursor was; before anybody has written, and when that comma is gone, at the end of the last one. */
  function casella(): HTMLTextAreaElement | null {
    if (ultimaCasella.current?.isConnected) return ultimaCasella.current;
    const ultima = [...(colonna.current?.querySelectorAll('textarea') ?? [])].at(-1) ?? null;
    ultima?.setSelectionRange(ultima.value.length, ultima.value.length);
    return ultima;
  }

  function ricorda({ target }: FocusEvent) {
    if (target instanceof HTMLTextAreaElement) ultimaCasella.current = target;
  }

  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div ref={colonna} className="min-w-0 space-y-6" onFocus={ricorda}>
        <CampoTesto nome="titolo" etichetta="Titolo dell’articolo" avviso={errori.titolo.join(' ') || undefined} completamento="off" />
        <Segnaposti
          segnaposti={segnaposti}
          inserisci={(nome) => {
            const scritta = inserireSegnaposto(casella(), nome);
            if (scritta) setValue(scritta.nome, scritta.valore, { shouldDirty: true });
          }}
        />
        <CommiScritti errori={errori.commi} />
        {errori.articolo.length > 0 ? (
          <Avviso tono="attenzione" titolo="Prima dell’approvazione">
            <ul className="list-disc space-y-1 pl-5">
              {errori.articolo.map((frase) => (
                <li key={frase}>{frase}</li>
              ))}
            </ul>
          </Avviso>
        ) : null}
        {primaDelRipristino ? (
          <Avviso
            azioni={
              <Bottone
                variante="secondario"
                dimensione="piccola"
                onClick={() => {
                  metti(primaDelRipristino);
                  setPrima(null);
                }}
              >
                Rimetti il testo che c’era
              </Bottone>
            }
          >
            Questo è il testo di Varco: vale quando lo salvi.
          </Avviso>
        ) : null}
        <BarraAzioni>
          <Invio icona="spunta">Salva nella bozza</Invio>
          <Bottone
            variante="secondario"
            onClick={() => {
              setPrima(scritto);
              metti(testoDiVarco);
            }}
          >
            Ripristina il testo di Varco
          </Bottone>
          <CollegamentoBottone variante="testo" href={`/ufficio/impostazioni/modelli/${id}#${chiave}`}>
            Torna al modello
          </CollegamentoBottone>
        </BarraAzioni>
      </div>
      <AnteprimaArticolo
        testo={scritto}
        errori={errori.commi}
        valori={casi[0] ?? null}
        azioni={
          <Bottone
            variante="secondario"
            icona="documento"
            onClick={() => chiedereAnteprima({ indirizzo: '/api/modelli/anteprima', richiesta }, '_blank')}
          >
            Apri l’anteprima in PDF<span className="sr-only"> (in un’altra scheda)</span>
          </Bottone>
        }
      />
    </div>
  );
}
