import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { IntegrazioneView } from '@/lib/adesioni/views';
import { UltimaRisposta } from './ultima-risposta';

const arrivata: IntegrazioneView = {
  id: '1',
  richiesta: 'La PEC è sbagliata.',
  richiestaIl: new Date('2026-03-16T09:00:00Z'),
  risposta: 'L’abbiamo corretta.',
  rispostaIl: new Date('2026-03-26T09:00:00Z'),
  documento: { id: 'd', nome: 'atto.pdf' },
  modifiche: [{ voce: 'Ente: PEC', prima: 'vecchia@pec.example', dopo: 'nuova@pec.example' }],
};
const disegna = (...integrazioni: IntegrazioneView[]) => renderToStaticMarkup(<UltimaRisposta integrazioni={integrazioni} />);

it('CA-01 puts before the office the answer, its file, and what it corrected', () => {
  const html = disegna(arrivata);
  for (const parte of ['L’abbiamo corretta.', 'href="/api/documenti/d"', 'vecchia@pec.example', 'nuova@pec.example'])
    expect(html).toContain(parte);
});

it('says nothing without a question, or while the last one waits', () => {
  expect(disegna()).toBe('');
  expect(disegna(arrivata, { ...arrivata, id: '2', risposta: null, rispostaIl: null, documento: null, modifiche: [] })).toBe('');
});
