import { beforeAll, describe, expect, it } from 'vitest';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { raccogliere } from '@/lib/core/flusso';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { documentoDiProva } from '@/lib/testing/documenti';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { leggereRitiro } from './leggere-ritiro';
import { preparareAtto } from './preparare-atto';
import { ritirareDocumento } from './ritirare-documento';

const MOTIVO = 'Nomina la persona sbagliata: preparata per errore.';

async function scena() {
  const vigente = await convenzioneVigente();
  const { id: convenzioneId, referente, ufficio, mondo, enteId } = vigente;
  const designazione = async (operatori?: string[]) => {
    const chi = operatori ?? [await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO' })];
    const input = { tipo: 'ATTO_DESIGNAZIONE', convenzioneId, operatori: chi, valori: {} };
    return { id: (await preparareAtto.esegui(referente.richiesta(), input)).id, operatori: chi };
  };
  const atto = (colonne: object = {}) =>
    documentoDiProva(mondo, {
      tipo: 'ALLEGATO_TECNICO',
      titolo: 'Allegato tecnico',
      ente_id: enteId,
      convenzione_id: convenzioneId,
      ...colonne,
    });
  const carica = async (documentoId: string, come = firmato) => {
    const contenuto = await raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: documentoId })).flusso());
    const file = await come(contenuto, REFERENTE, ADESSO);
    return () => caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
  };
  const ritira = (documentoId: string, chi: PersonaDiProva = ufficio) =>
    ritirareDocumento.esegui(chi.richiesta(), { documentoId, motivo: MOTIVO });
  const offerto = async (documentoId: string, chi: PersonaDiProva = ufficio) =>
    (await leggereRitiro.esegui(chi.richiesta(), { documentoId })).ritirabile;
  return { ...vigente, convenzioneId, designazione, atto, carica, ritira, offerto };
}
type Scena = Awaited<ReturnType<typeof scena>>;
const stato = async (id: string) => (await sql('SELECT stato FROM documento WHERE id = $1', [id]))[0]?.stato;

describe('ritirareDocumento', () => {
  let s: Scena;
  beforeAll(async () => void (s = await scena()));

  it('CA-16 SA-10 takes a designation back for the ente: kept with its reason, signed no more, and another needs no tick', async () => {
    const { id, operatori } = await s.designazione();
    expect(await s.offerto(id, s.referente)).toBe(true);
    await s.ritira(id, s.referente);
    expect(await sql('SELECT stato, ritiro_motivo, ritirato_da FROM documento WHERE id = $1', [id])).toEqual([
      { stato: 'RITIRATO', ritiro_motivo: MOTIVO, ritirato_da: s.referente.utenteId },
    ]);
    expect((await s.mondo.registro()).find(({ operazione }) => operazione === 'ritirare-documento')).toMatchObject({
      oggetto: id,
      esito: 'CONSENTITO',
      convenzione_id: s.convenzioneId,
      dettagli: { tipo: 'ATTO_DESIGNAZIONE', motivo: MOTIVO },
    });
    expect(await leggereCopiaAttesa.esegui(s.referente.richiesta(), { documentoId: id })).toMatchObject({
      attesa: null,
      impedimento: expect.stringContaining(MOTIVO) as string,
    });
    await expect((await s.carica(id))()).rejects.toMatchObject({ codice: 'DOCUMENTO_RITIRATO' });
    const { documenti } = await leggereFascicolo.esegui(s.ufficio.richiesta(), { id: s.convenzioneId });
    expect(documenti.find((uno) => uno.id === id)).toMatchObject({ ritiro: { motivo: MOTIVO, il: ADESSO }, atti: [], attesa: null });
    expect((await s.designazione(operatori)).id).not.toBe(id);
  });

  it('leaves the office’s list, and has neither protocol nor a second withdrawal', async () => {
    const id = await s.atto();
    const inElenco = async () =>
      (await elencareProtocollo.esegui(s.ufficio.richiesta(), {})).daFare
        .flatMap(({ documenti }) => documenti)
        .some((uno) => uno.id === id);
    expect(await inElenco()).toBe(true);
    await s.ritira(id);
    expect(await inElenco()).toBe(false);
    await expect(protocollareDocumento.esegui(s.ufficio.richiesta(), { id, numero: '9', data: '2026-03-10' })).rejects.toMatchObject({
      codice: 'PROTOCOLLARE_NON_AMMESSO',
    });
    await expect(s.ritira(id)).rejects.toMatchObject({ codice: 'GIA_RITIRATO' });
    expect(await s.offerto(id)).toBe(false);
    await expect(
      sql("UPDATE documento SET stato = 'GENERATO', ritirato_il = NULL, ritirato_da = NULL, ritiro_motivo = NULL WHERE id = $1", [id]),
    ).rejects.toThrow(/nobody has signed/);
  });

  it.each([
    ['signed by one', { stato: 'FIRMATO', firme_richieste: ['FRUITORE', 'EROGATORE'], firme_apposte: ['FRUITORE'] }, 'GIA_FIRMATO'],
    ['protocolled', { stato: 'PROTOCOLLATO' }, 'RITIRO_NON_AMMESSO'],
    ['sent', { stato: 'TRASMESSO' }, 'RITIRO_NON_AMMESSO'],
    ['born with another act', { tipo: 'DIFFIDA' }, 'NON_SI_RITIRA'],
    ['the convenzione itself', { tipo: 'CONVENZIONE', versione: 7 }, 'NON_SI_RITIRA'],
    ['come from somebody else', { tipo: 'DESIGNAZIONE', generato: false, stato: 'RICEVUTO' }, 'NON_SI_RITIRA'],
  ])('refuses one %s', async (_, colonne, codice) => {
    const id = await s.atto(colonne);
    expect(await s.offerto(id)).toBe(false);
    await expect(s.ritira(id)).rejects.toMatchObject({ codice });
    expect(await stato(id)).not.toBe('RITIRATO');
  });

  it('CA-16 refuses while a signed file is examined', async () => {
    const { id } = await s.designazione();
    await (
      await s.carica(id, firmatoDaEsaminare)
    )();
    await expect(s.ritira(id)).rejects.toMatchObject({ codice: 'FILE_IN_ESAME' });
  });

  it('is not for another role, another ente or comune, nor for an ente of what the comune prepares', async () => {
    const id = await s.atto({ tipo: 'ADDENDUM', firme_richieste: ['FRUITORE', 'EROGATORE'] });
    const tecnico = await s.mondo.persona(['TECNICO']);
    await expect(s.ritira(id, tecnico)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(s.ritira(id, s.referente)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect(await s.offerto(id, s.referente)).toBe(false);
    const { id: sua } = await s.designazione();
    for (const altro of [
      await s.mondo.persona(['REFERENTE'], { enteId: await s.mondo.ente() }),
      await (await Mondo.crea()).persona(['UFFICIO']),
    ])
      await expect(s.ritira(sua, altro)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect([await stato(id), await stato(sua)]).toEqual(['GENERATO', 'GENERATO']);
  });

  it('CA-16 of who withdraws an act and who hands in its signed copy at once, exactly one wins', async () => {
    for (let giro = 0; giro < 4; giro += 1) {
      const { id } = await s.designazione();
      const carica = await s.carica(id);
      const esiti = await Promise.allSettled(giro % 2 ? [carica(), s.ritira(id)] : [s.ritira(id), carica()]);
      expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const ritirato = esiti[giro % 2 ? 1 : 0]?.status === 'fulfilled';
      expect(await stato(id)).toBe(ritirato ? 'RITIRATO' : 'FIRMATO');
    }
  });
});
