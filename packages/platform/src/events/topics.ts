import { topicKinds, type TopicKind } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/** One thing to follow. */
export interface Topic {
  readonly kind: TopicKind;
  readonly id: string;
  /** As it is written: `escrow:esc_…`. */
  readonly key: string;
}

const topicsMax = 20;

/**
 * Topics as they are asked for, each once.
 *
 * @throws DomainError `topic_invalid` for too many, or for a kind that cannot be followed
 */
export function readTopics(texts: readonly string[] = []): readonly Topic[] {
  const keys = [...new Set(texts)];
  if (keys.length > topicsMax)
    throw new DomainError(
      'topic_invalid',
      `${keys.length} topics were named; at most ${topicsMax} fit one request.`,
      { param: 'topic' },
    );
  return keys.map((key) => {
    const [name = '', id = ''] = key.split(':');
    const kind = topicKinds.find((known) => known === name);
    if (!kind)
      throw new DomainError(
        'topic_invalid',
        `"${key}" cannot be followed; topics begin with ${topicKinds.join(', ')}.`,
        { param: 'topic' },
      );
    return { kind, id, key };
  });
}
