'use client';

import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { Icona } from '../ui/icona';
import { idDelCampo, useModulo } from './contesto-modulo';
import { appiattire, type ErroreDiCampo } from './errori-del-modulo';

/** What is wrong, at the top, with a link to each field; it takes the focus after each attempt (the pattern of GOV.UK). */
export function SommarioErrori({ tentativo }: { /** Changes at each refused submit. */ tentativo: number }) {
  const riquadro = useRef<HTMLDivElement>(null);
  const { id, etichette } = useModulo();
  const messoAFuoco = useRef(0);
  const errori = appiattire(useFormState().errors);
  // The attempt and its errors may arrive in two renders: the focus moves at the first one that has both.
  useEffect(() => {
    if (tentativo === messoAFuoco.current || !riquadro.current) return;
    messoAFuoco.current = tentativo;
    riquadro.current.focus();
  });
  if (tentativo === 0 || errori.length === 0) return null;
  return (
    <div
      ref={riquadro}
      tabIndex={-1}
      role="alert"
      aria-labelledby={`${id}-sommario`}
      className="rounded-sm border-2 border-danger bg-white px-4 py-4 md:px-5"
    >
      <h2 id={`${id}-sommario`} className="flex items-center gap-2 text-lg">
        <Icona nome="errore" lato="grande" className="text-danger" />
        {errori.length === 1 ? 'C’è un dato da correggere' : `Ci sono ${errori.length} dati da correggere`}
      </h2>
      <ul className="mt-2 space-y-1.5">
        {inOrdineDiPagina(errori, id).map(({ percorso, messaggio }) => {
          const etichetta = etichette.get(percorso);
          return (
            <li key={percorso}>
              {etichetta ? <VersoIlCampo id={idDelCampo(id, percorso)} testo={`${etichetta}: ${iniziale(messaggio)}`} /> : messaggio}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The order in which the eye meets the fields, which the schema need not follow; what has no field comes last. */
function inOrdineDiPagina(errori: readonly ErroreDiCampo[], modulo: string): ErroreDiCampo[] {
  const elemento = ({ percorso }: ErroreDiCampo) => document.getElementById(idDelCampo(modulo, percorso));
  return [...errori].sort((uno, altro) => {
    const [primo, secondo] = [elemento(uno), elemento(altro)];
    if (!primo || !secondo) return Number(!primo) - Number(!secondo);
    return primo.compareDocumentPosition(secondo) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
}

function VersoIlCampo({ id, testo }: { id: string; testo: string }) {
  return (
    <a
      href={`#${id}`}
      className="font-semibold text-danger-hover underline underline-offset-4 hover:decoration-2"
      onClick={(evento) => {
        evento.preventDefault();
        const campo = document.getElementById(id);
        campo?.scrollIntoView({ block: 'center' });
        campo?.focus({ preventScroll: true });
      }}
    >
      {testo}
    </a>
  );
}

/** After a colon the sentence goes on in small letters, unless it starts with an acronym. */
function iniziale(frase: string): string {
  return /^[A-ZÀ-Ý][a-zà-ÿ’']/.test(frase) ? frase.charAt(0).toLowerCase() + frase.slice(1) : frase;
}
