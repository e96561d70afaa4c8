'use client';

import { useMemo } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { schemaDellAtto } from '@/lib/atti/schema';
import type { AttoDaPreparare } from '@/lib/atti/views';
import type { Azione } from '@/lib/core/esito';
import { CampoSpunte } from '../modulo/campo-spunte';
import { BarraAzioni, Invio } from '../modulo/invio';
import { Modulo } from '../modulo/modulo';
import { CollegamentoBottone } from '../ui/bottone';
import { NOMI_STATO_OPERATORE, type StatoOperatore } from '@/lib/operatori/domain';
import { AnteprimaDelModulo } from './anteprima-del-modulo';
import { CampiDellAtto } from './campi-dell-atto';

interface Props extends AttoDaPreparare {
  azione: Azione<unknown>;
  /** Where the documents stand: after it is archived. */
  documenti: string;
  /** Where another one is chosen. */
  torna: string;
}

/** Any document that is prepared when it serves: what has to be typed, the people chosen, and the document itself beside them. */
export function ModuloDocumento({ convenzione, atto, operatori, azione, documenti, torna }: Props) {
  const { tipo, titolo, campi, soggetto } = atto;
  const schema = useMemo(() => schemaDellAtto({ campi, soggetto }) as z.ZodType<unknown, FieldValues>, [campi, soggetto]);
  const solo = operatori.length === 1 ? operatori.map(({ id }) => id) : [];
  const diPersone = soggetto === 'OPERATORI';
  return (
    <Modulo
      schema={schema}
      azione={azione}
      alSuccesso={documenti}
      valoriIniziali={{
        tipo,
        convenzioneId: convenzione.id,
        operatori: solo,
        valori: Object.fromEntries(Object.keys(campi).map((nome) => [nome, ''])),
      }}
    >
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          {diPersone ? (
            <CampoSpunte
              nome="operatori"
              etichetta="Operatori"
              aiuto="Le persone di cui parla il documento."
              opzioni={operatori.map(({ id, nominativo, stato }) => ({
                valore: id,
                etichetta: nominativo,
                aiuto: NOMI_STATO_OPERATORE[stato as StatoOperatore],
              }))}
            />
          ) : null}
          <CampiDellAtto campi={campi} />
          <BarraAzioni>
            <Invio icona="documento">Archivia il documento</Invio>
            <CollegamentoBottone variante="testo" href={torna}>
              Scegli un altro documento
            </CollegamentoBottone>
          </BarraAzioni>
        </div>
        <div className="min-w-0 lg:sticky lg:top-4 lg:self-start">
          <AnteprimaDelModulo
            titolo={titolo}
            pronta={({ operatori: scelti }) => !diPersone || (Array.isArray(scelti) && scelti.length > 0)}
            subito={!diPersone || solo.length > 0}
            invito={diPersone ? 'Scegli gli operatori, poi premi «Aggiorna l’anteprima».' : undefined}
          />
        </div>
      </div>
    </Modulo>
  );
}
