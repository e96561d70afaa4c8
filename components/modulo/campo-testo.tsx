'use client';

import { useState, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { aspettoCasella, CorniceCampo } from './cornice-campo';
import { MostraPassword } from './mostra-password';
import { useMessaggi, useRegistrato, type PropsCampo } from './use-campo';

const LARGHEZZE = { corta: 'max-w-40', media: 'max-w-80', piena: 'max-w-xl' } as const;

interface Props extends PropsCampo {
  tipo?: 'text' | 'email' | 'tel' | 'password' | 'url' | 'search';
  /** The keyboard of the phone. A number that is not a quantity (P.IVA, protocol) is text with `numeric`. */
  tastiera?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
  /** What the browser may fill (WCAG 1.3.5), or "off". */
  completamento?: HTMLInputAutoCompleteAttribute;
  /** Says how long the answer is expected to be. */
  larghezza?: keyof typeof LARGHEZZE;
  /** Written in capitals, whatever the keyboard: codice fiscale, province. */
  maiuscolo?: boolean;
  prefisso?: ReactNode;
  suffisso?: ReactNode;
  solaLettura?: boolean;
}

export function CampoTesto(props: Props) {
  const { nome, tipo = 'text', tastiera, completamento, larghezza = 'piena', maiuscolo = false, prefisso, suffisso, solaLettura } = props;
  const { id, errore, attributi } = useMessaggi(props);
  const registrato = useRegistrato(
    nome,
    maiuscolo ? { setValueAs: (testo: unknown) => (typeof testo === 'string' ? testo.toUpperCase() : testo) } : undefined,
  );
  const [visibile, setVisibile] = useState(false);
  const libero = tipo === 'text' && !maiuscolo;
  return (
    <CorniceCampo {...props} id={id} errore={errore}>
      <div className={`flex items-stretch ${LARGHEZZE[larghezza]}`}>
        {prefisso ? <Fianco>{prefisso}</Fianco> : null}
        <input
          {...registrato}
          {...attributi}
          type={tipo === 'password' && visibile ? 'text' : tipo}
          inputMode={tastiera}
          autoComplete={completamento}
          autoCapitalize={maiuscolo ? 'characters' : libero ? undefined : 'none'}
          spellCheck={libero ? undefined : false}
          readOnly={solaLettura}
          aria-required={props.facoltativo ? undefined : true}
          className={`${aspettoCasella(errore)} ${maiuscolo ? 'uppercase' : ''} read-only:bg-soft`}
        />
        {suffisso ? <Fianco>{suffisso}</Fianco> : null}
        {tipo === 'password' ? <MostraPassword campo={id} visibile={visibile} cambia={setVisibile} /> : null}
      </div>
    </CorniceCampo>
  );
}

function Fianco({ children }: { children: ReactNode }) {
  return (
    <span className="flex items-center border border-field bg-soft px-3 text-secondary first:rounded-l-sm first:border-r-0 last:rounded-r-sm last:border-l-0">
      {children}
    </span>
  );
}
