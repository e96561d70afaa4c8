import { istanteItaliano } from '@/lib/core/date';
import type { Notifica, ViaNomeUtente } from '@/lib/core/messaggi';
import { nominativo } from '@/lib/core/nominativo';
import type { Tx } from '@/lib/platform/db';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { annullaCollegamenti, creaCollegamento } from './repository-collegamenti';
import { leggiPersona, recapitiErogatore, type Persona } from './repository-utenti';

/** Life of a one-time link: long enough for a weekend, short enough for a lost mailbox. */
const ORE_COLLEGAMENTO = 72;

/**
 * A new one-time link in the place of those before, and the two messages that tell user id and link to two mailboxes (CA-18). `recapito`: where
 * the user id goes first, if it is not the link's own.
 */
export async function consegnareCredenziali(tx: Tx, utenteId: string, now: Date, baseUrl: string, recapito?: string): Promise<Notifica[]> {
  const persona = await leggiPersona(tx, utenteId);
  const { comune, email: emailUfficio } = await recapitiErogatore(tx, persona.erogatoreId);
  await annullaCollegamenti(tx, [utenteId], now);
  // Two channels are two mailboxes: the user id goes to the first that is not the link's.
  const caselle = [recapito, persona.pecEnte, emailUfficio].filter((casella) => casella !== undefined && casella !== null);
  const destinatario = caselle.find((casella) => !stessaCasella(casella, persona.email)) ?? emailUfficio;
  const via = viaNomeUtente(persona, destinatario, emailUfficio);
  const scadeIl = new Date(now.getTime() + ORE_COLLEGAMENTO * 3_600_000);
  const gettone = nuovoGettone();
  await creaCollegamento(tx, { erogatoreId: persona.erogatoreId, utenteId, tokenHash: improntaGettone(gettone), scadeIl }, now);
  return [
    {
      tipo: 'credenziali-nome-utente',
      destinatario,
      dati: { comune, operatore: nominativo(persona), nomeUtente: persona.nomeUtente, pagina: `${baseUrl}/accesso`, via },
    },
    {
      tipo: 'credenziali-prima-password',
      destinatario: persona.email,
      dati: {
        comune,
        nome: persona.nome,
        collegamento: `${baseUrl}/credenziali/prima-password/${gettone}`,
        scadeIl: istanteItaliano(scadeIl),
        via,
      },
    },
  ];
}

function stessaCasella(una: string, altra: string | null): boolean {
  return una.toLowerCase() === altra?.toLowerCase();
}

/** Who is behind the mailbox that the user id goes to: each is told its own procedure (CH-16). */
function viaNomeUtente({ email, pecEnte, ruoli }: Persona, destinatario: string, emailUfficio: string): ViaNomeUtente {
  if (stessaCasella(destinatario, emailUfficio)) return 'UFFICIO';
  if (stessaCasella(email, pecEnte)) return 'PERSONA';
  return stessaCasella(destinatario, pecEnte) || !ruoli.includes('OPERATORE') ? 'PEC_ENTE' : 'REFERENTE';
}
