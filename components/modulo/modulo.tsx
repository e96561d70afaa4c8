'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path, type Resolver } from 'react-hook-form';
import type { z } from 'zod';
import type { Azione } from '@/lib/core/esito';
import '@/lib/core/zod-italiano';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { Avviso } from '../ui/avviso';
import { ContestoDelModulo } from './contesto-modulo';
import { FuocoSulCampo } from './fuoco-sul-campo';
import { SommarioErrori } from './sommario-errori';
import { useBozza } from './use-bozza';
import { useInvio, type AlSuccesso, type Fatto } from './use-invio';

interface Props<S extends z.ZodType<unknown, FieldValues>, T> {
  /** The schema of the command, imported by the client file that holds the form. */
  schema: S;
  azione: Azione<T>;
  /** Every field of the form, plus what is not asked but must travel (ids, `versione`). */
  valoriIniziali: DefaultValues<z.input<S>>;
  /** What is said once it is done, on the page where one then is; null where what appears there says it by itself. */
  fatto: Fatto<T>;
  /** Where to go, or what to do with the answer (a string returned is where to go). Without it the page is read again. */
  alSuccesso?: AlSuccesso<T>;
  /** Empties the form after success, to write another. */
  svuota?: boolean;
  /** For a form that is one field: what is wrong is said beside it, once, and it takes the focus; there is nothing to sum up. */
  unSoloCampo?: Path<z.input<S>>;
  /** Key under which the tab keeps what is being typed; put the user's id in it. */
  bozza?: string;
  children: ReactNode;
}

const maiCambia = () => () => undefined;

/**
 * The one way to make a form: validates with the command's schema, sends the values as typed to a server action (which validates
 * again behind the door), shows each refusal where it belongs. Whatever happens, what was typed stays.
 */
export function Modulo<S extends z.ZodType<unknown, FieldValues>, T>({
  schema,
  azione,
  valoriIniziali,
  fatto,
  alSuccesso,
  svuota,
  unSoloCampo,
  bozza,
  children,
}: Props<S, T>) {
  type V = z.input<S>;
  const id = useId();
  const pronto = useSyncExternalStore(
    maiCambia,
    () => true,
    () => false,
  );
  const [etichette] = useState(() => new Map<string, string>());
  const avviso = useRef<HTMLDivElement>(null);
  const resolver = zodResolver(schema, undefined, { raw: true }) as Resolver<V, unknown, V>;
  const form = useForm<V, unknown, V>({ resolver, defaultValues: valoriIniziali, shouldFocusError: false });
  const { ripresa, dimentica } = useBozza(form, bozza);
  const invio = useInvio({
    form,
    azione,
    fatto,
    alSuccesso,
    dopo: () => {
      if (svuota) form.reset(valoriIniziali as V);
      dimentica();
    },
    mostraAvviso: () => avviso.current?.focus(),
  });
  return (
    <FormProvider {...form}>
      <ContestoDelModulo value={{ id, etichette, occupato: invio.occupato, pronto }}>
        {/* POST, so that a submit before the scripts arrive never writes personal data in the address. */}
        <form method="post" noValidate onSubmit={invio.invia} aria-busy={invio.occupato} className="space-y-6">
          {unSoloCampo ? <FuocoSulCampo nome={unSoloCampo} tentativo={invio.tentativo} /> : <SommarioErrori tentativo={invio.tentativo} />}
          {invio.rifiuto ? <AvvisoRifiuto ref={avviso} rifiuto={invio.rifiuto} /> : null}
          {ripresa ? <Avviso>Abbiamo rimesso quello che avevi scritto prima in questa scheda.</Avviso> : null}
          {children}
        </form>
      </ContestoDelModulo>
    </FormProvider>
  );
}
