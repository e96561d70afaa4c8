'use client';

import { CampoSelezione } from '../modulo/campo-selezione';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import { CampoTesto } from '../modulo/campo-testo';
import type { Opzione } from '../modulo/opzione';

/** Who asks: the body, its seat, where it is written to (CH-13). */
export function CampiEnte({ tipi }: { tipi: readonly Opzione[] }) {
  return (
    <>
      <CampoSelezione
        nome="ente.tipo"
        etichetta="Tipo di ente"
        opzioni={tipi}
        aiuto="Sono elencati solo i tipi a cui questa convenzione è aperta."
      />
      <CampoTesto
        nome="ente.denominazione"
        etichetta="Denominazione"
        completamento="organization"
        aiuto="Il nome ufficiale dell’ente, dell’ufficio o del comando."
      />
      <FilaDiCampi>
        <CampoTesto nome="ente.codiceFiscale" etichetta="Codice fiscale dell’ente" maiuscolo completamento="off" larghezza="media" />
        <CampoTesto nome="ente.partitaIva" etichetta="Partita IVA" facoltativo tastiera="numeric" completamento="off" larghezza="media" />
      </FilaDiCampi>
      <CampoTesto nome="ente.indirizzo" etichetta="Indirizzo della sede" completamento="street-address" aiuto="Via e numero civico." />
      <FilaDiCampi colonne="sm:grid-cols-[2fr_1fr]">
        <CampoTesto nome="ente.comune" etichetta="Comune" completamento="address-level2" />
        <CampoTesto
          nome="ente.provincia"
          etichetta="Provincia"
          maiuscolo
          completamento="address-level1"
          larghezza="corta"
          aiuto="Sigla di due lettere."
        />
      </FilaDiCampi>
      <CampoTesto
        nome="ente.pec"
        etichetta="PEC"
        tipo="email"
        completamento="email"
        aiuto="È l’indirizzo a cui arrivano la ricevuta e gli atti della convenzione."
      />
      <CampoTesto nome="ente.email" etichetta="E-mail ordinaria" tipo="email" completamento="email" />
      <FilaDiCampi>
        <CampoTesto nome="ente.telefono" etichetta="Telefono" facoltativo tipo="tel" completamento="tel" larghezza="media" />
        <CampoTesto nome="ente.fax" etichetta="Fax" facoltativo tipo="tel" completamento="off" larghezza="media" />
      </FilaDiCampi>
    </>
  );
}
