import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ATTI } from '@/lib/atti/domain/catalogo';
import { titoloDi } from '@/lib/atti/domain/definizione';
import { casiDiEsempio } from '@/lib/atti/domain/esempio';
import type { VersioneTesto } from '@/lib/atti/views';
import { articoloScritto } from '@/lib/clausole/articolo/articolo-scritto';
import { CATALOGO, scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import { valoriNegliEsempi } from '@/lib/modelli/domain/articoli';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { DifferenzeDelTesto, nomeDiPartenza } from './differenze-del-testo';
import { EditorDiTesto } from './editor-di-testo';
import { StoriaDelTesto } from './storia-del-testo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const voci = (tutte: Readonly<Record<string, { descrizione: string; obbligatorio?: boolean }>>) =>
  Object.entries(tutte).map(([nome, { descrizione, obbligatorio = false }]) => ({ nome, descrizione, obbligatorio }));
const bozza = (testo: string) => ({ testo, salvatoDa: 'Ada Prova', salvatoIl: '10/03/2026 10:00' });

const titolo = titoloDi(ATTI.DIFFIDA);
const { testo } = ATTI.DIFFIDA;
const DIFFIDA: TestoInLavorazione = {
  forma: 'ATTO',
  chi: 'u',
  titolo,
  testoDiVarco: testo,
  testoInVigore: testo,
  segnaposti: voci(ATTI.DIFFIDA.segnaposti),
  inserti: voci(ATTI.DIFFIDA.inserti),
  casi: casiDiEsempio('DIFFIDA', new Date('2026-11-22T10:00:00Z')),
  bozza: null,
  letta: null,
};
const { durata } = CATALOGO;
const esempi = attiDiEsempio(scrivereClausole(CLAUSOLE_GENERALI), { erogatore: contestoDiProva().erogatore, data: '2026-11-22' });
const DURATA: TestoInLavorazione = {
  ...DIFFIDA,
  forma: 'ARTICOLO',
  titolo: durata.nome,
  testoDiVarco: articoloScritto(durata.testo),
  testoInVigore: articoloScritto(durata.testo),
  segnaposti: voci(durata.segnaposti),
  inserti: [],
  casi: valoriNegliEsempi('durata', esempi),
};

const html = (vista: TestoInLavorazione, scritto?: string) =>
  renderToStaticMarkup(
    <EditorDiTesto
      vista={scritto === undefined ? vista : { ...vista, bozza: bozza(scritto) }}
      quale={{ tipo: 'DIFFIDA' }}
      azione={async () => ({ ok: true, valore: null })}
      rileggi={async () => ({ ok: true, valore: vista })}
      anteprima="/api/testi/anteprima"
    />,
  );

describe('the workshop of the wordings', () => {
  it('starts from the wording in force, says that it is whole and shows how it reads in a frame with a name', () => {
    const pagina = html(DIFFIDA);
    expect(pagina).toContain(renderToStaticMarkup(<>{testo.split('\n')[0]}</>));
    expect(pagina).toContain('Il testo dice tutto quello che deve.');
    expect(pagina).toContain(`title="Anteprima: ${titolo}"`);
    expect(pagina).toContain('Apri l’anteprima<span class="sr-only"> in una nuova scheda</span>');
    expect(pagina).toContain('I due testi sono uguali.');
  });

  it('lists words and parts as buttons, with what they stand for and which the act cannot do without', () => {
    const pagina = html(DIFFIDA);
    expect(pagina).toMatch(/<button type="button"[^>]*>.*?Inserisci .*?\{\{termine\}\}/);
    expect(pagina).toMatch(/<button type="button"[^>]*>.*?Inserisci .*?\[\[firme\]\]/);
    expect(pagina).toContain('Ultimo giorno per rimediare');
    expect(pagina).toContain('da dire');
  });

  it('says line by line what is wrong, and leads to the line', () => {
    const pagina = html(DIFFIDA, testo.replace('{{termine}}', '{{termin}}'));
    // One slip of the keyboard is one fault: what was meant is neither missing nor, with its sentence, left out.
    expect(pagina).toMatch(/Prima dell’approvazione va corretta 1 cosa/);
    expect(pagina).toMatch(/<button type="button"[^>]*>Riga \d+<span class="sr-only">: vai alla riga/);
    expect(pagina).toContain('Forse intendevi {{termine}}');
    expect(pagina).not.toContain('Manca il segnaposto');
  });

  it('says at which line stands a character that no document can print, and no more that all is well', () => {
    const pagina = html(DIFFIDA, `${testo}\n\nGrazie 🎉 漢字.`);
    expect(pagina).not.toContain('Il testo dice tutto quello che deve.');
    expect(pagina).toMatch(
      new RegExp(`Riga ${testo.split('\n').length + 2}<span[^>]*>: vai alla riga</span></button><span[^>]*>I caratteri «🎉»`),
    );
    expect(html(DURATA, `${DURATA.testoInVigore}\n\nGrazie ☃.`)).toContain('Il carattere «☃» (U+2603) non può essere stampato');
  });

  it('CH-11 says that the breach and the term would fall with a datum that may be missing', () => {
    const pagina = html(DIFFIDA, 'Secondo {{firmatario_comune}} si contesta: {{motivo}} entro il {{termine}}.');
    for (const nome of ['motivo', 'termine']) expect(pagina).toContain(`Il segnaposto {{${nome}}} sta solo in un titolo`);
  });
});

describe('the workshop with an article of a model', () => {
  it('has the article whole in one box, with what the placeholders say in the example', () => {
    const pagina = html(DURATA);
    expect(pagina).toMatch(/<textarea[^>]*name="testo"[^>]*>## Durata e rinnovo\n\nLa convenzione dura \{\{durata\}\}/);
    expect(pagina).toContain('Il testo dice tutto quello che deve.');
    expect(pagina).toContain('Il titolo sta sulla prima riga, dopo «## »');
    expect(pagina).toContain('quanto dura la convenzione');
    expect(pagina).toContain('Nell’esempio: «4 anni».');
    expect(pagina.indexOf('{{volte_rinnovo}}</span>')).toBeLessThan(pagina.indexOf('{{rinnovo_con_atto}}</span>'));
    expect(pagina).toContain('Nell’esempio non compare.');
  });

  it('CA-14 says at which line it goes wrong, and what Varco enforces and the article does not say', () => {
    const pagina = html(DURATA, '## Durata\n\nDura {{durta}}, poi {{durata_rinnovo}}.');
    expect(pagina).toMatch(/Riga 3<span class="sr-only">.*?Forse intendevi \{\{durata\}\}/);
    expect(pagina).toContain('Manca il segnaposto {{volte_rinnovo}}: Varco lo applica, e l’articolo deve dirlo.');
    expect(pagina).toContain('Nella bozza');
  });
});

it('names beside the draft of a model that nobody has approved the model that it comes from, never what is in force', () => {
  expect([nomeDiPartenza({ maiInVigore: true }), nomeDiPartenza({})]).toEqual(['Nel modello di partenza', 'In vigore']);
});

describe('what accompanies a wording', () => {
  const versione = (cambi: Partial<VersioneTesto>): VersioneTesto => ({
    id: 'v',
    versione: 1,
    testo: 'Il testo di allora.',
    stato: 'SUPERATO',
    atto: { attoNumero: '12', attoData: '2026-01-15' },
    dal: '20/01/2026 10:00',
    al: '01/03/2026 10:00',
    approvatoDa: 'Ida Conti',
    ...cambi,
  });

  it('reads every version as it was, by which act and from when to when', () => {
    const pagina = renderToStaticMarkup(
      <StoriaDelTesto storia={[versione({ id: 'w', versione: 2, testo: null, stato: 'VIGENTE', al: null }), versione({})]} />,
    );
    expect(pagina).toContain('Il testo di allora.');
    expect(pagina).toContain('atto n. 12 del 15/01/2026');
    expect(pagina).toContain('In vigore dal 20/01/2026 10:00 al 01/03/2026 10:00');
    expect(pagina).toContain('il comune è tornato al testo di Varco');
  });

  it('names both sides of a difference, not by colour alone', () => {
    const pagina = renderToStaticMarkup(<DifferenzeDelTesto prima={'a\n\nb'} dopo={'a\n\nc\n\nd'} nomi={['Salvato', 'Il tuo']} />);
    expect(pagina).toContain('Salvato');
    expect(pagina).toContain('Il tuo');
    expect(pagina).toContain('Non c’è: si aggiunge.');
    expect(pagina.match(/Resta: /g)).toHaveLength(1);
    expect(pagina).not.toContain('<details');
  });

  it('folds what does not change, so that one reads what does', () => {
    const prima = Array.from({ length: 9 }, (_, i) => `riga ${i + 1}`).join('\n');
    const pagina = renderToStaticMarkup(<DifferenzeDelTesto prima={prima} dopo={`${prima}\nnuova`} />);
    expect(pagina.match(/<details/g)).toHaveLength(1);
    expect(pagina).toMatch(/<summary[^>]*>7 righe restano uguali<\/summary>/);
    expect(pagina.split('</details>')[1]).toMatch(/riga 8.*riga 9.*nuova/);
  });
});
