import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Aggiunta } from './aggiunta';

const IDA = { nome: 'Ida', cognome: 'Neri', nomeUtente: 'ida.neri', email: 'ida@comune.example' };

it('CA-18 says that the colleague was added, where its two messages went, and what is left to do', () => {
  const html = renderToStaticMarkup(<Aggiunta {...IDA} credenziali="DA_ATTIVARE" />);
  expect(html).toContain('Ida Neri è ora tra le persone del comune');
  expect(html).toContain('ida@comune.example');
  expect(html).toMatch(/ida\.neri, arriva alla casella\s+dell’ufficio: va consegnato personalmente/);
});

it('says so when there was nothing to send', () => {
  expect(renderToStaticMarkup(<Aggiunta {...IDA} credenziali="ATTIVE" />)).toContain('non riceve altri messaggi');
});
