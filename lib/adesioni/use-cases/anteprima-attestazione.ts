import { bozzaDi, conSpaziVuoti } from '@/lib/atti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { leggereAttestazione } from '../atti';
import { getAdesione } from '../repository';
import { anteprimaAttestazioneSchema } from '../schema-atti';

const leggereBozza = query({
  name: 'anteprima-attestazione',
  permission: 'adesione:attestare',
  input: anteprimaAttestazioneSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input: { id, ...scritto }, now, registra }) => {
    const adesione = await getAdesione(tx, id);
    registra({ categoria: 'LETTURA', oggetto: id, enteId: adesione.enteId });
    const completo = conSpaziVuoti('ATTESTAZIONE_LEGITTIMITA', scritto);
    const { materia, testo } = await leggereAttestazione(tx, adesione, completo, { attore, now });
    return bozzaDi('ATTESTAZIONE_LEGITTIMITA', materia, testo);
  },
});

/** LE-02: the attestation as it would be written with the reasons typed so far, marked as a draft: nothing is kept. */
export const anteprimaAttestazione = elaborata(leggereBozza, disegnareBozza);
