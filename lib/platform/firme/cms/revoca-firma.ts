import { motivo, motivoDel, type CodiceMotivo } from '../motivi';
import type { FirmaVerificata, Motivo } from '../tipi';
import type { Busta, SignerInfo } from './busta';
import type { Certificato } from './certificato';
import type { Contesto } from './contesto';
import { giudicaRevoca, type Quando } from './revoca';
import { integrita, proveDegliAttributi, proveDellaBusta, type Prova, type Prove } from './revoca-prove';

type RevocaDellaFirma = Pick<FirmaVerificata, 'revoca'> & { readonly motivi: Motivo[] };

/** All that a signature brings to judge its certificates by. */
type Materiale = { readonly prove: readonly Prova[]; readonly noti: readonly Certificato[]; readonly alterate: boolean };

/** Evidence in the envelope and in the attributes. What no signature covers must at least have been signed by somebody known. */
export function materialeDi(firmatario: SignerInfo, busta: Busta, noti: readonly Certificato[], contesto: Contesto): Materiale {
  const firmate = proveDegliAttributi(firmatario.attributi ?? [], contesto.bilancio);
  const scoperte: Prove[] = [
    proveDellaBusta(busta.revoche, contesto.bilancio),
    proveDegliAttributi(firmatario.attributiNonFirmati, contesto.bilancio),
  ];
  const lette = scoperte.flatMap((prove) => prove.lette);
  return {
    prove: [...contesto.prove, ...firmate.lette, ...lette],
    noti,
    alterate: scoperte.some(({ illeggibili }) => illeggibili > 0) || lette.some((prova) => integrita(prova, noti) !== 'integra'),
  };
}

/**
 * Revocation of the signatory's certificate and of the authorities above it, at the signature's instant. `percorso` goes from the
 * certificate to the authority believed, which answers for itself. `dichiarato` is what the signatory says: without a time stamp it
 * proves nothing, but a signature that a stamp would have saved deserves its own words.
 */
export function revocaDellaFirma(
  certificato: Certificato,
  percorso: readonly Certificato[],
  quando: Quando,
  dichiarato: Date | null,
  materiale: Materiale,
): RevocaDellaFirma {
  const sua = giudicaRevoca(certificato, quando, materiale);
  const autorita = percorso.slice(1, -1).flatMap((intermedia) => {
    const giudizio = giudicaRevoca(intermedia, quando, materiale);
    if (giudizio.stato !== 'revocato') return giudizio.sospetto ? [motivo('REVOCA_DA_ACCERTARE')] : [];
    return giudizio.dopo ? [] : [motivoDel('AUTORITA_REVOCATA', giudizio.revoca.dal)];
  });
  const prove: CodiceMotivo[] = [
    ...(materiale.alterate ? (['REVOCA_PROVA_ALTERATA'] as const) : []),
    ...(sua.stato !== 'revocato' && sua.sospetto ? (['REVOCA_DA_ACCERTARE'] as const) : []),
  ];
  const altri = [...autorita, ...prove.map(motivo)];
  if (sua.stato === 'buono') return { revoca: 'valida', motivi: altri };
  if (sua.stato === 'ignoto') {
    const insufficienti: CodiceMotivo[] = sua.insufficienti ? ['REVOCA_PROVE_INSUFFICIENTI'] : [];
    return { revoca: 'non_verificata', motivi: [...altri, ...insufficienti.map(motivo), motivo('REVOCA_NON_VERIFICATA')] };
  }
  const { dal } = sua.revoca;
  if (sua.dopo) return { revoca: 'valida', motivi: [...altri, motivoDel('REVOCATO_DOPO_LA_FIRMA', dal)] };
  const senzaMarca = !quando.provato && dichiarato !== null && dichiarato < dal;
  return { revoca: 'revocata', motivi: [motivoDel(senzaMarca ? 'REVOCATO_SENZA_MARCA' : 'CERTIFICATO_REVOCATO', dal), ...altri] };
}
