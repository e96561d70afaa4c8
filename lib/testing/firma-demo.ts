import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { creaAutoritaDemo } from '@/lib/platform/firme/demo/autorita';
import { componiCms, identitaDemo } from '@/lib/platform/firme/demo/cms';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { preparaSegnaposto, riempi, type OpzioniSegnaposto } from './firme-pdf';

type Persona = { nome: string; cognome: string; codiceFiscale: string };

// Two authorities of this run alone. One is trusted through the directory that a comune configures; the other, and the demo's own, are not.
const cartella = mkdtempSync(path.join(tmpdir(), 'varco-fiducia-'));
process.env.VARCO_FIDUCIA = cartella;
process.once('exit', () => rmSync(cartella, { recursive: true, force: true }));
const crea = (chiave: string) => creaAutoritaDemo(path.join(cartella, chiave), new Date('2026-01-01T00:00:00Z'));
const fidata = crea('chiave').then((fatta) => {
  writeFileSync(path.join(cartella, 'autorita.der'), fatta.certificato);
  return fatta;
});

/** That file signed by that person, as a use case takes it; under a trusted authority unless another is given. */
export async function firmato(
  file: Uint8Array,
  { nome, cognome, codiceFiscale }: Persona,
  now: Date,
  formato: 'PADES' | 'CADES' = 'PADES',
  autorita = fidata,
): Promise<{ nome: string; mime: string; contenuto: Uint8Array }> {
  const richiesta = { nome, cognome, codiceFiscale, file, now, autorita: await autorita };
  return formato === 'PADES'
    ? { nome: 'Convenzione firmata.pdf', mime: 'application/pdf', contenuto: new Uint8Array(await firmaPades(richiesta)) }
    : { nome: 'Convenzione.pdf.p7m', mime: 'application/pkcs7-mime', contenuto: new Uint8Array(await firmaCades(richiesta)) };
}

/** The same, as the signing programs do that stamp a signature on a page. */
export async function firmatoInVista(file: Uint8Array, persona: Persona, now: Date, dove: OpzioniSegnaposto): ReturnType<typeof firmato> {
  const autorita = await fidata;
  const segnaposto = await preparaSegnaposto(file, dove);
  const impronta = createHash('sha256').update(segnaposto.parti).digest();
  const cms = componiCms({ identita: identitaDemo({ ...persona, now, autorita }), autorita, impronta });
  return { nome: 'Convenzione firmata.pdf', mime: 'application/pdf', contenuto: riempi(segnaposto, cms) };
}

/** The same, under an authority that nobody has configured. */
export function firmatoSenzaFiducia(file: Uint8Array, persona: Persona, now: Date): ReturnType<typeof firmato> {
  return firmato(file, persona, now, 'PADES', crea('altra-chiave'));
}

/**
 * A good signature in an envelope whose version, which nothing covers, is one that no standard knows: what the verifier leaves to a person.
 */
export async function firmatoDaEsaminare(file: Uint8Array, persona: Persona, now: Date): ReturnType<typeof firmato> {
  const busta = await firmato(file, persona, now, 'CADES');
  const versione = Buffer.from(busta.contenuto.subarray(0, 64)).indexOf(Buffer.from('020101', 'hex'));
  if (versione < 0) throw new Error('The envelope does not begin as expected');
  busta.contenuto[versione + 2] = 5;
  return busta;
}
