'use client';

import { useFormContext } from 'react-hook-form';
import { CampoTesto } from '../modulo/campo-testo';
import { Bottone } from '../ui/bottone';
import { CampiPersona } from './campi-persona';

/** Who signs for the ente (CH-01, CH-13). */
export function CampiRappresentante({ avviso }: { avviso?: string }) {
  return (
    <>
      <CampiPersona base="legaleRappresentante" contesto="Legale rappresentante" avviso={avviso} />
      <CampoTesto
        nome="legaleRappresentante.qualifica"
        etichetta="Qualifica"
        contesto="Legale rappresentante"
        completamento="off"
        aiuto="Per esempio: comandante, direttrice generale, sindaco."
      />
    </>
  );
}

const STESSI_CAMPI = ['nome', 'cognome', 'codiceFiscale', 'dataNascita', 'luogoNascita', 'email'] as const;

/** Who answers for the processing of data and keeps the list of operators (CA-05, CH-04); often the same person who signs. */
export function CampiResponsabile({ avviso, rappresentante }: { avviso?: string; rappresentante?: Readonly<Record<string, unknown>> }) {
  const { setValue, getValues } = useFormContext();
  function copia() {
    const da = rappresentante ?? (getValues('legaleRappresentante') as Readonly<Record<string, unknown>> | undefined) ?? {};
    for (const campo of STESSI_CAMPI) setValue(`responsabile.${campo}`, da[campo] ?? '', { shouldDirty: true });
  }
  return (
    <>
      <p>
        <Bottone variante="secondario" dimensione="piccola" onClick={copia}>
          È il legale rappresentante: copia i dati
        </Bottone>
      </p>
      <CampiPersona base="responsabile" contesto="Responsabile" avviso={avviso} />
      <CampoTesto
        nome="responsabile.telefono"
        etichetta="Telefono"
        contesto="Responsabile"
        facoltativo
        tipo="tel"
        completamento="off"
        larghezza="media"
      />
    </>
  );
}
