// Alarms of CloudWatch, and what they watch.

import { once } from "./once.js";
import { isReference } from "./references.js";

const ALARM = "aws_cloudwatch_metric_alarm";
const PATHS = ["dimensions", "metric_query.metric.dimensions"];

/** For each type the dimension by which metrics name its resources, and the attribute that is its value. */
const DIMENSIONS = {
  aws_alb: ["LoadBalancer", "arn_suffix"],
  aws_db_instance: ["DBInstanceIdentifier", "identifier"],
  aws_elasticache_replication_group: ["ReplicationGroupId", "replication_group_id"],
  aws_kinesis_firehose_delivery_stream: ["DeliveryStreamName", "name"],
  aws_kinesis_stream: ["StreamName", "name"],
  aws_lambda_function: ["FunctionName", "function_name"],
  aws_lb: ["LoadBalancer", "arn_suffix"],
  aws_rds_cluster: ["DBClusterIdentifier", "cluster_identifier"],
  aws_sqs_queue: ["QueueName", "name"],
};

/** The types of resources that can be asked for. */
export const WATCHED = Object.keys(DIMENSIONS).sort();

/**
 * Whether an alarm has a dimension that refers to a resource, or names it by the same text.
 *
 * @param {import("monban").Context} context
 * @param {Record<string, any>} resource of one of the types in {@link WATCHED}
 */
export function isWatched(context, resource) {
  const { any, graph, list } = context;
  return any(
    () => list(PATHS).some((via) => graph.referrers(resource, { type: ALARM, via }).some(() => true)),
    () => isNamed(context, resource),
  );
}

function isNamed({ graph }, resource) {
  const [dimension, attribute] = DIMENSIONS[graph.describe(resource).type];
  const alarms = graph.resources(ALARM);
  const byValue = once(alarms, dimension, () =>
    alarms
      .filter((alarm) => !isReference(graph, alarm, "dimensions") && dimension in (alarm.dimensions ?? {}))
      .groupBy(({ dimensions }) => dimensions[dimension]),
  );
  return byValue.get(() => resource[attribute]).some(() => true);
}
