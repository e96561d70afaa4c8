import { elementi, type CampoFirma } from './campi-firma';
import { interoDi, nomeDi } from './oggetti';
import type { PdfLetto } from './pdf-letto';

/** True for a certifying signature after which its signatory allows nothing more, other signatures included (DocMDP, P 1). */
export function vietaModifiche(documento: PdfLetto, { dizionario }: CampoFirma): boolean {
  return elementi(documento.voce(dizionario, 'Reference')).some((rif) => {
    const riferimento = documento.risolvi(rif);
    if (nomeDi(documento.voce(riferimento, 'TransformMethod')) !== 'DocMDP') return false;
    return interoDi(documento.voce(documento.voce(riferimento, 'TransformParams'), 'P')) === 1;
  });
}
