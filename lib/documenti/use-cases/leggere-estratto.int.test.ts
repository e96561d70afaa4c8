import { beforeAll, describe, expect, it } from 'vitest';
import { elencareEstratti } from '@/lib/atti/use-cases/elencare-estratti';
import { preparareEstratto } from '@/lib/atti/use-cases/preparare-estratto';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { decidereFirma } from '@/lib/convenzioni/use-cases/decidere-firma';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';
import { raccogliere } from '@/lib/core/flusso';
import { elencareProtocollo } from '@/lib/protocollo/use-cases/elencare-protocollo';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { firmatario, SINDACO } from '@/lib/testing/atto-di-prova';
import { archivio } from '@/lib/testing/consultazione';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { leggereEstratto } from './leggere-estratto';
import { leggereFirmaInEsame } from './leggere-firma-in-esame';
import { protocollareDocumento } from './protocollare-documento';
import { registrareConsegna } from './registrare-consegna';
import { scaricareDocumento } from './scaricare-documento';
import { trasmettereDocumento } from './trasmettere-documento';

const OGGI = '2026-03-10';
const CODICE = 'RSSMRA80A41E715N';

let mondo: Mondo;
let ufficio: PersonaDiProva;
let responsabile: PersonaDiProva;
let soggettoId: string;

async function preparato(): Promise<string> {
  const { id } = await preparareEstratto.esegui(ufficio.richiesta(), {
    nome: 'Maria',
    cognome: 'Rossi',
    codiceFiscale: CODICE,
    identificazione: 'Carta d’identità esibita allo sportello.',
    dal: '2026-01-01',
    al: OGGI,
  });
  return id;
}
const byteDi = async (id: string, chi = ufficio) => raccogliere((await scaricareDocumento.esegui(chi.richiesta(), { id })).flusso());
const firmalo = async (documentoId: string) =>
  caricareCopiaFirmata.esegui(responsabile.richiesta(), {
    documentoId,
    file: await firmato(await byteDi(documentoId), SINDACO, ADESSO),
  });
const vita = async (id: string, chi = ufficio) => (await leggereEstratto.esegui(chi.richiesta(), { id })).documento;
const scrivania = async (id: string, chi = responsabile) =>
  (await leggereScrivaniaUfficio.esegui(chi.richiesta(), {})).compiti.filter(({ href }) => href.endsWith(id));

beforeAll(async () => {
  mondo = await Mondo.crea();
  ufficio = await mondo.persona(['UFFICIO']);
  responsabile = await firmatario(mondo);
  await registroInterno(mondo);
  soggettoId = await (await archivio(mondo)).soggetto({ codice_fiscale: CODICE, cognome: 'Rossi', nome: 'Maria' });
});

