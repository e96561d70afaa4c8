import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CATALOGO, scrivereClausole } from '@/lib/clausole/catalogo';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { segnapostiDellaClausola } from '@/lib/clausole/comma';
import type { Clausola } from '@/lib/clausole/tipi';
import { valoriNegliEsempi } from '@/lib/modelli/domain/testi';
import type { TestoView } from '@/lib/modelli/views';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { AnteprimaArticolo } from './anteprima-articolo';
import { ConfrontoTesti } from './confronto-testi';
import { EditorTesto } from './editor-testo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const esempi = attiDiEsempio(scrivereClausole(CLAUSOLE_GENERALI), { erogatore: contestoDiProva().erogatore, data: '2026-11-22' });
const durata = CATALOGO.durata as unknown as Clausola;
const casi = valoriNegliEsempi('durata', esempi);

const vista = (commi: readonly string[]): TestoView => ({
  id: 'm',
  chiave: 'durata',
  nome: 'Durata e rinnovo',
  modello: 'Modello',
  chi: 'u',
  come: 'Si calcola.',
  testo: { titolo: 'Durata', commi },
  testoDiVarco: durata.testo,
  letta: 'abc',
  segnaposti: Object.entries(segnapostiDellaClausola(durata)).map(([nome, uno]) => ({ nome, ...uno, esempio: casi[0]?.[nome] ?? null })),
  casi,
});
const html = (commi: readonly string[]) =>
  renderToStaticMarkup(<EditorTesto clausola={vista(commi)} azione={async () => ({ ok: true, valore: undefined })} />);

describe('the editor of a wording', () => {
  const pagina = html(['Dura {{durata}}, poi {{durata_rinnovo}}, {{volte_rinnovo}}.', 'Solo {{rinnovo_con_atto}}.']);

  it('gives each comma a box with its name, and a way to move and remove it from the keyboard', () => {
    expect(pagina.match(/<textarea[^>]*name="commi\.\d\.testo"/g)).toHaveLength(2);
    expect(pagina).toMatch(/<label[^>]*>Comma 2/);
    for (const azione of ['Sposta su<span class="sr-only"> il comma 2', 'Togli<span class="sr-only"> il comma 1'])
      expect(pagina).toContain(azione);
  });

  it('lists the placeholders as buttons, with what they stand for and what they say in the example', () => {
    expect(pagina).toMatch(/<button type="button"[^>]*>.*?Inserisci .*?\{\{durata\}\}/);
    expect(pagina).toContain('quanto dura la convenzione');
    expect(pagina).toContain('Nell’esempio: «4 anni».');
    expect(pagina).toContain('Con le regole di questo modello non si applica.');
  });

  it('shows the article beside it as it will read, and which comma will not be there', () => {
    expect(pagina).toContain('Dura 4 anni, poi 4 anni, una sola volta.');
    expect(pagina).toContain('Comma 2: nell’atto di esempio non compare');
    expect(pagina).not.toContain('Prima dell’approvazione');
  });

  it('says beside the comma what is wrong, and of the article what it does not say', () => {
    const errata = html(['Dura {{durta}}.']);
    expect(errata).toMatch(/id="[^"]*-commi-0-testo-avviso"[^>]*>.*?Forse intendevi \{\{durata\}\}/);
    expect(errata).toContain('Comma 1: da correggere');
    expect(errata).toContain('Prima dell’approvazione');
    expect(errata).toContain('Manca il segnaposto {{volte_rinnovo}}');
  });
});

describe('what accompanies a wording', () => {
  it('says that a clause has no article under these rules', () => {
    const vuota = renderToStaticMarkup(<AnteprimaArticolo testo={durata.testo} errori={[]} valori={null} azioni={null} />);
    expect(vuota).toContain('la clausola non ha un articolo');
  });

  it('compares old and new by name, not by colour alone', () => {
    const confronto = renderToStaticMarkup(
      <ConfrontoTesti
        differenze={[
          { prima: 'uno', dopo: 'due' },
          { prima: null, dopo: 'tre' },
          { prima: 'quattro', dopo: 'quattro' },
        ]}
      />,
    );
    expect(confronto.match(/In vigore/g)).toHaveLength(2);
    expect(confronto).toContain('Non c’è: si aggiunge.');
    expect(confronto).toContain('Resta: </span>quattro');
  });
});
