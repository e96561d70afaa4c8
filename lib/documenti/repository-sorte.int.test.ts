import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TipoDocumento } from '@/lib/core/documenti';
import { TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import { STATI_CONVENZIONE } from '@/lib/convenzioni/domain/stati';
import { sql as frammento } from '@/lib/platform/sql';
import { query } from '@/lib/platform/use-case';
import { documentoDiProva } from '@/lib/testing/documenti';
import { idCasuale } from '@/lib/core/ids';
import { inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { nonSiFirmaPiu } from './domain/sorte';
import { ASPETTA_FIRMA, sorteDellAtto } from './repository-sorte';

/** What the archive says of an act to who asks for all, and to who asks for that one. */
const chiede = query({
  name: 'prova-sorte',
  permission: 'operatore:leggere',
  discloses: false,
  input: z.object({ id: z.uuid() }),
  run: async ({ tx, input: { id } }) => {
    const [riga] = await tx.$queryRaw<{ tipo: TipoDocumento; aspetta: boolean }[]>(
      frammento`SELECT d.tipo, ${ASPETTA_FIRMA} AS aspetta FROM documento d WHERE d.id = ${id}::uuid`,
    );
    if (!riga) throw new Error('No such act');
    const { superato, sostituitoIl, cambiati, convenzione } = await sorteDellAtto(tx, id);
    const fatti = { superato, sostituito: sostituitoIl !== null, cambiato: cambiati.length > 0 };
    return { aspetta: riga.aspetta, perche: nonSiFirmaPiu(riga.tipo, { ...fatti, statoConvenzione: convenzione?.stato ?? null }) };
  },
});

const STATI = [...STATI_CONVENZIONE, null] as const;
const SEGUITI = ['niente', 'superato', 'sostituito', 'cambiato nome', 'cambiato codice'] as const;
const CASI = [
  ...STATI.flatMap((stato) => SEGUITI.map((seguito) => ['ATTO_DESIGNAZIONE', stato, seguito] as const)),
  ...TIPI_ATTO.flatMap((tipo) => STATI.map((stato) => [tipo, stato, 'niente'] as const)),
];

describe('SA-10 CA-16 CA-17 what waits for a signature, asked of the archive, is what the domain says of the act', () => {
  let mondo: Mondo;
  let enteId: string;
  beforeAll(async () => {
    mondo = await Mondo.crea();
    enteId = await mondo.ente();
  });

  async function atto(tipo: TipoDocumento, stato: string | null, seguito: (typeof SEGUITI)[number]): Promise<string> {
    const casa = await mondo.convenzione(enteId, stato === null ? {} : { stato });
    const convenzioneId = stato === null ? null : casa;
    const colonne = { tipo, ente_id: enteId, convenzione_id: convenzioneId, firme_richieste: ['FRUITORE'] };
    const id = await documentoDiProva(mondo, { ...colonne, versione: 1 });
    const operatoreId = await operatoreDiProva(mondo, enteId, casa, { stato: 'PROPOSTO' });
    const nomina = (documentoId: string, sostituisce: string[] = []) =>
      inserisci('nominato', { erogatore_id: mondo.erogatoreId, documento_id: documentoId, operatore_id: operatoreId, sostituisce });
    await nomina(id);
    if (seguito === 'superato') await documentoDiProva(mondo, { ...colonne, versione: 2 });
    if (seguito === 'sostituito') await nomina(await documentoDiProva(mondo, { ...colonne, anno: 2026 }), [id]);
    if (seguito === 'cambiato nome') await sql("UPDATE operatore SET nome = 'Altro' WHERE id = $1", [operatoreId]);
    if (seguito === 'cambiato codice')
      await sql('UPDATE operatore SET codice_fiscale = $2 WHERE id = $1', [operatoreId, idCasuale().slice(0, 16)]);
    return id;
  }

  it('whatever has become of it, of its convenzione and of whom it names', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const motivi = new Set<string | null>();
    for (const [tipo, stato, seguito] of CASI) {
      const { aspetta, perche } = await chiede.esegui(ufficio.richiesta(), { id: await atto(tipo, stato, seguito) });
      expect(aspetta, `${tipo}, ${stato}, ${seguito}: ${perche}`).toBe(perche === null);
      motivi.add(perche);
    }
    expect([...motivi].map(String).sort()).toEqual([
      'ATTO_SOSTITUITO',
      'CONVENZIONE_ANNULLATA',
      'CONVENZIONE_NON_IN_VIGORE',
      'PERSONA_CAMBIATA',
      'VERSIONE_SUPERATA',
      'null',
    ]);
  });

  it('and none that needs no signature, has them all, or is beyond them', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const entrambe = { firme_richieste: ['FRUITORE'], firme_apposte: ['FRUITORE'] };
    for (const colonne of [{}, { ...entrambe, stato: 'FIRMATO' }, { generato: false, stato: 'RICEVUTO', firme_richieste: ['FRUITORE'] }]) {
      const id = await documentoDiProva(mondo, { tipo: 'DIFFIDA', ente_id: enteId, ...colonne });
      expect((await chiede.esegui(ufficio.richiesta(), { id })).aspetta).toBe(false);
    }
  });
});