describe('the life of an extract for a citizen', () => {
  it('LE-06 LE-02 is signed for the comune, protocolled and handed over to the person, each step asked for where it is done', async () => {
    const id = await preparato();
    expect(await scrivania(id)).toMatchObject([
      {
        titolo: 'Firma per il comune: Estratto per l’interessato',
        dettaglio: 'Da consegnare alla persona che l’ha chiesto',
        href: `/ufficio/registro/estratto/${id}`,
      },
    ]);
    expect(await leggereCopiaAttesa.esegui(responsabile.richiesta(), { documentoId: id })).toMatchObject({
      attesa: { parte: 'EROGATORE', firmatari: ['Ida Conti'] },
    });
    await expect(protocollareDocumento.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'FIRME_MANCANTI' });

    await firmalo(id);
    expect(await scrivania(id)).toEqual([]);
    expect((await leggereCopiaAttesa.esegui(ufficio.richiesta(), { documentoId: id })).dopoLaFirma.testo).toContain('si può protocollare');
    expect(await vita(id)).toMatchObject({ stato: 'FIRMATO', atti: ['protocollare'], copie: [{ firma: expect.any(String) }] });
    const daFare = async () =>
      (await elencareProtocollo.esegui(ufficio.richiesta(), {})).daFare
        .filter(({ documenti }) => documenti.some((documento) => documento.id === id))
        .map(({ cosa }) => cosa);
    expect(await daFare()).toEqual(['protocollare']);

    await protocollareDocumento.esegui(ufficio.richiesta(), { id });
    expect(await daFare()).toEqual(['consegnare']);
    expect(await vita(id)).toMatchObject({ stato: 'PROTOCOLLATO', atti: ['consegnare', 'mancareConsegna'] });
    const { righe } = await elencareProtocollo.esegui(ufficio.richiesta(), {});
    expect(righe[0]).toMatchObject({
      oggetto: 'Estratto per l’interessato',
      corrispondente: 'Persona interessata',
      documentoId: id,
      domandaId: null,
    });
    expect(JSON.stringify(righe), 'the register of protocol names nobody').not.toContain('Rossi');
    await expect(trasmettereDocumento.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'DESTINATARIO_MANCANTE' });

    await registrareConsegna.esegui(ufficio.richiesta(), { id, modo: 'A_MANO', data: OGGI });
    expect(await vita(id)).toMatchObject({ stato: 'CONSEGNATO', atti: [], trasmissione: { destinatario: 'Persona interessata' } });
    expect(await daFare()).toEqual([]);
    expect((await elencareEstratti.esegui(ufficio.richiesta(), {})).find((uno) => uno.id === id)).toMatchObject({ stato: 'Consegnato' });
  });

  it('CA-16 LE-06 what the verifier leaves to a person is judged where the extract is, and then it goes on', async () => {
    const id = await preparato();
    const file = await firmatoDaEsaminare(await byteDi(id), SINDACO, ADESSO);
    expect(await caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId: id, file })).toMatchObject({ inEsame: true });
    const esame = (await vita(id)).inEsame?.id ?? '';
    const collega = await mondo.persona(['UFFICIO']);
    expect(await scrivania(esame, collega)).toMatchObject([{ href: `/ufficio/firme/${esame}` }]);
    expect(await leggereFirmaInEsame.esegui(collega.richiesta(), { id: esame })).toMatchObject({
      ente: '',
      atto: { id, adesioneId: null },
    });
    await decidereFirma.esegui(collega.richiesta(), { id: esame, decisione: 'ACCETTA', motivo: 'Ho confrontato il file con l’estratto.' });
    expect(await vita(id)).toMatchObject({ stato: 'FIRMATO', inEsame: null, atti: ['protocollare'] });
  });

  it('LE-06 its signed copy is kept from whom the extract is, and its reading says whose data were read', async () => {
    const id = await preparato();
    await firmalo(id);
    const copia = (await vita(id)).copie[0]?.id ?? '';
    for (const ruoli of [['TECNICO'], ['AUDITOR']] as const) {
      const chi = await mondo.persona([...ruoli]);
      await expect(scaricareDocumento.esegui(chi.richiesta(), { id: copia })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
      await expect(leggereEstratto.esegui(chi.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
    const tecnico = (await mondo.persona(['TECNICO'])).richiesta();
    await expect(leggereCopiaAttesa.esegui(tecnico, { documentoId: id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await byteDi(copia, responsabile);
    const voce = (await mondo.registro()).findLast(({ operazione, oggetto }) => operazione === 'scaricare-documento' && oggetto === copia);
    expect(voce).toMatchObject({ utente_id: responsabile.utenteId, soggetti: [soggettoId] });
  });

  it('LE-06 is no page for another document, nor for its copy, nor for somebody else’s', async () => {
    const id = await preparato();
    await firmalo(id);
    const altrove = await Mondo.crea();
    const altro = await documentoDiProva(mondo, { tipo: 'DELEGA', verso: 'INTERNO' });
    const copia = (await vita(id)).copie[0]?.id ?? '';
    for (const [chi, quale] of [
      [ufficio, altro],
      [ufficio, copia],
      [await altrove.persona(['UFFICIO']), id],
    ] as const)
      await expect(leggereEstratto.esegui(chi.richiesta(), { id: quale })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });
});
