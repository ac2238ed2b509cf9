/** Metrics of several processes behind one port (node:cluster): whichever is asked, the answer is that of all. */
import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** What a worker asks the primary process for, and what it gets. */
const ASKED = 'gangway:metrics';
interface Answer {
  readonly type: typeof ASKED;
  readonly id: number;
  /** Undefined where a worker has not answered in time. */
  readonly text?: string | undefined;
}

/** To be called in the primary process, once. */
export function answerMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on('message', async (worker: Worker, message: Partial<Answer>) => {
    if (message?.type !== ASKED || message.id === undefined) return;
    const text = await all.clusterMetrics().catch(() => undefined);
    if (worker.isConnected()) worker.send({ type: ASKED, id: message.id, text } satisfies Answer);
  });
}

/**
 * To be called in a worker.
 *
 * @param registries What it counts itself.
 * @returns Asks for the metrics of all workers. Throws where one of them does not answer in time: prom-client gives them five seconds.
 */
export function metricsOfAll(registries: readonly Registry[]): () => Promise<string> {
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries([...registries]);
  const waiting = new Map<number, PromiseWithResolvers<string>>();
  let last = 0;
  process.on('message', (message: Partial<Answer>) => {
    if (message?.type !== ASKED || message.id === undefined) return;
    const { id, text } = message;
    if (text === undefined) waiting.get(id)?.reject(new Error('A worker has not told its metrics in time'));
    else waiting.get(id)?.resolve(text);
    waiting.delete(id);
  });
  return () => {
    const id = ++last;
    const answer = Promise.withResolvers<string>();
    waiting.set(id, answer);
    process.send?.({ type: ASKED, id });
    return answer.promise;
  };
}
