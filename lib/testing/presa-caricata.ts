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

/** As many as one archive may hold. */
const IN_UNO_ZIP = 500;

type Scena = { readonly mondo: Mondo; readonly ufficio: PersonaDiProva };

/** A comune with a model and a load of its office, with the papers that the sheets of the tests name. */
export async function presaCaricata(
  fogli?: FogliDiProva,
  diChi: Scena | null = null,
  clausole = CLAUSOLE_GENERALI,
  carte: Readonly<Record<string, Uint8Array>> = CARTE,
) {
  const mondo = diChi?.mondo ?? (await Mondo.crea());
  if (!diChi) await modello(mondo, clausole);
  const ufficio = diChi?.ufficio ?? (await mondo.persona(['UFFICIO']));
  const { id } = await caricareFoglio.esegui(ufficio.richiesta(), { file: await cartellaXlsx(fogli) });
  const file = Object.entries(carte);
  for (let da = 0; da < file.length; da += IN_UNO_ZIP)
    await caricareDocumenti.esegui(ufficio.richiesta(), { id, file: await zipDi(Object.fromEntries(file.slice(da, da + IN_UNO_ZIP))) });
  const vista = () => leggerePresa.esegui(ufficio.richiesta(), { id });
  const conferma = async () => confermarePresa.esegui(ufficio.richiesta(), { id, versione: (await vista()).versione });
  const compi = () => compierePresa.esegui(mondo.sistema(), { id });
  const compiuta = async () => {
    await conferma();
    return compi();
  };
  return { mondo, ufficio, id, vista, conferma, compi, compiuta };
}
