import { describe, expect, it } from 'vitest';
import type { DocumentoDaFirmare } from '@/lib/documenti/domain/da-fare';
import { attesaDocumenti, compitiDocumentiEnte, compitiDocumentiUfficio } from './documenti';

const OGGI = '2026-03-10';
const atto = (cambi: Partial<DocumentoDaFirmare> = {}): DocumentoDaFirmare => ({
  id: 'd',
  tipo: 'NOMINA_RESPONSABILE',
  titolo: null,
  convenzioneId: 'c',
  adesioneId: null,
  numero: '2026/0007',
  ente: 'Azienda',
  persone: [],
  creatoIl: new Date('2026-03-08T09:00:00Z'),
  gemelli: [],
  firmeRichieste: ['FRUITORE', 'EROGATORE'],
  firmeApposte: [],
  dal: '2026-03-08',
  ...cambi,
});
const FIRMATO_DALL_ENTE = atto({ firmeApposte: ['FRUITORE'] });

describe('acts to be signed, on the desks', () => {
  it('CA-16 asks the ente first, and leads it to where the signed copy is handed in', () => {
    expect(compitiDocumentiEnte([atto()], OGGI)).toMatchObject([
      {
        titolo: 'Firma: Nomina del responsabile del trattamento',
        href: '/ente/documenti/d',
        termine: 'in attesa da 2 giorni',
      },
    ]);
    expect(compitiDocumentiUfficio([atto()], 'UFFICIO', OGGI)).toEqual([]);
    expect(attesaDocumenti([atto()], OGGI)).toMatchObject([{ titolo: 'Firma dell’ente: Nomina del responsabile del trattamento' }]);
  });

  it('CA-16 tells two acts of a kind apart by when they were prepared, on either desk', () => {
    const altro = (cambi: Partial<DocumentoDaFirmare>) => [atto(cambi), atto({ ...cambi, creatoIl: new Date('2026-03-08T10:30:00Z') })];
    const titoli = (compiti: readonly { titolo: string }[]) => compiti.map(({ titolo }) => titolo.replace(/^.*del /, ''));
    const quando = ['08/03/2026 10:00', '08/03/2026 11:30'];
    expect(titoli(compitiDocumentiEnte(altro({}), OGGI))).toEqual(quando);
    expect(titoli(attesaDocumenti(altro({}), OGGI))).toEqual(quando);
    expect(titoli(compitiDocumentiUfficio(altro({ firmeApposte: ['FRUITORE'] }), 'UFFICIO', OGGI))).toEqual(quando);
  });

  it('CA-16 asks the comune once the ente has signed, and of what the comune alone signs at once', () => {
    expect(compitiDocumentiEnte([FIRMATO_DALL_ENTE], OGGI)).toEqual([]);
    expect(attesaDocumenti([FIRMATO_DALL_ENTE], OGGI)).toEqual([]);
    expect(compitiDocumentiUfficio([FIRMATO_DALL_ENTE], 'UFFICIO', OGGI)).toMatchObject([
      {
        titolo: 'Firma per il comune: Nomina del responsabile del trattamento',
        dettaglio: 'Azienda, convenzione n. 2026/0007',
        href: '/ufficio/convenzioni/c/documenti/d',
      },
    ]);
    const attestazione = atto({ tipo: 'ATTESTAZIONE_LEGITTIMITA', convenzioneId: null, adesioneId: 'a', firmeRichieste: ['EROGATORE'] });
    expect(compitiDocumentiUfficio([attestazione], 'UFFICIO', OGGI)).toMatchObject([
      { dettaglio: 'Azienda, domanda n. 2026/0007', href: '/ufficio/adesioni/a/documenti/d' },
    ]);
  });

  it('LE-06 asks for the signature of an extract where it is, which is of no ente, and never the technical manager', () => {
    const tipo = 'ESTRATTO_CITTADINO' as const;
    const estratto = atto({ tipo, convenzioneId: null, numero: '', ente: '', firmeRichieste: ['EROGATORE'] });
    expect(compitiDocumentiUfficio([estratto], 'UFFICIO', OGGI)).toMatchObject([
      { dettaglio: 'Da consegnare alla persona che l’ha chiesto', href: '/ufficio/registro/estratto/d' },
    ]);
    expect(compitiDocumentiUfficio([estratto], 'TECNICO', OGGI)).toEqual([]);
  });

  it('SA-05 asks the technical manager for the annual report alone', () => {
    const relazione = atto({ tipo: 'RELAZIONE_ANNUALE', titolo: 'Relazione annuale 2026', firmeRichieste: ['EROGATORE'] });
    expect(compitiDocumentiUfficio([relazione, FIRMATO_DALL_ENTE], 'TECNICO', OGGI).map(({ titolo }) => titolo)).toEqual([
      'Firma per il comune: Relazione annuale 2026',
    ]);
    expect(compitiDocumentiUfficio([relazione], 'NESSUNO', OGGI)).toEqual([]);
  });
});
