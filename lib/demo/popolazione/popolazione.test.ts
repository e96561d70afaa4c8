import { beforeAll, describe, expect, it } from 'vitest';
import { isCodiceFiscaleFormale } from '@/lib/core/codice-fiscale';
import { confrontaConGeneralita } from '@/lib/core/codice-fiscale-confronto';
import { improntaSha256 } from '@/lib/core/impronta';
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import type { FamigliaImportata, SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { difettiDellArchivio } from '@/lib/testing/archivi';
import { generaPopolazione, type ConfigurazionePopolazione } from './genera';

/** As lines of the file that the importer reads. */
const righePopolazione = (c: ConfigurazionePopolazione): string[] => [...generaPopolazione(c)].map((record) => JSON.stringify(record));

const TERRITORIO = {
  nome: 'Borgo Esempio',
  provincia: 'PI',
  belfiore: 'G702',
  cap: '56100',
  frazioni: ['Le Case', 'Poggio'],
  vie: [],
  vicini: [],
};
const configurazione = (seme: string, residenti: number) => ({ seme, territorio: TERRITORIO, residenti, oggi: '2026-11-20' });
const impronta = (seme: string): string => improntaSha256(righePopolazione(configurazione(seme, 300)).join('\n'));

describe('invented population', () => {
  let righe: string[];
  let soggetti: SoggettoImportato[];
  let famiglie: FamigliaImportata[];
  const perCodice = new Map<string, SoggettoImportato[]>();
  beforeAll(() => {
    righe = righePopolazione(configurazione('prova', 20_000));
    const record = righe.map((riga) => JSON.parse(riga) as SoggettoImportato | FamigliaImportata);
    soggetti = record.filter((r) => r.tipo === 'soggetto');
    famiglie = record.filter((r) => r.tipo === 'famiglia');
    for (const s of soggetti)
      if (s.famiglia) perCodice.set(String(s.famiglia.codice), [...(perCodice.get(String(s.famiglia.codice)) ?? []), s]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(impronta('a')).toBe(impronta('a'));
    expect(impronta('a')).not.toBe(impronta('b'));
  });

  it('speaks the import format', () => {
    expect(difettiDellArchivio(ARCHIVIO_ANAGRAFE, righe)).toEqual([]);
  });

  it('has at least 20,000 residents, and everybody else whom a registry knows', () => {
    const quanti = (filtro: (s: SoggettoImportato) => boolean): number => soggetti.filter(filtro).length;
    expect(quanti((s) => s.posizione === 'APR')).toBeGreaterThanOrEqual(20_000);
    expect(quanti((s) => s.posizione === 'AIRE')).toBeGreaterThan(500);
    expect(quanti((s) => s.posizione === 'MAI_RESIDENTE')).toBeGreaterThan(20);
    expect(quanti((s) => s.decesso != null)).toBeGreaterThan(500);
    for (const motivo of ['1', '3', '5', '6', 'A5']) expect(quanti((s) => s.cancellazione?.motivo === motivo)).toBeGreaterThan(5);
    expect(quanti((s) => s.cittadinanza !== 'Italia')).toBeGreaterThan(1000);
    expect(quanti((s) => !s.generalita.codiceFiscale)).toBeGreaterThan(20);
    expect(quanti((s) => s.generalita.codiceFiscale?.codice.length === 11)).toBeGreaterThan(10);
    expect(quanti((s) => s.generalita.nascita?.senzaGiornoMese === true)).toBeGreaterThan(5);
    expect(quanti((s) => s.generalita.nascita?.senzaGiorno === true)).toBeGreaterThan(2);
    expect(quanti((s) => /['’]/.test(s.generalita.cognome ?? ''))).toBeGreaterThan(100);
    expect(quanti((s) => /[À-ž]/.test(s.generalita.nome ?? ''))).toBeGreaterThan(100);
    for (const stato of ['1', '2', '3', '4', '6']) expect(quanti((s) => s.statoCivile === stato)).toBeGreaterThan(20);
  });

  it('gives everybody a codice fiscale of their own that agrees with who they are, omocodie included', async () => {
    const codici = soggetti.map((s) => s.generalita.codiceFiscale?.codice).filter((codice) => codice !== undefined);
    expect(new Set(codici).size).toBe(codici.length);
    expect(codici.every(isCodiceFiscaleFormale)).toBe(true);
    expect(codici.filter((codice) => codice.length === 16 && /[A-Z]/.test(codice.slice(12, 15))).length).toBeGreaterThan(3);
    for (const s of soggetti.filter((_, i) => i % 50 === 0)) {
      const { generalita: g } = s;
      if (!g.codiceFiscale || !g.cognome || !g.nome || g.sesso === 'N') continue;
      const luogo = g.nascita?.luogo?.comune ?? g.nascita?.luogo?.stato;
      expect(
        await confrontaConGeneralita({
          codiceFiscale: g.codiceFiscale.codice,
          cognome: g.cognome,
          nome: g.nome,
          sesso: g.sesso,
          dataNascita: g.nascita?.data ?? undefined,
          ...(luogo && luogo !== TERRITORIO.nome ? { luogoNascita: luogo } : {}),
        }),
      ).toEqual([]);
    }
  });

  it('has name twins', () => {
    const nomi = new Map<string, number>();
    for (const { generalita: g } of soggetti) nomi.set(`${g.cognome} ${g.nome}`, (nomi.get(`${g.cognome} ${g.nome}`) ?? 0) + 1);
    expect([...nomi.values()].filter((quanti) => quanti > 1).length).toBeGreaterThan(50);
  });

  it('ties every household to one head, and children to the parents who live with them', () => {
    for (const { codice, tipoScheda } of famiglie.filter(({ dataCessazione }) => !dataCessazione)) {
      const membri = perCodice.get(String(codice)) ?? [];
      const teste = membri.filter((s) => (tipoScheda === '4' ? s.famiglia?.legameConvivenza : s.famiglia?.legame) === '1');
      expect([codice, teste.length, membri.length > 0]).toEqual([codice, 1, true]);
      for (const figlio of membri.filter((s) => s.famiglia?.legame === '3')) {
        const genitori = membri.filter((s) => ['1', '2', '23'].includes(String(s.famiglia?.legame)));
        for (const genitore of genitori) {
          const scritto = genitore.generalita.sesso === 'M' ? figlio.padre : figlio.madre;
          expect([scritto?.cognome, scritto?.nome]).toEqual([genitore.generalita.cognome, genitore.generalita.nome]);
          expect((figlio.generalita.nascita?.data ?? '') > (genitore.generalita.nascita?.data ?? '')).toBe(true);
        }
      }
    }
  });

  it('tells every marriage the same way on both cards', () => {
    for (const membri of perCodice.values()) {
      const [testa] = membri;
      const coniuge = membri.find((s) => ['2', '28'].includes(String(s.famiglia?.legame)));
      if (!testa || !coniuge) continue;
      expect(coniuge.matrimonio?.data).toBe(testa.matrimonio?.data);
      expect(coniuge.matrimonio?.atto).toEqual(testa.matrimonio?.atto);
      expect(coniuge.matrimonio?.coniuge?.nome).toBe(testa.generalita.nome);
      expect([testa.statoCivile, coniuge.statoCivile]).toEqual(coniuge.famiglia?.legame === '2' ? ['2', '2'] : ['6', '6']);
    }
  });

  it('puts nothing in the future, and nothing before birth', () => {
    const date = (valore: unknown): string[] =>
      typeof valore === 'string' && /^\d{4}-\d\d-\d\d$/.test(valore)
        ? [valore]
        : valore && typeof valore === 'object'
          ? Object.values(valore).flatMap(date)
          : [];
    for (const s of soggetti) {
      const { cartaIdentita, padre, madre, matrimonio, ...resto } = s;
      const { coniuge: _coniuge, ...nozze } = matrimonio ?? {};
      const tutte = [...date(resto), ...date(nozze), ...date(cartaIdentita?.rilascio)];
      const nascita = s.generalita.nascita?.data ?? '';
      expect([s.idScheda, tutte.filter((data) => data > '2026-11-20' || data < nascita), padre !== null, madre !== null]).toEqual([
        s.idScheda,
        [],
        true,
        true,
      ]);
      if (s.cancellazione) expect((s.cancellazione.data ?? '') >= (s.iscrizione?.data ?? '')).toBe(true);
      if (s.decesso && s.matrimonio) expect((s.decesso.data ?? '') >= (s.matrimonio.data ?? '')).toBe(true);
    }
  });
});
