import { dove } from '@/lib/banche/domain/dove';
import { MASSIMO_CONSEGNA, MASSIME_RIGHE } from '@/lib/banche/domain/flusso';
import { ricevereConsegna } from '@/lib/banche/use-cases/ricevere-consegna';
import { conPosto } from '@/lib/platform/caricamenti';
import { corpoEntro } from '@/lib/platform/corpo';
import { consegnaAmmessa, riconosciMittente } from '@/lib/platform/flussi';
import { esitoDaErrore, statoHttpDi } from '@/lib/platform/guasti';

type EsitoConsegna = Awaited<ReturnType<typeof ricevereConsegna.esegui>>;
type Risposta = { readonly stato: number; readonly corpo: object };

const SCONOSCIUTO: Risposta = { stato: 401, corpo: { esito: 'NON_RICONOSCIUTO' } };

/** A delivery of the feed of that bank (SA-20): how often → who → how much → one use case → an answer in JSON, never cached. */
export async function consegna(request: Request, banca: string, ip: string | null, now: Date): Promise<Response> {
  try {
    return risposta(await ricevi(request, banca, ip, now));
  } catch (error) {
    const { codice, messaggio } = esitoDaErrore(error);
    const stato = codice === 'CARICAMENTO_IN_CORSO' ? 503 : statoHttpDi(error);
    return risposta({ stato, corpo: { esito: codice, messaggio } });
  }
}

async function ricevi(request: Request, banca: string, ip: string | null, now: Date): Promise<Risposta> {
  if (!(await consegnaAmmessa(ip, now)))
    return { stato: 429, corpo: { esito: 'TROPPE_CONSEGNE', messaggio: 'Troppe consegne in un minuto: riprova fra poco.' } };
  const chiave = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const mittente = await riconosciMittente(chiave, banca, now);
  // Nothing is told of why: no key, a revoked one, one of another bank, a bank that is not there.
  if (mittente === null) return SCONOSCIUTO;
  return conPosto(ip ?? 'ignoto', async () => {
    const contenuto = await corpoEntro(request, MASSIMO_CONSEGNA);
    if (contenuto === null || righe(contenuto) > MASSIME_RIGHE)
      return {
        stato: 413,
        corpo: { esito: 'TROPPO_GRANDE', messaggio: `Una consegna ha al più 5 MB e ${MASSIME_RIGHE} righe: dividila in più consegne.` },
      };
    const richiesta = { credenziale: { tipo: 'SISTEMA', erogatoreId: mittente.erogatoreId }, now, indirizzoIp: ip } as const;
    return inParole(await ricevereConsegna.esegui(richiesta, { banca, flussoId: mittente.flussoId, contenuto }));
  });
}

/** Ends of lines, the heading's not counted. */
function righe(contenuto: Uint8Array): number {
  let quante = 0;
  for (const byte of contenuto) if (byte === 0x0a) quante += 1;
  return quante - 1;
}

function inParole(esito: EsitoConsegna): Risposta {
  switch (esito.esito) {
    case 'ACCOLTA':
      return { stato: 200, corpo: esito };
    case 'RIFIUTATA':
      return {
        stato: 422,
        corpo: {
          esito: esito.esito,
          totale: esito.totale,
          errori: esito.errori.map((uno) => ({ riga: uno.riga, frase: dove(uno) + uno.frase })),
        },
      };
    case 'FUORI_SEQUENZA':
      return { stato: 409, corpo: { ...esito, messaggio: `È attesa la consegna ${esito.atteso}, non la ${esito.progressivo}.` } };
    case 'DIVERSA':
      return {
        stato: 409,
        corpo: { ...esito, messaggio: `La consegna ${esito.progressivo} è già arrivata con un altro contenuto: quello di prima resta.` },
      };
    case 'REVOCATA':
      return SCONOSCIUTO;
    case 'SENZA_ARCHIVIO':
      return {
        stato: 409,
        corpo: { ...esito, messaggio: 'Nessun archivio è ancora stato caricato: le variazioni si applicano a un archivio.' },
      };
  }
}

const AUTENTICAZIONE = { 'www-authenticate': 'Bearer' };
const PIU_TARDI = { 'retry-after': '30' };

function risposta({ stato, corpo }: Risposta): Response {
  return Response.json(corpo, {
    status: stato,
    headers: {
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      ...(stato === 401 && AUTENTICAZIONE),
      ...((stato === 429 || stato === 503) && PIU_TARDI),
    },
  });
}
