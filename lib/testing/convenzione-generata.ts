import { generareConvenzione } from '@/lib/convenzioni/use-cases/generare-convenzione';
import { caricareFirmaErogatore } from '@/lib/convenzioni/use-cases/caricare-firma-erogatore';
import { caricareFirmaFruitore } from '@/lib/convenzioni/use-cases/caricare-firma-fruitore';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { adesioneAccolta, firmatario, FRUITORE, SINDACO } from './atto-di-prova';
import { firmato } from './firma-demo';
import { ADESSO, Mondo, sql } from './mondo';

export type Scena = Awaited<ReturnType<typeof convenzioneGenerata>>;

/** A comune with a convenzione to be signed, and the people around it. The document is read as a person would: downloaded. */
export async function convenzioneGenerata(opzioni: Parameters<typeof adesioneAccolta>[1] = {}, concesso: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const { adesioneId, enteId } = await adesioneAccolta(mondo, opzioni);
  const responsabile = await firmatario(mondo);
  const ufficio = await mondo.persona(['UFFICIO']);
  const referente = await mondo.persona(['REFERENTE'], { enteId });
  const { id } = await generareConvenzione.esegui(ufficio.richiesta(), {
    adesioneId,
    firmatarioId: responsabile.utenteId,
    profilo: 'S',
    visure: ['INDIVIDUALE'],
    finalita: ['F1'],
    numeroAccessi: 2,
    ...concesso,
  });
  const riga = async () =>
    (
      await sql<Record<string, unknown> & { versione: number; documento_id: string; stato: string }>(
        'SELECT *, scadenza_il::text AS scade, recesso_efficace_il::text AS recesso FROM convenzione WHERE id = $1',
        [id],
      )
    ).find(() => true) ?? { versione: -1, documento_id: '', stato: '' };
  const originale = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: (await riga()).documento_id })).flusso());
  return { mondo, id, enteId, adesioneId, responsabile, ufficio, referente, originale, riga };
}

/** The same, signed by both: in force since {@link ADESSO}. */
export async function convenzioneVigente(opzioni: Parameters<typeof adesioneAccolta>[1] = {}, concesso: Record<string, unknown> = {}) {
  const scena = await convenzioneGenerata(opzioni, concesso);
  const { id, originale, referente, responsabile } = scena;
  await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
  await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) });
  return scena;
}
