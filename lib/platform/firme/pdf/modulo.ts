import type { CodiceMotivo } from '../motivi';
import { elementi, isMarca } from './campi-firma';
import { chiavi, type Confronto } from './confronto';
import { isDizionario, isRiferimento, isStringa, nomeDi, type Dizionario, type Oggetto } from './oggetti';

/** Keys of an empty signature field that signing it fills in. */
const CHIAVI_DI_FIRMA = new Set(['V', 'AP', 'F', 'M', 'MK', 'DA']);
const VUOTO: Dizionario = { tipo: 'dizionario', voci: new Map() };

/** What a later revision did to the form: reasons, and the widgets that new signature fields may put on pages. */
export class ConfrontoModulo {
  readonly motivi = new Set<CodiceMotivo>();
  /** Object number of each widget of a new or just signed signature field → whether it holds somebody's signature. */
  readonly nuovi = new Map<number, boolean>();

  constructor(
    private readonly confronto: Confronto,
    /** After the last signature: only document timestamps may come. */
    private readonly soloProve: boolean,
  ) {}

  esegui(): void {
    const { prima, dopo } = this.confronto;
    const [rifA, rifB] = [prima.catalogo.voci.get('AcroForm'), dopo.catalogo.voci.get('AcroForm')];
    this.confronto.giudicaAParte(rifA, rifB);
    const [a, b] = [prima.risolvi(rifA) ?? VUOTO, dopo.risolvi(rifB) ?? VUOTO];
    if (!isDizionario(a) || !isDizionario(b)) return void this.motivi.add('MODULO_MODIFICATO');
    for (const chiave of chiavi(a.voci, b.voci)) {
      const [x, y] = [a.voci.get(chiave), b.voci.get(chiave)];
      if (chiave === 'Fields') this.campi(x, y, null, false);
      else if (chiave === 'DR') this.risorse(x, y);
      else if (chiave === 'NeedAppearances' && x === undefined && this.confronto.dopo.risolvi(y) === false) continue;
      else if (chiave !== 'SigFlags' && !(x === undefined && (chiave === 'DA' || chiave === 'Q')) && !this.confronto.uguali(x, y))
        this.motivi.add('MODULO_MODIFICATO');
    }
  }

  /** Default resources may only grow: what was there must stay the same. */
  private risorse(rifA: Oggetto | undefined, rifB: Oggetto | undefined): void {
    this.confronto.permetti(rifA);
    const { prima, dopo } = this.confronto;
    const a = prima.risolvi(rifA);
    if (!isDizionario(a)) return;
    for (const [categoria, voce] of a.voci) {
      const [x, y] = [prima.risolvi(voce), dopo.voce(dopo.risolvi(rifB), categoria)];
      this.confronto.permetti(voce);
      const cresciuta =
        isDizionario(x) && isDizionario(y)
          ? [...x.voci].every(([nome, valore]) => this.confronto.uguali(valore, y.voci.get(nome)))
          : this.confronto.uguali(voce, y);
      if (!cresciuta) this.motivi.add('MODULO_MODIFICATO');
    }
  }

  /** The old fields must still be there, in order; the others must be new signature fields under names of their own. */
  private campi(rifA: Oggetto | undefined, rifB: Oggetto | undefined, tipoEreditato: string | null, appenaFirmato: boolean): void {
    this.confronto.permetti(rifA);
    const { prima, dopo } = this.confronto;
    const vecchi = [...elementi(prima.risolvi(rifA))];
    const nomi = new Set<string>();
    for (const b of elementi(dopo.risolvi(rifB))) {
      const nome = dopo.voce(dopo.risolvi(b), 'T');
      if (isStringa(nome)) {
        if (nomi.has(nome.valore)) this.motivi.add('MODULO_MODIFICATO');
        nomi.add(nome.valore);
      }
      const a = vecchi[0];
      if (a !== undefined && this.stessoCampo(a, b)) {
        vecchi.shift();
        this.campo(a, b, tipoEreditato, appenaFirmato);
      } else this.campoNuovo(b, tipoEreditato, appenaFirmato, 0);
    }
    if (vecchi.length > 0) this.motivi.add('MODULO_MODIFICATO');
  }

