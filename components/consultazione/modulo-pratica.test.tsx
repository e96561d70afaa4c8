import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { schemaDellaPratica, type Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { ModuloPratica } from './modulo-pratica';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const finalita = [
  { codice: 'assistenza', descrizione: 'Assistenza', base: 'L. 833/1978' },
  { codice: 'ticket', descrizione: 'Esenzioni', base: 'L. 537/1993' },
];

function pagina(cambi: Partial<ContestoConsultazione>, gia: readonly Pratica[] = []): string {
  const contesto: ContestoConsultazione = {
    chi: 'ada',
    ente: 'Azienda',
    convenzione: '2026/0001',
    profilo: 'M',
    banca: 'Anagrafe',
    ricerche: [],
    verifiche: [],
    finalita,
    riferimentoPratica: 'OPACO',
    visure: [],
    altriDati: false,
    pacchetti: false,
    eccezioni: [],
    nonApribili: [],
    aggiornatiAl: '2026-03-09',
    inRitardo: false,
    contatti: { ufficio: 'u@comune.example', guasti: [] },
    ...cambi,
  };
  return renderToStaticMarkup(<ModuloPratica contesto={contesto} conferma={() => undefined} gia={gia} />);
}

it('SA-04 leaves the purpose to be chosen, unless there is one alone', () => {
  expect(pagina({})).not.toContain('checked=""');
  expect(pagina({ finalita: finalita.slice(0, 1) })).not.toContain('checked=""');
});

it('SA-04 says beforehand what is asked again of who comes back, and to a police force what an opaque code is', () => {
  expect(pagina({})).toContain('Se lasci la pagina');
  expect(pagina({})).toContain('K204-11');
  const opaca = schemaDellaPratica('OPACO');
  expect(opaca.safeParse({ finalita: 'ticket', riferimento: 'indagine su Rossi Mario' }).error?.issues[0]?.path).toEqual(['riferimento']);
  expect(opaca.safeParse({ finalita: 'ticket', riferimento: 'K204-11' }).success).toBe(true);
  expect(schemaDellaPratica('OBBLIGATORIO').safeParse({ finalita: 'ticket', riferimento: 'Prot. 12/2026' }).success).toBe(true);
  expect(schemaDellaPratica('OBBLIGATORIO').safeParse({ finalita: 'ticket', riferimento: '' }).success).toBe(false);
  expect(schemaDellaPratica('FACOLTATIVO').safeParse({ finalita: 'ticket', riferimento: '' }).success).toBe(true);
});

it('SA-04 offers the cases declared in this tab by their purpose and reference, and takes none up by itself', () => {
  const html = pagina({}, [{ finalita: 'ticket', riferimento: 'K204-11' }]);
  expect(html.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Riprendi una pratica\s+Esenzioni · K204-11/);
  expect(html).not.toContain('checked=""');
  expect(pagina({})).not.toContain('Riprendi');
});
