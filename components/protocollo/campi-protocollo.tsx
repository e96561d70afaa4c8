'use client';

import { useEffect } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { numeroInScrittura } from '@/lib/protocollo/domain/protocollo';
import { CampoData } from '../modulo/campo-data';
import { CampoSpunta } from '../modulo/campo-spunta';
import { CampoTesto } from '../modulo/campo-testo';
import { useEtichetta } from '../modulo/contesto-modulo';
import { messaggioDi } from '../modulo/errori-del-modulo';

/** How the fields are called in the form that asks them. */
interface Nomi {
  numero: string;
  data: string;
  conferma: string;
}

const DI_UN_DOCUMENTO: Nomi = { numero: 'numero', data: 'data', conferma: 'conferma' };

/**
 * Number and date that the comune's own protocol system gave: the number as it will be written, before it is; where it seems wrong, the tick
 * with which it is confirmed.
 */
export function CampiProtocollo({ nomi = DI_UN_DOCUMENTO }: { nomi?: Nomi }) {
  const { control } = useFormContext();
  const numero = numeroInScrittura(String((useWatch({ control, name: nomi.numero }) as unknown) ?? ''));
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="space-y-1.5">
          <CampoTesto
            nome={nomi.numero}
            etichetta="Numero di protocollo"
            completamento="off"
            tastiera="numeric"
            larghezza="media"
            aiuto="Quello dato dal protocollo del comune, come 0001234."
          />
          <p aria-live="polite" className="text-sm text-secondary">
            {numero === null ? '' : `Sarà registrato come ${numero}.`}
          </p>
        </div>
        <CampoData nome={nomi.data} etichetta="Data del protocollo" />
      </div>
      <Conferma nome={nomi.conferma} numero={numero} />
      <p className="misura text-sm text-secondary">
        Un numero registrato non si cambia: se è sbagliato, il responsabile annulla la registrazione dal registro di protocollo.
      </p>
    </>
  );
}

/** Only where it is asked, and for that number alone: once another is typed nothing is confirmed any more. */
function Conferma({ nome, numero }: { nome: string; numero: string | null }) {
  const { control, setValue, clearErrors } = useFormContext();
  const { errors } = useFormState({ control, name: nome });
  const confermato = useWatch({ control, name: nome }) as unknown;
  const etichetta = `Registra comunque il numero ${numero ?? ''}`;
  // The summary names the field as soon as it is asked, before its box is on the page.
  useEtichetta(nome, etichetta);
  useEffect(() => {
    setValue(nome, false);
    clearErrors(nome);
  }, [nome, numero, setValue, clearErrors]);
  if (confermato !== true && messaggioDi(errors, nome) === undefined) return null;
  return <CampoSpunta nome={nome} etichetta={etichetta} />;
}
