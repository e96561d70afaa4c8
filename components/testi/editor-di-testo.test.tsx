import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ATTI } from '@/lib/atti/domain/catalogo';
import { casiDiEsempio } from '@/lib/atti/domain/esempio';
import type { TestoView, VersioneTesto } from '@/lib/atti/views';
import { DifferenzeDelTesto } from './differenze-del-testo';
import { EditorDiTesto } from './editor-di-testo';
import { StoriaDelTesto } from './storia-del-testo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const { titolo, uso, testo, segnaposti, inserti } = ATTI.DIFFIDA;
const voci = (tutte: Readonly<Record<string, { descrizione: string; obbligatorio?: boolean }>>) =>
  Object.entries(tutte).map(([nome, { descrizione, obbligatorio = false }]) => ({ nome, descrizione, obbligatorio }));
const vista = (bozza: string | null): TestoView => ({
  tipo: 'DIFFIDA',
  chi: 'u',
  titolo,
  uso,
  testoDiVarco: testo,
  segnaposti: voci(segnaposti),
  inserti: voci(inserti),
  casi: casiDiEsempio('DIFFIDA', new Date('2026-11-22T10:00:00Z')),
  vigente: null,
  bozza:
    bozza === null
      ? null
      : { testo: bozza, letta: { id: 'b', revisione: 3 }, versione: 1, salvatoDa: 'Ada Prova', salvatoIl: '10/03/2026 10:00' },
  storia: [],
  puoScrivere: true,
  puoApprovare: true,
});
const risposta = async () => ({ ok: true as const, valore: null });
const html = (bozza: string | null) =>
  renderToStaticMarkup(<EditorDiTesto vista={vista(bozza)} azione={risposta} rileggi={async () => ({ ok: true, valore: vista(null) })} />);

describe('the editor of the wording of an act', () => {
  it('starts from the wording in force, says that it is whole and shows the act in a frame with a name', () => {
    const pagina = html(null);
    expect(pagina).toContain(renderToStaticMarkup(<>{testo.split('\n')[0]}</>));
    expect(pagina).toContain('Il testo dice tutto quello che deve.');
    expect(pagina).toContain(`title="Anteprima: ${titolo}"`);
    expect(pagina).toContain('Apri l’anteprima<span class="sr-only"> in una nuova scheda</span>');
    expect(pagina).toContain('I due testi sono uguali.');
  });

  it('lists words and parts as buttons, with what they stand for and which the act cannot do without', () => {
    const pagina = html(null);
    expect(pagina).toMatch(/<button type="button"[^>]*>.*?Inserisci .*?\{\{termine\}\}/);
    expect(pagina).toMatch(/<button type="button"[^>]*>.*?Inserisci .*?\[\[firme\]\]/);
    expect(pagina).toContain('Ultimo giorno per rimediare');
    expect(pagina).toContain('da dire');
  });

  it('says line by line what is wrong, and leads to the line', () => {
    const pagina = html(testo.replace('{{termine}}', '{{termin}}'));
    expect(pagina).toMatch(/Prima dell’approvazione vanno corrette 2 cose/);
    expect(pagina).toMatch(/<button type="button"[^>]*>Riga \d+<span class="sr-only">: vai alla riga/);
    expect(pagina).toContain('Forse intendevi {{termine}}');
    expect(pagina).toContain('Manca il segnaposto {{termine}}');
  });

  it('CH-11 says that the breach and the term would fall with a datum that may be missing', () => {
    const pagina = html('Secondo {{firmatario_comune}} si contesta: {{motivo}} entro il {{termine}}.');
    for (const nome of ['motivo', 'termine']) expect(pagina).toContain(`Il segnaposto {{${nome}}} sta solo in un titolo`);
  });
});

describe('what accompanies the wording of an act', () => {
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

  it('names both sides of a difference', () => {
    const pagina = renderToStaticMarkup(<DifferenzeDelTesto prima={'a\n\nb'} dopo={'a\n\nc'} nomi={['Salvato', 'Il tuo']} />);
    expect(pagina).toContain('Salvato');
    expect(pagina).toContain('Il tuo');
    expect(pagina.match(/Resta: /g)).toHaveLength(1);
  });
});
