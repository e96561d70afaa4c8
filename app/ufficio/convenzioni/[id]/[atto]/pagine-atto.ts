import type { AttoOfferto } from '@/lib/convenzioni/domain/atti-offerti';

/** The acts of the office that have a page: their address, title, what will happen, and the words of the button. */
export const PAGINE_ATTO = {
  annullamento: {
    atto: 'annullamento',
    titolo: 'Annulla la convenzione',
    invio: 'Annulla la convenzione',
    pericolo: true,
    fatto: 'La convenzione è annullata.',
    conseguenze:
      'L’atto non ancora firmato da entrambe le parti viene annullato e l’ente avvisato. Dalla stessa domanda si può generarne un altro.',
  },
  'ritiro-autografa': {
    atto: 'ritiroAutografa',
    titolo: 'Sostituisci la scansione',
    invio: 'Ritira la scansione',
    pericolo: false,
    fatto: 'La scansione è ritirata: carica quella giusta nel riquadro della firma dell’ente.',
    conseguenze:
      'Per quando la scansione registrata è sbagliata. Resta nell’archivio, segnata come ritirata, e non conta più; la convenzione torna da firmare, e si può registrare la scansione giusta oppure caricare una firma digitale. Si può fare finché il comune non ha controfirmato.',
  },
  sospensione: {
    atto: 'sospensione',
    titolo: 'Sospendi gli accessi',
    invio: 'Sospendi gli accessi',
    pericolo: true,
    fatto: 'Gli accessi sono sospesi; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Le sessioni aperte si chiudono subito e nessun operatore può consultare finché il comune non revoca la sospensione. Le credenziali restano. Varco scrive l’atto, da firmare, e ne dà notizia all’ente.',
  },
  'revoca-sospensione': {
    atto: 'revocaSospensione',
    titolo: 'Revoca la sospensione',
    invio: 'Revoca la sospensione',
    pericolo: false,
    fatto: 'La sospensione è revocata.',
    conseguenze: 'Se non ci sono altre sospensioni aperte, gli operatori possono di nuovo consultare.',
  },
  'revoca-automatica': {
    atto: 'revocaAutomatica',
    titolo: 'Revoca la sospensione automatica',
    invio: 'Revoca la sospensione',
    pericolo: false,
    fatto: 'La sospensione automatica è revocata.',
    conseguenze: 'Se non ci sono altre sospensioni aperte, gli operatori possono di nuovo consultare.',
  },
  accessi: {
    atto: 'revocaAccessi',
    titolo: 'Revoca gli accessi',
    invio: 'Revoca gli accessi',
    pericolo: true,
    fatto: 'Gli accessi sono revocati; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Con effetto immediato tutti gli operatori sono disabilitati, le loro credenziali smettono di valere e le sessioni si chiudono. Non si può annullare: per riaverli, gli operatori vanno designati e abilitati di nuovo. La convenzione resta in vigore. Varco scrive l’atto, da firmare, e ne dà notizia all’ente.',
  },
  recesso: {
    atto: 'recesso',
    titolo: 'Recedi dalla convenzione',
    invio: 'Recedi dalla convenzione',
    pericolo: true,
    fatto: 'Il recesso è registrato; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Le cause sono quelle della clausola firmata, e ciascuna dice qui sotto se ha effetto immediato. Che cosa succede, e quando, te lo dice la conferma. Varco scrive l’atto, da firmare, e ne dà notizia all’ente. Non si può annullare.',
  },
  diffida: {
    atto: 'diffida',
    titolo: 'Diffida l’ente ad adempiere',
    invio: 'Diffida l’ente',
    pericolo: false,
    fatto: 'La diffida è registrata; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Varco scrive la diffida, da firmare, e ne dà notizia all’ente, che ha tempo fino al termine per rimediare: fino a quel giorno gli accessi restano aperti. Se il termine passa senza che tu registri il rimedio la convenzione s’intende risolta: gli accessi si chiudono e ne dai atto con la risoluzione.',
  },
  rimedio: {
    atto: 'rimedio',
    titolo: 'Registra il rimedio',
    invio: 'Registra il rimedio',
    pericolo: false,
    fatto: 'Il rimedio è registrato: la diffida è chiusa.',
    conseguenze:
      'La diffida si chiude e la convenzione torna semplicemente vigente. Se il termine è già passato, gli accessi si riaprono: vale solo un rimedio avvenuto entro il termine, e il giorno va scritto qui.',
  },
  risoluzione: {
    atto: 'risoluzione',
    titolo: 'Risolvi la convenzione',
    invio: 'Risolvi la convenzione',
    pericolo: true,
    fatto: 'La risoluzione è registrata; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'La convenzione finisce ora: operatori disabilitati, credenziali spente, sessioni chiuse. Varco scrive l’atto, da firmare, e ne dà notizia all’ente. Non si può annullare.',
  },
  decadenza: {
    atto: 'decadenza',
    titolo: 'Dichiara la decadenza',
    invio: 'Dichiara la decadenza',
    pericolo: true,
    fatto: 'La decadenza è dichiarata; l’atto è tra i documenti, da firmare.',
    conseguenze:
      'Con l’atto che accerta che ANPR serve questo ente, la convenzione finisce: operatori disabilitati, credenziali spente, sessioni chiuse. Varco scrive l’atto, da firmare, e ne dà notizia all’ente. Non si può annullare.',
  },
} as const satisfies Record<
  string,
  { atto: AttoOfferto; titolo: string; invio: string; pericolo: boolean; fatto: string; conseguenze: string }
>;

export type IndirizzoAtto = keyof typeof PAGINE_ATTO;

export function isIndirizzoAtto(testo: string): testo is IndirizzoAtto {
  return Object.hasOwn(PAGINE_ATTO, testo);
}
