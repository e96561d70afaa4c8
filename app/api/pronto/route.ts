import { mancanze } from '@/lib/platform/salute';

/** Readiness: 200 when database, migrations, queue and demonstration are in order, otherwise 503 and what is missing. */
export async function GET(): Promise<Response> {
  const manca = await mancanze();
  const pronto = manca.length === 0;
  return Response.json(pronto ? { stato: 'pronto' } : { stato: 'non-pronto', manca }, {
    status: pronto ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}

export const dynamic = 'force-dynamic';
