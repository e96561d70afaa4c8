import { consegna } from '@/app/flusso';
import { indirizzoIp } from '@/app/indirizzo-ip';

/** The changes of a data bank, from the system of a comune (docs/importazione.md). */
export async function POST(request: Request, { params }: { params: Promise<{ banca: string }> }): Promise<Response> {
  return consegna(request, (await params).banca.toUpperCase(), await indirizzoIp(), new Date());
}
