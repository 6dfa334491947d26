/** Something that wants to stand at a place along an axis and takes `length` of it. */
export interface Item {
  /** Where its middle wants to be. */
  readonly wanted: number;
  readonly length: number;
}

interface Cluster {
  readonly first: number;
  count: number;
  length: number;
  /** Sum over its items of where the cluster would have to start for the item to stand where it wants. */
  starts: number;
  start: number;
}

/**
 * Where each of `items`, in the order of `wanted`, starts, so that none overlaps another and each is as near to
 * where it wants to be as the others let it: neighbours that collide share the displacement. All stand between
 * `start` and `end` if there is room for them, and else from `start` on.
 */
export function spread(items: readonly Item[], start: number, end: number): readonly number[] {
  const clusters: Cluster[] = [];
  const settle = (cluster: Cluster): void => {
    const ideal = cluster.starts / cluster.count;
    cluster.start = Math.max(Math.min(ideal, end - cluster.length), start);
  };
  items.forEach(({ wanted, length }, i) => {
    let cluster: Cluster = { first: i, count: 1, length, starts: wanted - length / 2, start: 0 };
    settle(cluster);
    for (
      let before = clusters.at(-1);
      before && before.start + before.length > cluster.start;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      const starts = before.starts + cluster.starts - cluster.count * before.length;
      cluster = {
        first: before.first,
        count: before.count + cluster.count,
        length: before.length + cluster.length,
        starts,
        start: 0,
      };
      settle(cluster);
    }
    clusters.push(cluster);
  });
  return clusters.flatMap((cluster) => {
    let at = cluster.start;
    return items.slice(cluster.first, cluster.first + cluster.count).map(({ length }) => {
      const own = at;
      at += length;
      return own;
    });
  });
}
