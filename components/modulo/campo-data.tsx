'use client';

import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { aspettoCasella, CorniceCampo } from './cornice-campo';
import { leggiDataDigitata } from './data-digitata';
import { useMessaggi, type PropsCampo } from './use-campo';

/**
 * A date in one text field: the fastest for who types dozens a day, the plainest for screen readers, and the only kind that takes a paste.
 * It understands `5/3/1980`, `05031980`, `5.3.1980`, `1980-03-05`; the form's value is `YYYY-MM-DD`, or the text as it is
 * when it is no date (the schema then refuses it and the text stays).
 */
export function CampoData(props: PropsCampo & { completamento?: 'bday' | 'off' }) {
  const { nome, completamento = 'off' } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const messaggi = useMessaggi({ ...props, aiuto: props.aiuto ?? 'Giorno, mese e anno: 31/12/2026' });
  const valore = typeof field.value === 'string' ? field.value : '';
  const [digitato, setDigitato] = useState<string | null>(null);
  const mostrato = digitato !== null && (leggiDataDigitata(digitato) ?? digitato) === valore ? digitato : leggibile(valore);

  function cambia(testo: string) {
    setDigitato(testo);
    field.onChange(leggiDataDigitata(testo) ?? testo);
  }

  return (
    <CorniceCampo {...props} aiuto={props.aiuto ?? 'Giorno, mese e anno: 31/12/2026'} id={messaggi.id} errore={messaggi.errore}>
      <input
        {...messaggi.attributi}
        ref={(elemento) => {
          field.ref(elemento);
          if (elemento && elemento.value !== mostrato) cambia(elemento.value);
        }}
        name={nome}
        type="text"
        inputMode="numeric"
        autoComplete={completamento}
        value={mostrato}
        onChange={(evento) => cambia(evento.target.value)}
        onBlur={() => {
          setDigitato(null);
          field.onBlur();
        }}
        aria-required={props.facoltativo ? undefined : true}
        className={`${aspettoCasella(messaggi.errore)} max-w-40`}
      />
    </CorniceCampo>
  );
}

const leggibile = (valore: string) => (isDataIso(valore) ? formatoItaliano(valore) : valore);
