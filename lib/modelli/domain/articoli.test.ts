import { describe, expect, it } from 'vitest';
import { CATALOGO, scrivereClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { inParole } from '@/lib/core/testo/lavorazione';
import { documentoDiEsempio, testoDiEsempio } from './anteprima';
import { comeSiConserva, conTestiFissati, conTesto, erroriDeiTesti, testiUguali } from './articoli';

const GENERALI = scrivereClausole(CLAUSOLE_GENERALI);
const POLIZIA = scrivereClausole(CLAUSOLE_POLIZIA);
const { erogatore } = contestoDiProva();
const esempi = (clausole: typeof GENERALI) => attiDiEsempio(clausole, { erogatore, data: '2026-11-22' });

describe('a set with another wording', () => {
  it('does not write the catalogue’s own: giving it back is as never having changed it', () => {
    const mia = conTesto(GENERALI, 'durata', { titolo: 'Durata', commi: ['Dura {{durata}}.'] });
    expect(digestClausole(mia)).not.toBe(digestClausole(GENERALI));
    expect(conTesto(mia, 'durata', CATALOGO.durata.testo)).toEqual(GENERALI);
  });

  it('is another when its title, a comma or their number is', () => {
    const testo = (...commi: string[]) => ({ titolo: 'Durata', commi });
    expect(testiUguali(CATALOGO.durata, testo('a', 'b'), testo('a', 'b'))).toBe(true);
    const altri = [testo('a'), testo('b', 'a'), testo('a', 'b', 'c'), { ...testo('a', 'b'), titolo: 'Altra' }];
    for (const altro of altri) expect(testiUguali(CATALOGO.durata, testo('a', 'b'), altro)).toBe(false);
  });

  it('written out, holds the words of every clause', () => {
    expect(conTestiFissati(GENERALI).map(({ chiave, testo }) => [chiave, testo])).toEqual(
      GENERALI.map(({ chiave }) => [chiave, CATALOGO[chiave as keyof typeof CATALOGO].testo]),
    );
  });
});

describe('the wordings of a whole model', () => {
  it.each([
    ['general', GENERALI],
    ['police', POLIZIA],
  ])('are in order when they are the catalogue’s: %s', (_, clausole) => {
    expect(erroriDeiTesti(clausole, esempi(clausole))).toEqual([]);
  });

  it('are wrong where one does not say what is enforced, and say where', () => {
    const muta = conTesto(GENERALI, 'sessioni', { titolo: 'Sessioni', commi: ['Si lavora in fretta.'] });
    const [errore, ...altri] = erroriDeiTesti(muta, esempi(GENERALI));
    expect(altri).toEqual([]);
    expect(errore).toMatchObject({ chiave: 'sessioni', nome: 'Sessioni di lavoro' });
    expect(errore?.errori.map(inParole).join(' ')).toMatch(/\{\{accesso_contemporaneo\}\}.*\{\{inattivita\}\}.*\{\{durata_sessione\}\}/);
  });

  it('CH-10 have to say why ANPR does not serve yet in a comma of its own, since an act may have no such reason', () => {
    const commi = ['Decade quando {{causa_decadenza}}; oggi non ancora: {{motivo_anpr}}.'];
    const [errore] = erroriDeiTesti(conTesto(POLIZIA, 'decadenza', { titolo: 'Decadenza', commi }), esempi(POLIZIA));
    expect(errore?.errori.map(inParole)).toEqual([
      expect.stringContaining('{{causa_decadenza}} sta solo in un comma che in alcuni atti non compare'),
    ]);
  });
});

describe('the whole convenzione of an invented ente', () => {
  it('says the comune’s own words, that it is a draft, and no real name', () => {
    const mia = conTesto(GENERALI, 'foro', { titolo: 'Liti', commi: ['Decide il giudice di {{citta_foro}}.'] });
    const documento = documentoDiEsempio(mia, {
      erogatore: { ...erogatore, denominazione: 'Comune di Borgo Sereno' },
      now: new Date('2026-11-22T09:00:00Z'),
    });
    expect(documento).toMatchObject({ filigrana: 'BOZZA', identificativo: 'Anteprima con dati di esempio' });
    const testo = testiDelDocumento(documento).join('\n');
    expect(testo).toContain('Decide il giudice di ');
    expect(testo).toContain('Ente di esempio');
    expect(testo).toContain('Maria Esempio, nata a Roma');
    expect(testo).toContain('è stato approvato con atto n. 0 del 22 novembre 2026');
    expect(testo).not.toMatch(/\{\{|\}\}|undefined|null/);
  });
});

describe('one article while it is being written', () => {
  const scritta = GENERALI.find(({ chiave }) => chiave === 'durata') ?? { chiave: '', versione: 1, parametri: {} };
  const blocchi = (testo: string) => testoDiEsempio(GENERALI, scritta, testo, { erogatore, now: new Date('2026-11-22T09:00:00Z') }).blocchi;

  it('says its data, prints a slip as it stands, and tells which commi the example has not', () => {
    expect(blocchi('## Quanto\n\nDura {{durata}} e {{durta}}.\n\nSolo {{rinnovo_con_atto}}.')).toEqual([
      { tipo: 'titolo', testo: 'Durata' },
      { tipo: 'articolo', numero: 1, titolo: 'Quanto', commi: ['Dura 4 anni e {{durta}}.'] },
      { tipo: 'nota', testo: 'Un comma non compare in questo esempio.' },
    ]);
  });

  it('says where these rules give it no article', () => {
    const decadenza = GENERALI.find(({ chiave }) => chiave === 'decadenza') ?? scritta;
    const [, ...resto] = testoDiEsempio(GENERALI, decadenza, '## Decadenza\n\nVale.', {
      erogatore,
      now: new Date('2026-11-22T09:00:00Z'),
    }).blocchi;
    expect(resto).toEqual([{ tipo: 'nota', testo: 'Con le regole di questo modello la clausola non ha un articolo.' }]);
  });
});

describe('premises and closing, while they are being written', () => {
  const PREMESSE = CATALOGO.premesse.testo.commi.join('\n\n');
  const con = (testo: string) => conTesto(GENERALI, 'premesse', comeSiConserva(CATALOGO.premesse, testo));
  const frasi = (testo: string) => erroriDeiTesti(con(testo), esempi(GENERALI)).flatMap(({ errori }) => errori.map(inParole));

  it('CA-01 are the comune’s words, in the whole act and by themselves', () => {
    const mie = PREMESSE.replace('## Premesse', '## Perché').replace('visti:', 'letti:');
    expect(frasi(mie)).toEqual([]);
    const dove = { erogatore, now: new Date('2026-11-22T09:00:00Z') };
    const testo = testiDelDocumento(documentoDiEsempio(con(mie), dove)).join('\n');
    expect(testo).toContain('Perché\nPremesso che:');
    expect(testo).toContain('letti:');
    const sola = testiDelDocumento(
      testoDiEsempio(GENERALI, { chiave: 'premesse', versione: 1, parametri: {} }, `${mie}\n\n{{boh}}\n\n[[bah]]`, dove),
    );
    for (const detto of ['letti:', '{{boh}}', '[[bah]]', 'Ente di esempio']) expect(sola).toContain(detto);
  });

  it('CA-01 LE-02 CH-01 CA-16 are refused without the request, the attestation, the scheme, the parties, the signatures', () => {
    for (const nome of ['domanda', 'attestazione', 'approvazione'])
      expect(frasi(PREMESSE.replace(`{{${nome}}}`, 'x')).join()).toContain(`Manca il segnaposto {{${nome}}}`);
    for (const nome of ['erogatore', 'fruitore', 'norme'])
      expect(frasi(PREMESSE.replace(`[[${nome}]]`, 'x')).join()).toContain(`Manca «[[${nome}]]»`);
    const senzaFirme = conTesto(GENERALI, 'chiusura', { titolo: 'Chiusura', commi: ['Fatto e letto.'] });
    expect(erroriDeiTesti(senzaFirme, esempi(GENERALI)).map(({ chiave }) => chiave)).toEqual(['chiusura']);
  });

  it('LE-02 have to say the attestation also where no act has approved the scheme', () => {
    const insieme = PREMESSE.replace(/- la legittimità.*\n- lo schema.*/, '- attestata il {{attestazione}} sullo schema {{approvazione}};');
    expect(frasi(insieme).join()).toContain('Il segnaposto {{attestazione}} sta solo');
  });

  it('are another wording when an empty line is', () => {
    expect(testiUguali(CATALOGO.premesse, { titolo: 'P', commi: ['a\n\nb'] }, { titolo: 'P', commi: ['a\nb'] })).toBe(false);
    expect(con(PREMESSE)).toEqual(GENERALI);
  });
});
