import type { FonteAdesione } from '@/lib/atti/domain/fonti';
import { archiviareAtto, fonteComune, scrivereAtto, testoInVigore, type AttoPronto } from '@/lib/atti/steps';
import { daColonna, oggi } from '@/lib/core/date';
import { improntaDi } from '@/lib/core/impronta';
import { sedeDi } from '@/lib/enti/domain/parte';
import type { Tx } from '@/lib/platform/db';
import { getModello, nomeDelProfilo } from './compilazione/modello';
import type { RigaAdesione } from './repository';
import { datiAdesioneSchema, type DatiAdesione } from './schema';

type Chi = Parameters<typeof fonteComune>[1];

/** What a request declares, as its acts speak of it (CH-13, CH-15). */
async function fonteAdesione(tx: Tx, adesione: RigaAdesione, dati: DatiAdesione, chi: Chi): Promise<FonteAdesione> {
  const { ente, legaleRappresentante, responsabile, finalita, richieste, numeroAccessi, operatori } = dati;
  const modello = await getModello(tx, adesione, chi.now);
  const { nome, regole, atto } = modello;
  const { numero, presentataIl, protocolloNumero, protocolloData } = adesione;
  return {
    ...(await fonteComune(tx, chi)),
    domanda: {
      numero,
      presentataIl: presentataIl && oggi(presentataIl),
      protocollo: protocolloNumero && protocolloData ? { numero: protocolloNumero, data: daColonna(protocolloData) } : null,
    },
    modello: { nome, regole, approvazione: atto },
    fruitore: {
      denominazione: ente.denominazione,
      codiceFiscale: ente.codiceFiscale,
      partitaIva: ente.partitaIva ?? null,
      indirizzo: sedeDi(ente),
      pec: ente.pec,
      email: ente.email,
      telefono: ente.telefono ?? null,
      fax: ente.fax ?? null,
    },
    tipoEnte: ente.tipo,
    rappresentante: legaleRappresentante,
    responsabile,
    finalita,
    profilo: { codice: richieste.profilo, nome: nomeDelProfilo(modello, richieste.profilo), motivo: richieste.motivoProfilo },
    visure: richieste.visure,
    numeroAccessi,
    operatori,
  };
}

/** The same data under the same number are the same agreement. */
const improntaDellAccordo = ({ numero }: RigaAdesione, dati: DatiAdesione): string => improntaDi({ numero, dati });

/** The agreement that a request's data make, and of which data it is. */
type AccordoPronto = { readonly atto: AttoPronto; readonly impronta: string };

/**
 * What the agreement is written from; read before the transaction that archives it. A request that is being sent carries already the number
 * that it will get if nobody else takes it meanwhile.
 */
export async function leggereAccordo(tx: Tx, adesione: RigaAdesione, dati: DatiAdesione, chi: Chi) {
  return {
    materia: await fonteAdesione(tx, adesione, dati, chi),
    testo: await testoInVigore(tx, 'ACCORDO_ADESIONE'),
    impronta: improntaDellAccordo(adesione, dati),
  };
}

export async function scrivereAccordo({ materia, testo, impronta }: Awaited<ReturnType<typeof leggereAccordo>>): Promise<AccordoPronto> {
  return { atto: await scrivereAtto('ACCORDO_ADESIONE', materia, testo), impronta };
}

/**
 * Archives the agreement of these data. They are nearly always those that it was written from; when they have been changed meanwhile, from
 * another window, or the number has gone to another request, it is written again here: what is archived is what the domanda says.
 */
export async function archiviareAccordo(
  contesto: Parameters<typeof archiviareAtto>[0],
  { adesione, dati }: { readonly adesione: RigaAdesione & { readonly numero: string }; readonly dati: DatiAdesione },
  pronto: AccordoPronto | null,
): Promise<void> {
  const giusto =
    pronto?.impronta === improntaDellAccordo(adesione, dati)
      ? pronto
      : await scrivereAccordo(await leggereAccordo(contesto.tx, adesione, dati, contesto));
  await archiviareAtto(contesto, giusto.atto, { adesioneId: adesione.id }, adesione.numero);
}

/** What an attestation says (LE-02): the request at the version that the page showed, and the reasons of who attests. */
export async function leggereAttestazione(
  tx: Tx,
  adesione: RigaAdesione,
  { motivo, deroga }: { readonly motivo: string; readonly deroga: string },
  chi: Chi,
) {
  const fonte = await fonteAdesione(tx, adesione, datiAdesioneSchema.parse(adesione.dati), chi);
  return { materia: { ...fonte, motivo, deroga }, testo: await testoInVigore(tx, 'ATTESTAZIONE_LEGITTIMITA') };
}
