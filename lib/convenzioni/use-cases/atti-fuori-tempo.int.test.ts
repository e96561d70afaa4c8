import { describe, expect, it } from 'vitest';
import { anteprimaAtto } from '@/lib/atti/use-cases/anteprima-atto';
import { leggereAttiPreparabili } from '@/lib/atti/use-cases/leggere-atti-preparabili';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { FRUITORE } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { conAccessi } from '@/lib/testing/atto-aggiuntivo';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const VALORI = {
  RINNOVO: { ragioni: 'Le finalità sono ancora attuali e le verifiche regolari.' },
  ADDENDUM: { ragioni: 'Una modifica concordata tra le parti.' },
} as const;
const richiesta = (tipo: string, convenzioneId: string, valori: object) => ({ tipo, convenzioneId, operatori: [], valori });

async function conRinnovo(stato: string, scadenza: string | null = null) {
  const scena = await convenzioneVigente();
  const { ufficio, id } = scena;
  const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), richiesta('RINNOVO', id, VALORI.RINNOVO));
  const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
  const finisce = () =>
    sql('UPDATE convenzione SET stato = $2, scadenza_il = coalesce($3, scadenza_il) WHERE id = $1', [id, stato, scadenza]);
  return { ...scena, documentoId, contenuto, finisce };
}

describe('an act about a convenzione, against the state of that convenzione', () => {
  it.each(['SCADUTA', 'RISOLTA', 'DIFFIDATA'])('CA-14 a renewal prepared in force is signed by nobody once it is %s', async (stato) => {
    const { documentoId, contenuto, referente, finisce } = await conRinnovo(stato);
    const file = await firmato(contenuto, FRUITORE, ADESSO);
    await finisce();
    expect(await leggereCopiaAttesa.esegui(referente.richiesta(), { documentoId })).toMatchObject({
      attesa: null,
      impedimento: expect.stringMatching(/non è vigente, .*: questo documento non si firma più/) as string,
    });
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).rejects.toMatchObject({
      codice: 'CONVENZIONE_NON_IN_VIGORE',
    });
    const { documenti } = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect(documenti.find(({ id }) => id === documentoId)).toMatchObject({ attesa: null, fuoriVigore: true });
  });

  it('CH-09 nor on the day after the last, before the night has said that it is over', async () => {
    const { documentoId, contenuto, referente, finisce } = await conRinnovo('VIGENTE', '2026-03-01');
    const file = await firmato(contenuto, FRUITORE, ADESSO);
    await finisce();
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).rejects.toMatchObject({
      codice: 'RINNOVARE_NON_AMMESSO',
    });
  });

  it.each([
    ['RISOLTA', null, 'CONVENZIONE_NON_IN_VIGORE'],
    ['VIGENTE', '2026-03-01', 'RINNOVARE_NON_AMMESSO'],
  ] as const)('CA-14 CA-16 nor is its file taken after an examination (%s, %s)', async (stato, scadenza, codice) => {
    const { documentoId, contenuto, referente, ufficio, finisce } = await conRinnovo(stato, scadenza);
    const file = await firmatoDaEsaminare(contenuto, FRUITORE, ADESSO);
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
    const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [documentoId]);
    await finisce();
    const motivo = 'La versione della busta è insolita, il contenuto è quello generato.';
    await expect(decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'ACCETTA', motivo })).rejects.toMatchObject({
      codice,
    });
    await decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'RIFIUTA', motivo });
  });

  it('CH-02 CA-05 what changes or uses a convenzione is neither offered, nor seen, nor prepared before both have signed it', async () => {
    const { id, ufficio } = await convenzioneGenerata();
    const tipi = async ({ ufficio: chi, id: quale }: Pick<Scena, 'ufficio' | 'id'>) =>
      (await leggereAttiPreparabili.esegui(chi.richiesta(), { convenzioneId: quale })).atti.map(({ tipo }) => tipo).sort();
    expect(await tipi({ ufficio, id })).toEqual(['ALLEGATO_TECNICO', 'NOMINA_RESPONSABILE']);
    const addendum = richiesta('ADDENDUM', id, VALORI.ADDENDUM);
    for (const fa of [preparareAtto, anteprimaAtto])
      await expect(fa.esegui(ufficio.richiesta(), addendum)).rejects.toMatchObject({ codice: 'ATTO_FUORI_TEMPO' });
    expect(await leggereAttoDaPreparare.esegui(ufficio.richiesta(), { convenzioneId: id, tipo: 'ADDENDUM' })).toMatchObject({
      impedimento: expect.stringMatching(/non è in vigore: «Atto aggiuntivo alla convenzione» ora non si prepara/) as string,
    });
    const vigente = await convenzioneVigente();
    expect(await tipi(vigente), 'nothing is changed yet').not.toContain('ADDENDUM');
    await conAccessi(vigente, 5);
    expect(await tipi(vigente)).toContain('ADDENDUM');
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [vigente.id]);
    const dopo = await tipi(vigente);
    expect(dopo).toEqual(expect.arrayContaining(['SCHEDA_OPERATORE', 'VERBALE_ISPEZIONE']));
    for (const tipo of [
      'ADDENDUM',
      'ALLEGATO_TECNICO',
      'ATTO_DESIGNAZIONE',
      'AVVISO_INTERRUZIONE',
      'LETTERA_CREDENZIALI',
      'NOMINA_RESPONSABILE',
    ])
      expect(dopo).not.toContain(tipo);
  });
});
