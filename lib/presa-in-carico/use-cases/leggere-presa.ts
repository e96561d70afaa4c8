import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { viewDelFile, viewDelPiano } from '../anteprima';
import { tenutaFino } from '../domain/conservazione';
import { inOrdine, isErrore } from '../domain/problema';
import { esaminareLetti } from '../esame-della-presa';
import { daInvitare } from '../inviti';
import { leggiPresa } from '../repository';
import { fileDi } from '../repository-file';
import { personeDellaPresa } from '../repository-inviti';
import { presaSchema } from '../schema';
import type { PresaView } from '../views';

/** A load: what it would make and what is wrong with it, or what it has made. It shows people's names: it is registered. */
export const leggerePresa = query({
  name: 'leggere-presa',
  permission: 'presa-in-carico:tenere',
  input: presaSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, input: { id }, now, registra }): Promise<PresaView> => {
    const presa = await leggiPresa(tx, id);
    const { stato, nome, versione, creataIl, compiutaIl, letti, resoconto } = presa;
    const file = await fileDi(tx, id);
    const { piano, problemi } = letti ? await esaminareLetti(tx, letti, file, now) : { piano: [], problemi: [] };
    const nomi = await nominativiDi(tx, [presa.creataDa, presa.confermataDa]);
    registra({ categoria: 'LETTURA', oggetto: id, dettagli: { stato, convenzioni: piano.length } });
    return {
      ...{ id, nome, stato, versione, creataIl, compiutaIl, resoconto },
      tenutaFino: stato === 'ANTEPRIMA' ? tenutaFino(presa.aggiornataIl) : null,
      creataDa: nomi.get(presa.creataDa) ?? '—',
      confermataDa: presa.confermataDa === null ? null : (nomi.get(presa.confermataDa) ?? '—'),
      righe: {
        convenzioni: letti?.fogli.convenzioni.length ?? 0,
        operatori: letti?.fogli.operatori.length ?? 0,
        documenti: letti?.fogli.documenti.length ?? 0,
      },
      convenzioni: piano.map(viewDelPiano),
      problemi: inOrdine(problemi),
      errori: problemi.filter(isErrore).length,
      file: file.map(viewDelFile),
      daInvitare: stato === 'COMPIUTA' ? (await daInvitare(tx, await personeDellaPresa(tx, id))).length : 0,
    };
  },
});
