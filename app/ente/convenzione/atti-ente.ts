import type { ConvenzioneView } from '@/lib/convenzioni/views';

/** The acts of the ente on its own convenzione: address, title, what will happen, words of the button. */
export const ATTI_ENTE = {
  sospensione: {
    atto: 'sospensione',
    titolo: 'Sospendi i nostri accessi',
    invio: 'Sospendi i nostri accessi',
    pericolo: true,
    fatto: 'I vostri accessi sono sospesi; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Vale subito, a qualsiasi ora: le sessioni dei vostri operatori si chiudono e nessuno di loro può consultare finché non revocate la sospensione. Le credenziali restano. Varco scrive l’atto, da firmare, e ne dà notizia al comune.',
  },
  'revoca-sospensione': {
    atto: 'revocaSospensione',
    titolo: 'Revoca la nostra sospensione',
    invio: 'Revoca la sospensione',
    pericolo: false,
    fatto: 'La vostra sospensione è revocata.',
    conseguenze: 'Se il comune non ha disposto sospensioni proprie, i vostri operatori possono di nuovo consultare.',
  },
  recesso: {
    atto: 'recesso',
    titolo: 'Recedi dalla convenzione',
    invio: 'Invia il recesso',
    pericolo: true,
    fatto: 'Il recesso è registrato; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Varco scrive l’atto di recesso, da firmare, e ne dà notizia al comune. Gli accessi restano aperti fino al giorno indicato, poi si chiudono e le credenziali smettono di valere. Il preavviso è quello della clausola firmata. Non si può annullare.',
  },
} as const satisfies Record<
  string,
  { atto: ConvenzioneView['atti'][number]; titolo: string; invio: string; pericolo: boolean; fatto: string; conseguenze: string }
>;

export type IndirizzoAttoEnte = keyof typeof ATTI_ENTE;

export function isIndirizzoAttoEnte(testo: string): testo is IndirizzoAttoEnte {
  return Object.hasOwn(ATTI_ENTE, testo);
}
