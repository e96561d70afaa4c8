import { beforeAll, describe, expect, it } from 'vitest';
import { ATTI } from '../domain/catalogo';
import { improntaDelComune } from '@/lib/testing/casi-uso';
import { ADESSO, Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { anteprimaTesto } from './anteprima-testo';
import { approvareTesto } from './approvare-testo';
import { elencareTesti } from './elencare-testi';
import { leggereTesto } from './leggere-testo';
import { ripristinareTesto } from './ripristinare-testo';
import { salvareTesto } from './salvare-testo';
import { scartareTesto } from './scartare-testo';

const TIPO = 'DIFFIDA';
const DIVERSO = `${ATTI.DIFFIDA.testo}\n\nLe parole del comune.`;
const ATTO = { attoNumero: '88', attoData: '2026-03-01' };

describe('the comune’s own wording of an act', () => {
  let mondo: Mondo;
  let ufficio: PersonaDiProva;
  let responsabile: PersonaDiProva;
  /** The draft on everybody's screen: the one saved last. */
  let bozzaId: string;
  const letta = (revisione: number) => ({ id: bozzaId, revisione });
  const salva = async (chi: PersonaDiProva, testo: string, revisione: number | null) => {
    const bozza = await salvareTesto.esegui(chi.richiesta(), { tipo: TIPO, testo, letta: revisione && letta(revisione) });
    bozzaId = bozza?.letta.id ?? '';
    return bozza;
  };
  const approva = (revisione: number, resto: object = ATTO) =>
    approvareTesto.esegui(responsabile.richiesta(), { tipo: TIPO, letta: letta(revisione), ...resto });
  const leggi = () => leggereTesto.esegui(ufficio.richiesta(), { tipo: TIPO });

  beforeAll(async () => {
    mondo = await Mondo.crea();
    ufficio = await mondo.persona(['UFFICIO']);
    responsabile = await mondo.persona(['RESPONSABILE']);
  });

  it('is Varco’s until an act of the comune approves another, which is told with its number and date', async () => {
    expect(await leggi()).toMatchObject({ vigente: null, bozza: null, storia: [], puoScrivere: true, puoApprovare: false });
    expect(await salva(ufficio, DIVERSO, null)).toMatchObject({ letta: { revisione: 1 }, versione: 1, testo: DIVERSO });
    expect((await leggi()).vigente).toBeNull();
    expect(await approva(1)).toEqual({ versione: 1 });
    const vista = await leggi();
    expect(vista.vigente).toMatchObject({ versione: 1, testo: DIVERSO, stato: 'VIGENTE', atto: ATTO });
    expect(vista.bozza).toBeNull();
    const elenco = await elencareTesti.esegui(ufficio.richiesta(), {});
    expect(elenco.filter(({ delComune }) => delComune).map(({ tipo }) => tipo)).toEqual([TIPO]);
    expect((await mondo.registro()).filter(({ operazione }) => operazione === 'approvare-testo')).toMatchObject([
      { esito: 'CONSENTITO', dettagli: { tipo: TIPO, versione: 1, ...ATTO } },
    ]);
  });

  it('tells the second of two who write the same draft, and overwrites nothing', async () => {
    const collega = await mondo.persona(['UFFICIO']);
    const [uno, due] = await Promise.allSettled([salva(ufficio, `${DIVERSO}\n\nA`, null), salva(collega, `${DIVERSO}\n\nB`, null)]);
    expect([uno.status, due.status].sort()).toEqual(['fulfilled', 'rejected']);
    const bozza = (await leggi()).bozza;
    expect(bozza?.letta.revisione).toBe(1);
    await salva(ufficio, `${DIVERSO}\n\nC`, 1);
    await expect(salva(collega, `${DIVERSO}\n\nD`, 1)).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    expect((await leggi()).bozza).toMatchObject({ letta: { revisione: 2 }, testo: `${DIVERSO}\n\nC` });
    await expect(scartareTesto.esegui(collega.richiesta(), { tipo: TIPO, letta: letta(1) })).rejects.toMatchObject({
      codice: 'BOZZA_SALVATA_DA_ALTRI',
    });
    await scartareTesto.esegui(ufficio.richiesta(), { tipo: TIPO, letta: letta(2) });
    expect(await leggi()).toMatchObject({ bozza: null, vigente: { versione: 1 } });
  });

  it('takes a draft begun anew for another, though it counts its revisions from one: nobody approves, writes over or gives up what it has not read', async () => {
    await salva(ufficio, `${DIVERSO}\n\nLetto`, null);
    const prima = letta(1);
    await scartareTesto.esegui(ufficio.richiesta(), { tipo: TIPO, letta: prima });
    await salva(ufficio, `${DIVERSO}\n\nMai letto`, null);
    expect(letta(1)).not.toEqual(prima);
    const vecchia = { tipo: TIPO, letta: prima };
    for (const atto of [
      () => approvareTesto.esegui(responsabile.richiesta(), { ...vecchia, ...ATTO }),
      () => salvareTesto.esegui(ufficio.richiesta(), { ...vecchia, testo: DIVERSO }),
      () => scartareTesto.esegui(ufficio.richiesta(), vecchia),
    ])
      await expect(atto()).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    expect(await leggi()).toMatchObject({ vigente: { versione: 1 }, bozza: { letta: letta(1), testo: `${DIVERSO}\n\nMai letto` } });
    await scartareTesto.esegui(ufficio.richiesta(), { tipo: TIPO, letta: letta(1) });
  });

  it('keeps a draft that is wrong, and approves none that does not say what it must', async () => {
    await salva(ufficio, 'Al {{fruitor}} si scrive {{termine}}.', null);
    await expect(approva(1)).rejects.toMatchObject({
      codice: 'TESTO_DA_CORREGGERE',
      message: expect.stringContaining('Riga 1: Il segnaposto {{fruitor}} non esiste') as string,
    });
    await salva(ufficio, `${DIVERSO}\n\nGrazie 🎉 漢字.`, 1);
    await expect(approva(2)).rejects.toMatchObject({
      codice: 'TESTO_DA_CORREGGERE',
      message: expect.stringMatching(/Riga \d+: I caratteri «🎉» .* non possono essere stampati/) as string,
    });
    await salva(ufficio, `${DIVERSO}\n\nDue`, 2);
    await expect(approva(1)).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    await expect(approva(3, { ...ATTO, attoData: '2026-03-11' })).rejects.toMatchObject({ campi: { attoData: expect.any(String) } });
    await expect(approva(3, { ...ATTO, attoNumero: ' ' })).rejects.toMatchObject({ campi: { attoNumero: expect.any(String) } });
    expect((await leggi()).vigente?.versione).toBe(1);
  });

  it('comes into force once, though two approve it at once', async () => {
    const esiti = await Promise.allSettled([approva(3), approva(3), approva(3)]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const esito of esiti) if (esito.status === 'rejected') expect(esito.reason).toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    expect((await leggi()).storia.map(({ versione, stato }) => [versione, stato])).toEqual([
      [2, 'VIGENTE'],
      [1, 'SUPERATO'],
    ]);
  });

  it('goes back to Varco’s by an act like the others, and a draft that was being written comes after it', async () => {
    await salva(ufficio, `${DIVERSO}\n\nTre`, null);
    const torna = (vigente: number) => ripristinareTesto.esegui(responsabile.richiesta(), { tipo: TIPO, vigente, ...ATTO });
    await expect(torna(1)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    const esiti = await Promise.allSettled([torna(2), torna(2)]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toMatchObject([{ value: { versione: 3 } }]);
    expect(await leggi()).toMatchObject({ vigente: { versione: 3, testo: null }, bozza: { versione: 4 } });
    expect((await elencareTesti.esegui(ufficio.richiesta(), {})).some(({ delComune }) => delComune)).toBe(false);
    await expect(torna(3)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    expect(await approva(1)).toEqual({ versione: 4 });
  });

  it('is written and approved by who may, in its own comune, of a kind that exists', async () => {
    const [tecnico, referente] = [await mondo.persona(['TECNICO']), await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() })];
    await expect(salva(tecnico, DIVERSO, null)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(leggereTesto.esegui(referente.richiesta(), { tipo: TIPO })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(approvareTesto.esegui(ufficio.richiesta(), { tipo: TIPO, letta: letta(1), ...ATTO })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(leggereTesto.esegui(ufficio.richiesta(), { tipo: 'toString' })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
    expect(await leggereTesto.esegui(altrove.richiesta(), { tipo: TIPO })).toMatchObject({ vigente: null, storia: [] });
  });

  it('is seen on the comune’s paper about nobody, and the preview leaves nothing behind', async () => {
    const prima = await improntaDelComune(mondo);
    const righe = (await mondo.registro()).length;
    const { contenuto } = await anteprimaTesto.esegui(ufficio.richiesta(ADESSO), { tipo: TIPO, testo: `${DIVERSO}\n\n{{sbagliato` });
    expect(Buffer.from(contenuto.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await improntaDelComune(mondo)).toEqual(prima);
    expect(await mondo.registro()).toHaveLength(righe);
  });
});
