import type { BancaDati } from '@/lib/core/banca';
import { elencareRegistro } from '@/lib/registro/use-cases/elencare-registro';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';
import { aprireConsultazione } from '@/lib/visure/use-cases/aprire-consultazione';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { aprireVisuraPerPervenuta } from '@/lib/visure/use-cases/aprire-visura-per-pervenuta';
import { cercarePerPervenuta } from '@/lib/visure/use-cases/cercare-per-pervenuta';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { cominciareProva } from '@/lib/visure/use-cases/cominciare-prova';
import { leggereFoglio } from '@/lib/visure/use-cases/leggere-foglio';
import { provareRicerca } from '@/lib/visure/use-cases/provare-ricerca';
import { registrarePervenuta } from '@/lib/visure/use-cases/registrare-pervenuta';
import { stamparePerPervenuta } from '@/lib/visure/use-cases/stampare-per-pervenuta';
import { stampareVisura } from '@/lib/visure/use-cases/stampare-visura';
import { verificareDato } from '@/lib/visure/use-cases/verificare-dato';
import { pratica, type Postazione } from './consultazione';
import type { Mondo, PersonaDiProva } from './mondo';
import { chiedi, fileDellaRotta, paginaDeiRisultati, paginaDellaVerifica, paginaDellaVisura, type Risposta } from './richieste-di-prova';
import type { Scena } from './sentinelle';

/** Who asks, of which bank, in which case; `caso` chooses what is done once only. */
export interface Giro {
  readonly banca: BancaDati;
  readonly scena: Scena;
  readonly operatore: Postazione;
  readonly riferimento: string;
  readonly caso: number;
}

type Guarda = (risposta: Risposta<unknown>) => void;
const soloTesti = (nome: string, testi: readonly string[], scritto: unknown = null): Risposta<null> => ({
  ...{ nome, testi, istruzioni: [], letto: null },
  scritto: JSON.stringify(scritto),
});
const ALLA_DATA = '2015-06-30';

/** Every search, every question and every visura of a bank, page by page, one of them printed; answers the visure that opened. */
export async function giroDellOperatore({ banca, scena, operatore, riferimento, caso }: Giro, guarda: Guarda): Promise<VisuraSigillata[]> {
  const chi = operatore.richiesta();
  const motivi = { ...pratica, riferimento };
  const contesto = await chiedi('contesto', chi, aprireConsultazione, {});
  guarda(contesto);
  for (const cercato of scena.cercati) {
    const risposta = await chiedi(`cerca ${JSON.stringify(cercato)}`, chi, cercarePersone, { ...motivi, ...cercato });
    guarda(risposta);
    if (risposta.letto && contesto.letto) guarda(soloTesti('risultati', [paginaDeiRisultati(contesto.letto, risposta.letto)], cercato));
  }
  for (const { codice } of banca.verifiche) {
    const risposta = await chiedi(codice, chi, verificareDato, { ...motivi, verifica: codice, voci: scena.voci });
    guarda(risposta);
    if (risposta.letto) guarda(soloTesti(`pagina ${codice}`, [paginaDellaVerifica(risposta.letto)], scena.voci));
  }
  const aperte: VisuraSigillata[] = [];
  for (const { codice, di, allaData } of banca.visure)
    for (const { id } of scena.daAprire.filter((una) => una.di === di)) {
      const input = { ...motivi, visura: codice, id, ...(allaData === 'OBBLIGATORIA' ? { allaData: ALLA_DATA } : {}) };
      const risposta = await chiedi(codice, chi, aprireVisura, input);
      guarda(risposta);
      if (!risposta.letto) continue;
      guarda(soloTesti(`pagina ${codice}`, [paginaDellaVisura(risposta.letto)]));
      aperte.push(risposta.letto);
    }
  const una = aperte[caso % Math.max(aperte.length, 1)];
  if (una) guarda(soloTesti(`stampa ${una.codice}`, await fileDellaRotta(stampareVisura, chi, una)));
  return aperte;
}

/** What others are told of it: the sheet's page, and the register as the fruitore reads it, but for what its own operator has typed. */
export async function giroDiChiControlla(
  mondo: Mondo,
  operatore: Postazione,
  aperte: readonly VisuraSigillata[],
  guarda: Guarda,
): Promise<void> {
  const ufficio = await mondo.persona(['UFFICIO']);
  const referente = await mondo.persona(['REFERENTE'], { enteId: operatore.enteId });
  const codice = aperte[0]?.estremi.codice?.split('/').at(-1);
  if (codice) guarda(await chiedi('foglio', ufficio.richiesta(), leggereFoglio, { codice }));
  const registro = await elencareRegistro.esegui(referente.richiesta(), {});
  guarda(soloTesti('registro', [JSON.stringify(registro.voci.map(({ chiavi: _, ...voce }) => voce))]));
  guarda(soloTesti('messaggi', [JSON.stringify(await mondo.messaggi())]));
}

/** The same asked by PEC, and answered by the office for that operator (CA-13). */
export async function giroPervenuta({ banca, scena, operatore, caso }: Giro, ufficio: PersonaDiProva, guarda: Guarda): Promise<void> {
  const chi = ufficio.richiesta();
  const { id: pervenutaId } = await registrarePervenuta.esegui(chi, {
    ...{ convenzioneId: operatore.convenzioneId, modo: 'PEC', richiedente: operatore.operatoreId, ricevutaIl: '2026-03-09' },
    ...{ ...pratica, protocollo: '1234/2026', oggetto: 'Visura di prova' },
  });
  for (const cercato of scena.cercati.slice(0, 8))
    guarda(await chiedi(`pervenuta ${JSON.stringify(cercato)}`, chi, cercarePerPervenuta, { ...pratica, ...cercato, pervenutaId }));
  for (const visura of banca.visure)
    for (const { id } of scena.daAprire.filter(({ di }) => di === visura.di).slice(0, 2)) {
      const input = { ...pratica, pervenutaId, visura: visura.codice, id, allaData: ALLA_DATA };
      const risposta = await chiedi(`pervenuta ${visura.codice}`, chi, aprireVisuraPerPervenuta, input);
      guarda(risposta);
      if (risposta.letto && caso % 3 === 0)
        guarda(soloTesti(`stampa ${visura.codice}`, await fileDellaRotta(stamparePerPervenuta, chi, risposta.letto)));
    }
}

/** The same tried by the office on invented people: of the real ones, nothing at all. */
export async function giroDiProva({ scena, operatore }: Giro, ufficio: PersonaDiProva, guarda: Guarda): Promise<void> {
  const provata = { convenzioneId: operatore.convenzioneId, operatoreId: operatore.operatoreId };
  guarda(await chiedi('prova', ufficio.richiesta(), cominciareProva, provata));
  for (const cercato of scena.cercati.slice(0, 4))
    guarda(await chiedi('prova', ufficio.richiesta(), provareRicerca, { ...provata, ...pratica, ...cercato }));
}
