import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svolgereLavori } from '@/jobs/svolgere-lavori';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { FORMATI_PACCHETTO, type FormatoPacchetto } from '@/lib/clausole/regole/regole';
import { chiudiDb } from '@/lib/platform/db';
import { elencareRegistro } from '@/lib/registro/use-cases/elencare-registro';
import { alDriver } from '@/lib/testing/al-driver';
import { diBanca } from '@/lib/testing/colonne-toccate';
import type { Postazione } from '@/lib/testing/consultazione';
import { fuoriPerimetro } from '@/lib/testing/fuori-perimetro';
import { ADESSO, Mondo, type PersonaDiProva } from '@/lib/testing/mondo';
import { destinatarioDelCatasto } from '@/lib/testing/pacchetti-catasto';
import { chiedi, type Risposta } from '@/lib/testing/richieste-di-prova';
import type { ChiProtegge, Scena } from '@/lib/testing/sentinelle';
import { scenaCatasto } from '@/lib/testing/sentinelle-catasto';
import { apriZip } from '@/lib/testing/zip';
import { aprireModuloPacchetto } from './use-cases/aprire-modulo-pacchetto';
import { chiederePacchetto } from './use-cases/chiedere-pacchetto';
import { elencarePacchetti } from './use-cases/elencare-pacchetti';
import { elencarePropriPacchetti } from './use-cases/elencare-propri-pacchetti';
import { leggerePacchetto } from './use-cases/leggere-pacchetto';
import { scaricarePacchetto } from './use-cases/scaricare-pacchetto';

let mondo: Mondo;
let ufficio: PersonaDiProva;
let auditor: PersonaDiProva;
let scena: Scena;
const conProtezione = async (chi: ChiProtegge): Promise<void> => {
  mondo = await Mondo.crea();
  [ufficio, auditor] = [await mondo.persona(['UFFICIO']), await mondo.persona(['AUDITOR'])];
  scena = await scenaCatasto(mondo, chi);
};
afterAll(chiudiDb);

/** An extract; of its fields those that the profile grants and, of these, those that were chosen; what narrows it. */
const richiesta = fc.constantFrom(...CATASTO.estratti).chain((estratto) =>
  fc
    .record({
      profilo: fc.subarray(CATASTO.campi.map(({ id }) => id)),
      scelti: fc.subarray([...estratto.campi]),
      formato: fc.constantFrom(...FORMATI_PACCHETTO),
      delComune: fc.boolean(),
    })
    .map(({ profilo, scelti, formato, delComune }) => {
      const concessi = CATASTO.campi.map(({ id }) => id).filter((id) => profilo.includes(id) || estratto.richiede.includes(id));
      const campi = concessi.filter((id) => scelti.includes(id) || estratto.richiede.includes(id));
      return { estratto, concessi, campi, formato, delComune };
    }),
);

/** What whoever opens that file may read in it. */
async function testoDelFile(formato: FormatoPacchetto, byte: Buffer): Promise<string> {
  return formato === 'XLSX' ? [...(await apriZip(byte)).values()].join('\n') : byte.toString();
}

/** The file that the recipient of the only package takes, as an answer; null when it is refused it. */
async function scaricato(chi: Postazione, formato: FormatoPacchetto, guarda: (una: Risposta<unknown>) => void): Promise<string | null> {
  const propri = await chiedi('propri', chi.richiesta(), elencarePropriPacchetti, {});
  guarda(propri);
  const risposta = await chiedi('scarica', chi.richiesta(), scaricarePacchetto, { id: propri.letto?.[0]?.id });
  if (!risposta.letto) return (guarda(risposta), null);
  const pezzi: Uint8Array[] = [];
  for await (const pezzo of risposta.letto.flusso()) pezzi.push(pezzo);
  const testo = await testoDelFile(formato, Buffer.concat(pezzi));
  guarda({ ...risposta, testi: [...risposta.testi, risposta.letto.nome, testo] });
  return testo;
}

describe.each(['ARCHIVIO', 'UFFICIO'] as const)(
  'what is read for a package and what leaves in it, where somebody is protected by %s',
  (chi) => {
    beforeAll(() => conProtezione(chi));

    it('RT-12 RT-06 CA-08 is within the fields chosen, whatever the extract, the profile and the format; of protected people nothing', async () => {
      const conti = { scaricati: 0, rifiutati: 0 };
      await fc.assert(
        fc.asyncProperty(richiesta, async ({ estratto, concessi, campi, formato, delComune }) => {
          const chi = await destinatarioDelCatasto(mondo, { campi: concessi });
          const risposte: Risposta<unknown>[] = [];
          const guarda = (una: Risposta<unknown>) => void risposte.push(una);
          const selezione = delComune ? { comune: scena.voci.comune ?? '' } : {};
          const input = {
            ...{ convenzioneId: chi.convenzioneId, estratto: estratto.codice, selezione, campi, formato, finalita: 'assistenza' },
            ...{ destinatari: [chi.operatoreId], giorni: '30', scarichi: '3' },
          };
          guarda(await chiedi('modulo', ufficio.richiesta(), aprireModuloPacchetto, { id: chi.convenzioneId }));
          const fuori = estratto.campi.find((id) => !concessi.includes(id));
          if (fuori) {
            const troppo = await chiedi('troppo', ufficio.richiesta(), chiederePacchetto, { ...input, campi: [...campi, fuori] });
            guarda(troppo);
            expect(troppo.letto, 'a field outside the profile is refused').toBeNull();
            conti.rifiutati += 1;
          }
          const chiesto = await chiedi('chiede', ufficio.richiesta(), chiederePacchetto, input);
          guarda(chiesto);
          if (chiesto.letto) {
            const { istruzioni } = await alDriver(() => svolgereLavori(() => ADESSO, { id: 7 }));
            expect(istruzioni.filter(diBanca).length, 'the making reads at the driver').toBeGreaterThan(0);
            guarda({ nome: 'produce', istruzioni, letto: null, testi: [], scritto: '' });
            guarda(await chiedi('pacchetto', ufficio.richiesta(), leggerePacchetto, chiesto.letto));
            guarda(await chiedi('pacchetti', ufficio.richiesta(), elencarePacchetti, { id: chi.convenzioneId }));
            const file = await scaricato(chi, formato, guarda);
            // The comune of the flat has no land: a list may be empty only where it was narrowed.
            if (!delComune)
              expect(scena.sentinelle.trapelate(file ?? '', () => false).length, 'what was chosen is there').toBeGreaterThan(0);
            conti.scaricati += 1;
          }
          // The register keeps by which comune earlier requests were narrowed, as it was typed.
          guarda({ ...(await chiedi('registro', auditor.richiesta(), elencareRegistro, {})), scritto: scena.voci.comune ?? '' });
          const scritto = JSON.stringify(input);
          const difetti = await Promise.all(
            risposte.map((una) => fuoriPerimetro(scena, { ...una, scritto: una.scritto + scritto }, campi)),
          );
          expect(difetti.flat()).toEqual([]);
        }),
        { numRuns: 24, endOnFailure: true },
      );
      expect(Math.min(conti.scaricati, conti.rifiutati)).toBeGreaterThan(5);
    }, 300_000);
  },
);
