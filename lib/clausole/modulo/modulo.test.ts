import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { banca } from '@/lib/banche/domain/elenco';
import { CATALOGO, CHIAVI_CLAUSOLE } from '../catalogo';
import { MODELLI, PREDEFINITI } from '../modelli';
import { moduloDi, type CampoModulo } from './modulo';
import { scelteDellInsieme } from './scelte';
import {
  campoDellErrore,
  difettiDelModulo,
  isChiesto,
  parametriDalModulo,
  parametriInParole,
  valoriDaCompilare,
  valoriDelModulo,
  valoriRipresi,
} from './modulo-valori';
import type { Clausola } from '../tipi';

const clausole = CHIAVI_CLAUSOLE.map((chiave) => CATALOGO[chiave] as unknown as Clausola);
const campo = (chiave: keyof typeof CATALOGO, nome: string): CampoModulo =>
  moduloDi(CATALOGO[chiave] as unknown as Clausola)?.find((uno) => uno.nome === nome) ?? expect.unreachable(nome);

const PIENI = { SPUNTA: true, NUMERO: '9', SCELTA: '', SCELTE: [], TESTO: 'uno', ELENCO: 'a@b.example' } as const;

describe('the parameters of a clause as a form', () => {
  it('of every clause of every preset: what is shown, sent back as it is, is the very same parameters', () => {
    for (const { codice, clausole: parametri } of PREDEFINITI)
      for (const clausola of clausole) {
        const campi = moduloDi(clausola);
        const suoi = parametri[clausola.chiave as keyof typeof parametri];
        if (!campi || !suoi) continue;
        const tornati = clausola.schema.parse(parametriDalModulo(campi, valoriDelModulo(campi, suoi), suoi));
        expect([codice, clausola.chiave, tornati]).toEqual([codice, clausola.chiave, suoi]);
      }
  });

  it('names each choice that the schema admits, and no other: what is chosen is always read back, and nothing else is', () => {
    const scelte = clausole.flatMap((clausola) =>
      (moduloDi(clausola) ?? [])
        .filter(({ forma }) => forma === 'SCELTA' || forma === 'SCELTE')
        .map((campo) => ({ clausola, campi: moduloDi(clausola) ?? [], campo })),
    );
    expect(scelte.length).toBeGreaterThan(10);
    const letto = ({ clausola, campi, campo: { nome, forma } }: (typeof scelte)[number], valore: string) => {
      const pieni = Object.fromEntries(campi.map((uno) => [uno.nome, PIENI[uno.forma]]));
      const valori = { ...pieni, ...valoriDelModulo(campi, clausola.esempio), [nome]: forma === 'SCELTE' ? [valore] : valore };
      const altri = Object.fromEntries(campi.filter(({ quando }) => quando?.campo === nome).map((uno) => [uno.nome, PIENI[uno.forma]]));
      return clausola.schema.safeParse(parametriDalModulo(campi, { ...valori, ...altri }, clausola.esempio)).success;
    };
    for (const scelta of scelte) {
      const dove = `${scelta.clausola.chiave}.${scelta.campo.nome}`;
      expect([dove, scelta.campo.opzioni.length > 0]).toEqual([dove, true]);
      for (const { valore } of scelta.campo.opzioni) expect([dove, valore, letto(scelta, valore)]).toEqual([dove, valore, true]);
      // Of codes of a data bank the set knows which are its own: `coerenza-dati.ts`.
      const { scelte: dellaBanca } = (scelta.clausola.modulo as Record<string, { scelte?: string } | null>)[scelta.campo.nome] ?? {};
      if (!dellaBanca) expect([dove, letto(scelta, 'ALTRO')]).toEqual([dove, false]);
    }
  });

  it('FU-11 CA-08 offers in a model the visure and profiles of its bank and the comune’s own; in an act they are granted elsewhere', () => {
    const clausola = CATALOGO.dati as unknown as Clausola;
    const propri = [{ valore: 'TRIBUTI', etichetta: 'TRIBUTI – Residenza per i tributi' }];
    const scelte = scelteDellInsieme([{ chiave: 'oggetto', versione: 2, parametri: { banca: 'ANAGRAFE' } }], propri);
    const nelModello = moduloDi(clausola, { scelte, diUnAtto: false }) ?? [];
    const opzioni = (nome: string) => nelModello.find((uno) => uno.nome === nome)?.opzioni.map(({ valore }) => valore);
    expect(opzioni('profili')).toEqual(['S', 'M', 'L', 'TRIBUTI']);
    expect(opzioni('visure')).toEqual(banca('ANAGRAFE')?.visure.map(({ codice }) => codice));
    expect((moduloDi(clausola, { scelte, diUnAtto: true }) ?? []).map(({ nome }) => nome)).toEqual([
      'verificheSiNo',
      'altriDatiSuRichiesta',
      'modiAlternativi',
    ]);
    expect(moduloDi(CATALOGO.oggetto as unknown as Clausola, { scelte, diUnAtto: true })).toBeNull();
  });

  it('leaves out no choice of the schema', () => {
    type Ramo = { enum?: string[]; items?: Ramo };
    for (const clausola of clausole) {
      const { properties = {} } = z.toJSONSchema(clausola.schema) as { properties?: Record<string, Ramo> };
      for (const { nome, opzioni, gruppo } of moduloDi(clausola) ?? []) {
        const ammesse = gruppo ? [] : (properties[nome]?.enum ?? properties[nome]?.items?.enum ?? []);
        if (ammesse.length > 0) expect([nome, opzioni.map(({ valore }) => valore).sort()]).toEqual([nome, [...ammesse].sort()]);
      }
    }
  });

  it('CA-14 CH-09 asks of a union the choice of its kind, and of its fields those of that kind alone', () => {
    const campi = moduloDi(CATALOGO.durata as unknown as Clausola) ?? [];
    expect(campi.map(({ nome, gruppo }) => [nome, gruppo?.nome])).toEqual([
      ['anni', undefined],
      ['rinnovo-tipo', 'rinnovo'],
      ['rinnovo-anni', 'rinnovo'],
      ['rinnovo-volte', 'rinnovo'],
    ]);
    const esplicito = { anni: '4', 'rinnovo-tipo': 'ESPLICITO', 'rinnovo-anni': '4', 'rinnovo-volte': '1' };
    expect(campi.filter((uno) => isChiesto(uno, esplicito))).toHaveLength(4);
    expect(parametriDalModulo(campi, esplicito, {})).toEqual({ anni: 4, rinnovo: { tipo: 'ESPLICITO', anni: 4, volte: 1 } });
    const espresso = { ...esplicito, 'rinnovo-tipo': 'ATTO_ESPRESSO' };
    expect(campi.filter((uno) => isChiesto(uno, espresso)).map(({ nome }) => nome)).toEqual(['anni', 'rinnovo-tipo']);
    expect(parametriDalModulo(campi, espresso, {})).toEqual({ anni: 4, rinnovo: { tipo: 'ATTO_ESPRESSO' } });
  });

  it('SA-01 CA-18 asks the rules of a password only where a password is a method, and there are none otherwise', () => {
    const campi = moduloDi(CATALOGO.credenziali as unknown as Clausola) ?? [];
    const [capannori] = MODELLI;
    const valori = valoriDelModulo(campi, capannori?.clausole.credenziali);
    const diPassword = campi.filter(({ gruppo }) => gruppo?.nome === 'password');
    expect(diPassword).toHaveLength(7);
    expect(diPassword.every((uno) => isChiesto(uno, valori))).toBe(true);
    const conSpid = { ...valori, metodi: ['SPID'] };
    expect(diPassword.some((uno) => isChiesto(uno, conSpid))).toBe(false);
    expect(parametriDalModulo(campi, conSpid, {})).toMatchObject({ metodi: ['SPID'], password: null });
    expect(parametriDalModulo(campi, valori, {})).toEqual(capannori?.clausole.credenziali);
  });

  it('SA-01 CA-18 what was not asked for a while comes back as it was', () => {
    const campi = moduloDi(CATALOGO.credenziali as unknown as Clausola) ?? [];
    const prima = PREDEFINITI.find(({ codice }) => codice === 'capannori')?.clausole.credenziali;
    const ora = { ...prima, metodi: ['SPID'], password: null, proceduraPubblicata: false };
    const valori = valoriRipresi(campi, ora, prima);
    expect(parametriDalModulo(campi, valori, ora), 'nobody has asked it again').toEqual(ora);
    expect(parametriDalModulo(campi, { ...valori, metodi: ['PASSWORD'] }, ora)).toEqual({
      ...ora,
      metodi: ['PASSWORD'],
      password: prima?.password,
    });
  });

  it('CA-15 CH-12 asks each cause of withdrawal by itself, and with those chosen whether it is at once', () => {
    const campi = moduloDi(CATALOGO.recesso as unknown as Clausola) ?? [];
    const valori = {
      ...valoriDaCompilare(campi, CATALOGO.recesso.esempio),
      'erogatore-NUOVA_NORMA': true,
      'erogatore-INTERESSE_PUBBLICO': true,
      'erogatore-INTERESSE_PUBBLICO-immediato': true,
      'erogatore-EVENTO_OSTATIVO-immediato': true,
      fruitoreGiorni: '30',
    };
    expect(parametriDalModulo(campi, valori, {})).toEqual({
      erogatore: [
        { causale: 'INTERESSE_PUBBLICO', immediato: true },
        { causale: 'NUOVA_NORMA', immediato: false },
      ],
      fruitoreGiorni: 30,
    });
    expect(parametriInParole(campi, { erogatore: [], fruitoreGiorni: null }).join('; ')).not.toContain('effetto immediato');
  });

  it('writes nothing that somebody has not decided in a clause that is to be filled in, and the schema refuses what is left so', () => {
    for (const chiave of ['durata', 'recesso', 'risoluzione', 'foro', 'assistenza'] as const) {
      const clausola = CATALOGO[chiave] as unknown as Clausola;
      const campi = moduloDi(clausola) ?? [];
      const valori = valoriDaCompilare(campi, clausola.esempio);
      for (const { nome, forma } of campi) if (forma !== 'SCELTA') expect([false, '', []]).toContainEqual(valori[nome]);
    }
    const durata = CATALOGO.durata as unknown as Clausola;
    const campi = moduloDi(durata) ?? [];
    const letti = durata.schema.safeParse(parametriDalModulo(campi, valoriDaCompilare(campi, durata.esempio), durata.esempio));
    expect(letti.success).toBe(false);
    expect(letti.error?.issues.map(({ path }) => campoDellErrore(campi, path))).toEqual(['anni']);
  });

  it('says an error within a group beside its field, and one of a list beside the first of it', () => {
    const credenziali = moduloDi(CATALOGO.credenziali as unknown as Clausola) ?? [];
    expect(campoDellErrore(credenziali, ['password', 'lunghezzaMinima'])).toBe('password-lunghezzaMinima');
    const recesso = moduloDi(CATALOGO.recesso as unknown as Clausola) ?? [];
    expect(campoDellErrore(recesso, ['erogatore', 0, 'immediato'])).toBe('erogatore-CONDIZIONI_NON_RISPETTATE');
  });

  it('reads numbers, lists and what is left empty; what is no number is left for the schema to refuse', () => {
    const leggi = (uno: CampoModulo, valore: string) => Object.values(parametriDalModulo([uno], { [uno.nome]: valore }, {}))[0];
    expect(leggi(campo('uso', 'richiesteOra'), ' 240 ')).toBe(240);
    expect(leggi(campo('uso', 'richiesteOra'), ' ')).toBeNull();
    expect([leggi(campo('uso', 'massimoRisultati'), ''), leggi(campo('uso', 'massimoRisultati'), '5,5')]).toEqual([undefined, undefined]);
    expect(leggi(campo('assistenza', 'indirizzi'), ' a@b.example\n\n c@d.example ')).toEqual(['a@b.example', 'c@d.example']);
    expect(leggi(campo('foro', 'citta'), '')).toBeNull();
  });

  it('takes in an article only what can be printed there, in one line and without placeholders of its own', () => {
    const difetto = (valore: string) => difettiDelModulo([campo('foro', 'citta')], { citta: valore }).citta ?? null;
    expect(difetto('Reggio nell’Emilia')).toBeNull();
    for (const valore of ['Pisa 😀', 'Pi\u202esa', '{{citta_foro}}', 'Pisa\n\n## Altro articolo'])
      expect(difetto(valore)).toEqual(expect.any(String));
    expect(difettiDelModulo([campo('assistenza', 'indirizzi')], { indirizzi: 'a@b.example\nc@d.example' })).toEqual({});
  });

  it('tells them in words, for who compares two versions', () => {
    const firma = moduloDi(CATALOGO.sottoscrizione as unknown as Clausola) ?? [];
    expect(parametriInParole(firma, { autografa: true })).toEqual(['È ammessa, in via eccezionale, la firma autografa: sì']);
    const sessioni = moduloDi(CATALOGO.sessioni as unknown as Clausola) ?? [];
    const parole = parametriInParole(sessioni, { concorrenza: 'NEGA', inattivitaMinuti: 10, durataMassimaMinuti: 60 });
    expect(parole).toEqual(expect.arrayContaining([expect.stringContaining(': È rifiutato'), expect.stringContaining(': 10')]));
    expect(parametriInParole([campo('uso', 'richiesteOra')], { richiesteOra: null })).toEqual([expect.stringContaining(': —')]);
  });
});
