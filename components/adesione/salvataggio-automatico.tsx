'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Azione } from '@/lib/core/esito';
import { chiamare } from '../esito/chiamare';
import { Avviso } from '../ui/avviso';
import { daAccogliere } from './campi-cambiati';
import type { CopiaNelBrowser } from './copia-nel-browser';

/** After the last key: long enough not to write at every letter, short enough that who stops typing finds it saved. */
const ATTESA_MS = 1000;

interface Props<T> {
  salva: Azione<T>;
  /** True while something typed is not on the server yet; whoever saves by other ways sets it to false. */
  daSalvare: RefObject<boolean>;
  copia: CopiaNelBrowser;
  /** Takes what the server answers to a saving, and gives back what the server then holds. */
  alSalvataggio: (valore: T) => Readonly<Record<string, unknown>>;
}

/**
 * Keeps on the server what is being typed, finished or not: when the typing stops, when a field or the page is left, so that a closed
 * browser loses nothing (the link received by mail brings it back). What could not be saved is tried again at the next key or on leaving;
 * until then it stands in the tab, and a reload puts it back. What another window has written meanwhile in other fields is shown here.
 */
export function SalvataggioAutomatico<T>({ salva, daSalvare, copia, alSalvataggio }: Props<T>) {
  const { watch, getValues, setValue, reset } = useFormContext();
  const [esito, setEsito] = useState('');
  const [rimesso, setRimesso] = useState(false);
  const riga = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let invii = 0;
    let attesa: ReturnType<typeof setTimeout> | undefined;
    const salvare = async () => {
      clearTimeout(attesa);
      if (!daSalvare.current) return;
      daSalvare.current = false;
      const valori = structuredClone(getValues());
      const questo = (invii += 1);
      copia.inviata(valori);
      const risposta = await chiamare(salva, valori);
      if (risposta.ok) {
        // An answer overtaken by a later saving says nothing of what is there now.
        if (questo !== invii) return;
        const salvati = alSalvataggio(risposta.valore);
        for (const [percorso, valore] of daAccogliere(salvati, valori, getValues())) setValue(percorso, valore);
        copia.arrivata(salvati, getValues());
      } else daSalvare.current = true;
      setEsito(risposta.ok ? 'Bozza salvata.' : `La bozza non è stata salvata. ${risposta.messaggio}`);
    };
    const fraPoco = () => {
      daSalvare.current = true;
      clearTimeout(attesa);
      attesa = setTimeout(() => void salvare(), ATTESA_MS);
    };
    const nonArrivati = copia.daRimettere();
    if (nonArrivati) {
      reset({ ...getValues(), ...nonArrivati }, { keepDefaultValues: true });
      setRimesso(true);
      fraPoco();
    }
    const ascolto = watch(() => {
      copia.scrivi(getValues());
      fraPoco();
    });
    const nascosta = () => {
      if (document.visibilityState === 'hidden') void salvare();
    };
    // Towards the button that saves the whole step nothing is sent before it.
    const lasciato = ({ relatedTarget: verso }: FocusEvent) => {
      if (!(verso instanceof HTMLButtonElement && verso.type === 'submit')) void salvare();
    };
    const modulo = riga.current?.closest('form');
    modulo?.addEventListener('focusout', lasciato);
    document.addEventListener('visibilitychange', nascosta);
    return () => {
      ascolto.unsubscribe();
      modulo?.removeEventListener('focusout', lasciato);
      document.removeEventListener('visibilitychange', nascosta);
      void salvare();
    };
  }, [salva, daSalvare, copia, alSalvataggio, watch, getValues, setValue, reset]);
  return (
    <div ref={riga} className="space-y-3">
      {rimesso ? <Avviso>Abbiamo rimesso quello che avevi scritto poco fa in questa pagina.</Avviso> : null}
      <p role="status" className="text-sm text-secondary">
        {esito}
      </p>
    </div>
  );
}