  private stessoCampo(a: Oggetto, b: Oggetto): boolean {
    if (isRiferimento(a) && isRiferimento(b) && a.numero === b.numero) return true;
    const { prima, dopo } = this.confronto;
    const [nomeA, nomeB] = [prima.voce(prima.risolvi(a), 'T'), dopo.voce(dopo.risolvi(b), 'T')];
    return isStringa(nomeA) && isStringa(nomeB) ? nomeA.valore === nomeB.valore : this.confronto.uguali(a, b);
  }

  /** `appenaFirmato`: the field above was signed by this very change, and its widgets may show it. */
  private campo(rifA: Oggetto, rifB: Oggetto, tipoEreditato: string | null, appenaFirmato: boolean): void {
    const { prima, dopo } = this.confronto;
    const [a, b] = [prima.risolvi(rifA), dopo.risolvi(rifB)];
    if (!isDizionario(a) || !isDizionario(b)) return void this.motivi.add('MODULO_MODIFICATO');
    const tipo = nomeDi(prima.voce(a, 'FT')) ?? tipoEreditato;
    const giaFirmato = prima.voce(a, 'V') !== null;
    const firmato = appenaFirmato || (tipo === 'Sig' && !giaFirmato && dopo.voce(b, 'V') !== null);
    const [kidsA, kidsB] = [a.voci.get('Kids'), b.voci.get('Kids')];
    this.confronto.giudicaAParte(rifA, rifB);
    // A field that was there empty and hidden may come out anywhere on the page when it is signed.
    if (firmato && isRiferimento(rifB)) this.nuovi.set(rifB.numero, this.isDiQualcuno(b));
    for (const chiave of chiavi(a.voci, b.voci)) {
      if (chiave === 'Kids' && !giaFirmato && kidsA !== undefined && kidsB !== undefined) this.campi(kidsA, kidsB, tipo, firmato);
      else if (firmato && CHIAVI_DI_FIRMA.has(chiave)) this.permettiFirma(b);
      else if (!this.confronto.uguali(a.voci.get(chiave), b.voci.get(chiave))) this.motivi.add('MODULO_MODIFICATO');
    }
  }

  private isDiQualcuno(campo: Dizionario): boolean {
    const { dopo } = this.confronto;
    const valore = dopo.voce(campo, 'V') ?? dopo.voce(dopo.voce(campo, 'Parent'), 'V');
    return valore !== null && !isMarca(dopo, valore);
  }

  private permettiFirma(campo: Dizionario): void {
    const valore = this.confronto.dopo.voce(campo, 'V');
    if (this.soloProve && valore !== null && !isMarca(this.confronto.dopo, valore)) this.motivi.add('AGGIUNTA_DOPO_ULTIMA_FIRMA');
  }

  private campoNuovo(rif: Oggetto, tipoEreditato: string | null, firmatoSopra: boolean, profondita: number): void {
    const { dopo } = this.confronto;
    const campo = dopo.risolvi(rif);
    const tipo = nomeDi(dopo.voce(campo, 'FT')) ?? tipoEreditato;
    const figli = elementi(dopo.voce(campo, 'Kids'));
    if (!isDizionario(campo) || profondita > 8 || campo.voci.has('A') || campo.voci.has('AA') || (tipo !== 'Sig' && figli.length === 0)) {
      return void this.motivi.add('MODULO_MODIFICATO');
    }
    const valore = dopo.voce(campo, 'V');
    const firmato = firmatoSopra || this.isDiQualcuno(campo);
    if (this.soloProve && figli.length === 0 && !(valore !== null && isMarca(dopo, valore))) this.motivi.add('AGGIUNTA_DOPO_ULTIMA_FIRMA');
    if (isRiferimento(rif)) this.nuovi.set(rif.numero, firmato);
    for (const figlio of figli) this.campoNuovo(figlio, tipo, firmato, profondita + 1);
  }
}
