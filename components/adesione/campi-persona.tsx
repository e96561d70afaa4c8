'use client';

import { CampoData } from '../modulo/campo-data';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import { CampoTesto } from '../modulo/campo-testo';

interface Props {
  /** Path of the person: `legaleRappresentante`. */
  base: string;
  /** What the error summary puts before each field. */
  contesto: string;
  /** A doubt on the codice fiscale, which does not block. */
  avviso?: string;
}

/** The particulars that an act gives of a person. Browsers must not fill them with those of who types. */
export function CampiPersona({ base, contesto, avviso }: Props) {
  return (
    <>
      <FilaDiCampi>
        <CampoTesto nome={`${base}.cognome`} etichetta="Cognome" contesto={contesto} completamento="off" />
        <CampoTesto nome={`${base}.nome`} etichetta="Nome" contesto={contesto} completamento="off" />
      </FilaDiCampi>
      <FilaDiCampi>
        <CampoData nome={`${base}.dataNascita`} etichetta="Data di nascita" contesto={contesto} />
        <CampoTesto
          nome={`${base}.luogoNascita`}
          etichetta="Luogo di nascita"
          contesto={contesto}
          completamento="off"
          aiuto="Il comune, o lo Stato estero."
        />
      </FilaDiCampi>
      <CampoTesto
        nome={`${base}.codiceFiscale`}
        etichetta="Codice fiscale"
        contesto={contesto}
        maiuscolo
        completamento="off"
        larghezza="media"
        avviso={avviso}
      />
      <CampoTesto nome={`${base}.email`} etichetta="E-mail personale di lavoro" contesto={contesto} tipo="email" completamento="off" />
    </>
  );
}
