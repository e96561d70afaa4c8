import type { Attore } from '@/lib/core/attore';

type Persona = Extract<Attore, { tipo: 'PERSONA' }>;

/** Somebody who is logged in, for rules that look at who asks: of the comune's office unless said otherwise. */
export function personaFinta(cambi: Partial<Persona> = {}): Persona {
  return {
    tipo: 'PERSONA',
    erogatoreId: 'e',
    utenteId: 'u',
    nomeUtente: 'u',
    nominativo: 'U',
    ruoli: ['UFFICIO'],
    enteId: null,
    operatoreId: null,
    accesso: null,
    sessioneId: 's',
    postazione: null,
    deveCambiarePassword: false,
    demo: false,
    ambitoConvenzioni: [],
    ...cambi,
  };
}
