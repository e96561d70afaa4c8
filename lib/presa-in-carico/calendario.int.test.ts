import { describe, expect, it } from 'vitest';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { apri } from '@/lib/platform/apertura';
import { dbApp } from '@/lib/platform/db';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { sql, type Mondo } from '@/lib/testing/mondo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { CARTELLA, OPERATRICE, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import { convenzioniInVigore } from '@/lib/verifiche/steps';

const CON_I_TERMINI = {
  ...CLAUSOLE_GENERALI,
  verifiche: { ...CLAUSOLE_GENERALI.verifiche, trimestrale: true, annuale: true },
  elenco: { termineGiorni: 15, righeModulo: 20 },
};
const IERI = '2026-03-11';

async function entrata(fogli: FogliDiProva) {
  const scena = await presaCaricata(fogli, null, CON_I_TERMINI);
  expect(await scena.compiuta()).toEqual({ compiuta: true });
  const id = (await scena.vista()).resoconto?.convenzioni[0]?.id ?? '';
  return { ...scena, convenzioneId: id };
}

/** What is due of the only convenzione of that comune, as desks and reviews read it that day. */
const scadenze = (mondo: Mondo, giorno = IERI): Promise<Record<string, string>> => {
  const now = new Date(`${giorno}T09:00:00Z`);
  return dbApp().$transaction(async (tx) => {
    await apri(tx, mondo.sistema(now));
    return Object.fromEntries((await convenzioniInVigore(tx, now)).flatMap((una) => una.scadenze.map(({ tipo, il }) => [tipo, il])));
  });
};

describe('the deadlines of what was signed elsewhere run from its own dates', () => {
  it('CA-14 SA-14 SA-15 reviews and notices are those of the signature of 2024, not of the load', async () => {
    const { mondo, ufficio, convenzioneId } = await entrata(CARTELLA);
    expect(await scadenze(mondo)).toMatchObject({
      ...{ VERIFICA_TRIMESTRALE: '2026-03-20', VERIFICA_ANNUALE: '2026-03-20', AVVISO_SCADENZA_12: '2027-03-20', SCADENZA: '2028-03-20' },
    });
    expect(await scadenze(mondo, '2026-03-21')).toMatchObject({ VERIFICA_TRIMESTRALE: '2026-06-20', VERIFICA_ANNUALE: '2027-03-20' });
    const pagina = await leggereConvenzione.esegui(ufficio.richiesta(), { id: convenzioneId });
    expect(pagina).toMatchObject({ stipulataIl: '2024-03-20', ultimoGiornoIl: '2028-03-20' });
    expect(pagina.scadenze).toContainEqual(expect.objectContaining({ tipo: 'SCADENZA', il: '2028-03-20' }));
  });

  it('CH-02 the names of the operators were due fifteen days after the signature, or after the last change of the roster', async () => {
    const vuota = await entrata({ ...CARTELLA, operatori: [] });
    expect(await scadenze(vuota.mondo)).toMatchObject({ ELENCO_OPERATORI: '2024-04-04' });
    const { designatoIl: _, designazione: __, ...proposta } = OPERATRICE;
    const variata = await entrata({ ...CARTELLA, operatori: [{ ...proposta, abilitatoDal: '08/01/2025' }] });
    expect(await scadenze(variata.mondo)).toMatchObject({ ELENCO_OPERATORI: '2025-01-23' });
    const completa = await entrata(CARTELLA);
    expect(await scadenze(completa.mondo)).not.toHaveProperty('ELENCO_OPERATORI');
  });

  it('SA-10 the designation, and the clauses under which it stands, are of the days that their papers bear', async () => {
    const { convenzioneId } = await entrata(CARTELLA);
    const giorno = (colonna: string) => `(${colonna} AT TIME ZONE 'Europe/Rome')::date::text`;
    expect(await sql(`SELECT ${giorno('designato_il')} AS il FROM operatore WHERE convenzione_id = $1`, [convenzioneId])).toEqual([
      { il: '2024-04-01' },
    ]);
    expect(await sql(`SELECT ${giorno('dal')} AS dal FROM versione_clausole WHERE convenzione_id = $1`, [convenzioneId])).toEqual([
      { dal: '2024-03-12' },
    ]);
  });
});
