'use client';

import { useRef } from 'react';
import { useFormContext, useFormState, type RegisterOptions } from 'react-hook-form';
import { idDelCampo, useEtichetta, useModulo } from './contesto-modulo';
import { messaggioDi } from './errori-del-modulo';

export interface PropsCampo {
  /** Path of the value in the schema, e.g. `sede.indirizzo` or `operatori.0.cognome`. */
  nome: string;
  etichetta: string;
  /** A line under the label: format, example, why it is asked. */
  aiuto?: string;
  /** Marks what may be left empty; everything else is expected. */
  facoltativo?: boolean;
  /** A doubt that does not block, e.g. a codice fiscale that does not match the birth date. */
  avviso?: string;
  /** What comes before the label in the error summary: "Operatore 3". */
  contesto?: string;
}

/** The ids and messages of a field; the same for every kind of control. */
export function useMessaggi({ nome, etichetta, aiuto, avviso, contesto }: PropsCampo) {
  const { id: modulo } = useModulo();
  const { errors } = useFormState({ name: nome });
  useEtichetta(nome, contesto ? `${contesto}, ${etichetta.toLowerCase()}` : etichetta);
  const id = idDelCampo(modulo, nome);
  const errore = messaggioDi(errors, nome);
  const descrizioni = [aiuto ? `${id}-aiuto` : '', errore ? `${id}-errore` : '', avviso ? `${id}-avviso` : ''].filter(Boolean).join(' ');
  return { id, errore, attributi: { id, 'aria-describedby': descrizioni || undefined, 'aria-invalid': errore ? true : undefined } };
}

type Elemento = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Registers an uncontrolled control. What was typed or filled by the browser before the scripts arrived is taken over, not wiped out. */
export function useRegistrato(nome: string, opzioni?: RegisterOptions) {
  const { register, getValues, setValue } = useFormContext();
  const agganciato = useRef(false);
  const { ref, ...resto } = register(nome, opzioni);
  const aggancia = (elemento: Elemento | null) => {
    const digitato = elemento?.value ?? '';
    ref(elemento);
    if (!elemento || agganciato.current) return;
    agganciato.current = true;
    if (digitato !== '' && digitato !== String(getValues(nome) ?? '')) setValue(nome, digitato, { shouldDirty: true });
  };
  return { ...resto, ref: aggancia, defaultValue: getValues(nome) as string | undefined };
}
