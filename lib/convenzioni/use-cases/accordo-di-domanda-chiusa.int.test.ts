import { describe, expect, it } from 'vitest';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import { ritirareAdesione } from '@/lib/adesioni/use-cases/ritirare-adesione';
import { seguireAdesione } from '@/lib/adesioni/use-cases/seguire-adesione';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { adesioneDiProva, datiDiProva, richiedente } from '@/lib/testing/adesioni';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';
const { legaleRappresentante: RAPPRESENTANTE } = datiDiProva();
const stato = async (id: string) => (await sql('SELECT stato, firme_apposte::text AS firme FROM documento WHERE id = $1', [id]))[0];

/** A request sent through Varco, whoever holds its link, and its agreement. */
async function domanda() {
  const mondo = await Mondo.crea();
  const id = await adesioneDiProva(mondo, { stato: 'BOZZA' });
  const chi = await richiedente(mondo, id);
  await presentareAdesione.esegui(chi(), { dichiara: true });
  const ufficio = await mondo.persona(['UFFICIO']);
  const [documentoId = ''] = (await seguireAdesione.esegui(chi(), {})).accordi;
  const contenuto = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
  return { id, chi, ufficio, documentoId, contenuto };
}

describe('the agreement of a request that has ended with no acceptance', () => {
  it.each(['RITIRATA', 'RESPINTA'] as const)(
    'CH-13 is awaited no more once the request is %s, by its link and from the office',
    async (come) => {
      const { id, chi, ufficio, documentoId, contenuto } = await domanda();
      const daEsaminare = await firmatoDaEsaminare(contenuto, RAPPRESENTANTE, ADESSO);
      await caricareCopiaFirmata.esegui(chi(), { documentoId, file: daEsaminare });
      const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [documentoId]);
      if (come === 'RITIRATA') await ritirareAdesione.esegui(chi(), {});
      else await sql('UPDATE adesione SET stato = $2 WHERE id = $1', [id, come]);
      const decide = (decisione: string) => decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione, motivo: MOTIVO });
      await expect(decide('ACCETTA')).rejects.toMatchObject({ codice: 'DOMANDA_CHIUSA' });
      await decide('RIFIUTA');
      const perche = expect.stringMatching(/domanda di adesione è stata ritirata o respinta: questo documento non si firma più/) as string;
      const file = await firmato(contenuto, RAPPRESENTANTE, ADESSO);
      for (const richiesta of [() => chi(), () => ufficio.richiesta()]) {
        expect(await leggereCopiaAttesa.esegui(richiesta(), { documentoId })).toMatchObject({ attesa: null, impedimento: perche });
        await expect(caricareCopiaFirmata.esegui(richiesta(), { documentoId, file })).rejects.toMatchObject({ codice: 'DOMANDA_CHIUSA' });
      }
      const { daFirmare } = await leggereAdesione.esegui(ufficio.richiesta(), { id });
      expect(daFirmare.map(({ id: quale }) => quale)).not.toContain(documentoId);
      expect(await stato(documentoId)).toEqual({ stato: 'GENERATO', firme: '{}' });
    },
  );
});
