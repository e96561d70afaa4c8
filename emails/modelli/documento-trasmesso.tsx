import { aChi } from '@/lib/core/elisione';
import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const documentoTrasmesso: Modello<'documento-trasmesso'> = {
  oggetto: ({ genere = 'Documento', numero, ente, protocollo }) =>
    `${genere} – ${numero === undefined ? ente : `convenzione n. ${numero}`} – protocollo ${protocollo}`,
  Corpo: ({ altri = [], ...d }) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Si trasmette in allegato {aChi(d.ente)} il documento «{d.titolo}», protocollo {d.protocollo}.
      </Paragrafo>
      {altri.length > 0 ? (
        <Paragrafo>
          Gli allegati sono {altri.length + 1}: ciascuna parte ha firmato la propria copia dello stesso documento. Valgono insieme, e
          insieme vanno conservati.
        </Paragrafo>
      ) : null}
      {[...altri, d].map(({ sha256, nome }) => (
        <Paragrafo key={sha256}>
          Impronta SHA-256 {nome === undefined ? 'del file allegato' : `di «${nome}»`}: {sha256}
        </Paragrafo>
      ))}
      <Paragrafo>Il documento si trova anche in Varco, fra i documenti dell’ente.</Paragrafo>
      <Pulsante verso={d.pagina}>Vai ai documenti</Pulsante>
    </Cornice>
  ),
};
