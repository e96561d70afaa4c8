import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import type { FileRicevuto } from '@/lib/core/file';
import type { GeneraId } from '@/lib/core/ids';
import { transitare } from '@/lib/core/transizioni';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import type { Tx } from '@/lib/platform/db';
import { archiviare } from '@/lib/platform/archivio';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { getModello, vincoliDelModello } from './modello';
import { modificheTra } from './modifiche';
import { cambiaAdesione, type RigaAdesione } from '../repository';
import { elencoIntegrazioni, scriviRisposta, sospensioniDa } from '../repository-integrazioni';
import type { DatiAdesione } from '../schema';
import { schemaAdesione } from '../schema-vincoli';
import { termineConSospensioni } from '../domain/termine';

type Risposta = {
  readonly risposta: string;
  readonly file: FileRicevuto | undefined;
  readonly prova: ProvaDiFirma | null;
  readonly creatoDa: string | null;
  /** Whether what the applicant has corrected meanwhile becomes the data of the domanda: not when the office writes the answer down. */
  readonly corregge: boolean;
};

/**
 * Closes the open question with its answer, whoever writes it (the applicant, or the office for one that came by other ways), archives the
 * file, and sets the term going again with the days it stood still added (LE-13). Answers the id of the integration.
 */
export async function chiudiIntegrazione(
  tx: Tx,
  adesione: RigaAdesione,
  { risposta, file, prova, creatoDa, corregge }: Risposta,
  now: Date,
  nuovoId: GeneraId,
): Promise<string> {
  const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'rispondereIntegrazione');
  const integrazioni = await elencoIntegrazioni(tx, adesione.id);
  const aperta = integrazioni.find(({ rispostaIl }) => rispostaIl === null);
  if (!aperta) throw regola('RISPONDEREINTEGRAZIONE_NON_AMMESSO', TRANSIZIONI_ADESIONE.rispondereIntegrazione.frase);

  const documentoId = file ? nuovoId() : null;
  if (file && documentoId) {
    const { nome, mime, contenuto } = file;
    await archiviare(
      tx,
      {
        erogatoreId: adesione.erogatoreId,
        id: documentoId,
        tipo: 'INTEGRAZIONE_ADESIONE',
        nome,
        mime,
        creatoIl: now,
        creatoDa,
        adesioneId: adesione.id,
        prova,
      },
      contenuto,
    );
  }
  const dati = corregge ? await datiCorretti(tx, adesione, aperta.correzione, now) : null;
  const datiPrima = dati && (adesione.dati as object);
  await scriviRisposta(tx, aperta.id, { risposta, rispostaIl: now, rispostaDa: creatoDa, documentoId, datiPrima });

  const chiuse = integrazioni.map((voce) => (voce.id === aperta.id ? { ...voce, rispostaIl: now } : voce));
  const ricevutaIl = oggi(adesione.presentataIl ?? now);
  await cambiaAdesione(tx, adesione.id, adesione.versione, {
    stato,
    ...(dati ? { dati } : {}),
    termineIl: new Date(termineConSospensioni(ricevutaIl, sospensioniDa(chiuse), oggi(now))),
    termineSospesoIl: null,
    aggiornataIl: now,
  });
  return aperta.id;
}

/** What the domanda would say if the open question were answered now; null when the answer changes nothing of it. */
export async function datiDopoLaRisposta(tx: Tx, adesione: RigaAdesione, now: Date): Promise<DatiAdesione | null> {
  const aperta = (await elencoIntegrazioni(tx, adesione.id)).find(({ rispostaIl }) => rispostaIl === null);
  return aperta ? datiCorretti(tx, adesione, aperta.correzione, now) : null;
}

/** The data sent with the corrections over them, checked as when they were sent; null when nothing changes. */
async function datiCorretti(tx: Tx, adesione: RigaAdesione, correzione: unknown, now: Date): Promise<DatiAdesione | null> {
  if (correzione === null) return null;
  const vincoli = vincoliDelModello(await getModello(tx, adesione, now), now);
  const letto = schemaAdesione(vincoli).safeParse({ ...(adesione.dati as object), ...(correzione as object) });
  if (!letto.success)
    throw regola('CORREZIONE_INCOMPLETA', 'I dati che hai corretto non sono completi: i passi da rivedere sono segnati nel riepilogo.');
  return modificheTra(adesione.dati, letto.data).length > 0 ? letto.data : null;
}
