import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { CopiaAttesaView } from '@/lib/convenzioni/views';
import { FirmaAccordo } from './firma-accordo';

const strade = vi.hoisted(() => [] as string[]);
vi.mock('@/app/firma-demo', () => ({ firmareCopiaInDemo: undefined }));
vi.mock('../azioni-firma', () => ({ firmareAccordoInDemo: undefined }));
vi.mock('next/navigation', () => ({ useRouter: () => ({}), usePathname: () => '/' }));
vi.mock('@/components/firme/carica-firmato', () => ({
  CaricaFirmato: ({ url }: { url: string }) => {
    strade.push(url);
    return null;
  },
}));

const IL = new Date('2026-03-10T09:00:00Z');
const ATTESA = { parte: 'FRUITORE', firmatari: ['Ada Neri'] } as const;
const copia = (cambi: Partial<CopiaAttesaView>, firme: Partial<CopiaAttesaView['firme']> = {}): CopiaAttesaView => ({
  documentoId: 'd1',
  tipo: 'ACCORDO_ADESIONE',
  titolo: 'Accordo di adesione',
  nome: 'accordo.pdf',
  numero: null,
  preparatoIl: IL,
  convenzioneId: null,
  adesioneId: 'a',
  attesa: null,
  impedimento: null,
  alPosto: null,
  demo: false,
  dopoLaFirma: { testo: 'Le firme ci sono tutte: non devi fare altro.' },
  firme: {
    manca: null,
    ricevute: [],
    documentoFirmato: [],
    daFirmare: { id: 'd1', nome: 'accordo.pdf', firmataDa: null, busta: false },
    autografa: null,
    prove: [],
    inEsame: null,
    rifiutato: null,
    ...firme,
  },
  ...cambi,
});
const mostrato = (...come: Parameters<typeof copia>) => renderToStaticMarkup(<FirmaAccordo copia={copia(...come)} />);

it('CH-13 the agreement is downloaded and handed in where the link of the request leads, and nowhere else', () => {
  const html = mostrato({ attesa: ATTESA });
  expect(html).toContain('href="/adesione/documenti/d1"');
  expect(html).toContain('ad Ada Neri');
  expect(html).toContain('Atto preparato il 10/03/2026 10:00');
  expect(mostrato({ numero: '2026/0001' })).toContain('Convenzione n. 2026/0001 · atto preparato il 10/03/2026 10:00');
  expect(strade).toEqual(['/api/carica/adesione-integrazione/accordo/d1']);
  const firmato = mostrato({}, { documentoFirmato: [{ id: 'f', nome: 'f.pdf', parte: 'FRUITORE' }] });
  expect(firmato).toContain('href="/adesione/documenti/f"');
  expect(html + firmato).not.toContain('/api/documenti/');
});

it('CA-16 who asked to adhere reads that its copy is good, or why it was not taken', () => {
  const ricevuta = { parte: 'FRUITORE', il: IL, esito: 'VALIDA', firma: 'firma digitale valida di Ada Neri', avvertenze: [] } as const;
  const buona = mostrato({}, { ricevute: [ricevuta] });
  expect(buona).toContain('Copia ricevuta e valida');
  expect(buona).toContain('non devi fare altro');
  const rifiutato = {
    id: 'x',
    parte: 'FRUITORE',
    nome: 'f.pdf',
    caricatoIl: IL,
    il: IL,
    motivo: 'Manca una pagina.',
    eccezione: '',
    da: null,
    fileId: null,
  } as const;
  const cattiva = mostrato({ attesa: ATTESA }, { manca: 'FRUITORE', rifiutato });
  expect(cattiva).toContain('Motivo: Manca una pagina.');
  expect(cattiva).toContain('Scarica il documento da firmare');
});
