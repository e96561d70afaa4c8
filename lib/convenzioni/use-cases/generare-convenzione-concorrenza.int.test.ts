import { describe, expect, it, vi } from 'vitest';
import { adesioneAccolta, firmatario } from '@/lib/testing/atto-di-prova';
import { conUnMomento, mentreCompone } from '@/lib/testing/mentre-compone';
import { Mondo, sql } from '@/lib/testing/mondo';
import { testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { generareConvenzione } from './generare-convenzione';

vi.mock('@/lib/platform/pdf/genera-pdf', async (originale) => conUnMomento(await originale()));

const CONCESSO = { profilo: 'S', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 2 };

async function scena() {
  const mondo = await Mondo.crea();
  const { adesioneId, enteId, modelloId } = await adesioneAccolta(mondo);
  const ufficio = await mondo.persona(['UFFICIO']);
  const firmatarioId = (await firmatario(mondo)).utenteId;
  const genera = (quale: string) => generareConvenzione.esegui(ufficio.richiesta(), { adesioneId: quale, firmatarioId, ...CONCESSO });
  return { mondo, adesioneId, enteId, modelloId, ufficio, genera };
}
const convenzioni = ({ erogatoreId }: Mondo) =>
  sql<{ numero: string; documento_id: string }>('SELECT numero, documento_id FROM convenzione WHERE erogatore_id = $1 ORDER BY numero', [
    erogatoreId,
  ]);

describe('the act that is archived is the one that was composed', () => {
  it('composes while it holds nothing: whoever works on the same adesione does not wait', async () => {
    const { adesioneId, genera } = await scena();
    let libera = false;
    mentreCompone.accade = async () => {
      libera = (await sql('SELECT id FROM adesione WHERE id = $1 FOR UPDATE NOWAIT', [adesioneId])).length === 1;
    };
    await genera(adesioneId);
    expect(libera).toBe(true);
  });

  it('CA-01 refuses when a party has changed meanwhile: nothing archived, no number taken; again, and the act says the new datum', async () => {
    const { mondo, adesioneId, enteId, ufficio, genera } = await scena();
    mentreCompone.accade = () => sql("UPDATE ente SET pec = 'nuova@pec.example' WHERE id = $1", [enteId]);
    await expect(genera(adesioneId)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    expect(await convenzioni(mondo)).toEqual([]);
    expect(await sql('SELECT id FROM documento WHERE erogatore_id = $1 AND tipo = $2', [mondo.erogatoreId, 'CONVENZIONE'])).toEqual([]);
    expect(await mondo.messaggi()).toEqual([]);
    const { numero } = await genera(adesioneId);
    expect(numero).toBe('2026/0001');
    const [riga] = await convenzioni(mondo);
    const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: riga?.documento_id })).flusso());
    expect(testoInOrdineDiLettura(contenuto)).toContain('nuova@pec.example');
  });

  it('gives its number to one act only, when two are composed at once: the other is refused, and takes the next one', async () => {
    const { mondo, adesioneId, modelloId, ufficio, genera } = await scena();
    const altra = await adesioneAccolta(mondo, { modelloId, colonne: { numero: '2026/0099' } });
    mentreCompone.accade = () => genera(altra.adesioneId);
    await expect(genera(adesioneId)).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    await genera(adesioneId);
    const righe = await convenzioni(mondo);
    expect(righe.map(({ numero }) => numero)).toEqual(['2026/0001', '2026/0002']);
    for (const { numero, documento_id: id } of righe) {
      const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id })).flusso());
      expect(testoInOrdineDiLettura(contenuto)).toContain(`Convenzione n. ${numero}`);
    }
  }, 240_000);
});
