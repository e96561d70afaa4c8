import type { ConvenzioneView } from '@/lib/convenzioni/views';

/** What a window must know of a convenzione to say on what it acts, and with what effect. */
export type OggettoDellAtto = Pick<ConvenzioneView, 'numero' | 'oggi' | 'recesso'> & { readonly ente: string };

/** The part of a convenzione that travels to the browser for the window of an act, and nothing else of it. */
export function oggettoDellAtto({ numero, oggi, recesso, ente }: ConvenzioneView): OggettoDellAtto {
  return { numero, oggi, recesso, ente: ente.denominazione };
}
