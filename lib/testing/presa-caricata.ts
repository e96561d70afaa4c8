import { caricareDocumenti } from '@/lib/presa-in-carico/use-cases/caricare-documenti';
import { caricareFoglio } from '@/lib/presa-in-carico/use-cases/caricare-foglio';
import { compierePresa } from '@/lib/presa-in-carico/use-cases/compiere-presa';
import { confermarePresa } from '@/lib/presa-in-carico/use-cases/confermare-presa';
import { leggerePresa } from '@/lib/presa-in-carico/use-cases/leggere-presa';
import { CLAUSOLE_GENERALI, modello } from './atto-di-prova';
import { Mondo, type PersonaDiProva } from './mondo';
import { pdfMinimo } from './pdf-minimo';
import { cartellaXlsx, zipDi, type FogliDiProva } from './presa-in-carico';

const CARTE = { 'carte/convenzione.pdf': pdfMinimo('Convenzione'), 'carte/designazione.pdf': pdfMinimo('Designazione') };

type Scena = { readonly mondo: Mondo; readonly ufficio: PersonaDiProva };

/** A comune with a model and a load of its office, with the papers that the sheets of the tests name. */
export async function presaCaricata(fogli?: FogliDiProva, diChi: Scena | null = null, clausole = CLAUSOLE_GENERALI) {
  const mondo = diChi?.mondo ?? (await Mondo.crea());
  if (!diChi) await modello(mondo, clausole);
  const ufficio = diChi?.ufficio ?? (await mondo.persona(['UFFICIO']));
  const { id } = await caricareFoglio.esegui(ufficio.richiesta(), { file: await cartellaXlsx(fogli) });
  await caricareDocumenti.esegui(ufficio.richiesta(), { id, file: await zipDi(CARTE) });
  const vista = () => leggerePresa.esegui(ufficio.richiesta(), { id });
  const conferma = async () => confermarePresa.esegui(ufficio.richiesta(), { id, versione: (await vista()).versione });
  const compiuta = async () => {
    await conferma();
    return compierePresa.esegui(mondo.sistema(), { id });
  };
  return { mondo, ufficio, id, vista, conferma, compiuta };
}
