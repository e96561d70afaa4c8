import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { CampoData } from './campo-data';
import { CampoScelta } from './campo-scelta';
import { CampoTesto } from './campo-testo';
import { ElencoRighe } from './elenco-righe';
import { Invio } from './invio';
import { Modulo } from './modulo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const schema = z.object({ cognome: z.string(), nascita: z.string(), tipo: z.string(), persone: z.array(z.object({ nome: z.string() })) });

const html = renderToStaticMarkup(
  <Modulo
    schema={schema}
    azione={async () => ({ ok: true, valore: undefined })}
    fatto="Salvato."
    valoriIniziali={{ cognome: "D'Angelo", nascita: '1980-03-05', tipo: 'B', persone: [{ nome: 'Ugo' }, { nome: '' }] }}
  >
    <CampoTesto nome="cognome" etichetta="Cognome" aiuto="Come sul documento." avviso="Non corrisponde." />
    <CampoData nome="nascita" etichetta="Data di nascita" facoltativo />
    <CampoScelta
      nome="tipo"
      etichetta="Tipo"
      opzioni={[
        { valore: 'A', etichetta: 'Uno' },
        { valore: 'B', etichetta: 'Due', aiuto: 'Spiegazione' },
      ]}
    />
    <ElencoRighe nome="persone" etichetta="Persone" singolare="Persona" massimo={2} colonne={[{ nome: 'nome', etichetta: 'Nome' }]} />
    <Invio>Invia</Invio>
  </Modulo>,
);

const attributo = (modello: RegExp) => modello.exec(html)?.[1] ?? 'absent';

it('ties each label, hint and doubt to its control', () => {
  const id = attributo(/<label for="([^"]+-cognome)"/);
  expect(html).toMatch(new RegExp(`<input[^>]*id="${id}"`));
  expect(html).toContain(`aria-describedby="${id}-aiuto ${id}-avviso"`);
  expect(html).toContain(`<p id="${id}-aiuto"`);
});

it('shows the initial values before the scripts arrive, dates as people write them', () => {
  expect(html).toContain('value="D&#x27;Angelo"');
  expect(html).toContain('value="05/03/1980"');
  expect(html).toMatch(/<input[^>]*type="radio"[^>]*checked=""[^>]*value="B"|value="B"[^>]*checked=""/);
});

it('marks what may be left empty and tells the rest as required', () => {
  expect(html.match(/\(facoltativo\)/g)).toHaveLength(1);
  expect(html).toMatch(/name="cognome"[^>]*aria-required="true"|aria-required="true"[^>]*name="cognome"/);
});

it('groups rows under a legend of their own and stops at the limit', () => {
  expect(html).toContain('<legend class="sr-only">Persona 2</legend>');
  expect(html).toContain('2 di 2 al massimo');
  expect(html).toMatch(/<button type="button"[^>]*disabled=""[^>]*>.*?Aggiungi persona/);
});

it('cannot be sent before the scripts are alive, and never by GET', () => {
  expect(html).toMatch(/^<form noValidate=""[^>]*method="post"/);
  expect(html).toMatch(/<button type="submit"[^>]*disabled=""/);
});
