import { personaDelComune } from '@/lib/core/attore';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { attendereFirma, esaminareAttoEsterno } from '@/lib/documenti/steps';
import { getEnte } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { ammetteAutografa } from '../domain/atti-offerti';
import { attesaDellaConvenzione } from '../firme/firma-attesa';
import { compiereFirma } from '../firme/firma-compiuta';
import { leggiAllaVersione } from '../repository';
import { firmaAutografaSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';

/**
 * The exception: the fruitore signs by hand before an officer of the comune, who declares it and archives the scan. Only where the clause
 * admits it, and never for an administration: its agreements are null without a digital or an advanced signature (L. 241/1990, art. 15, c.
 * 2-bis). It is marked as such wherever the copy is shown.
 */
export const registrareFirmaAutografa = command({
  name: 'registrare-firma-autografa',
  permission: 'firma:autografa',
  input: firmaAutografaSchema,
  prepare: esaminareAttoEsterno('SCANSIONE'),
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { nominativo: officiante } = personaDelComune(attore);
    const { id, versione, firmataIl, accertamento, file } = input;
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId, dettagli: { parte: 'FRUITORE', autografa: true, firmataIl } });
    const attesa = await attesaDellaConvenzione(tx, id, 'FRUITORE', oggi(now));
    const documento = await attendereFirma(tx, attesa.documento.id, 'FRUITORE');
    if (!ammetteAutografa(await regoleDellaConvenzione(tx, id), (await getEnte(tx, riga.enteId)).tipo))
      throw regola(
        'FIRMA_AUTOGRAFA_NON_AMMESSA',
        'Questa convenzione si firma solo con firma digitale: la firma autografa vale dove la clausola la ammette e l’ente non è una pubblica amministrazione.',
      );
    if (firmataIl > oggi(now) || firmataIl < oggi(riga.generataIl))
      throw nonValido({
        firmataIl: `La firma è stata apposta tra il ${formatoItaliano(oggi(riga.generataIl))}, quando il documento è nato, e oggi: controlla la data.`,
      });
    const dichiarazione = {
      da: officiante,
      il: now.toISOString(),
      firmataIl,
      accertamento,
      firmatario: nominativo(riga.firmatarioFruitore),
    };
    return compiereFirma(contesto, { documento, parte: 'FRUITORE', file, prova: { esito: 'AUTOGRAFA', dichiarazione } });
  },
});
