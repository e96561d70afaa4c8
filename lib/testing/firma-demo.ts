import { autoritaDemo } from '@/lib/platform/fiducia';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';

type Persona = { nome: string; cognome: string; codiceFiscale: string };

/** That file signed by that person under the demo authority, as a use case takes it. */
export async function firmato(file: Uint8Array, { nome, cognome, codiceFiscale }: Persona, now: Date, formato: 'PADES' | 'CADES' = 'PADES'): Promise<{ nome: string; mime: string; contenuto: Uint8Array }> {
  const richiesta = { nome, cognome, codiceFiscale, file, now, autorita: await autoritaDemo(now) };
  return formato === 'PADES'
    ? { nome: 'Convenzione firmata.pdf', mime: 'application/pdf', contenuto: new Uint8Array(await firmaPades(richiesta)) }
    : { nome: 'Convenzione.pdf.p7m', mime: 'application/pkcs7-mime', contenuto: new Uint8Array(await firmaCades(richiesta)) };
}
