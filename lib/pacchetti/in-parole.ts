import { banca, nomeCampo } from '@/lib/banche/domain/elenco';
import { nominativo } from '@/lib/core/nominativo';
import type { Pacchetto } from './repository';
import type { Destinatario } from './repository-destinatari';
import type { PacchettoView } from './views';

type Detto = Pick<Pacchetto, 'banca' | 'estratto' | 'selezione' | 'campi'>;

/** What it holds, in the words and the order of its bank; of an extract that the bank has no more, its code. */
export function contenuto({ banca: codice, estratto, selezione, campi }: Detto): Pick<PacchettoView, 'titolo' | 'selezione' | 'campi'> {
  const suo = banca(codice)?.estratti.find((uno) => uno.codice === estratto);
  const etichette = new Map(suo?.selezioni.map(({ nome, etichetta }) => [nome, etichetta]));
  const posto = (nome: string) => [...etichette.keys()].indexOf(nome);
  return {
    titolo: suo?.nome ?? estratto,
    selezione: Object.entries(selezione)
      .toSorted(([uno], [altro]) => posto(uno) - posto(altro))
      .map(([nome, valore]) => ({ etichetta: etichette.get(nome) ?? nome, valore })),
    campi: campi.map(nomeCampo),
  };
}

export function raccontato(pacchetto: Pacchetto, destinatari: readonly Destinatario[], bloccati: ReadonlySet<string>): PacchettoView {
  const { convenzione, ...resto } = pacchetto;
  const { id, convenzioneId, ente, formato, finalita, stato, chiestoDa, chiestoIl, righe, totale } = resto;
  const { aggiornatiAl, dimensione, sha256, prontoIl, scadeIl, chiusoIl, motivo } = resto;
  return {
    ...contenuto(pacchetto),
    ...{ id, convenzioneId, numero: convenzione, ente, formato, finalita, stato, chiestoDa, chiestoIl, righe, totale },
    ...{ aggiornatiAl, dimensione, sha256, prontoIl, scadeIl, chiusoIl, motivo },
    bloccato: bloccati.has(id),
    destinatari: destinatari
      .filter(({ pacchettoId }) => pacchettoId === id)
      .map((uno) => ({
        ...{ id: uno.id, nominativo: nominativo(uno), scarichi: uno.scarichi, massimo: uno.massimo },
        ...{ primoIl: uno.primoIl, ultimoIl: uno.ultimoIl },
      })),
  };
}
