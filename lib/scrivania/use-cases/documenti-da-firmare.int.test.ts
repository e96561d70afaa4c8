import { beforeAll, describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { raccogliere } from '@/lib/core/flusso';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { leggereScrivaniaEnte } from './leggere-scrivania-ente';
import { leggereScrivaniaUfficio } from './leggere-scrivania-ufficio';

const documenti = (compiti: readonly { chiave: string; titolo: string; href: string }[]) =>
  compiti.filter(({ chiave }) => chiave.startsWith('documento-'));

describe('acts that want a signature', () => {
  let s: Scena;
  let operatori: string[];
  beforeAll(async () => {
    s = await convenzioneVigente();
    operatori = await Promise.all([1, 2].map(() => operatoreDiProva(s.mondo, s.enteId, s.id, { stato: 'PROPOSTO' })));
  });
  const prepara = (tipo: string, altro: object = {}) =>
    preparareAtto.esegui(s.ufficio.richiesta(), { tipo, convenzioneId: s.id, operatori: [], valori: {}, ...altro });
  const ente = async () => (await leggereScrivaniaEnte.esegui(s.referente.richiesta(), {})).compiti;
  const ufficio = async (chi: PersonaDiProva) => {
    const { compiti, inAttesaDiAltri } = await leggereScrivaniaUfficio.esegui(chi.richiesta(), {});
    return { daFare: documenti(compiti), attesa: documenti(inAttesaDiAltri) };
  };
  const firma = async (documentoId: string) => {
    const contenuto = await raccogliere((await scaricareDocumento.esegui(s.referente.richiesta(), { id: documentoId })).flusso());
    await caricareCopiaFirmata.esegui(s.referente.richiesta(), { documentoId, file: await firmato(contenuto, REFERENTE, ADESSO) });
  };

  it('CA-05 CA-16 are on the ente’s desk, then on the comune’s, the last version alone', async () => {
    await prepara('NOMINA_RESPONSABILE');
    const { id } = await prepara('NOMINA_RESPONSABILE', { sostituisce: true });
    expect(documenti(await ente())).toMatchObject([
      { titolo: 'Firma: Nomina del responsabile del trattamento', href: `/ente/documenti/${id}` },
    ]);
    expect(await ufficio(s.ufficio)).toMatchObject({ daFare: [], attesa: [{ href: `/ufficio/convenzioni/${s.id}/documenti/${id}` }] });
    await firma(id);
    expect(documenti(await ente())).toEqual([]);
    expect(await ufficio(s.responsabile)).toMatchObject({
      daFare: [{ titolo: 'Firma per il comune: Nomina del responsabile del trattamento' }],
      attesa: [],
    });
    expect((await ufficio(await s.mondo.persona(['TECNICO']))).daFare).toEqual([]);
  });

  it('SA-10 CA-06 a designation stays there until those whom it names are designated, and nobody is asked for twice', async () => {
    const daDesignare = async () => (await ente()).filter(({ chiave }) => chiave.startsWith('designa-')).map(({ titolo }) => titolo);
    const tutti = (
      await sql<{ n: number }>("SELECT count(*)::int AS n FROM operatore WHERE convenzione_id = $1 AND stato = 'PROPOSTO'", [s.id])
    )[0];
    const designazioni = async () => documenti(await ente()).filter(({ titolo }) => titolo.includes('designazione'));
    const [primo, secondo] = operatori;
    expect(await daDesignare()).toEqual([`Designa ${tutti?.n} operatori`]);
    const { id } = await prepara('ATTO_DESIGNAZIONE', { operatori: [primo] });
    expect(await designazioni()).toMatchObject([
      { href: `/ente/documenti/${id}`, titolo: 'Firma: Atto di designazione degli operatori: Bruno Prova' },
    ]);
    expect(await daDesignare()).toEqual([`Designa ${(tutti?.n ?? 0) - 1} operatori`]);
    const rifatto = await prepara('ATTO_DESIGNAZIONE', { operatori: [primo], sostituisce: true });
    const altro = await prepara('ATTO_DESIGNAZIONE', { operatori: [secondo] });
    expect((await designazioni()).map(({ href }) => href).sort()).toEqual(
      [rifatto, altro].map((atto) => `/ente/documenti/${atto.id}`).sort(),
    );
    await firma(rifatto.id);
    const quando = /: Atto di designazione degli operatori del 10\/03\/2026 \d\d:\d\d(:\d\d)?: Bruno Prova$/;
    expect(await designazioni(), 'its twins are signed or superseded, and the dossier holds them').toMatchObject([
      { href: `/ente/documenti/${altro.id}`, titolo: expect.stringMatching(quando) as string },
    ]);
  });

  it('RT-06 are nobody else’s, and of a convenzione that has ended nobody signs what was only prepared', async () => {
    const estraneo = await s.mondo.persona(['REFERENTE'], { enteId: await s.mondo.ente() });
    expect((await leggereScrivaniaEnte.esegui(estraneo.richiesta(), {})).compiti).toEqual([]);
    const offerti = async () =>
      (await elencareDocumenti.esegui(s.referente.richiesta(), {})).documenti.filter(
        ({ tipo, attesa }) => tipo === 'ATTO_DESIGNAZIONE' && attesa,
      );
    expect(await offerti()).toHaveLength(1);
    await sql("UPDATE convenzione SET stato = 'RISOLTA', cessata_il = $2 WHERE id = $1", [s.id, ADESSO]);
    expect(documenti(await ente())).toEqual([]);
    expect(await offerti()).toEqual([]);
    expect(await ufficio(s.responsabile)).toEqual({ daFare: [], attesa: [] });
  });
});
